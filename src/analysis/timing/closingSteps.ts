/** What passes between the first sight of a vehicle and a line at full height, step by step, each with where its figure comes from. */
import type { Parameters } from '../../scenario/document.ts';
import { defaultParameters } from '../../scenario/parameters.ts';
import { addRanges, exactly, type Range, zero } from '../takeOff/range.ts';

export const closingStepNames = ['detect', 'decide', 'command', 'signal', 'rise'] as const;
export type ClosingStepName = (typeof closingStepNames)[number];

/** `planner`: entered in the plan, and somebody's word; else the document that states the figure, or an assumption of ours. */
export type TimeSource = 'planner' | 'assumption' | 'UFC 4-022-01 §6-2.3' | 'UFGS 02840';

export interface ClosingStep {
  readonly step: ClosingStepName;
  readonly seconds: Range;
  /** No planner entered it. */
  readonly isAssumed: boolean;
  readonly source: TimeSource;
}

/** UFGS 02840: at most 2.5 s in an emergency. */
export const emergencyRiseSeconds = 2.5;
/** UFGS 02840: 3 to 15 s in normal operation; the likely one is the middle, an assumption. */
export const normalRiseSeconds: Range = { low: 3, likely: 9, high: 15 };
/** UFGS 02840: the loop overrides every signal to rise until one second after a vehicle has cleared it. */
export const loopClearSeconds = 1;
/** UFC 4-022-01 §6-2.3 and §6-3: the operator, the operator with a guard at the controls, the barrier; at least so many seconds. */
export const leastSeconds = { decide: 3, decideAtControls: 1, rise: 2 } as const;

export type RiseMode = 'emergency' | 'normal';

/** The barrier's own rise where it states one, which is its emergency rise; else what the specification allows. */
export function riseStep(riseSeconds: number | null, mode: RiseMode = 'emergency'): ClosingStep {
  if (riseSeconds !== null && mode === 'emergency') return { step: 'rise', seconds: exactly(riseSeconds), isAssumed: false, source: 'planner' };
  return { step: 'rise', seconds: mode === 'emergency' ? exactly(emergencyRiseSeconds) : normalRiseSeconds, isAssumed: true, source: 'UFGS 02840' };
}

const sourceOfDefault: Readonly<Record<Exclude<ClosingStepName, 'rise'>, TimeSource>> = {
  detect: 'assumption', decide: 'UFC 4-022-01 §6-2.3', command: 'assumption', signal: 'assumption',
};

type Times = Pick<Parameters, 'detectSeconds' | 'decideSeconds' | 'commandSeconds' | 'signalSeconds'>;

/** The five steps in their order. A figure that is still the default of every new plan counts as nobody's. */
export function closingSteps(parameters: Times, rise: ClosingStep): readonly ClosingStep[] {
  const step = (name: Exclude<ClosingStepName, 'rise'>): ClosingStep => {
    const member = `${name}Seconds` as const;
    const isAssumed = parameters[member] === defaultParameters[member];
    return { step: name, seconds: exactly(parameters[member]), isAssumed, source: isAssumed ? sourceOfDefault[name] : 'planner' };
  };
  return [step('detect'), step('decide'), step('command'), step('signal'), rise];
}

/** From the first sight to the moment the bollards may begin to move. */
export function orderSeconds(steps: readonly ClosingStep[]): Range {
  return steps.filter(({ step }) => step !== 'rise').reduce((sum, { seconds }) => addRanges(sum, seconds), zero);
}

export function riseSecondsOf(steps: readonly ClosingStep[]): Range {
  return steps.find(({ step }) => step === 'rise')?.seconds ?? exactly(emergencyRiseSeconds);
}

/** Figures below what UFC 4-022-01 lets anybody count on. */
export type TimeRemark = 'decide-needs-guard-at-controls' | 'decide-below-minimum' | 'rise-below-minimum';

export function remarksOn(steps: readonly ClosingStep[]): readonly TimeRemark[] {
  const lowOf = (name: ClosingStepName) => steps.find(({ step }) => step === name)?.seconds.low ?? Infinity;
  const decide = lowOf('decide');
  return [
    ...(decide < leastSeconds.decideAtControls ? ['decide-below-minimum' as const] : decide < leastSeconds.decide ? ['decide-needs-guard-at-controls' as const] : []),
    ...(lowOf('rise') < leastSeconds.rise ? ['rise-below-minimum' as const] : []),
  ];
}
