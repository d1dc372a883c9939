/**
 * A column drives its route while the lines of a posture rise: once worked out from start to end, then asked for any moment (`replayAt`). The
 * rule is simple and said: everybody drives at one speed, stops at once with the nose at a line at full height, and queues behind.
 */
import { firstClosing, type Occupation, type Rise } from '../timing/firstClosing.ts';
import type { Column } from '../timing/timeToClose.ts';
import { lengthOfRoute, type RouteLine } from '../timing/routeLine.ts';

/** `stands` closed from the start; `rises` when it is ordered to; `open` stays down. */
export type LineConduct = 'stands' | 'rises' | 'open';

/** A line on the route. */
export interface ReplayLine {
  readonly id: string;
  /** Metres along the route, ascending. */
  readonly atMeters: readonly number[];
  readonly conduct: LineConduct;
  readonly riseSeconds: number;
}

export interface ReplayInput {
  readonly route: RouteLine;
  readonly column: Column;
  readonly lines: readonly ReplayLine[];
  /** The moment at which the bollards may begin to move; 0 is the first nose at the start of the route. */
  readonly orderedAtSeconds: number;
  /** Danger to life; off unless the planner says so. */
  readonly isLoopOverridden?: boolean;
}

export interface ReplayedLine extends ReplayLine {
  /** Every rise begun, the last one full if it stands in the end. Empty unless it rises. */
  readonly rises: readonly Rise[];
  /** Null where it never stands; 0 for what stood before. */
  readonly fullAtSeconds: number | null;
  /** Vehicles that were through before; all of them where it never stands. By the first of its places. */
  readonly passed: number;
  /** First vehicle in the column, from 0, that is stopped at it; null where none is. */
  readonly stops: number | null;
  readonly struck: number;
}

export const replayOutcomes = ['passes', 'split', 'stopped', 'bad-column'] as const;
export type ReplayOutcome = (typeof replayOutcomes)[number];

/** What the rule takes for granted. */
export const replayAssumptions = ['one-speed', 'stops-at-once', 'queues-close', 'other-traffic-away', 'loop-at-the-line', 'stopped-does-not-turn'] as const;

export interface Replay {
  readonly route: RouteLine;
  readonly column: Column;
  readonly orderedAtSeconds: number;
  readonly lines: readonly ReplayedLine[];
  /** By vehicle, metres along the route where its nose stays; null for one that drives to the end. */
  readonly staysAtMeters: readonly (number | null)[];
  readonly outcome: ReplayOutcome;
  readonly arrived: number;
  readonly stopped: number;
  /** Nothing changes after this. */
  readonly endsAtSeconds: number;
  readonly isDangerToLife: boolean;
  readonly assumptions: readonly (typeof replayAssumptions)[number][];
}

/** Between a tail and the next nose in a queue, metres; no less than they drove at. Assumption. */
export const queueGapMeters = 2;
/** A nose on the very line that reaches full height has not passed it; rounding, metres. */
const atLineMeters = 1e-6;

/** Moves, and stays where it was told to. */
class Motion {
  readonly limits: Float64Array;
  readonly metersPerSecond: number;
  readonly queueMeters: number;
  readonly column: Column;

  constructor(column: Column) {
    this.column = column;
    this.limits = new Float64Array(column.vehicles).fill(Infinity);
    this.metersPerSecond = column.speedKmh / 3.6;
    this.queueMeters = Math.min(column.spacingMeters, column.vehicleLengthMeters + queueGapMeters);
  }

  timeAt(vehicle: number, meters: number): number {
    return (meters + vehicle * this.column.spacingMeters) / this.metersPerSecond;
  }

  /** Over a line, by who comes to it. */
  occupations(atMeters: readonly number[]): readonly Occupation[] {
    const { vehicleLengthMeters } = this.column;
    return atMeters.flatMap((at) => Array.from(this.limits, (limit, vehicle): Occupation | null => (limit < at ? null : {
      fromSeconds: this.timeAt(vehicle, at),
      toSeconds: limit >= at + vehicleLengthMeters ? this.timeAt(vehicle, at + vehicleLengthMeters) : Infinity,
    })).filter((one) => one !== null)).sort((a, b) => a.fromSeconds - b.fromSeconds);
  }

