/** The numbers of slides for a hand-out, at once and with no store: every slide and every step of it, as of this very plan. */
import type { Baseline } from '../../../baseline/baseline.ts';
import type { RoadGraph } from '../../../network/graph/roadGraph.ts';
import { countStates } from '../../../scenario/briefing/slideView.ts';
import type { Scenario } from '../../../scenario/document.ts';
import type { Slide } from '../../../scenario/kinds/slide.ts';
import type { Translate } from '../../i18n/i18n.ts';
import type { AnswerOrder } from './slideAnswers.ts';
import { type KnownAnswer, type SlideNumbers, slideNumbers } from './slideNumbers.ts';
import { asksOfSlide } from './stateAsks.ts';
import type { StateAnswer } from './stateFacts.ts';

export interface NumbersInput {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  /** Of those slides. */
  readonly slides: readonly Slide[];
  /** The roads that are answered on; null where they are not known here (a plan's own that nobody read), and then nothing is said. */
  readonly graph: RoadGraph | null;
  /** Of the language of the hand-out, with all its words. */
  readonly t: Translate;
  /** `startSlideWorker(…).answer`, or `answerBy(createChecker(…))` where there is no worker. */
  readonly answer: (order: AnswerOrder) => Promise<StateAnswer>;
  readonly onProgress?: (done: number, of: number) => void;
}

/** By the id of the slide, and there by step: 0 is the slide itself. A state that cannot be answered says so in its numbers. */
export async function numbersForSlides({ baseline, scenario, slides, graph, t, answer, onProgress }: NumbersInput): Promise<ReadonlyMap<string, readonly SlideNumbers[]>> {
  const found = new Map<string, KnownAnswer>();
  const none: KnownAnswer = { answer: null, state: 'failed' };
  for (const [index, slide] of slides.entries()) {
    for (const { key, ...order } of asksOfSlide(scenario, slide)) {
      if (found.has(key)) continue;
      found.set(key, graph === null ? none : await answer(order).then((one): KnownAnswer => ({ answer: one, state: 'current' }), () => none));
    }
    onProgress?.(index + 1, slides.length);
  }
  return new Map(slides.map((slide) => [
    slide.id,
    Array.from({ length: countStates(slide) }, (_, step) => slideNumbers(t, { baseline, graph }, scenario, slide, step, ({ key }) => found.get(key) ?? none)),
  ]));
}
