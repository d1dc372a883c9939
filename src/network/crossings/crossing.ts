/** What a crossing is, and whether it counts as cutting the road. */
import type { LonLat } from '../../geo/types.ts';
import type { EdgePoint } from '../graph/roadGraph.ts';

/**
 * How a barrier's line meets a road:
 * `through` from one side to the other; `touches` and turns back, or goes on along it; `first-end` and `last-end` stop at the
 * road's middle; `junction` passes or ends at a junction so that no single edge is what it cuts: it must be moved onto the roads.
 */
export const meetings = ['through', 'touches', 'first-end', 'last-end', 'junction'] as const;
export type Meeting = (typeof meetings)[number];

export interface Crossing extends EdgePoint {
  readonly roadId: string;
  /** From the barrier's first end, whole millimetres. */
  readonly alongBarrierMm: number;
  /** Between barrier and road, degrees: 90 is square, 0 along. */
  readonly angleDegrees: number;
  readonly coordinate: LonLat;
  readonly meets: Meeting;
  /** The junction it lies at (within the tolerance), or null. */
  readonly node: number | null;
  readonly isConnector: boolean;
  readonly onBridge: boolean;
  /** The part of the barrier that stands in the carriageway, millimetres along it, whole; from the road's width and the angle. */
  readonly carriagewayMm: readonly [from: number, to: number];
  /** Width of the carriageway left open beside the barrier's first and last end, square to the road, whole millimetres. */
  readonly openMm: readonly [first: number, last: number];
  readonly isWidthAssumed: boolean;
}

/** A piece of road that the barrier runs along instead of crossing. */
export interface RunAlong {
  readonly edge: number;
  readonly fromMm: number;
  readonly toMm: number;
}

type End = 'tied' | 'assumed' | 'loose';

/**
 * Whether the barrier, when closed, cuts the edge there. An end that stops at the road counts unless it is loose; a touch and a
 * line through a junction never count, for "sealed" must not be said in doubt. What stays open beside it (`openMm`) is asked apart.
 */
export function countsAsCut({ meets }: Pick<Crossing, 'meets'>, ends: readonly [End, End]): boolean {
  if (meets === 'first-end') return ends[0] !== 'loose';
  if (meets === 'last-end') return ends[1] !== 'loose';
  return meets === 'through';
}
