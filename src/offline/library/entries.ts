/** The list of scenarios kept on this device, and what can be done to one without opening it. */
import { changeDocument } from '../../scenario/commands/document/changeDocument.ts';
import { documentVersion, type Scenario } from '../../scenario/document.ts';
import { keepStore } from '../../store/keepStore.ts';
import { closeOwn, commitOwn, ownDesk, ownScenario } from '../../store/shared/ownDesk.ts';
import { blankEntry, type EntryRecord } from '../archive/archiveRecords.ts';
import { KeptEntry, loadKept, wholeEntries } from '../archive/keptEntry.ts';
import { openArchive, Overtaken, Unreadable } from '../archive/openArchive.ts';
import { readVersion } from '../archive/readVersion.ts';
import { writeVersion } from '../archive/writeVersion.ts';
import { newId } from '../newId.ts';
import { saveNow, sheetOnTable } from './autosave.ts';
import { isLocked, tryLock } from './entryLock.ts';
import { inTurn } from './inTurn.ts';
import { isUnclean } from './openEntry.ts';
import { changeEntry } from './sheet.ts';
import { tellTabs } from './tabTalk.ts';

export interface LibraryEntry extends Pick<EntryRecord, 'id' | 'documentId' | 'title' | 'author' | 'modified' | 'featureCount'> {
  readonly isDeleted: boolean;
  /** On this tab's table. */
  readonly isOpenHere: boolean;
  readonly isOpenElsewhere: boolean;
  /** Was under way when Cordon was closed without warning. */
  readonly isUnclean: boolean;
  /** Written by a newer release, so it can be looked at and not changed. */
  readonly isNewer: boolean;
}

/** The one that was changed last comes first. Fails where there is no library. */
export async function listEntries(): Promise<readonly LibraryEntry[]> {
  const records = await wholeEntries(await openArchive());
  const here = ownDesk().entryId;
  const isEditedHere = keepStore.getState().presence !== 'elsewhere';
  const entries = await Promise.all(records.map(async (record) => {
    const { id, documentId, title, author, modified, featureCount, deletedAt, documentVersion: version = 0 } = record;
    const isOpen = await isLocked(id);
    const isOpenHere = id === here;
    return {
      id, documentId, title, author, modified, featureCount, isDeleted: deletedAt !== null, isOpenHere,
      isOpenElsewhere: isOpen && !(isOpenHere && isEditedHere), isUnclean: !isOpen && isUnclean(record), isNewer: version > documentVersion,
    };
  }));
  return entries.sort((a, b) => (a.modified < b.modified ? 1 : -1));
}

/** The scenario as it is now: what lies on the table, or the head of its entry. Fails where it cannot be read. */
export async function readEntry(entryId: string): Promise<Scenario> {
  const present = ownDesk().entryId === entryId ? ownScenario() : null;
  if (present) return present;
  const archive = await openArchive();
  const kept = await loadKept(archive, entryId);
  if (!kept) throw new Unreadable(entryId);
  return (await readVersion(archive, kept, kept.record.head)).scenario;
}

/** Puts a scenario into the library without opening it; gives its entry's id. Fails where it cannot be kept. */
export async function addEntry(scenario: Scenario): Promise<string> {
  const now = Date.now();
  // It is not the last one that was open.
  const kept = new KeptEntry(blankEntry(newId(), 0));
  await writeVersion(await openArchive(), kept, scenario, { now, isSettled: true });
  noteChanged();
  return kept.record.id;
}

/** A copy is a document of its own. */
export async function duplicateEntry(entryId: string, titleOf: (title: string) => string): Promise<string> {
  const scenario = await readEntry(entryId);
  return addEntry({ ...scenario, id: newId(), title: titleOf(scenario.title) });
}

/** One that lies on this table is renamed as a step. Fails as Overtaken while another tab edits it, and for a document of a newer release. */
export async function renameEntry(entryId: string, title: string): Promise<void> {
  if (ownDesk().entryId === entryId && !ownDesk().isReadOnly) {
    commitOwn({ key: 'title', parameters: { id: '' } }, (scenario) => changeDocument(scenario, { title }));
    return saveNow();
  }
  return withLock(entryId, async (kept) => {
    const archive = await openArchive();
    const { scenario, isReadOnly } = await readVersion(archive, kept, kept.record.head);
    if (isReadOnly) throw new Unreadable(entryId);
    const isSettled = kept.record.settled === kept.record.head;
    await writeVersion(archive, kept, changeDocument(scenario, { title }), { now: Date.now(), isSettled });
  });
}

/** Can be had back with `undeleteEntry` for a week, unless its room is needed. Fails as Overtaken while another tab edits it. */
export async function deleteEntry(entryId: string): Promise<void> {
  const remove = async (kept: KeptEntry) => changeEntry(await openArchive(), kept, { deletedAt: Date.now() });
  if (ownDesk().entryId !== entryId) return withLock(entryId, remove);
  await saveNow(true);
  const { kept = null, lock = null } = sheetOnTable() ?? {};
  if (!kept || !lock) throw new Overtaken();
  // First deleted, then off the table, which keeps what was changed meanwhile: what takes its place must not be the same again.
  await inTurn(() => remove(kept));
  closeOwn();
  noteChanged();
}

/** As it was last on the table. Nothing where it is erased by now. */
export async function undeleteEntry(entryId: string): Promise<void> {
  await inTurn(async () => {
    const transaction = (await openArchive()).transaction('entries', 'readwrite', { durability: 'strict' });
    const record = await transaction.store.get(entryId);
    if (record) await transaction.store.put({ ...record, deletedAt: null });
    await transaction.done;
  });
  noteChanged();
}

async function withLock(entryId: string, work: (kept: KeptEntry) => Promise<void>): Promise<void> {
  const lock = await waitForLock(entryId);
  try {
    const kept = await loadKept(await openArchive(), entryId);
    if (!kept) throw new Unreadable(entryId);
    await work(kept);
  } finally {
    lock.release();
  }
  noteChanged();
}

/** This tab's own table lets go of it a moment after it is closed. */
async function waitForLock(entryId: string) {
  for (let tries = 0; tries < 20; tries += 1) {
    const lock = await tryLock(entryId, () => {});
    if (lock) return lock;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  throw new Overtaken();
}

function noteChanged(): void {
  const { set, libraryRevision } = keepStore.getState();
  set({ libraryRevision: libraryRevision + 1 });
  tellTabs({ says: 'changed' });
}
