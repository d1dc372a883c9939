/** Puts a scenario file on the table in place of what is there; whoever calls has asked. */
import { parseScenario } from '../../scenario/parseScenario.ts';
import { scenarioStore } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';

/** False where it cannot be opened; nothing changes then. */
export async function openScenario(file: Blob): Promise<boolean> {
  const text = await file.text().catch(() => null);
  const parsed = text === null ? null : parseScenario(text);
  if (!parsed?.ok) return false;
  const { scenario, isReadOnly } = parsed;
  sessionStore.getState().set({ tool: null, draft: null, refusal: null, shownPhases: 'all', postureId: scenario.postures[0]?.id ?? '' });
  viewStore.getState().select(null);
  scenarioStore.getState().open(scenario, { isReadOnly, isSaved: true });
  return true;
}
