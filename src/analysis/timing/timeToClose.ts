/** Whether a line can stand at full height before a column is there, and if not, after which of its vehicles it can. */
import type { Range } from '../takeOff/range.ts';
import { type ClosingStep, loopClearSeconds, orderSeconds, remarksOn, riseSecondsOf, type TimeRemark } from './closingSteps.ts';
import { type Closing, firstClosing, type Occupation } from './firstClosing.ts';

/** One vehicle is a column of one. */
export interface Column {
  readonly vehicles: number;
  /** Nose to nose. */
  readonly spacingMeters: number;
  readonly vehicleLengthMeters: number;
  readonly speedKmh: number;
}

export const closingOutcomes = ['closed-before-lead', 'closes-after', 'held-until-tail', 'too-late', 'cannot-be-said', 'bad-column'] as const;
/**
 * `closes-after` splits the column; `held-until-tail` cannot rise until the last vehicle has cleared the loop; `too-late`: the tail was
 * through before the order was; `cannot-be-said`: the ranges reach from one of these to another; `bad-column`: no column moves like that.
 */
export type ClosingOutcome = (typeof closingOutcomes)[number];

export interface TimeToClose {
  readonly outcome: ClosingOutcome;
  /** Vehicles that pass; ranges as far as times and lead are ranges. */
  readonly passed: Range;
  readonly vehicles: number;
  /** From the first sight to the signal at the bollards, then to full height, seconds. */
  readonly orderSeconds: Range;
  readonly riseSeconds: Range;
  /** From the first sight to the first nose on the line, seconds. */
  readonly leadSeconds: Range;
  /** From the first sight to full height; null where it never gets there. */
  readonly fullHeightSeconds: Range | null;
  /** Between a tail and the next nose on the line. */
  readonly freeSeconds: number;
  /** What it takes of that to rise in between. */
  readonly neededFreeSeconds: Range;
  /** Nose to nose from which the line can split the column. */
  readonly splitsFromMeters: Range;
  readonly isLoopOverridden: boolean;
  /** True whenever the loop is overridden: a rising line kills. */
  readonly isDangerToLife: boolean;
  /** Vehicles on the line while it moves, with the loop overridden. */
  readonly struck: Range;
  readonly steps: readonly ClosingStep[];
  readonly remarks: readonly TimeRemark[];
}

export interface TimeToCloseInput {
  readonly steps: readonly ClosingStep[];
  /** Seconds from the place where the first vehicle is seen to the line. */
  readonly leadSeconds: Range;
  readonly column: Column;
  /** Danger to life; off unless the planner says so. */
  readonly isLoopOverridden?: boolean;
}

const isSound = ({ vehicles, spacingMeters, vehicleLengthMeters, speedKmh }: Column) => Number.isInteger(vehicles) && vehicles > 0
  && speedKmh > 0 && vehicleLengthMeters > 0 && (vehicles === 1 || spacingMeters >= vehicleLengthMeters);

/** When each vehicle of a column is over a line that its first nose reaches at `leadSeconds`. */
export function occupationsOf({ vehicles, spacingMeters, vehicleLengthMeters, speedKmh }: Column, leadSeconds: number): readonly Occupation[] {
  const metersPerSecond = speedKmh / 3.6;
  return Array.from({ length: vehicles }, (_, index) => ({
    fromSeconds: leadSeconds + (index * spacingMeters) / metersPerSecond,
    toSeconds: leadSeconds + (index * spacingMeters + vehicleLengthMeters) / metersPerSecond,
  }));
}

function outcomeOf({ passed, fullAtSeconds }: Closing, column: Column, occupations: readonly Occupation[], ordered: number): ClosingOutcome {
  if (passed === 0 && fullAtSeconds !== null) return 'closed-before-lead';
  if (passed < column.vehicles) return 'closes-after';
  return ordered >= (occupations.at(-1)?.toSeconds ?? 0) ? 'too-late' : 'held-until-tail';
}

/** Slower orders, slower rises and shorter leads let more pass, so the ends of the ranges are the best and the worst case. */
export function timeToClose({ steps, leadSeconds, column, isLoopOverridden = false }: TimeToCloseInput): TimeToClose {
  const [ordered, rise] = [orderSeconds(steps), riseSecondsOf(steps)];
  const metersPerSecond = column.speedKmh / 3.6;
  const freeSeconds = (column.spacingMeters - column.vehicleLengthMeters) / metersPerSecond;
  const needed = mapRange(rise, (seconds) => seconds + loopClearSeconds);
  const shared = {
    vehicles: column.vehicles, orderSeconds: ordered, riseSeconds: rise, leadSeconds, freeSeconds, neededFreeSeconds: needed,
    splitsFromMeters: mapRange(needed, (seconds) => column.vehicleLengthMeters + seconds * metersPerSecond),
    isLoopOverridden, isDangerToLife: isLoopOverridden, steps, remarks: remarksOn(steps),
  };
  if (!isSound(column)) return { ...shared, outcome: 'bad-column', passed: { low: 0, likely: 0, high: 0 }, struck: { low: 0, likely: 0, high: 0 }, fullHeightSeconds: null };
  const at = (end: keyof Range) => {
    const lead = leadSeconds[end === 'low' ? 'high' : end === 'high' ? 'low' : end];
    const occupations = occupationsOf(column, lead);
    const closing = firstClosing(occupations, ordered[end], rise[end], isLoopOverridden);
    return { ...closing, outcome: outcomeOf(closing, column, occupations, ordered[end]) };
  };
  const [best, likely, worst] = [at('low'), at('likely'), at('high')];
  const fulls = [best, likely, worst].map(({ fullAtSeconds }) => fullAtSeconds ?? Infinity);
  const strikes = [best, likely, worst].map(({ struck }) => struck);
  return {
    ...shared,
    outcome: best.outcome === worst.outcome ? best.outcome : 'cannot-be-said',
    passed: { low: best.passed, likely: likely.passed, high: worst.passed },
    struck: { low: Math.min(...strikes), likely: likely.struck, high: Math.max(...strikes) },
    // A longer lead can also hold a line down for longer, so these need not be in order.
    fullHeightSeconds: fulls.includes(Infinity) ? null : { low: Math.min(...fulls), likely: likely.fullAtSeconds ?? Infinity, high: Math.max(...fulls) },
  };
}

function mapRange({ low, likely, high }: Range, change: (value: number) => number): Range {
  return { low: change(low), likely: change(likely), high: change(high) };
}
