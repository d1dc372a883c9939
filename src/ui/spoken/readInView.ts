/** What stands in the view now, as the map draws it. */
import type { MapHandle } from '../../map/mapHandle.ts';
import { readWindow } from '../../map/camera/readWindow.ts';
import { buildCheckOverlay } from '../../scene/check/buildCheckOverlay.ts';
import { noOverlay } from '../../scene/check/overlay.ts';
import { type InViewGroup, listInView } from '../../scene/spoken/listInView.ts';
import { checkStore } from '../../store/check/checkStore.ts';
import { shownPosture } from '../../store/check/shownPosture.ts';
import { areWaysDrawn } from '../../store/check/waysDrawn.ts';
import { sessionStore } from '../../store/sessionStore.ts';

export function readInView(map: MapHandle): readonly InViewGroup[] {
  const { result, drawnQuestion } = checkStore.getState();
  const posture = result && areWaysDrawn() ? shownPosture(result, sessionStore.getState().postureId) : null;
  return listInView(map.input(), map.lend(readWindow), posture ? buildCheckOverlay(posture, drawnQuestion) : noOverlay);
}
