/** What every scenario feature carries, whatever its kind. Written by planners, so one language and free text. */
import type { LonLat } from '../../geo/types.ts';

/** `[lon, lat]`, WGS84, six decimals. */
export type Coordinate = LonLat;

export interface PlannerSource {
  readonly text: string;
  /** ISO date, as exact as known. */
  readonly date: string | null;
}

export interface CommonProperties {
  readonly name: string;
  /** Id of the phase in which it is built or done; null is there from the start. */
  readonly phase: string | null;
  /** Left out of the picture, kept in the plan. */
  readonly hidden: boolean;
  readonly note: string;
  /** Where a planner's claim comes from; null for a mere proposal. */
  readonly source: PlannerSource | null;
}

/** Members this release does not know, in the order of the file; written back untouched. */
export type UnknownMembers = Readonly<Record<string, unknown>>;

/** Classes of vehicles that roads, barriers and checkpoints tell apart. */
export const vehicleClasses = ['ambulance', 'fire', 'quick-reaction', 'official', 'evacuation', 'ordinary'] as const;
export type VehicleClass = (typeof vehicleClasses)[number];

export interface Admission {
  readonly vehicle: VehicleClass;
  readonly delaySeconds: number;
}
