/** What lies on the table: the scenario as it was put there, its entry of the library, and the right to write that. */
import type { Scenario } from '../../scenario/document.ts';
import { newId } from '../newId.ts';
import { forgetLeft } from '../leftInOrder.ts';
import { blankEntry, type EntryRecord } from '../archive/archiveRecords.ts';
import { type EntryLock, tryLock } from './entryLock.ts';
import { KeptEntry, openingNow } from '../archive/keptEntry.ts';
import { type Archive, openArchive, Overtaken } from '../archive/openArchive.ts';
import { tidyVersions } from '../archive/tidyVersions.ts';
import { writeVersion } from '../archive/writeVersion.ts';
import { startWrite } from '../archive/writings.ts';

export interface Sheet {
  readonly start: Scenario;
  /** The key it has in the library, or will have. */
  readonly entryId: string;
  /** Null until the scenario enters the library. */
  kept: KeptEntry | null;
  /** Null while another tab edits the scenario, and until it enters the library. */
  lock: EntryLock | null;
  /** The scenario as the library has it; null before that. */
  saved: Scenario | null;
  /** Another tab took over: nothing is written from here any more. */
  isLost: boolean;
}

export function newSheet(start: Scenario, entryId = newId()): Sheet {
  return { start, entryId, kept: null, lock: null, saved: null, isLost: false };
}

/**
 * Puts `scenario` into the library as it is. A sheet that is new there first leaves its start, so that there is a state
 * to go back to. Fails as `writeVersion` does.
 */
export async function keepSheet(sheet: Sheet, scenario: Scenario, isSettled: boolean, onLost: () => void): Promise<void> {
  if (sheet.isLost || (sheet.kept && !sheet.lock)) throw new Overtaken();
  const archive = await openArchive();
  sheet.kept ??= await enterLibrary(archive, sheet, onLost);
  const { kept } = sheet;
  const now = Date.now();
  if (sheet.saved !== scenario) {
    await writeVersion(archive, kept, scenario, { now, isSettled });
    sheet.saved = scenario;
    await tidyVersions(archive, kept, now);
  } else if (isSettled && kept.record.settled !== kept.record.head) {
    await changeEntry(archive, kept, { settled: kept.record.head });
  }
  if (isSettled) forgetLeft(kept.record.id);
}

async function enterLibrary(archive: Archive, sheet: Sheet, onLost: () => void): Promise<KeptEntry> {
  const kept = new KeptEntry(blankEntry(sheet.entryId, await openingNow(archive)));
  await writeVersion(archive, kept, sheet.start, { now: Date.now(), isSettled: true });
  sheet.lock = await tryLock(kept.record.id, onLost);
  sheet.saved = sheet.start;
  return kept;
}

/** Changes what the record says without a new version. Only for whoever holds the entry's lock. */
export async function changeEntry(archive: Archive, kept: KeptEntry, changes: Partial<EntryRecord>, pinned: number | null = null): Promise<void> {
  const after = { ...kept.record, ...changes };
  const transaction = startWrite(archive, kept.record.id);
  if (pinned !== null) {
    const version = await transaction.objectStore('versions').get([kept.record.id, pinned]);
    if (version) await transaction.objectStore('versions').put({ ...version, isPinned: true });
  }
  await transaction.objectStore('entries').put(after);
  await transaction.done;
  kept.record = after;
  if (pinned !== null) kept.pin(pinned);
}
