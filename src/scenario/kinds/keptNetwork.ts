/** Roads that a planner opened and keeps with the plan, so that whoever opens it gets the same answers: the text of the file, and how it is read. */
import type { UnknownMembers } from './common.ts';

/**
 * Characters. A plan is written out with every change of it, and more than this would be felt in that. Assumption, not measured.
 */
export const mostKeptCharacters = 4_000_000;

export interface KeptNetwork {
  /** Of the file, as the planner knows it. */
  readonly name: string;
  readonly includesService: boolean;
  readonly includesPrivate: boolean;
  /** Roads that cross without a corner in common are joined. */
  readonly joinsCrossings: boolean;
  /** An OpenStreetMap extract, a GeoJSON of ways or a file like data/roads.geojson. Nobody vouches for it: it goes through the reader every time. */
  readonly text: string;
  readonly rest: UnknownMembers;
}
