/** Every view that a slide holds, its own and those of its steps, put through one change: for whatever takes something out of a plan. */
import type { Slide } from '../kinds/slide.ts';
import type { UnknownMembers } from '../kinds/common.ts';

/** The same object where every view stays what it is. */
export function mapSlideViews(slide: Slide, change: (view: UnknownMembers) => UnknownMembers): Slide {
  const view = change(slide.view);
  const steps = slide.steps?.map((step) => {
    const changed = change(step.view);
    return changed === step.view ? step : { ...step, view: changed };
  });
  const isSame = view === slide.view && (steps?.every((step, index) => step === slide.steps?.[index]) ?? true);
  return isSame ? slide : { ...slide, view, ...(steps ? { steps } : {}) };
}
