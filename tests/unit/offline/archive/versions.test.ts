/** Versions written, read back and thinned, in a database of the real interface. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { blankEntry, storeNames } from '../../../../src/offline/archive/archiveRecords.ts';
import { KeptEntry, loadKept } from '../../../../src/offline/archive/keptEntry.ts';
import { type Archive, openArchive, Overtaken, troubleOf, Unreadable } from '../../../../src/offline/archive/openArchive.ts';
import { readVersion } from '../../../../src/offline/archive/readVersion.ts';
import { eraseDeleted, tidyVersions } from '../../../../src/offline/archive/tidyVersions.ts';
import { writeLastVersion, writeVersion } from '../../../../src/offline/archive/writeVersion.ts';
import { addFeatures } from '../../../../src/scenario/commands/features/addFeatures.ts';
import { removeFeatures } from '../../../../src/scenario/commands/features/removeFeatures.ts';
import { renameFeature } from '../../../../src/scenario/commands/features/renameFeature.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { writeScenario } from '../../../../src/scenario/writeScenario.ts';
import { emptyScenario, townScenario } from '../../../fixtures/scenario/townScenario.ts';

const noon = Date.UTC(2026, 0, 15, 12);
const site = (id: string) => createFeature('site', id, { type: 'Point', coordinates: [44.38, 33.31] });
const withSite = (scenario: Scenario, id: string) => addFeatures(scenario, { features: [site(id)] });
const textOf = (scenario: Scenario) => writeScenario({ ...scenario, modified: '' });

let archive: Archive;
beforeEach(async () => {
  archive = await openArchive();
  await Promise.all(storeNames.map((name) => archive.clear(name)));
});

const newEntry = () => new KeptEntry(blankEntry('one', noon));
const write = (kept: KeptEntry, scenario: Scenario, now = noon, isSettled = false) => writeVersion(archive, kept, scenario, { now, isSettled });

async function load(): Promise<KeptEntry> {
  const kept = await loadKept(archive, 'one');
  if (!kept) throw new Error('No entry.');
  return kept;
}

test('every member of a scenario comes back, unknown ones too', async () => {
  await write(newEntry(), townScenario);
  const kept = await load();
  const { scenario } = await readVersion(archive, kept, kept.record.head);
  expect(textOf(scenario)).toBe(textOf(townScenario));
  expect(scenario.modified).toBe('2026-01-15T12:00:00.000Z');
  expect(kept.record).toMatchObject({ title: 'Town', author: 'Staff', featureCount: townScenario.features.length, head: 1, settled: 0 });
});

test('a version stores only what is in no version yet', async () => {
  const kept = newEntry();
  await write(kept, townScenario);
  const before = await archive.count('features');
  const [first] = townScenario.features;
  const renamed = renameFeature(townScenario, { id: first?.id ?? '', name: 'Other' });
  await write(kept, renamed);
  await write(kept, withSite(renamed, 'site-9'));
  await write(kept, townScenario);
  expect(await archive.count('features') - before).toBe(2);
  expect(await archive.count('versions')).toBe(4);
  const again = await load();
  for (const [number, scenario] of [[1, townScenario], [2, renamed], [3, withSite(renamed, 'site-9')], [4, townScenario]] as const) {
    expect(textOf((await readVersion(archive, again, number)).scenario)).toBe(textOf(scenario));
  }
});

test('what is read back shares its features with what is on the table', async () => {
  const kept = newEntry();
  await write(kept, townScenario);
  const changed = withSite(townScenario, 'site-9');
  await write(kept, changed);
  const { scenario } = await readVersion(archive, kept, 1, changed);
  expect(scenario.features.every((feature, index) => feature === changed.features[index])).toBe(true);
});

test('thinned versions take the features with them that are in no other', async () => {
  const kept = newEntry();
  let scenario = emptyScenario;
  for (let minute = 0; minute < 40; minute += 1) {
    scenario = removeFeatures(withSite(scenario, `site-${minute}`), { ids: [`site-${minute - 1}`] });
    await write(kept, scenario, noon + minute * 1000, true);
    await tidyVersions(archive, kept, noon + minute * 1000);
  }
  const again = await load();
  expect(again.versions.length).toBeGreaterThanOrEqual(20);
  expect(again.versions.length).toBeLessThan(25);
  expect(await archive.count('features')).toBe(again.versions.length);
  for (const { number } of again.versions) expect((await readVersion(archive, again, number)).scenario.features).toHaveLength(1);
  // A feature that was dropped from the database and comes back, by undo for instance, is written again.
  const [, second] = kept.versions;
  expect(second).toBeDefined();
  await write(kept, withSite(scenario, 'site-0'));
  expect((await readVersion(archive, await load(), kept.record.head)).scenario.features).toHaveLength(2);
});

test('a feature dropped with its versions is stored again when undo brings the same object back', async () => {
  const kept = newEntry();
  const first = withSite(emptyScenario, 'site-1');
  await write(kept, first, noon);
  for (let step = 1; step < 60; step += 1) {
    await write(kept, { ...emptyScenario, title: `Step ${step}` }, noon + 60_000 + step, true);
    await tidyVersions(archive, kept, noon + 3 * 86_400_000 + step);
  }
  expect(kept.keyOf(first.features[0] as never)).toBeUndefined();
  await write(kept, first, noon + 4 * 86_400_000);
  expect(textOf((await readVersion(archive, await load(), kept.record.head)).scenario)).toBe(textOf(first));
});

test.each([
  ['no list of features', { features: undefined }], ['a list of another kind', { features: [1, 2] }], ['no postures', { postures: null }], ['a posture that is no text', { postures: [7] }],
  ['no frame', { frame: undefined }], ['a frame that holds nothing', { frame: 'null' }], ['a frame without the plan', { frame: '{}' }],
])('a version with %s is unreadable, and those before it are not', async (_, damage) => {
  const kept = newEntry();
  await write(kept, townScenario);
  await write(kept, withSite(townScenario, 'site-9'));
  const record = await archive.get('versions', ['one', 2]);
  await archive.put('versions', { ...record, ...damage } as never);
  const again = await load();
  await expect(readVersion(archive, again, 2)).rejects.toBeInstanceOf(Unreadable);
  expect(textOf((await readVersion(archive, again, 1)).scenario)).toBe(textOf(townScenario));
});

test('a feature whose text is something else makes its version unreadable, and a record without a number of its head too', async () => {
  await write(newEntry(), townScenario);
  const [key] = await archive.getAllKeys('features');
  await archive.put('features', { type: 'Feature' } as never, key);
  await expect(readVersion(archive, await load(), 1)).rejects.toBeInstanceOf(Unreadable);
  await expect(readVersion(archive, await load(), undefined as never)).rejects.toBeInstanceOf(Unreadable);
});

test('two tabs never overwrite each other, with or without a lock', async () => {
  await write(newEntry(), townScenario);
  const [mine, theirs] = [await load(), await load()];
  await write(mine, withSite(townScenario, 'mine'));
  await expect(write(theirs, withSite(townScenario, 'theirs'))).rejects.toBeInstanceOf(Overtaken);
  await expect(tidyVersions(archive, theirs, noon + 1e12)).resolves.toBeUndefined();
  const kept = await load();
  expect(kept.record.head).toBe(2);
  expect((await readVersion(archive, kept, 2)).scenario.features.at(-1)?.id).toBe('mine');
  expect(troubleOf(new Overtaken())).toBe('overtaken');
});

test('a refused feature leaves everything as it was', async () => {
  const kept = newEntry();
  await write(kept, townScenario);
  const before = await load();
  const real = globalThis.IDBObjectStore.prototype.put;
  let left = 1;
  globalThis.IDBObjectStore.prototype.put = function put(this: IDBObjectStore, ...rest: [unknown, IDBValidKey?]) {
    left -= 1;
    if (left < 0) throw new DOMException('Full', 'QuotaExceededError');
    return real.apply(this, rest);
  };
  try {
    const error = await write(kept, withSite(withSite(townScenario, 'a'), 'b')).catch((thrown: unknown) => thrown);
    expect(troubleOf(error)).toBe('full');
  } finally {
    globalThis.IDBObjectStore.prototype.put = real;
  }
  const after = await load();
  expect(after.record).toEqual(before.record);
  expect(await archive.count('versions')).toBe(1);
  await write(kept, withSite(townScenario, 'c'));
  expect((await readVersion(archive, await load(), 2)).scenario.features.at(-1)?.id).toBe('c');
});

test('the last version of a page that goes away is asked for without waiting', async () => {
  const kept = newEntry();
  await write(kept, townScenario);
  expect(writeLastVersion(archive, kept, withSite(townScenario, 'late'), { now: noon + 1, isSettled: true })).toBe(true);
  // Nothing was awaited so far; the database does it in its own time.
  const again = await load();
  expect(again.record).toMatchObject({ head: 2, settled: 2 });
  expect((await readVersion(archive, again, 2)).scenario.features.at(-1)?.id).toBe('late');
});

test('a damaged version says so, and the others can still be read', async () => {
  const kept = newEntry();
  await write(kept, townScenario);
  await write(kept, withSite(townScenario, 'late'));
  const key = kept.versions.at(-1)?.features.at(-1) ?? 0;
  await archive.put('features', '{"type": "Fea', ['one', key]);
  const again = await load();
  await expect(readVersion(archive, again, 2)).rejects.toBeInstanceOf(Unreadable);
  await archive.delete('features', ['one', key]);
  await expect(readVersion(archive, again, 2)).rejects.toBeInstanceOf(Unreadable);
  expect(textOf((await readVersion(archive, again, 1)).scenario)).toBe(textOf(townScenario));
});

test('what is erased takes nothing else along', async () => {
  const other = new KeptEntry(blankEntry('two', noon));
  await write(newEntry(), townScenario);
  await write(other, townScenario);
  const record = await archive.get('entries', 'one');
  if (record) await archive.put('entries', { ...record, deletedAt: noon });
  expect(await eraseDeleted(archive, noon)).toBe(false);
  expect(await eraseDeleted(archive)).toBe(true);
  expect(await archive.count('features')).toBe(townScenario.features.length);
  expect(textOf((await readVersion(archive, other, 1)).scenario)).toBe(textOf(townScenario));
});

test('what is written while the page goes away takes the place of what is being written of the same entry, and of no other', async () => {
  const [kept, other] = [newEntry(), new KeptEntry(blankEntry('other', noon))];
  await write(kept, townScenario);
  const left = writeVersion(archive, other, withSite(townScenario, 'elsewhere'), { now: noon, isSettled: true });
  const underWay = write(kept, withSite(townScenario, 'early'), noon + 1).then(() => 'written', () => 'given up');
  expect(writeLastVersion(archive, kept, withSite(withSite(townScenario, 'early'), 'late'), { now: noon + 2, isSettled: true })).toBe(true);
  expect(await underWay).toBe('given up');
  await left;
  const again = await load();
  expect(again.record).toMatchObject({ head: 2, settled: 2 });
  expect((await readVersion(archive, again, 2)).scenario.features.map(({ id }) => id).slice(-2)).toEqual(['early', 'late']);
  expect((await loadKept(archive, 'other'))?.record).toMatchObject({ head: 1, settled: 1 });
});
