/** Opens what comes from outside the library, which takes it in: a file, a sample, a new scenario. What lay on the table before is in it already. */
import { documentVersion, type Scenario } from '../../scenario/document.ts';
import type { ParsedScenario } from '../../scenario/parseScenario.ts';
import { defaultView } from '../../scenario/view.ts';
import { scenarioLines } from '../../scenario/writeScenario.ts';
import { putOnTable } from '../../store/putOnTable.ts';
import { goToView } from '../../store/savedView.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { newId } from '../newId.ts';
import { saveNow } from './autosave.ts';
import { listEntries, readEntry } from './entries.ts';
import { openEntry } from './openEntry.ts';
import { startLibrary } from './startLibrary.ts';

type Opened = Pick<Extract<ParsedScenario, { ok: true }>, 'scenario' | 'isReadOnly'>;

/** A file that the library holds to the letter, save for its view, opens as what it is there; any other becomes a scenario of its own, whatever its document id. */
export async function openFile({ scenario, isReadOnly }: Opened): Promise<void> {
  await startLibrary();
  showTable();
  const twin = await findTwin(scenario).catch(() => null);
  if (twin === null || !await openEntry(twin)) {
    putOnTable(scenario, { isReadOnly, isSaved: true });
    await saveNow();
  }
  goToView(scenario);
}

/** A copy of a sample or of what is on the table, as a document of its own. That of a newer release is to look at, as the original is. */
export async function openCopy(scenario: Scenario, title = scenario.title): Promise<void> {
  await openNew({ ...scenario, id: newId(), title });
}

/** Enters the library at once, as it was asked for. */
export async function openNew(scenario: Scenario): Promise<void> {
  await startLibrary();
  showTable();
  putOnTable(scenario, { isReadOnly: scenario.version > documentVersion, isSaved: false });
  await saveNow();
}

const showTable = () => sessionStore.getState().set({ mode: 'sketch', sidebarOpen: true });

async function findTwin(scenario: Scenario): Promise<string | null> {
  for (const { id, documentId, isDeleted, featureCount } of await listEntries()) {
    if (isDeleted || documentId !== scenario.id || featureCount !== scenario.features.length) continue;
    if (await isSameText(scenario, await readEntry(id))) return id;
  }
  return null;
}

/** How long the page is kept waiting at a time, in milliseconds. */
const mostMs = 8;

/** Whether both are written alike but for the date of the last change and the view; in pieces, for that is long work over thousands of features. */
async function isSameText(a: Scenario, b: Scenario): Promise<boolean> {
  const linesOf = (one: Scenario) => scenarioLines({ ...one, modified: '', view: defaultView });
  const [linesOfA, linesOfB] = [linesOf(a), linesOf(b)];
  let pausedAt = performance.now();
  for (const line of linesOfA) {
    const other = linesOfB.next();
    if (other.done || other.value !== line) return false;
    if (performance.now() - pausedAt < mostMs) continue;
    await new Promise((resolve) => { setTimeout(resolve); });
    pausedAt = performance.now();
  }
  return linesOfB.next().done === true;
}
