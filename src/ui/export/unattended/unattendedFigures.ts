/** The verdict strip of a page that is made without a screen: the check of the app, asked of the plan as it was handed over. */
import { answerCheck } from '../../../analysis/check/checkScenario.ts';
import { prepareCheck } from '../../../analysis/check/prepareCheck.ts';
import { tripsIn } from '../../../analysis/operations/checkOperations.ts';
import type { Baseline } from '../../../baseline/baseline.ts';
import type { PageFigures } from '../../../export/page/pageRequest.ts';
import { graphOfBaseline } from '../../../network/graph/baselineGraph.ts';
import type { Scenario } from '../../../scenario/document.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { pageFigures } from '../request/pageFigures.ts';
import type { PageSource } from '../request/pageSource.ts';

/** Null where there is no plan, or no answer about it: its own roads stay with the file they came from, and those of the data would answer another question. */
export function unattendedFigures(baseline: Baseline, scenario: Scenario | null, { postureId, shownPhases }: Pick<PageSource, 'postureId' | 'shownPhases'>, t: Translate): PageFigures | null {
  const graph = scenario === null || scenario.network ? null : graphOfBaseline(baseline);
  if (scenario === null || graph === null) return null;
  const prepared = prepareCheck(graph, baseline, scenario, shownPhases);
  const { postures } = answerCheck(prepared, scenario, { shownPhases });
  const posture = postures.find((one) => one.postureId === postureId) ?? postures[0];
  if (!posture) return null;
  const state = scenario.postures.find(({ id }) => id === posture.postureId) ?? null;
  return pageFigures(posture, tripsIn(prepared, baseline, scenario, { shownPhases })(state), t);
}
