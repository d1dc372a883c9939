/** How long a way takes, as a range: speeds that no source states may be off, roads lie no better than they are known, delays have theirs. */
import { speedOf } from '../../network/graph/assumedAttributes.ts';
import { drivingMs } from '../../network/ways/networkView.ts';
import type { EdgePiece } from '../../network/ways/shortestWay.ts';
import type { Range } from '../takeOff/range.ts';
import type { FriendlyStop, FriendlyView } from './friendlyView.ts';

/** A speed that no source states may be this share higher or lower. Assumption, as for widths. */
export const assumedSpeedShare = 0.25;

export interface TripTime {
  readonly seconds: Range;
  readonly meters: number;
  readonly isSpeedAssumed: boolean;
  /** Of the least precise of its roads, metres; null where one states none. */
  readonly precisionMeters: number | null;
}

export interface TimedWay extends TripTime {
  /** At stated speeds, and at assumed ones. */
  readonly statedMs: number;
  readonly assumedMs: number;
  /** What the precision of the roads may add or take. */
  readonly slackSeconds: number;
  /** What costs time, in the order it is passed. */
  readonly delays: readonly FriendlyStop[];
}

/** Of pieces that follow one another; none takes no time. */
export function timeWay(view: FriendlyView, pieces: readonly EdgePiece[]): TimedWay {
  const { graph } = view;
  let [statedMs, assumedMs, meters, slackSeconds, precision] = [0, 0, 0, 0, 0];
  const delays: FriendlyStop[] = [];
  for (const { edge, fromMm, toMm } of pieces) {
    const lengthMm = Math.abs(toMm - fromMm);
    const speed = speedOf(graph, edge);
    if (speed.isAssumed) assumedMs += drivingMs(graph, edge, lengthMm);
    else statedMs += drivingMs(graph, edge, lengthMm);
    meters += lengthMm / 1000;
    const exact = graph.edgePrecisionMeters[edge] ?? Number.NaN;
    precision = Math.max(precision, exact);
    if (exact > 0) slackSeconds = Math.max(slackSeconds, (exact * 3.6) / speed.value);
    delays.push(...stopsPassed(view, edge, fromMm, toMm));
  }
  const delayed = (end: keyof Range) => delays.reduce((sum, { seconds }) => sum + (seconds?.[end] ?? 0), 0);
  return {
    statedMs, assumedMs, slackSeconds, delays, meters,
    isSpeedAssumed: assumedMs > 0,
    precisionMeters: pieces.length === 0 || Number.isNaN(precision) ? null : precision,
    seconds: {
      low: Math.max(0, (statedMs + assumedMs / (1 + assumedSpeedShare)) / 1000 - slackSeconds) + delayed('low'),
      likely: (statedMs + assumedMs) / 1000 + delayed('likely'),
      high: (statedMs + assumedMs / (1 - assumedSpeedShare)) / 1000 + slackSeconds + delayed('high'),
    },
  };
}

/** By the rule of `delayBetween`: what stands between, and at an end of the edge for whoever uses that end. */
function stopsPassed({ graph, stops, list }: FriendlyView, edge: number, fromMm: number, toMm: number): readonly FriendlyStop[] {
  const [low, high] = [Math.min(fromMm, toMm), Math.max(fromMm, toMm)];
  const passed: FriendlyStop[] = [];
  for (let stop = stops.firstStop[edge] ?? 0; stop < (stops.firstStop[edge + 1] ?? 0); stop += 1) {
    const at = stops.alongMm[stop] ?? 0;
    const one = list[stops.entry[stop] ?? 0];
    const isPassed = (at > low && at < high) || (at === low && low === 0 && high > 0) || (at === high && high === graph.edgeLengthMm[edge] && low < high);
    if (isPassed && one) passed.push(one);
  }
  return fromMm <= toMm ? passed : passed.reverse();
}

/**
 * What the plan adds to a way: the same speeds before and after, so that what is not known of them counts once; where the roads are the
 * same, so does what is not known of their place.
 */
export function addedSeconds(before: TimedWay, after: TimedWay): Range {
  const at = (share: number) => (after.statedMs - before.statedMs + (after.assumedMs - before.assumedMs) / (1 + share)) / 1000;
  const [fast, likely, slow] = [at(assumedSpeedShare), at(0), at(-assumedSpeedShare)];
  const slack = after.meters === before.meters ? 0 : Math.max(before.slackSeconds, after.slackSeconds);
  const delayed = (end: keyof Range) => after.delays.reduce((sum, { seconds }) => sum + (seconds?.[end] ?? 0), 0);
  return { low: Math.min(fast, slow) - slack + delayed('low'), likely: likely + delayed('likely'), high: Math.max(fast, slow) + slack + delayed('high') };
}

/** For who wants the figures alone. */
export function plainTime({ seconds, meters, isSpeedAssumed, precisionMeters }: TripTime): TripTime {
  return { seconds, meters, isSpeedAssumed, precisionMeters };
}
