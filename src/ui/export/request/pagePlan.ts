/** The plan as a page hands it on: with the view of the page, in the picture itself and in the link of its code. */
import { roundCoordinate } from '../../../geo/roundCoordinate.ts';
import { setView } from '../../../scenario/commands/document/setView.ts';
import type { Scenario } from '../../../scenario/document.ts';
import { defaultView, type View } from '../../../scenario/view.ts';
import { shareEverything, sharedPlan, withoutRoads } from '../../../share/audience/sharedPlan.ts';
import { writeViewHash } from '../../../share/viewHash.ts';
import type { PageSource } from './pageSource.ts';

type Shown = Pick<PageSource, 'scenario' | 'camera' | 'view' | 'postureId' | 'shownPhases'>;

/** What the page shows, as a view that opens again. */
export function viewOfPage({ scenario, camera: { center, zoom, bearing }, view, postureId, shownPhases }: Shown): View {
  return {
    ...defaultView, ...view, camera: { center: roundCoordinate([center[0], center[1]]), zoom: Number(zoom.toFixed(2)), bearing: Number(bearing.toFixed(1)), pitch: 0 },
    ...(scenario?.postures.some(({ id }) => id === postureId) ? { postureId } : {}),
    ...(shownPhases === 'all' ? {} : { phaseId: shownPhases.reached }),
  };
}

/** Null where no plan is open. */
export function planOfPage(shown: Shown): Scenario | null {
  return shown.scenario && setView(shown.scenario, viewOfPage(shown));
}

/** What the link of the page is made of: without what is sensitive, as anybody may read the page, and without roads of its own, for which a link has no room. Null for a plain view. */
export function linkedPlan(shown: Shown): Scenario | null {
  const plan = planOfPage(shown);
  return plan && withoutRoads(sharedPlan(plan, shareEverything, false).scenario);
}

/** The fragment of a page without a plan, without its `#`. */
export function viewFragment(shown: Shown): string {
  return writeViewHash(viewOfPage(shown)).replace(/^#/, '');
}
