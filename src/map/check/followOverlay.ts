/**
 * Draws what the check found: beside the answers always, on the planner's table where that is asked for. Ways and cut are drawn by the
 * frame that follows the answer; graded streets, of which there may be thousands, by the scene. New ways move for a moment.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CheckResult, SealQuestionName } from '../../analysis/check/checkResult.ts';
import { withReach } from '../../scene/check/buildReachOverlay.ts';
import { buildCheckOverlay } from '../../scene/check/buildCheckOverlay.ts';
import { type CheckOverlay, noOverlay } from '../../scene/check/overlay.ts';
import type { ReachStretch } from '../../analysis/trips/reachMap.ts';
import { briefStore } from '../../store/brief/briefStore.ts';
import { checkStore } from '../../store/check/checkStore.ts';
import { reachStore } from '../../store/check/reachStore.ts';
import { shownPosture } from '../../store/check/shownPosture.ts';
import { areWaysDrawn } from '../../store/check/waysDrawn.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { moveWays, standStill } from './moveWays.ts';
import { tellMarks } from './tellMarks.ts';
import { createWaysLayer } from './waysLayer.ts';

const none: readonly ReachStretch[] = [];

/** Follows the stores for the life of the page. `showInScene` gives the scene what it has to draw. */
export function followOverlay(map: MapLibreMap, showInScene: (overlay: CheckOverlay) => void): void {
  let isRefused = false;
  const layer = createWaysLayer(map, () => sessionStore.getState().theme, () => {
    isRefused = true;
    toScene();
  });
  let leaks: CheckOverlay = noOverlay;
  let drawn = '[]';
  /** The ways that ran last, or stand as they were found: a draft's do not run. */
  let known = '[]';
  let reach = none;
  let of: { readonly result: CheckResult | null; readonly postureId: string; readonly isDrawn: boolean; readonly drawnQuestion: SealQuestionName | null } | null = null;
  const lookForWays = () => {
    const { result, drawnQuestion, isDraft } = checkStore.getState();
    const { postureId } = sessionStore.getState();
    const isDrawn = areWaysDrawn();
    if (of?.result === result && of.postureId === postureId && of.isDrawn === isDrawn && of.drawnQuestion === drawnQuestion) return;
    of = { result, postureId, isDrawn, drawnQuestion };
    const posture = isDrawn && result ? shownPosture(result, postureId) : null;
    leaks = posture ? buildCheckOverlay(posture, drawnQuestion) : noOverlay;
    const next = JSON.stringify(leaks.features);
    if (next !== drawn) {
      drawn = next;
      layer.show(leaks, result?.revision ?? '');
      if (isRefused) toScene();
      tell();
    }
    if (isDraft || leaks.features.length === 0) {
      standStill();
      layer.shift(0);
    }
    if (isDraft || next === known) return;
    known = next;
    if (leaks.features.length > 0) moveWays(layer.shift);
  };
  const lookForReach = () => {
    const { mode } = sessionStore.getState();
    const { start, answer, shows } = reachStore.getState();
    const next = mode === 'check' && start !== null && answer?.map?.fromId === start.fromId ? answer.map[shows] : none;
    if (next === reach) return;
    reach = next;
    toScene();
    tell();
  };
  const toScene = () => showInScene(withReach(isRefused ? leaks : noOverlay, reach));
  const tell = () => tellMarks('check', [...reach.slice(0, 1).map(() => 'reach'), ...leaks.features.map(({ properties }) => properties.what)]);
  reachStore.subscribe(lookForReach);
  checkStore.subscribe(lookForWays);
  briefStore.subscribe(lookForWays);
  sessionStore.subscribe(() => {
    lookForWays();
    lookForReach();
  });
  lookForWays();
  lookForReach();
}
