/** The numbers of a slide as React reads them: those of the shown state are asked for first, and those of all other slides ahead. */
import { useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { graphOfBaseline } from '../../../network/graph/baselineGraph.ts';
import type { Slide } from '../../../scenario/kinds/slide.ts';
import { networkStore } from '../../../store/network/networkStore.ts';
import { translator } from '../../i18n/i18n.ts';
import { useScenario, useSession } from '../../useStores.ts';
import { slideDesk, standOnDesk } from './slideDesk.ts';
import { type SlideNumbers, slideNumbers } from './slideNumbers.ts';
import { asksOfStep, keptAsksOfSlide } from './stateAsks.ts';

/** Milliseconds after a slide is shown. */
const aheadAfterMs = 120;

/**
 * Null while no plan is open, the data are on their way, or `slide` is null. `step` 0 is the slide itself. Stale numbers say so until the newest come,
 * which takes a few hundredths of a second.
 */
export function useSlideNumbers(slide: Slide | null, step = 0): SlideNumbers | null {
  const locale = useSession((session) => session.locale);
  const t = useMemo(() => translator(locale), [locale]);
  const scenario = useScenario();
  const baseline = useSession((session) => session.baseline);
  const inUse = useStore(networkStore, (state) => state.inUse);
  const isReading = useStore(networkStore, (state) => state.reading?.isOfPlan ?? false);
  const desk = slideDesk();
  const known = useSyncExternalStore(desk.subscribe, desk.snapshot);
  // Before the picture, so that no number of the plan as it was is shown as one of the plan as it is.
  useLayoutEffect(() => {
    if (scenario === null || baseline === null || !standOnDesk(scenario, baseline, inUse, isReading) || slide === null) return;
    const { own, against } = asksOfStep(scenario, slide, step);
    desk.first([own, ...against.map(({ ask }) => ask)]);
    // The others are nobody's hurry: once the picture has come.
    const later = setTimeout(() => {
      const at = Math.max(0, scenario.slides.findIndex(({ id }) => id === slide.id));
      desk.ahead([...scenario.slides.slice(at), ...scenario.slides.slice(0, at)].flatMap((one) => keptAsksOfSlide(scenario, one)));
    }, aheadAfterMs);
    return () => clearTimeout(later);
  }, [desk, scenario, baseline, inUse, isReading, slide, step]);
  return useMemo(
    () => (scenario === null || baseline === null || slide === null ? null : slideNumbers(t, { baseline, graph: graphOfBaseline(baseline) }, scenario, slide, step, known)),
    [t, scenario, baseline, slide, step, known],
  );
}
