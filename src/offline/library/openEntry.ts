/**
 * Puts a scenario of the library on the table: to edit, or to look at while another tab edits it. One that was not left in
 * order opens as it last was in order, and what was under way is offered for recovery: were it the cause of a crash, opening
 * it unasked would crash again.
 */
import type { ParsedScenario } from '../../scenario/parseScenario.ts';
import { type Damage, keepStore, type Recovery } from '../../store/keepStore.ts';
import { putOnTable } from '../../store/putOnTable.ts';
import { endLook } from '../../store/shared/look.ts';
import { ownDesk, ownScenario, reopenOwn } from '../../store/shared/ownDesk.ts';
import { versionLeft } from '../leftInOrder.ts';
import type { EntryRecord } from '../archive/archiveRecords.ts';
import { announceSheet, loseSheet, saveNow, sheetOnTable } from './autosave.ts';
import { type EntryLock, takeLock, tryLock } from './entryLock.ts';
import { inTurn } from './inTurn.ts';
import { type KeptEntry, loadKept, openingNow, wholeEntries } from '../archive/keptEntry.ts';
import { type Archive, openArchive, troubleOf, Unreadable } from '../archive/openArchive.ts';
import { readVersion } from '../archive/readVersion.ts';
import { putBack, readUsableCopy } from '../copies/bringBack.ts';
import { changeEntry, newSheet, type Sheet } from './sheet.ts';
import { tellTabs, thisTab } from './tabTalk.ts';

type Parsed = Extract<ParsedScenario, { ok: true }>;

/** A device that takes nothing more still opens what it has. */
async function noteOpened(archive: Archive, kept: KeptEntry, shown: number): Promise<void> {
  const { record } = kept;
  await changeEntry(archive, kept, { openedAt: await openingNow(archive), ...putInOrder(record, shown) }, pinnedBy(record))
    .catch((error: unknown) => keepStore.getState().set({ trouble: troubleOf(error) }));
}

/** Whether the page went away without warning since it was last in order. Means nothing while a tab has its lock. */
function wasCut({ id, head, settled }: EntryRecord): boolean {
  return head !== settled && versionLeft(id) < head;
}

/** Whether there is work to be offered for recovery: it was cut short, now or earlier, and nobody has said what shall become of it. */
export function isUnclean(record: EntryRecord): boolean {
  return record.recoverable !== null || wasCut(record);
}

/** False where the library has no such scenario, or none of its versions can be read. Fails where there is no library. */
export function openEntry(entryId: string): Promise<boolean> {
  return inTurn(async () => {
    if (sheetOnTable()?.kept?.record.id === entryId && sheetOnTable()?.lock) {
      endLook();
      return true;
    }
    return put(entryId, (onLost) => tryLock(entryId, onLost));
  });
}

/** Opens the last one that was open on this device. False where there is none. */
export async function openLastEntry(): Promise<boolean> {
  const entries = await wholeEntries(await openArchive());
  const [last] = entries.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => b.openedAt - a.openedAt);
  return last !== undefined && (ownScenario() !== null || openEntry(last.id));
}

/** Goes on with what another tab edits, as that one leaves it. */
export async function takeOver(): Promise<void> {
  const { entryId } = ownDesk();
  if (entryId === null) return;
  tellTabs({ says: 'hand-over', entryId });
  await inTurn(() => put(entryId, (onLost) => takeLock(entryId, onLost)));
}

/** What is only looked at here, as the tab that edits it has kept it now. */
export function refreshLook(entryId: string): Promise<unknown> {
  return inTurn(async () => {
    const onTable = sheetOnTable();
    if (onTable?.kept?.record.id !== entryId || onTable.lock || keepStore.getState().trouble === 'overtaken') return;
    await put(entryId, () => Promise.resolve(null));
  });
}

async function put(entryId: string, lockIt: (onLost: () => void) => Promise<EntryLock | null>): Promise<boolean> {
  const archive = await openArchive();
  let sheet: Sheet | null = null;
  const lock = await lockIt(() => { if (sheet) loseSheet(sheet); });
  let kept = await loadKept(archive, entryId).catch(() => null);
  let found = kept && await readForTable(archive, kept, lock !== null);
  const copy = lock && (!found || found.damage) ? await readUsableCopy(entryId) : null;
  if (copy && !found && await putBack(archive, copy)) {
    kept = await loadKept(archive, entryId);
    found = kept && await readForTable(archive, kept, true);
    if (found) found = { ...found, damage: { title: copy.parsed.scenario.title, savedAt: copy.savedAt } };
  } else if (copy && found?.damage && copy.savedAt > (found.damage.savedAt ?? 0)) {
    found = { ...found, parsed: copy.parsed, damage: { ...found.damage, savedAt: copy.savedAt }, isOfCopy: true };
  }
  if (!kept || !found) {
    lock?.release();
    return false;
  }
  const { parsed, number } = found;
  sheet = { ...newSheet(parsed.scenario, entryId), kept, lock, saved: found.isOfCopy ? null : parsed.scenario };
  if (lock) await noteOpened(archive, kept, number);
  const presence = lock ? 'own' : 'elsewhere';
  const isRefresh = ownDesk().entryId === entryId;
  announceSheet(sheet, presence);
  const options = { isReadOnly: parsed.isReadOnly || !lock, isSaved: false, entryId };
  if (isRefresh) reopenOwn(parsed.scenario, options);
  else putOnTable(parsed.scenario, options);
  const { recovery, set } = keepStore.getState();
  // What is offered of another scenario stays on offer.
  set({ recovery: (lock && recoveryOf(kept)) ?? (recovery?.entryId === entryId ? null : recovery), damage: found.damage });
  if (found.isOfCopy) void saveNow();
  tellTabs(lock ? { says: 'changed' } : { says: 'looking', entryId, tab: thisTab });
  return true;
}

/**
 * The record of a scenario as it lies on the table: one that was cut short stands as it last was in order, and the offer of what
 * was under way stands until it is answered.
 */
export function putInOrder(record: EntryRecord, shown = wasCut(record) ? record.settled : record.head): Partial<EntryRecord> {
  return { head: shown, settled: shown, recoverable: wasCut(record) ? record.head : record.recoverable };
}

/** The version that must not be thinned out: it is among the earlier versions whatever the answer is. */
export function pinnedBy(record: EntryRecord): number | null {
  return wasCut(record) ? record.head : null;
}

export function recoveryOf({ record, versions }: KeptEntry): Recovery | null {
  const version = versions.find(({ number }) => number === record.recoverable);
  return version ? { entryId: record.id, title: record.title, savedAt: version.savedAt, featureCount: version.featureCount, version: version.number } : null;
}

/** The version to open and, where that cannot be read, the latest one that can. Null where none can. */
async function readForTable(archive: Archive, kept: KeptEntry, isToEdit: boolean): Promise<{ parsed: Parsed; number: number; damage: Damage | null; isOfCopy?: boolean } | null> {
  const { record, versions } = kept;
  const wanted = isToEdit && wasCut(record) ? record.settled : record.head;
  const others = versions.map(({ number }) => number).filter((number) => number !== wanted).reverse();
  for (const number of [wanted, ...others]) {
    try {
      const parsed = await readVersion(archive, kept, number);
      const savedAt = versions.find((version) => version.number === number)?.savedAt ?? null;
      return { parsed, number, damage: number === wanted ? null : { title: record.title, savedAt } };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
  }
  keepStore.getState().set({ damage: { title: record.title, savedAt: null } });
  return null;
}
