/** What an interlocked pair costs those it lets in, and how long a single line would have to stand open instead. */
import { loopClearSeconds, normalRiseSeconds } from '../timing/closingSteps.ts';
import { exactly, type Range } from '../takeOff/range.ts';

/** UFGS 02840: 3 to 15 s in normal operation, downwards as upwards; nobody is let in by an emergency rise. */
export const normalMoveSeconds: Range = normalRiseSeconds;
/** Room between two vehicles in a pocket. Assumption. */
const pocketMarginMeters = 1;
/** From the line being down until one vehicle is clear of it. Assumption: 10 m from standing. */
export const passSeconds = 5;

export interface PairInput {
  readonly vehicles: number;
  /** How many stand between the two lines at once, at least 1. */
  readonly perPocket: number;
  readonly downSeconds: Range;
  readonly upSeconds: Range;
  /** Who they are is looked at once for each pocket. */
  readonly checkSeconds: number;
}

/** ceil(n / k) · (2 · (t_down + t_up) + check): the two lines are never both down, so each pocket waits for both to move twice. */
export function pairDelaySeconds({ vehicles, perPocket, downSeconds, upSeconds, checkSeconds }: PairInput): Range {
  const pockets = Math.ceil(vehicles / perPocket);
  const of = (end: keyof Range) => pockets * (2 * (downSeconds[end] + upSeconds[end]) + checkSeconds);
  return { low: of('low'), likely: of('likely'), high: of('high') };
}

/** Vehicles that fit between the two lines; 0: the pair is not longer than the vehicle, and lets nobody of that length in. */
export function vehiclesInPocket(pocketMeters: number, vehicleLengthMeters: number): number {
  return pocketMeters <= vehicleLengthMeters ? 0 : Math.max(1, Math.floor((pocketMeters + pocketMarginMeters) / (vehicleLengthMeters + pocketMarginMeters)));
}

/** Without a pair: from the first movement down until it is up again, for that long the line is no line. */
export function opensForSeconds(vehicles: number, downSeconds: Range, upSeconds: Range): Range {
  const passing = exactly(vehicles * passSeconds + loopClearSeconds);
  const of = (end: keyof Range) => downSeconds[end] + passing[end] + upSeconds[end];
  return { low: of('low'), likely: of('likely'), high: of('high') };
}
