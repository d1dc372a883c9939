/**
 * Keeps what lies on the table: a short while after a change, at once when the page is hidden or left, and before another
 * scenario takes its place. What it comes to stands in the keep store; drawing goes on whatever happens here.
 */
import type { Scenario } from '../../scenario/document.ts';
import { keepStore, type Presence } from '../../store/keepStore.ts';
import { scenarioStore } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { changeOwn, followOwnDesk, ownDesk, ownScenario } from '../../store/shared/ownDesk.ts';
import { noteLeft } from '../leftInOrder.ts';
import { persistStorage } from '../persistStorage.ts';
import { rememberTab } from '../tabScenario.ts';
import { blankEntry } from '../archive/archiveRecords.ts';
import { inTurn } from './inTurn.ts';
import { KeptEntry } from '../archive/keptEntry.ts';
import { type Archive, openArchive, troubleOf } from '../archive/openArchive.ts';
import { keepSheet, newSheet, type Sheet } from './sheet.ts';
import { tellTabs } from './tabTalk.ts';
import { eraseDeleted } from '../archive/tidyVersions.ts';
import { writeLastVersion } from '../archive/writeVersion.ts';

/** A change is kept when the hand has rested this long … */
const restMs = 200;
/** … and at the latest this long after it was made, so that a kill costs less than 3 s with the writing itself. */
const mostMs = 1500;
/** How soon a refused save is tried again when nothing else asks for it. */
const retryMs = 15_000;

let sheet: Sheet | null = null;
/** What is about to put on the table, where the library knows it. */
let announced: { readonly sheet: Sheet; readonly presence: Presence } | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let changedAt: number | null = null;
let archiveNow: Archive | null = null;

export const sheetOnTable = (): Sheet | null => sheet;

/** To be called right before `scenarioStore.open` with the entry's id. */
export function announceSheet(next: Sheet, presence: Presence): void {
  announced = { sheet: next, presence };
}

/** Follows until the page is closed; called once. */
export function startAutosave(): void {
  followOwnDesk((now, before) => {
    if (now.opened !== before.opened) replaceSheet(before.history?.present ?? null, now.history?.present ?? null, now.saved !== null);
    else if (now.history?.present !== before.history?.present) noteChange();
    if (now.entryId !== before.entryId) rememberThisTab();
  });
  scenarioStore.subscribe(({ held }, before) => {
    if (before.held && !held && changedAt !== null) noteChange();
  });
  sessionStore.subscribe((state, before) => {
    if (state.mode !== before.mode) rememberThisTab();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void settle();
  });
  window.addEventListener('pagehide', leavePage);
  // Shown again as it was left: what it knows of the library is of the past.
  window.addEventListener('pageshow', ({ persisted }) => { if (persisted && sheet) location.reload(); });
  rememberThisTab();
  openArchive().then((archive) => { archiveNow = archive; }, (error: unknown) => keepStore.getState().set({ trouble: troubleOf(error) }));
  // One that was opened before anybody followed.
  const { history, saved } = ownDesk();
  if (history) replaceSheet(null, history.present, saved !== null);
}

function rememberThisTab(): void {
  const { entryId } = ownDesk();
  const isSketching = sessionStore.getState().mode === 'sketch';
  if (entryId !== null || isSketching) rememberTab({ entryId, isSketching });
}

function replaceSheet(previous: Scenario | null, next: Scenario | null, isFromFile: boolean): void {
  const left = sheet;
  if (left && previous) void inTurn(() => leaveSheet(left, previous));
  const known = announced?.sheet.start === next ? announced : null;
  announced = null;
  sheet = known?.sheet ?? (next ? newSheet(next) : null);
  changedAt = null;
  clearTimeout(timer);
  const kept = sheet?.kept ?? null;
  const { set, trouble } = keepStore.getState();
  set({
    phase: kept ? 'saved' : 'idle', kept: sheet?.saved ?? null, versions: kept?.versions ?? [], presence: known?.presence ?? 'own', damage: null,
    trouble: trouble === 'overtaken' ? null : trouble,
    savedAt: kept?.versions.find(({ number }) => number === kept.record.head)?.savedAt ?? null,
  });
  // An empty one enters the library with its first change.
  if (sheet && !kept && (isFromFile || (next?.features.length ?? 0) > 0)) noteChange();
}

function noteChange(): void {
  if (!sheet || sheet.isLost) return;
  if (sheet.saved !== null && sheet.saved === ownScenario()) return;
  const now = performance.now();
  changedAt ??= now;
  const { set, trouble } = keepStore.getState();
  if (trouble === null) set({ phase: 'saving' });
  clearTimeout(timer);
  // A plan that takes in thousands of features is kept once it has them, or when its time has come: both at once take each other's.
  const rest = scenarioStore.getState().held ? mostMs : restMs;
  timer = setTimeout(() => void saveNow(), Math.max(0, Math.min(rest, changedAt + mostMs - now)));
}

