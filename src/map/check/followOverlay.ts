/** Draws what the check found: beside the answers always, on the planner's table where that is asked for. New ways move for a moment. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CheckResult, SealQuestionName } from '../../analysis/check/checkResult.ts';
import { withReach } from '../../scene/check/buildReachOverlay.ts';
import { buildCheckOverlay } from '../../scene/check/buildCheckOverlay.ts';
import { type CheckOverlay, noOverlay } from '../../scene/check/overlay.ts';
import type { ReachStretch } from '../../analysis/trips/reachMap.ts';
import { checkStore } from '../../store/check/checkStore.ts';
import { reachStore } from '../../store/check/reachStore.ts';
import { shownPosture } from '../../store/check/shownPosture.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { moveWays } from './moveWays.ts';
import { tellMarks } from './tellMarks.ts';

const none: readonly ReachStretch[] = [];

/** Follows the stores for the life of the page. */
export function followOverlay(map: MapLibreMap, show: (overlay: CheckOverlay) => void): void {
  let shown: CheckOverlay = noOverlay;
  let of: { readonly result: CheckResult | null; readonly postureId: string; readonly isDrawn: boolean; readonly drawnQuestion: SealQuestionName | null; readonly reach: readonly ReachStretch[] } | null = null;
  let ways = 0;
  const look = () => {
    const { result, isDrawnInSketch, drawnQuestion } = checkStore.getState();
    const { mode, postureId } = sessionStore.getState();
    const isDrawn = mode === 'check' || (mode === 'sketch' && isDrawnInSketch);
    const { start, answer, shows } = reachStore.getState();
    const reach = mode === 'check' && start !== null && answer?.map?.fromId === start.fromId ? answer.map[shows] : none;
    if (of?.result === result && of.postureId === postureId && of.isDrawn === isDrawn && of.drawnQuestion === drawnQuestion && of.reach === reach) return;
    of = { result, postureId, isDrawn, drawnQuestion, reach };
    const posture = isDrawn && result ? shownPosture(result, postureId) : null;
    const leaks = posture ? buildCheckOverlay(posture, drawnQuestion) : noOverlay;
    const next = withReach(leaks, reach);
    if (next === shown || JSON.stringify(next) === JSON.stringify(shown)) return;
    shown = next;
    show(next);
    tellMarks('check', next.features.map(({ properties }) => properties.what));
    // Streets that are graded anew are no new ways.
    if (leaks.features.length > 0 && leaks.features.length !== ways) moveWays(map);
    ways = leaks.features.length;
  };
  reachStore.subscribe(look);
  checkStore.subscribe(look);
  sessionStore.subscribe(look);
  look();
}