  /** From now on nobody passes there. */
  close(at: number, seconds: number): void {
    const first = this.limits.findIndex((limit, vehicle) => Math.min(limit, seconds * this.metersPerSecond - vehicle * this.column.spacingMeters) < at + atLineMeters);
    if (first < 0) return;
    for (let vehicle = first; vehicle < this.limits.length; vehicle += 1) {
      this.limits[vehicle] = Math.min(this.limits[vehicle] ?? Infinity, at - (vehicle - first) * this.queueMeters);
    }
  }

  /** The first whose nose stays at the line; null where none does. */
  stoppedAt(atMeters: readonly number[]): number | null {
    const first = this.limits.findIndex((limit) => atMeters.includes(limit));
    return first < 0 ? null : first;
  }
}

const isSound = ({ vehicles, spacingMeters, vehicleLengthMeters, speedKmh }: Column) => Number.isInteger(vehicles) && vehicles > 0
  && speedKmh > 0 && vehicleLengthMeters > 0 && (vehicles === 1 || spacingMeters >= vehicleLengthMeters);

/** Lines close one after the other, the earliest first: who is stopped there can hold another line down, or never come to it. */
export function replayColumn({ route, column, lines, orderedAtSeconds, isLoopOverridden = false }: ReplayInput): Replay {
  const shared = { route, column, orderedAtSeconds, isDangerToLife: isLoopOverridden, assumptions: replayAssumptions };
  if (!isSound(column)) return { ...shared, lines: [], staysAtMeters: [], outcome: 'bad-column', arrived: 0, stopped: 0, endsAtSeconds: 0 };
  const motion = new Motion(column);
  const settled = new Map<ReplayLine, Omit<ReplayedLine, keyof ReplayLine | 'stops'>>();
  const shut = (line: ReplayLine, seconds: number, rest: Pick<ReplayedLine, 'rises' | 'passed' | 'struck'>) => {
    for (const at of line.atMeters) motion.close(at, seconds);
    settled.set(line, { ...rest, fullAtSeconds: Math.max(0, seconds) });
  };
  for (const line of lines) if (line.conduct === 'stands') shut(line, -Infinity, { rises: [], passed: 0, struck: 0 });
  let waiting = lines.filter(({ conduct }) => conduct === 'rises');
  const closingOf = (line: ReplayLine) => firstClosing(motion.occupations(line.atMeters), orderedAtSeconds, line.riseSeconds, isLoopOverridden);
  while (waiting.length > 0) {
    const next = waiting.map((line) => ({ line, closing: closingOf(line) })).reduce((best, one) => ((one.closing.fullAtSeconds ?? Infinity) < (best.closing.fullAtSeconds ?? Infinity) ? one : best));
    const { line, closing } = next;
    waiting = waiting.filter((one) => one !== line);
    // What is not ever clear never stands; its rises may have been many.
    if (closing.fullAtSeconds === null) settled.set(line, { rises: closing.rises, fullAtSeconds: null, passed: 0, struck: 0 });
    else {
      const passed = firstClosing(motion.occupations(line.atMeters.slice(0, 1)), closing.fullAtSeconds, 0, true).passed;
      shut(line, closing.fullAtSeconds, { rises: closing.rises, struck: closing.struck, passed });
    }
  }
  const routeMeters = lengthOfRoute(route);
  const staysAtMeters = Array.from(motion.limits, (limit) => (limit < routeMeters ? limit : null));
  const stopped = staysAtMeters.filter((meters) => meters !== null).length;
  const replayed = lines.map((line): ReplayedLine => {
    const found = settled.get(line);
    return found && found.fullAtSeconds !== null
      ? { ...line, ...found, stops: motion.stoppedAt(line.atMeters) }
      : { ...line, rises: found?.rises ?? [], fullAtSeconds: null, passed: passedOf(motion, line), stops: null, struck: 0 };
  });
  return {
    ...shared, staysAtMeters, stopped,
    lines: replayed,
    arrived: column.vehicles - stopped,
    outcome: stopped === 0 ? 'passes' : stopped === column.vehicles ? 'stopped' : 'split',
    endsAtSeconds: Math.max(
      ...staysAtMeters.map((meters, vehicle) => Math.max(0, motion.timeAt(vehicle, meters ?? routeMeters))),
      ...replayed.map(({ fullAtSeconds, conduct }) => (conduct === 'rises' ? fullAtSeconds ?? 0 : 0)),
    ),
  };
}

function passedOf({ limits }: Motion, { atMeters }: ReplayLine): number {
  return limits.filter((limit) => limit > (atMeters[0] ?? Infinity)).length;
}
