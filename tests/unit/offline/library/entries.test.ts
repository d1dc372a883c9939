/** The library over a real database: what is deleted comes back as it was last, what a newer release wrote is known as such, versions are read back. */
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { storeNames } from '../../../../src/offline/archive/archiveRecords.ts';
import { openArchive, Unreadable } from '../../../../src/offline/archive/openArchive.ts';
import { saveNow, startAutosave } from '../../../../src/offline/library/autosave.ts';
import { addEntry, deleteEntry, listEntries, renameEntry, undeleteEntry } from '../../../../src/offline/library/entries.ts';
import { openEntry } from '../../../../src/offline/library/openEntry.ts';
import { readKeptVersion } from '../../../../src/offline/library/recovery.ts';
import { addFeatures } from '../../../../src/scenario/commands/features/addFeatures.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import { keepStore } from '../../../../src/store/keepStore.ts';
import { presentScenario, scenarioStore } from '../../../../src/store/scenarioStore.ts';
import { emptyScenario } from '../../../fixtures/scenario/townScenario.ts';

beforeAll(() => {
  // What a page has and node has not; without locks every tab gets the scenario.
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('navigator', {});
  startAutosave();
});

// The next file in this process has no window either.
afterAll(async () => {
  scenarioStore.getState().close();
  await saveNow();
  vi.unstubAllGlobals();
  // What follows the stores does so for the life of the page.
  vi.resetModules();
});

beforeEach(async () => {
  scenarioStore.getState().close();
  await saveNow();
  const archive = await openArchive();
  await Promise.all(storeNames.map((name) => archive.clear(name)));
  keepStore.getState().set({ trouble: null });
});

const draw = (id: string) => scenarioStore.getState().commit(
  { key: 'add', parameters: { id } },
  (scenario) => addFeatures(scenario, { features: [createFeature('site', id, { type: 'Point', coordinates: [44.38, 33.31] })] }),
);

async function openDrawn(): Promise<string> {
  scenarioStore.getState().open(emptyScenario, { isReadOnly: false, isSaved: false });
  draw('site-1');
  await saveNow();
  return scenarioStore.getState().entryId ?? '';
}

/** Draws one more site at every turn of the event loop until the scenario is off the table; gives the ids of all. */
async function deleteWhileDrawing(entryId: string): Promise<string[]> {
  const ids = ['site-1'];
  const drawOn = () => {
    if (!presentScenario()) return;
    const id = `site-${ids.length + 1}`;
    draw(id);
    ids.push(id);
    setImmediate(drawOn);
  };
  setImmediate(drawOn);
  await deleteEntry(entryId);
  return ids;
}

test('what is drawn while it is deleted comes back with it', async () => {
  const entryId = await openDrawn();
  const ids = await deleteWhileDrawing(entryId);
  expect(ids.length).toBeGreaterThan(2);
  expect(presentScenario()).toBeNull();
  await undeleteEntry(entryId);
  expect(await openEntry(entryId)).toBe(true);
  expect(presentScenario()?.features.map(({ id }) => id)).toEqual(ids);
  expect(keepStore.getState().trouble).toBeNull();
});

test('a deleted one stays deleted, although its last change is kept after that', async () => {
  const entryId = await openDrawn();
  await deleteWhileDrawing(entryId);
  await saveNow();
  expect(await listEntries()).toMatchObject([{ id: entryId, isDeleted: true, isUnclean: false }]);
  expect(await openEntry(entryId)).toBe(false);
});

test('a document of a newer release is known before it is opened, and is not renamed', async () => {
  const newer = await addEntry({ ...emptyScenario, id: 'newer', version: 99 });
  await addEntry(emptyScenario);
  const entries = await listEntries();
  expect(entries.map(({ documentId, isNewer }) => [documentId, isNewer]).toSorted()).toEqual([['newer', true], ['town', false]]);
  await expect(renameEntry(newer, 'Other')).rejects.toBeInstanceOf(Unreadable);
});

test('versions that an earlier session kept are read without being opened', async () => {
  const entryId = await openDrawn();
  draw('site-2');
  await saveNow();
  scenarioStore.getState().close();
  expect(await readKeptVersion(1)).toBeNull();
  await openEntry(entryId);
  const kept = keepStore.getState().versions.map(({ number }) => number);
  const found = await Promise.all(kept.map(async (number) => (await readKeptVersion(number))?.features.length));
  expect(found).toEqual([0, 1, 2]);
  expect(presentScenario()?.features).toHaveLength(2);
  expect(scenarioStore.getState().history?.steps).toEqual([]);
});

test('a plan that takes in thousands of features is kept when it has them, and after a second and a half where that takes longer', async () => {
  await openDrawn();
  const { hold } = scenarioStore.getState();
  const kept = () => keepStore.getState().kept?.features.length;
  const wait = (milliseconds: number) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });
  hold(true);
  draw('site-2');
  await wait(600);
  expect(kept(), 'still taking them in').toBe(1);
  hold(false);
  await vi.waitFor(() => expect(kept()).toBe(2), { timeout: 800 });
  hold(true);
  draw('site-3');
  await vi.waitFor(() => expect(kept()).toBe(3), { timeout: 2500 });
  hold(false);
});
