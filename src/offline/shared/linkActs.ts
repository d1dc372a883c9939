/** What a reader can make of the plan that is looked at: an entry of the library, or the place of the own plan. Neither loses anything. */
import type { Scenario } from '../../scenario/document.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { goToView } from '../../store/savedView.ts';
import { linkStore } from '../../store/shared/linkStore.ts';
import { commitOwn, hasUnsavedWork, ownDesk } from '../../store/shared/ownDesk.ts';
import { saveNow } from '../library/autosave.ts';
import { addEntry } from '../library/entries.ts';
import { openEntry } from '../library/openEntry.ts';
import { takeContent } from '../library/recovery.ts';
import { startLibrary } from '../library/startLibrary.ts';
import { closeLink } from './followLink.ts';

function looked(): Scenario | null {
  const { state } = linkStore.getState();
  return state?.step === 'looking' ? state.link.scenario : null;
}

/** An entry of its own, which is opened. What was on the own table is kept first; where that cannot be, it stays on the table. */
export async function keepCopy(): Promise<void> {
  const scenario = looked();
  if (!scenario) return;
  try {
    await startLibrary();
    await saveNow(true);
    const entryId = await addEntry(scenario);
    if (hasUnsavedWork()) {
      closeLink();
      return;
    }
    const { view } = scenario;
    closeLink();
    if (!await openEntry(entryId)) throw new Error('The entry that was just made does not open.');
    sessionStore.getState().set({ mode: 'sketch', sidebarOpen: true });
    goToView({ ...scenario, view });
  } catch {
    linkStore.setState({ failed: 'keep' });
  }
}

/** The own plan can be replaced: there is one, it may be changed, and this release knows all of what would come. */
export function canReplace(scenario: Scenario): boolean {
  const { history, isReadOnly } = ownDesk();
  return history !== null && !isReadOnly && scenario.version <= history.present.version;
}

/** One step of the own plan, which one undo takes back; as it was, it is among its earlier versions too. */
export async function replaceOwn(): Promise<void> {
  const scenario = looked();
  if (!scenario || !canReplace(scenario)) return;
  await startLibrary();
  await saveNow(true);
  // Another tab may have taken it over meanwhile.
  if (!canReplace(scenario)) {
    linkStore.setState({ failed: 'replace' });
    return;
  }
  closeLink();
  commitOwn({ key: 'replace', parameters: { id: '' } }, (now) => takeContent(now, scenario));
  sessionStore.getState().set({ mode: 'sketch', sidebarOpen: true });
  goToView(scenario);
  await saveNow();
}
