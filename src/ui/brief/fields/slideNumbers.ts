/** The numbers of one step of a slide, put together for whoever shows them: fields in their order, those within its text, the states it compares, and what all rest on. */
import type { Baseline } from '../../../baseline/baseline.ts';
import type { RoadGraph } from '../../../network/graph/roadGraph.ts';
import type { Scenario } from '../../../scenario/document.ts';
import { type Slide, type SlideField, slideFields } from '../../../scenario/kinds/slide.ts';
import { coverageWords } from '../../check/verdictWords.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { isolate, isolateText } from '../../i18n/isolate.ts';
import { fieldValue, type NumberTone, stripCells } from './fieldWords.ts';
import { asksOfStep, type StateAsk } from './stateAsks.ts';
import { factsOf, type StateAnswer, type StateFacts } from './stateFacts.ts';

/** `waiting`: not known yet; `stale`: of a plan of a moment ago; `failed`: there is no answer. */
export type NumberState = 'current' | 'stale' | 'waiting' | 'failed';

export interface NumberCell {
  readonly text: string;
  readonly tone: NumberTone;
}

export interface SlideNumber {
  /** As the slide names it. */
  readonly field: string;
  /** False: of a later release, or a slip; the name then says so and the value repeats it. */
  readonly isKnown: boolean;
  readonly name: string;
  /** Beside its name. */
  readonly value: string;
  /** Within a sentence, where no name stands beside it. */
  readonly phrase: string;
  readonly tone: NumberTone;
  /** Four of the strip, else one. */
  readonly cells: readonly NumberCell[];
  /** A short sentence: posture, phase, roads drawn, version of the network; '' while there is no answer. */
  readonly basis: string;
  readonly state: NumberState;
}

export interface ComparedNumbers {
  /** As the slide calls the state, else its posture and phase. */
  readonly label: string;
  readonly numbers: readonly SlideNumber[];
  /** The strip of that state. */
  readonly cells: readonly NumberCell[];
  readonly basis: string;
  readonly state: NumberState;
}

export interface SlideNumbers {
  /** As the slide lists them. */
  readonly numbers: readonly SlideNumber[];
  /** One within the text; `postureId` null is of the posture shown. */
  readonly numberOf: (field: string, postureId: string | null) => SlideNumber;
  /** The slide's own state first, then those it is compared with; empty where it compares none. */
  readonly compared: readonly ComparedNumbers[];
  /** Of the slide's own state. */
  readonly basis: string;
  /** The worst of all states that are shown. */
  readonly state: NumberState;
}

/** What is known of a state: an answer, of the plan as it is or of a moment ago; `failed` where none can come. */
export interface KnownAnswer {
  readonly answer: StateAnswer | null;
  readonly state: NumberState;
}

export interface Ground {
  readonly baseline: Baseline;
  readonly graph: RoadGraph | null;
}

export function slideNumbers(t: Translate, ground: Ground, scenario: Scenario, slide: Pick<Slide, 'view' | 'steps' | 'fields'>, step: number, known: (ask: StateAsk) => KnownAnswer): SlideNumbers {
  const { own, against } = asksOfStep(scenario, slide, step);
  const states = [own, ...against.map(({ ask }) => ask)];
  const found = new Map(states.map((ask) => [ask, known(ask)]));
  const numberIn = (ask: StateAsk, field: string, postureId: string | null): SlideNumber => {
    const { answer, state } = found.get(ask) ?? { answer: null, state: 'waiting' as const };
    const facts = answer && factsOf(ground, ask, answer, postureId);
    return numberOf(t, field, facts, answer !== null && facts === null ? 'failed' : state, answer !== null && facts === null);
  };
  const fields = slide.fields ?? [];
  const compared = against.length === 0 ? [] : [{ label: '', ask: own }, ...against].map(({ label, ask }): ComparedNumbers => {
    const strip = numberIn(ask, 'strip', null);
    return { label: label || stateName(ask), numbers: fields.map((field) => numberIn(ask, field, null)), cells: strip.cells, basis: strip.basis, state: strip.state };
  });
  const strip = numberIn(own, 'strip', null);
  return {
    numbers: fields.map((field) => numberIn(own, field, null)),
    numberOf: (field, postureId) => numberIn(own, field, postureId),
    compared, basis: strip.basis,
    state: worstOf([strip.state, ...compared.map(({ state }) => state)]),
  };
}

/** A state that the slide does not name, by its posture and how far the plan is carried out. */
function stateName({ scenario, postureId, shownPhases }: StateAsk): string {
  const posture = scenario.postures.find(({ id }) => id === postureId)?.name ?? '';
  const phase = shownPhases === 'all' ? '' : scenario.phases.find(({ id }) => id === shownPhases.reached)?.name ?? '';
  return [posture, phase].filter((name) => name !== '').map(isolateText).join(' · ');
}

const order: readonly NumberState[] = ['failed', 'waiting', 'stale', 'current'];
const worstOf = (states: readonly NumberState[]): NumberState => order.find((state) => states.includes(state)) ?? 'current';

/** `isGone`: the plan has no such posture. */
function numberOf(t: Translate, field: string, facts: StateFacts | null, state: NumberState, isGone: boolean): SlideNumber {
  const known = slideFields.find((one) => one === field);
  if (!known) {
    const text = t('fields.unknown', { field: isolateText(field) });
    return { field, isKnown: false, name: text, value: text, phrase: text, tone: 'no-data', cells: [{ text, tone: 'no-data' }], basis: '', state: 'failed' };
  }
  const name = t(`fields.name.${known}`);
  if (facts === null) {
    const value = t(isGone ? 'fields.state.gone' : state === 'failed' ? 'fields.state.failed' : 'fields.state.waiting');
    return { field, isKnown: true, name, value, phrase: value, tone: 'no-data', cells: [{ text: value, tone: 'no-data' }], basis: '', state };
  }
  const { value, phrase, tone } = fieldValue(t, known, facts);
  const cells = known === 'strip' ? stripCells(t, facts).map((cell): NumberCell => ({ text: cell.phrases.join(' · '), tone: cell.tone })) : [{ text: value, tone }];
  return { field, isKnown: true, name, value, phrase, tone, cells, basis: basisOf(t, known, facts), state };
}

/** What is counted of the data rests on no roads. */
function basisOf(t: Translate, field: SlideField, { posture, postureName, phaseName, networkVersion }: StateFacts): string {
  if (field === 'located' || field === 'held') return '';
  const words = {
    posture: postureName === '' ? t('fields.noPosture') : isolateText(postureName), coverage: coverageWords(t, field === 'inside' || field === 'ways-inside' || field === 'needed-inside' ? posture.inside : posture.outside),
    version: isolate(networkVersion.slice(0, shownDigits)),
  };
  if (phaseName === null) return t('fields.basis', words);
  return t('fields.basisPhase', { ...words, phase: phaseName === '' ? t('plan.before') : isolateText(phaseName) });
}

/** Enough to tell two networks apart by eye. */
const shownDigits = 8;