/** Resolves when what is on the table is kept, or is known not to be. */
export function saveNow(isSettled = false): Promise<void> {
  clearTimeout(timer);
  return inTurn(async () => {
    const present = ownScenario();
    if (!sheet || !present || sheet.isLost || (sheet.kept && !sheet.lock)) return;
    const saving = sheet;
    changedAt = null;
    try {
      await keepMakingRoom(saving, present, isSettled);
      if (saving === sheet) noteKept(saving);
      tellSaved(saving);
      persistStorage();
    } catch (error) {
      if (saving === sheet) noteFailure(error);
    }
  });
}

const settle = (): Promise<void> => (sheet && (sheet.kept || changedAt !== null) ? saveNow(true) : Promise.resolve());

/** What is deleted for good makes room before a full disk is complained of. */
async function keepMakingRoom(saving: Sheet, present: Scenario, isSettled: boolean): Promise<void> {
  const onLost = () => loseSheet(saving);
  try {
    await keepSheet(saving, present, isSettled, onLost);
  } catch (error) {
    if (troubleOf(error) !== 'full' || !await eraseDeleted(await openArchive())) throw error;
    await keepSheet(saving, present, isSettled, onLost);
  }
}

function noteKept(saving: Sheet): void {
  const { kept, saved } = saving;
  if (!kept) return;
  if (ownDesk().entryId !== kept.record.id) changeOwn({ entryId: kept.record.id });
  keepStore.getState().set({ phase: 'saved', trouble: null, kept: saved, savedAt: kept.versions.at(-1)?.savedAt ?? null, versions: kept.versions });
  if (saved !== ownScenario()) noteChange();
}

function noteFailure(error: unknown): void {
  const trouble = troubleOf(error);
  if (trouble === 'overtaken' && sheet) {
    loseSheet(sheet);
    return;
  }
  keepStore.getState().set({ phase: 'failed', trouble });
  clearTimeout(timer);
  timer = setTimeout(() => void saveNow(), retryMs);
}

function tellSaved({ kept }: Sheet): void {
  const { set, libraryRevision } = keepStore.getState();
  set({ libraryRevision: libraryRevision + 1 });
  if (kept) tellTabs({ says: 'saved', entryId: kept.record.id });
}

/** Another tab edits it from now on: what lies here can be looked at, copied and saved to a file. */
export function loseSheet(lost: Sheet): void {
  lost.isLost = true;
  lost.lock = null;
  if (lost !== sheet) return;
  changeOwn({ isReadOnly: true });
  const isComplete = lost.saved === ownScenario();
  keepStore.getState().set({ presence: 'elsewhere', ...(isComplete ? { phase: 'saved' } : { phase: 'failed', trouble: 'overtaken' }) });
}

/** Puts the work away and lets another tab go on with it. */
export async function handOver(): Promise<void> {
  await saveNow(true);
  await inTurn(async () => {
    if (!sheet?.lock) return;
    const { lock } = sheet;
    loseSheet(sheet);
    lock.release();
  });
}

async function leaveSheet(left: Sheet, last: Scenario): Promise<void> {
  if (left.isLost || !hasWork(left, last)) return;
  try {
    await keepMakingRoom(left, last, true);
  } catch (error) {
    keepStore.getState().set({ trouble: troubleOf(error) });
  }
  left.lock?.release();
  left.lock = null;
  tellSaved(left);
}

/** Nobody hears what becomes of a request that is made while the page goes away; one that is under way is given up for it. */
function leavePage(): void {
  const present = ownScenario();
  // Where no lock says that the sheet is this tab's alone, nothing is written unchecked.
  if (!sheet || !present || !archiveNow || sheet.isLost || !hasWork(sheet, present) || !('locks' in navigator)) return;
  const kept = sheet.kept ?? new KeptEntry(blankEntry(sheet.entryId, Date.now()));
  const { head, nextVersion } = kept.record;
  const isOutstanding = sheet.saved !== present;
  if (isOutstanding && !writeLastVersion(archiveNow, kept, present, { now: Date.now(), isSettled: true })) return;
  noteLeft(sheet.entryId, isOutstanding ? nextVersion : head);
  rememberTab({ entryId: sheet.entryId, isSketching: sessionStore.getState().mode === 'sketch' });
}

/** Whether this tab may write it, and there is something to write. */
function hasWork({ kept, lock, start }: Sheet, present: Scenario): boolean {
  return kept ? lock !== null : present !== start || present.features.length > 0;
}
