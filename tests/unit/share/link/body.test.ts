/** The body of a link: whole documents there and back, at their length, and any JSON whatever. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeScenario } from '../../../../src/scenario/writeScenario.ts';
import { readBody, writeBody } from '../../../../src/share/link/body.ts';
import type { JsonObject } from '../../../../src/share/link/model/plainJson.ts';
import { fixtureNames, openFixture, openSample, sampleNames } from '../../../fixtures/links/openFixture.ts';

/** The text of the document that comes back, its members of the root in the order given. */
function thereAndBack(document: JsonObject): { readonly text: string; readonly bytes: number } {
  const written = writeBody(document);
  if (!written.ok) throw new Error(written.reason);
  const read = readBody(written.bytes);
  if (!read.ok) throw new Error(read.reason);
  const back = Object.fromEntries(Object.keys(document).map((key) => [key, read.document[key]]));
  expect(Object.keys(read.document)).toHaveLength(Object.keys(document).length);
  return { text: JSON.stringify(back), bytes: written.bytes.length };
}

describe('documents', () => {
  test.each([...fixtureNames])('%s comes back to the letter', async (name) => {
    const document = JSON.parse(writeScenario(await openFixture(name))) as JsonObject;
    expect(thereAndBack(document).text).toBe(JSON.stringify(document));
  });

  test.each(sampleNames)('%s comes back to the letter', async (name) => {
    const document = JSON.parse(writeScenario(await openSample(name))) as JsonObject;
    expect(thereAndBack(document).text).toBe(JSON.stringify(document));
  });
});

describe('any JSON', () => {
  const unit = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...'abc ABC019-_.،ءابتث١٢٣é—\n') }, { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) });
  const text = fc.oneof(fc.string({ unit }), fc.constantFrom('barrier-1', 'outer-haifa-street', 'repair', '2026-01-02T03:04:05.678Z', '2026-01-02T03:04:05Z', '2b1c3d4e-5f60-4718-8a9b-0c1d2e3f4a5b', '\uD800', '__proto__', ''));
  const key = fc.oneof(text, fc.constantFrom('id', 'name', 'states', 'overrides', 'staffed', 'features', 'properties', 'kind', 'modified', 'coordinates', 'center', 'text', '7', '__proto__', 'constructor'));
  const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.constantFrom(0, 0.5, 1e21, 5e-324, 2 ** 53, -1.7976931348623157e308, 44.388, 1e9, 123456789012));
  const place = fc.tuple(fc.integer({ min: -180e6, max: 180e6 }), fc.integer({ min: -90e6, max: 90e6 })).map(([lon, lat]) => [lon / 1e6, lat / 1e6]);
  const places = fc.oneof(place, fc.array(place), fc.array(fc.array(place)), fc.array(fc.array(fc.array(place))));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 5 }, fc.constantFrom(null, true, false), number, text, places, fc.array(tie('value'), { maxLength: 6 }),
      fc.array(fc.tuple(key, tie('value')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries))),
  }));
  const document = fc.array(fc.tuple(key, value), { maxLength: 6 }).map((entries) => {
    const object = Object.create(null) as Record<string, unknown>;
    for (const [name, member] of entries) object[name] = member;
    return JSON.parse(JSON.stringify(object)) as JsonObject;
  });

  test('comes back to the letter', { timeout: 60_000 }, () => {
    fc.assert(fc.property(document, (given) => {
      expect(thereAndBack(given).text).toBe(JSON.stringify(given));
    }), { numRuns: 60, seed: 5 });
  });

  test('the same document gives the same bytes', { timeout: 60_000 }, () => {
    fc.assert(fc.property(document, (given) => {
      expect(writeBody(given)).toEqual(writeBody(structuredClone(given)));
    }), { numRuns: 20, seed: 6 });
  });
});
