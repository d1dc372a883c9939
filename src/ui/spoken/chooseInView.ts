/** Selects what was chosen from the list, as a press on the map does, and moves the map there, beside the cards. What only an answer drew is shown and not selected. */
import { destinationFrom } from '../../geo/destinationFrom.ts';
import type { MapHandle } from '../../map/mapHandle.ts';
import type { InView } from '../../scene/spoken/listInView.ts';
import { selectMany } from '../../store/selection.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { zoomToFeature } from '../panels/inspector/position/zoomToFeature.ts';
import { whenDrawn } from '../panels/whenDrawn.ts';
import { showHeldProperties } from '../shell/actions.ts';
import { showFeatures } from '../sketch/showFeatures.ts';

/** Where the list covers the whole map, so that it makes way. */
const phone = '(max-width: 719px), (max-height: 520px)';

/** What came of it: selected, shown only, or another list opened in the place of this one. */
export function chooseInView({ id, spoken, meters, bearingDegrees }: InView, map: MapHandle): 'selected' | 'shown' | 'table' {
  if (spoken.of === 'tray') {
    showHeldProperties();
    return 'table';
  }
  const isAnswer = spoken.of === 'way' || spoken.of === 'cut';
  if (!isAnswer) selectMany([id]);
  const { mode, set } = sessionStore.getState();
  // A feature of the plan has its card on the planner's table.
  if (spoken.of === 'plan' && mode === 'map') set({ mode: 'sketch', sidebarOpen: true });
  if (window.matchMedia(phone).matches) set({ panel: null, sidebarOpen: false });
  const at = destinationFrom(map.center(), bearingDegrees, meters);
  // Once the card has come, the map knows what of it is covered.
  whenDrawn('[data-inspector], [data-selection-card]', () => {
    if (spoken.of === 'plan') showFeatures(map, [spoken.feature]);
    else if (spoken.of === 'baseline') zoomToFeature(map, spoken.feature);
    else map.showPoint(at);
  });
  return isAnswer ? 'shown' : 'selected';
}
