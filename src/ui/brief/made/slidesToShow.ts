/**
 * The slides that a room sees: those of the plan that are not hidden, and after them one of sources and assumptions that is made anew each time and stored nowhere.
 * Whoever shows, prints or writes a briefing asks here.
 */
import type { Baseline } from '../../../baseline/baseline.ts';
import type { Scenario, Slide } from '../../../scenario/document.ts';
import type { Locale } from '../../../scenario/view.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { sourcesSlide } from './sourcesSlide.ts';

export interface Briefing {
  readonly scenario: Scenario;
  /** Null while it is loading: the last slide then names the plan's own sources alone. */
  readonly baseline: Baseline | null;
  readonly locale: Locale;
  /** Of that language, with all words. */
  readonly t: Translate;
}

/** Empty where the plan has no slide to show. The last one has the id `madeSlideId`, and `store/brief/showSlide` takes it as it is. */
export function slidesToShow(briefing: Briefing): readonly Slide[] {
  const slides = briefing.scenario.slides.filter(({ isHidden }) => !isHidden);
  return slides.length === 0 ? [] : [...slides, sourcesSlide(briefing, slides)];
}
