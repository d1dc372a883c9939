/** The order of a page from a plan alone, without a screen on which anything is shown: what the plan's own view says, else all of it. For unattended runs. */
import type { Baseline } from '../../../baseline/baseline.ts';
import type { Scenario } from '../../../scenario/document.ts';
import { type Camera, type View, defaultView } from '../../../scenario/view.ts';
import { planBox } from '../../../scene/planBox.ts';
import { planOf } from '../../../scene/shownPlan.ts';
import { zoneBox } from '../../../scene/zoneBox.ts';
import type { PageSettings } from '../settings/pageSettings.ts';
import { pageFileName } from './batch.ts';
import type { PageOrder } from './preparePage.ts';

export interface PlainWishes {
  readonly baseline: Baseline;
  readonly scenario: Scenario | null;
  readonly settings: PageSettings;
  /** ISO day. */
  readonly day: string;
  /** Instead of the plan's own view. */
  readonly view?: View;
  /** Of the file, where the page has no plan and no title. */
  readonly title: string;
}

const northUp: Camera = { center: [44.39, 33.31], zoom: 14, bearing: 0, pitch: 0 };

/** The posture the view names, else the plan's first; the phases it names, else all. */
export function plainOrder({ baseline, scenario, settings, day, view = scenario?.view ?? defaultView, title }: PlainWishes): PageOrder {
  const { hiddenLayers, symbols, dates, camera, phaseId } = view;
  const postureId = view.postureId ?? scenario?.postures[0]?.id ?? '';
  const shownPhases = phaseId === undefined ? 'all' : { reached: phaseId };
  const plan = planOf(scenario, postureId, shownPhases);
  const [west, south, east, north] = (plan && planBox(plan, baseline)) ?? zoneBox(baseline);
  return {
    source: {
      baseline, scenario, isOnTable: false, postureId, shownPhases, view: { hiddenLayers, symbols, dates }, day, figures: null, answerLegend: [],
      camera: camera === null ? northUp : { ...camera, pitch: 0 },
    },
    settings, area: camera === null ? [[west, south], [east, south], [east, north], [west, north]] : null,
    name: pageFileName(settings.title ?? (scenario?.title || title), 0, [{ name: '', shows: {}, area: null }]),
  };
}
