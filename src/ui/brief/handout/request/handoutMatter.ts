/** What a hand-out is made of: the plan and the data, which slides of it, and the answers its numbers and maps rest on. Nothing here knows a store. */
import type { Baseline } from '../../../../baseline/baseline.ts';
import type { RoadGraph } from '../../../../network/graph/roadGraph.ts';
import { madeSlideId } from '../../../../scenario/briefing/madeSlide.ts';
import { countStates } from '../../../../scenario/briefing/slideView.ts';
import type { Scenario, Slide } from '../../../../scenario/document.ts';
import { withholdSensitive } from '../../../../share/link/leave/withholdSensitive.ts';
import type { Translate } from '../../../i18n/i18n.ts';
import type { AnswerOrder } from '../../fields/slideAnswers.ts';
import type { KnownAnswer } from '../../fields/slideNumbers.ts';
import { asksOfStep, type StateAsk } from '../../fields/stateAsks.ts';
import type { StateAnswer } from '../../fields/stateFacts.ts';
import { slidesToShow } from '../../made/slidesToShow.ts';
import { hidesAnswers } from '../../../export/request/pageSource.ts';
import type { HandoutWishes } from '../handoutWishes.ts';

export interface HandoutMatter {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  /** The roads that are answered on; null where nothing can be said. */
  readonly graph: RoadGraph | null;
  readonly answer: (order: AnswerOrder) => Promise<StateAnswer>;
  /** ISO day. */
  readonly day: string;
}

/** One page of a slide: the slide itself or one of its steps. */
export interface ShownState {
  readonly slide: Slide;
  readonly step: number;
  /** Of the section the slide is in; '' before the first. */
  readonly section: string;
  /** Whether its section begins with it. */
  readonly opensSection: boolean;
  /** From 1, of so many slides. */
  readonly number: number;
  readonly of: number;
}

/** In the order in which they are shown, the slide of sources last, whichever others are chosen. */
export function shownStates({ baseline, scenario }: Pick<HandoutMatter, 'baseline' | 'scenario'>, { locale, slideIds, hasHidden, steps, hasSensitive }: HandoutWishes, t: Translate): readonly ShownState[] {
  const wanted = scenario.slides.filter(({ id, isHidden }) => (hasHidden || !isHidden) && (slideIds === null || slideIds.includes(id)));
  const briefing = { ...scenario, slides: wanted.map((slide) => ({ ...slide, isHidden: false })) };
  const slides = slidesToShow({ baseline, scenario: briefing, locale, t });
  const safe = hasSensitive ? slides : [...slides.slice(0, -1), ...withoutTimes(slides, slidesToShow({ baseline, locale, t, scenario: { ...withholdSensitive(briefing).scenario, slides: briefing.slides } }))];
  const isHidden = new Set(scenario.slides.filter((slide) => slide.isHidden).map(({ id }) => id));
  let section = '';
  return safe.flatMap((slide, index) => {
    section = slide.section ?? section;
    const states = countStates(slide);
    const own = slide.id === madeSlideId ? '' : section;
    return (steps === 'each' ? Array.from({ length: states }, (_, step) => step) : [states - 1]).map((step, place): ShownState => ({
      slide: isHidden.has(slide.id) ? { ...slide, isHidden: true } : slide, step, section: own, opensSection: place === 0 && slide.section !== undefined, number: index + 1, of: safe.length,
    }));
  });
}

/** The last slide without the sentences that would be others of a plan whose sensitive numbers are left out. */
function withoutTimes(own: readonly Slide[], kept: readonly Slide[]): readonly Slide[] {
  const [last, other] = [own.at(-1), kept.at(-1)];
  if (!last || !other) return [];
  const lines = new Set(other.text.split('\n'));
  return [{ ...last, text: last.text.split('\n').filter((line) => lines.has(line)).join('\n'), ...(other.sources ? { sources: other.sources } : {}) }];
}

export interface HandoutAnswers {
  readonly known: (ask: StateAsk) => KnownAnswer;
  /** Whether the answers of this state would tell what is left out. */
  readonly hides: (ask: StateAsk) => boolean;
}

const none: KnownAnswer = { answer: null, state: 'failed' };

/** One check for each state that differs. Answers that rest on what is left out are not even asked. */
export async function askAnswers({ graph, scenario, answer }: HandoutMatter, states: readonly ShownState[], { hasSensitive }: Pick<HandoutWishes, 'hasSensitive'>, { signal, onProgress }: { readonly signal?: AbortSignal | undefined; readonly onProgress?: (part: number) => void }): Promise<HandoutAnswers> {
  const hides = (ask: StateAsk) => hidesAnswers(ask, hasSensitive);
  const asks = states.flatMap(({ slide, step }) => {
    const { own, against } = asksOfStep(scenario, slide, step);
    return [own, ...against.map(({ ask }) => ask)];
  });
  const wanted = [...new Map(asks.map((ask) => [ask.key, ask])).values()];
  const found = new Map<string, KnownAnswer>();
  for (const [index, ask] of wanted.entries()) {
    if (signal?.aborted) break;
    const { key, ...order } = ask;
    found.set(key, graph === null || hides(ask) ? none : await answer(order).then((one): KnownAnswer => ({ answer: one, state: 'current' }), () => none));
    onProgress?.((index + 1) / wanted.length);
  }
  return { known: ({ key }) => found.get(key) ?? none, hides };
}
