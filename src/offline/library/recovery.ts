/** What was under way when Cordon was closed without warning, and earlier versions: found, brought back as one step, or left where they are. */
import type { Scenario } from '../../scenario/document.ts';
import { keepStore, type Recovery } from '../../store/keepStore.ts';
import { presentScenario, scenarioStore } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { endLook } from '../../store/shared/look.ts';
import { ownDesk } from '../../store/shared/ownDesk.ts';
import { sheetOnTable } from './autosave.ts';
import { isLocked, tryLock } from './entryLock.ts';
import { inTurn } from './inTurn.ts';
import { loadKept, wholeEntries } from '../archive/keptEntry.ts';
import { isVersion } from '../archive/archiveRecords.ts';
import { openArchive } from '../archive/openArchive.ts';
import { isUnclean, openEntry, pinnedBy, putInOrder } from './openEntry.ts';
import { readVersion } from '../archive/readVersion.ts';
import { changeEntry } from './sheet.ts';

/** The latest work on this device that was not left in order and is open nowhere; null where all is well. */
export async function findRecovery(): Promise<Recovery | null> {
  const archive = await openArchive();
  const found: Recovery[] = [];
  for (const record of await wholeEntries(archive)) {
    if (record.deletedAt !== null || !isUnclean(record) || await isLocked(record.id)) continue;
    const number = pinnedBy(record) ?? record.recoverable ?? record.head;
    const version = await archive.get('versions', [record.id, number]);
    if (isVersion(version)) found.push({ entryId: record.id, title: record.title, savedAt: version.savedAt, featureCount: version.features.length, version: number });
  }
  return found.sort((a, b) => b.savedAt - a.savedAt)[0] ?? null;
}

/** Opens the scenario, where it is not open, and brings back what was under way. False where it could not be. */
export async function recover({ entryId, version }: Recovery): Promise<boolean> {
  endLook();
  sessionStore.getState().set({ mode: 'sketch', sidebarOpen: true });
  if (ownDesk().entryId !== entryId && !await openEntry(entryId)) return false;
  const isBack = await restoreVersion(version);
  if (isBack) await answerRecovery(entryId);
  return isBack;
}

/** Leaves the scenario as it last was in order; what was under way stays among its earlier versions. */
export async function declineRecovery({ entryId }: Recovery): Promise<void> {
  await answerRecovery(entryId);
}

/** Puts a version of the open scenario in the place of what is on the table, as one step. False where it cannot be read or nothing may be changed. */
export function restoreVersion(number: number): Promise<boolean> {
  return inTurn(async () => {
    const kept = sheetOnTable()?.kept;
    const present = presentScenario();
    if (!kept || !present || scenarioStore.getState().isReadOnly) return false;
    try {
      const { scenario } = await readVersion(await openArchive(), kept, number, present);
      scenarioStore.getState().commit({ key: 'restore', parameters: {} }, (now) => takeContent(now, scenario));
      return true;
    } catch {
      keepStore.getState().set({ damage: { title: present.title, savedAt: null } });
      return false;
    }
  });
}

/** A kept version of the open scenario, to be looked at. Null where it cannot be read or is not kept any more. */
export function readKeptVersion(number: number): Promise<Scenario | null> {
  return inTurn(async () => {
    const kept = sheetOnTable()?.kept;
    if (!kept) return null;
    return readVersion(await openArchive(), kept, number).then(({ scenario }) => scenario, () => null);
  });
}

/** All but what says which document it is. */
export function takeContent(now: Scenario, from: Scenario): Scenario {
  return { ...from, id: now.id, version: now.version };
}

function answerRecovery(entryId: string): Promise<void> {
  return inTurn(async () => {
    keepStore.getState().set({ recovery: null });
    const archive = await openArchive();
    const open = sheetOnTable();
    if (open?.kept?.record.id === entryId) {
      if (open.lock) await changeEntry(archive, open.kept, { recoverable: null });
      return;
    }
    const lock = await tryLock(entryId, () => {});
    const kept = lock && await loadKept(archive, entryId);
    if (kept) await changeEntry(archive, kept, { ...putInOrder(kept.record), recoverable: null }, pinnedBy(kept.record));
    lock?.release();
  });
}
