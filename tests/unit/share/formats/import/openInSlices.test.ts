/** A scenario that comes out in slices is the one that was read in one piece, also after a worker has copied it. */
import { expect, it } from 'vitest';
import { parseScenario } from '../../../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../../../src/scenario/writeScenario.ts';
import type { Scenario } from '../../../../../src/scenario/document.ts';
import { openInSlices } from '../../../../../src/share/formats/import/openInSlices.ts';

const text = JSON.stringify({
  type: 'FeatureCollection',
  cordon: { version: 1, id: 'large', title: 'Large', author: '', modified: '2020-07-01T00:00:00Z', baselineVersion: '', locale: 'en' },
  features: Array.from({ length: 1000 }, (_, index) => ({
    type: 'Feature', id: `site-${index + 1}`, geometry: { type: 'Point', coordinates: [44.39, 33.3] },
    properties: { kind: 'site', role: 'hospital', name: `Site ${index + 1}`, ['__proto__']: { from: 'elsewhere' }, foreign: [1, { two: 2 }] },
  })),
});

it('gives the features in order and the rest as the answer', async () => {
  const slices: Scenario['features'][] = [];
  const parsed = structuredClone(await openInSlices(text, (slice) => { slices.push(structuredClone(slice)); }));
  const whole = parseScenario(text);
  expect(whole).toMatchObject({ ok: true, problems: [] });
  expect(slices.map((slice) => slice.length)).toEqual([400, 400, 200]);
  if (!parsed.ok || !whole.ok) throw new Error('Could not be read.');
  expect(parsed.scenario.features).toEqual([]);
  expect(parsed.problems).toEqual(whole.problems);
  expect(writeScenario({ ...parsed.scenario, features: slices.flat() })).toBe(writeScenario(whole.scenario));
});

it('says why it cannot be read, and gives nothing', async () => {
  expect(await openInSlices('{', () => { throw new Error('Nothing should come.'); })).toMatchObject({ ok: false, reason: 'not-json' });
});
