/** Records that are damaged are made anew from their versions, and what is gone comes back from its second copy. */
import 'fake-indexeddb/auto';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { blankEntry, type EntryRecord, isEntryRecord, storeNames } from '../../../../src/offline/archive/archiveRecords.ts';
import { KeptEntry, loadKept } from '../../../../src/offline/archive/keptEntry.ts';
import { type Archive, openArchive } from '../../../../src/offline/archive/openArchive.ts';
import { readVersion } from '../../../../src/offline/archive/readVersion.ts';
import { writeVersion } from '../../../../src/offline/archive/writeVersion.ts';
import { mendArchive } from '../../../../src/offline/copies/bringBack.ts';
import { dropCopy, listCopies, readCopy, writeCopy } from '../../../../src/offline/copies/copyFiles.ts';
import { scenarioLines, writeScenario } from '../../../../src/scenario/writeScenario.ts';
import { townScenario } from '../../../fixtures/scenario/townScenario.ts';

const noon = Date.UTC(2026, 0, 15, 12);
const files = new Map<string, string>();

/** As much of the browser's files as is used, in memory. */
const folder = {
  async getFileHandle(name: string, { create = false } = {}) {
    if (!create && !files.has(name)) throw new DOMException('', 'NotFoundError');
    let next = '';
    return {
      createWritable: async () => ({ write: async (part: string) => { next += part; }, close: async () => { files.set(name, next); }, abort: async () => undefined }),
      getFile: async () => ({ lastModified: noon, text: async () => files.get(name) ?? '' }),
    };
  },
  async removeEntry(name: string) { files.delete(name); },
  async* keys() { yield* files.keys(); },
};
vi.stubGlobal('navigator', { storage: { getDirectory: async () => ({ getDirectoryHandle: async () => folder }) } });

afterAll(() => { vi.unstubAllGlobals(); });

let archive: Archive;
beforeEach(async () => {
  files.clear();
  archive = await openArchive();
  await Promise.all(storeNames.map((name) => archive.clear(name)));
});

const copy = (entryId: string) => writeCopy(entryId, scenarioLines(townScenario), () => false);
const keep = (entryId: string) => writeVersion(archive, new KeptEntry(blankEntry(entryId, noon)), townScenario, { now: noon, isSettled: true });
const plain = (scenario: typeof townScenario) => writeScenario({ ...scenario, modified: '' });

async function readBack(entryId: string) {
  const kept = await loadKept(archive, entryId);
  if (!kept) throw new Error('No entry.');
  return plain((await readVersion(archive, kept, kept.record.head)).scenario);
}

test('a copy is the file to the letter, and goes when it is dropped', async () => {
  expect(await copy('one')).toBe(true);
  expect((await readCopy('one'))?.text).toBe(writeScenario(townScenario));
  expect(await listCopies()).toEqual(['one']);
  await dropCopy('one');
  expect([await listCopies(), await readCopy('one')]).toEqual([[], null]);
});

test('where all is well nothing is touched, copy or not', async () => {
  await keep('one');
  await copy('one');
  const before = await archive.getAll('entries');
  expect(await mendArchive(archive)).toEqual([]);
  expect(await archive.getAll('entries')).toEqual(before);
});

test('a record that is none is made anew from its versions', async () => {
  await keep('one');
  await archive.put('entries', { id: 'one', head: 'newest' } as unknown as EntryRecord);
  expect(await mendArchive(archive)).toEqual([townScenario.title]);
  expect(isEntryRecord(await archive.get('entries', 'one'))).toBe(true);
  expect(await readBack('one')).toBe(plain(townScenario));
});

test('a database that is empty, and a record without one version, come back from the copies', async () => {
  await copy('one');
  await copy('two');
  await archive.put('entries', { id: 'two' } as unknown as EntryRecord);
  expect(await mendArchive(archive)).toEqual([townScenario.title, townScenario.title]);
  expect(await readBack('one')).toBe(plain(townScenario));
  expect(await readBack('two')).toBe(plain(townScenario));
});

test('a copy that is no scenario brings nothing back and disturbs nothing', async () => {
  files.set('one.cordon.geojson', '{"type": "Fea');
  expect(await mendArchive(archive)).toEqual([]);
  expect(await archive.count('entries')).toBe(0);
});
