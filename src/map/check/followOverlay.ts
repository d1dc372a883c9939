/** Draws what the check found: beside the answers always, on the planner's table where that is asked for. New ways move for a moment. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CheckResult } from '../../analysis/check/checkResult.ts';
import { buildCheckOverlay } from '../../scene/check/buildCheckOverlay.ts';
import { type CheckOverlay, noOverlay } from '../../scene/check/overlay.ts';
import { checkStore } from '../../store/check/checkStore.ts';
import { shownPosture } from '../../store/check/shownPosture.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { moveWays } from './moveWays.ts';
import { tellMarks } from './tellMarks.ts';

/** Follows the stores for the life of the page. */
export function followOverlay(map: MapLibreMap, show: (overlay: CheckOverlay) => void): void {
  let shown: CheckOverlay = noOverlay;
  let of: { readonly result: CheckResult | null; readonly postureId: string; readonly isDrawn: boolean } | null = null;
  const look = () => {
    const { result, isDrawnInSketch } = checkStore.getState();
    const { mode, postureId } = sessionStore.getState();
    const isDrawn = mode === 'check' || (mode === 'sketch' && isDrawnInSketch);
    if (of?.result === result && of.postureId === postureId && of.isDrawn === isDrawn) return;
    of = { result, postureId, isDrawn };
    const posture = isDrawn && result ? shownPosture(result, postureId) : null;
    const next = posture ? buildCheckOverlay(posture) : noOverlay;
    if (next === shown || JSON.stringify(next) === JSON.stringify(shown)) return;
    shown = next;
    show(next);
    tellMarks('check', next.features.map(({ properties }) => properties.what));
    if (next.features.length > 0) moveWays(map);
  };
  checkStore.subscribe(look);
  sessionStore.subscribe(look);
  look();
}
