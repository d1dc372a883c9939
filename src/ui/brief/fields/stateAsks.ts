/** Which states of the plan the numbers of a slide are of: that of the slide, those it is stepped through and those it compares. */
import { planOfSlide, type PlanOfSlide } from '../../../scenario/briefing/planOfSlide.ts';
import { countStates, slideView } from '../../../scenario/briefing/slideView.ts';
import { isKnown, type Scenario } from '../../../scenario/document.ts';
import type { Slide, SlideView } from '../../../scenario/kinds/slide.ts';
import { isReached } from '../../../scenario/questions/isReached.ts';

export interface StateAsk extends PlanOfSlide {
  /** The same for states of one plan that one check answers: it answers every posture. */
  readonly key: string;
  /** Whose column is replayed; null where the plan has none in this state. */
  readonly movementId: string | null;
}

export interface StepAsks {
  readonly own: StateAsk;
  readonly against: readonly { readonly label: string; readonly ask: StateAsk }[];
}

/** Step 0 is the slide itself. */
export function asksOfStep(scenario: Scenario, slide: Pick<Slide, 'view' | 'steps'>, step: number): StepAsks {
  const view = slideView(slide, step);
  return {
    own: askOf(scenario, view),
    against: (view.against ?? []).map(({ label, ...of }) => {
      const said = Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined));
      return { label, ask: askOf(scenario, { ...view, ...said }) };
    }),
  };
}

interface Asked {
  readonly ground: readonly unknown[];
  readonly asks: readonly StateAsk[];
}

const asked = new WeakMap<object, Asked>();

/** What the states of a slide follow from, beside the slide itself. */
const groundOf = ({ features, postures, phases, overrides, parameters, network }: Scenario) => [features, postures, phases, overrides, parameters, network];

/** `asksOfSlide`, made once for as long as slide and plan say the same: in a briefing of hundreds each letter typed would else ask for all of them anew. */
export function keptAsksOfSlide(scenario: Scenario, slide: Slide): readonly StateAsk[] {
  const ground = groundOf(scenario);
  const kept = asked.get(slide);
  if (kept && kept.ground.every((part, index) => part === ground[index])) return kept.asks;
  const asks = asksOfSlide(scenario, slide);
  asked.set(slide, { ground, asks });
  return asks;
}

/** Every state of the slide once. */
export function asksOfSlide(scenario: Scenario, slide: Pick<Slide, 'view' | 'steps'>): readonly StateAsk[] {
  const all = Array.from({ length: countStates(slide) }, (_, step) => asksOfStep(scenario, slide, step)).flatMap(({ own, against }) => [own, ...against.map(({ ask }) => ask)]);
  return [...new Map(all.map((ask) => [ask.key, ask])).values()];
}

function askOf(scenario: Scenario, view: SlideView): StateAsk {
  const plan = planOfSlide(scenario, view);
  const movementId = movementOf(plan, view.replay?.movementId ?? null);
  const states = view.states && Object.entries(view.states).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const phases = plan.scenario.phases === scenario.phases ? null : plan.scenario.phases.map(({ id }) => id);
  return { ...plan, movementId, key: JSON.stringify([states ? [plan.postureId, states] : null, phases, plan.shownPhases, movementId]) };
}

/** The one asked for where the plan has it, else its first. */
function movementOf({ scenario, shownPhases }: PlanOfSlide, asked: string | null): string | null {
  const there = scenario.features.filter(isKnown).filter(({ properties: { kind, phase } }) => kind === 'movement' && isReached(phase, { phases: scenario.phases, shownPhases }));
  return (there.find(({ id }) => id === asked) ?? there[0])?.id ?? null;
}
