/** Archives byte by byte: what is lent out of them, and every lie of their lists that is refused with the name of the file. */
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unzip } from '../../../../../src/share/formats/read/unzip.ts';

const files = { 'doc.kml': strToU8('<kml/>'), 'readme.txt': strToU8('words') };
const stored = zipSync(files, { level: 0 });
const packed = zipSync({ 'doc.kml': strToU8('<kml/>'.repeat(100)) }, { level: 9 });

/** A copy in which every head of the sort (of a file, of the list, of the end) has another number. */
function changed(archive: Uint8Array, sort: 'file' | 'list' | 'end', offset: number, value: number, bytes: 2 | 4 = 2): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  const sign = { file: 0x0403_4b50, list: 0x0201_4b50, end: 0x0605_4b50 }[sort];
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) !== sign) continue;
    if (bytes === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return copy;
}

const names = async (bytes: Uint8Array) => {
  const found = await unzip(bytes, ['kml']);
  return found.ok ? found.entries.map(({ name, bytes: content }) => `${name} ${content.length}`) : [found.reason, found.detail];
};

test('files of the endings that are wanted, stored or deflated, and no others', async () => {
  expect(await names(stored)).toEqual(['doc.kml 6']);
  expect(await names(packed)).toEqual(['doc.kml 600']);
  expect(await names(zipSync({ '__MACOSX/doc.kml': strToU8('x'), '._doc.kml': strToU8('x'), 'a/._b.kml': strToU8('x'), 'DOC.KML': strToU8('y') }))).toEqual(['DOC.KML 1']);
});

test('a name in Arabic is read where the archive says that it is UTF-8, and never trusted where it does not', async () => {
  expect(await names(zipSync({ 'بوابة.kml': strToU8('x') }))).toEqual(['بوابة.kml 1']);
  expect(await names(changed(zipSync({ 'بوابة.kml': strToU8('x') }), 'list', 8, 0))).toEqual([expect.stringMatching(/^[\u0080-\u00ff]+\.kml 1$/)]);
});

test('a comment behind the list is passed over', async () => {
  const comment = changed(stored, 'end', 20, 300);
  expect(await names(new Uint8Array([...comment, ...new Uint8Array(300)]))).toEqual(['doc.kml 6']);
});

test.each([
  ['nothing', new Uint8Array()],
  ['no end', stored.slice(0, -1)],
  ['more files than the list holds', changed(stored, 'end', 10, 3)],
  ['a list that begins elsewhere', changed(stored, 'end', 16, 1, 4)],
  ['a list that runs into the end', changed(stored, 'list', 28, 60_000)],
])('%s', async (_, bytes) => {
  expect(await names(bytes)).toEqual(['zip-unreadable', '']);
});

test.each([
  ['locked', changed(stored, 'list', 8, 1)],
  ['packed by a method nobody reads here', changed(stored, 'list', 10, 12)],
  ['behind the end', changed(stored, 'list', 42, 1_000_000, 4)],
  ['where no file begins', changed(changed(stored, 'list', 42, 3, 4), 'list', 20, 1, 4)],
  ['longer than the archive', changed(changed(zipSync({ 'doc.kml': files['doc.kml'] }, { level: 0 }), 'list', 20, 900, 4), 'list', 24, 900, 4)],
  ['stored, and said to be longer', changed(stored, 'list', 24, 7, 4)],
  ['deflated, and said to be longer', changed(packed, 'list', 24, 601, 4)],
  ['deflated, and said to be shorter', changed(packed, 'list', 24, 599, 4)],
  ['not what its checksum says', changed(stored, 'list', 16, 1, 4)],
  ['deflated beyond reading', (() => { const bytes = packed.slice(); bytes.fill(255, 40, 48); return bytes; })()],
])('a file that is %s is named', async (_, bytes) => {
  expect(await names(bytes)).toEqual(['zip-unreadable', 'doc.kml']);
});

test('more entries, more bytes and more for a byte than any archive has', async () => {
  expect(await names(changed(stored, 'end', 10, 10_001))).toEqual(['zip-too-large', '10001']);
  expect(await names(changed(stored, 'list', 24, 300_000_000, 4))).toEqual(['zip-too-large', 'doc.kml']);
  expect(await names(changed(stored, 'list', 24, 1_000_001, 4))).toEqual(['zip-too-large', 'doc.kml']);
});
