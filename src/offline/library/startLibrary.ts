/** Sets the library going, once a page: what this tab had open comes back, and work that was not left in order is offered. */
import { findFeature } from '../../scenario/questions/findFeature.ts';
import { keepStore } from '../../store/keepStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { followOwnDesk, hasUnsavedWork, ownScenario } from '../../store/shared/ownDesk.ts';
import { viewStore } from '../../store/viewStore.ts';
import { recallShow, uncover } from '../keptShow.ts';
import { recallTab } from '../tabScenario.ts';
import { warnBeforeLeaving } from '../warnBeforeLeaving.ts';
import { startAutosave } from './autosave.ts';
import { openArchive, troubleOf } from '../archive/openArchive.ts';
import { openEntry } from './openEntry.ts';
import { findRecovery } from './recovery.ts';
import { mendArchive } from '../copies/bringBack.ts';
import { keepCopies } from '../copies/keepCopies.ts';
import { eraseDeleted } from '../archive/tidyVersions.ts';
import { startWatchingTabs } from './watchTabs.ts';

/** How long what was deleted can be had back. */
const deletedKeptMs = 7 * 86_400_000;

/** Before anything of it is read. Where there is no library, autosave says so. */
async function mendLibrary(): Promise<void> {
  const archive = await openArchive().catch(() => null);
  const returned = archive === null ? [] : await mendArchive(archive).catch(() => []);
  if (returned.length > 0) keepStore.getState().set({ returned });
}

/** For whoever drives the page: how often the plan has changed. */
function countChanges(): void {
  let changes = 0;
  followOwnDesk((now, before) => {
    if (now.history?.present === before.history?.present) return;
    changes += 1;
    document.documentElement.dataset['changes'] = String(changes);
  });
}

let starting: Promise<void> | null = null;

/** Resolves when it is known what this tab had open. Never fails: trouble is in the keep store. */
export function startLibrary(): Promise<void> {
  starting ??= start().catch((error: unknown) => keepStore.getState().set({ trouble: troubleOf(error) }));
  return starting;
}

async function start(): Promise<void> {
  // In every mode: there is no work without the library having been started for it.
  warnBeforeLeaving(hasUnsavedWork);
  await mendLibrary();
  startAutosave();
  countChanges();
  keepCopies();
  startWatchingTabs();
  const tab = recallTab();
  const wanted = ownScenario() === null ? tab?.entryId ?? null : null;
  const isReopened = wanted !== null && await openEntry(wanted);
  if (wanted !== null && !isReopened && keepStore.getState().damage === null) sessionStore.getState().set({ notice: 'unknown-scenario' });
  if (tab?.isSketching) sessionStore.getState().set({ mode: 'sketch' });
  // A show that was under way goes on once its mode is there.
  if (isReopened && recallShow()?.documentId === ownScenario()?.id) sessionStore.getState().set({ mode: 'brief' });
  else if (wanted !== null) uncover();
  if (isReopened) clearWrongNotice();
  else keepStore.getState().set({ recovery: await findRecovery() });
  await eraseDeleted(await openArchive(), Date.now() - deletedKeptMs);
}

/** The address was judged before the scenario it speaks of had come. */
function clearWrongNotice(): void {
  const scenario = ownScenario();
  const { notice, set } = sessionStore.getState();
  const { selectedId } = viewStore.getState().view;
  if (notice === 'unknown-selection' && scenario && selectedId !== null && findFeature(scenario, selectedId)) set({ notice: null });
}
