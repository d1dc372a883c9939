/** A picture carries its plan: written, read back, and refused in its own words where it is cut, altered, saved anew or a bomb. */
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writePng } from '../../../../src/export/picture/png/writePng.ts';
import { densityChunk, headerChunk, pngChunk, pngSignature, textChunk } from '../../../../src/export/picture/png/pngChunks.ts';
import { parseScenario } from '../../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../../src/scenario/writeScenario.ts';
import { createImporter } from '../../../../src/share/formats/import/createImporter.ts';
import { readForeign } from '../../../../src/share/formats/readForeign.ts';
import { readPngScenario } from '../../../../src/share/formats/read/png/readPngScenario.ts';
import { createScenario } from '../../../../src/scenario/createScenario.ts';

const text = writeScenario(createScenario({ id: 'plan', title: 'حلقة الفولاذ', author: '', modified: '2020-10-01T00:00:00Z', baselineVersion: '2020', locale: 'ar' }));

async function writeSmall(scenarioText: string | null): Promise<Uint8Array> {
  const writer = writePng({ widthPixels: 5, heightPixels: 4, dpi: 300, scenarioText });
  // In two bands: the second must know the last row of the first.
  await writer.rows(Uint8Array.from({ length: 5 * 3 * 4 }, (_, index) => (index * 37) % 251));
  await writer.rows(Uint8Array.from({ length: 5 * 4 }, (_, index) => (index * 11) % 251));
  return new Uint8Array(await (await writer.end()).arrayBuffer());
}

const join = (...parts: readonly (Uint8Array | readonly number[])[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const reasonOf = (bytes: Uint8Array) => {
  const read = readPngScenario(bytes);
  return read.ok ? 'ok' : read.reason;
};

test('the text of the file comes back to the letter and opens', async () => {
  const read = readPngScenario(await writeSmall(text));
  expect(read).toEqual({ ok: true, text });
  expect(parseScenario(read.ok && read.text)).toMatchObject({ ok: true, scenario: { title: 'حلقة الفولاذ' } });
});

test('says its size in print: 300 dots an inch are 11,811 a metre', async () => {
  const bytes = await writeSmall(null);
  const at = Buffer.from(bytes).indexOf('pHYs');
  expect([...bytes.subarray(at + 4, at + 13)]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
});

test('dropped on the app it is read as the scenario it carries', async () => {
  expect(await createImporter().read('map.png', await writeSmall(text))).toMatchObject({ is: 'scenario', title: 'حلقة الفولاذ' });
  expect(await createImporter().read('map.png', await writeSmall(null))).toMatchObject({ is: 'refused', reason: 'picture-without-plan' });
  expect(await createImporter().read('map.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16))).toMatchObject({ is: 'refused', reason: 'picture-kind' });
  expect(await readForeign('map.png', (await writeSmall(text)).subarray(0, 60))).toMatchObject({ ok: false, reason: 'picture-cut' });
});

test('cut at any length it is whole or says that it was cut', async () => {
  const bytes = await writeSmall(text);
  const wholeFrom = Buffer.from(bytes).indexOf('IDAT') - 4;
  for (let length = 8; length < bytes.length; length += 1) expect([length, reasonOf(bytes.subarray(0, length))]).toEqual([length, length < wholeFrom ? 'picture-cut' : 'ok']);
  expect(reasonOf(new Uint8Array(0))).toBe('picture-cut');
});

test('with any byte flipped it gives the very text or none', async () => {
  const bytes = await writeSmall(text);
  const reasons = new Set<string>();
  for (let at = 8; at < bytes.length; at += 1) {
    for (const mask of [1, 0x80, 0xff]) {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ mask;
      const read = readPngScenario(flipped);
      reasons.add(read.ok ? 'ok' : read.reason);
      if (read.ok) expect(read.text).toBe(text);
    }
  }
  expect([...reasons].toSorted()).toEqual(['ok', 'picture-altered', 'picture-cut']);
});

test('a bomb is stopped, and what is no text is refused', () => {
  const around = (content: Uint8Array) => join(pngSignature, headerChunk(1, 1), densityChunk(96), content, pngChunk('IEND', new Uint8Array(0)));
  expect(reasonOf(around(textChunk('cordon', deflateSync(new Uint8Array(120_000_000), { level: 1 }))))).toBe('picture-too-large');
  expect(reasonOf(around(textChunk('cordon', deflateSync(Uint8Array.of(0xff, 0xfe, 0x80)))))).toBe('picture-altered');
  expect(reasonOf(around(textChunk('cordon', Uint8Array.of(1, 2, 3))))).toBe('picture-altered');
  expect(reasonOf(around(pngChunk('iTXt', Uint8Array.of(1, 2, 3))))).toBe('picture-without-plan');
  expect(reasonOf(around(textChunk('Comment', deflateSync(Uint8Array.of(65)))))).toBe('picture-without-plan');
});
