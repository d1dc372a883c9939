/** What a planner knows of how a plan is operated and driven at: who goes together, and bends that somebody has surveyed. */
import type { Coordinate, UnknownMembers, VehicleClass } from './common.ts';

export type FriendlyClass = Exclude<VehicleClass, 'ordinary'>;

/** Of one class of vehicles; a figure that is absent is nobody's. */
export interface Convoy {
  /** That go together. */
  readonly vehicles?: number;
  /** Of one of them: whether it fits between the lines of a pair. */
  readonly lengthMeters?: number;
}

export type Convoys = Readonly<Partial<Record<FriendlyClass, Convoy>>>;

/** A bend of a road whose radius and width somebody has measured. */
export interface SurveyedBend {
  readonly id: string;
  /** On the road, at the middle of the bend. */
  readonly place: Coordinate;
  /** Of the road's middle; 0 for a single corner. */
  readonly radiusMeters: number;
  /** Of the carriageway. */
  readonly widthMeters: number;
  /** By which the road turns, above 0 and up to 180 degrees. */
  readonly turnDegrees: number;
  /** Room on each side of the middle; null is half the width, as if the vehicle had none: the faster case. */
  readonly freedomMeters: number | null;
  /** Who measured it, and when. */
  readonly source: string;
  readonly rest: UnknownMembers;
}
