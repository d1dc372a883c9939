/** Opens a scenario and clears away what belonged to the one before: the armed tool, the selection, the posture and phases shown. */
import type { Scenario } from '../scenario/document.ts';
import { scenarioStore } from './scenarioStore.ts';
import { selectMany } from './selection.ts';
import { sessionStore } from './sessionStore.ts';

/** Without `entryId` it enters the library as a scenario of its own; `isSaved` says that it comes from a file. */
export function putOnTable(scenario: Scenario, options: { readonly isReadOnly: boolean; readonly isSaved: boolean; readonly entryId?: string }): void {
  const isFirst = scenarioStore.getState().history === null;
  const { postureId, set } = sessionStore.getState();
  const hasPosture = scenario.postures.some(({ id }) => id === postureId);
  set({ tool: null, draft: null, refusal: null, shownPhases: 'all', postureId: hasPosture ? postureId : scenario.postures[0]?.id ?? '' });
  // The address of a page that starts may name a feature of the scenario that comes with it.
  if (!isFirst) selectMany([]);
  scenarioStore.getState().open(scenario, options);
}
