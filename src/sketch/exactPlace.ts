/** Exact entry: the next corner from typed measures instead of a pointer. */
import { degreesForMeters } from '../geo/moveByMeters.ts';
import { destinationFrom } from '../geo/destinationFrom.ts';
import type { LonLat } from '../geo/types.ts';

/** Nobody draws a longer leg on this map, metres. Assumption: the zone is some 5 km wide, the airport road 12 km long. */
export const longestLegMeters = 50_000;

export type ExactEntry =
  /** A leg of a line or an outline. */
  | { readonly by: 'leg'; readonly lengthMeters: number; readonly bearingDegrees: number }
  | { readonly by: 'radius'; readonly lengthMeters: number }
  /** The opposite corner of a rectangle; negative to the west and to the south. */
  | { readonly by: 'sides'; readonly eastMeters: number; readonly northMeters: number };

export type ExactPlace =
  | { readonly ok: true; readonly at: LonLat }
  /** What does not fit; NaN never does. */
  | { readonly ok: false; readonly reason: 'length' | 'bearing' };

const isLength = (meters: number) => meters > 0 && meters <= longestLegMeters;

/** Bearings run clockwise from north, 0 to 360 degrees; of a circle the edge is placed to the east. */
export function exactPlace(from: LonLat, entry: ExactEntry): ExactPlace {
  if (entry.by === 'sides') {
    const { eastMeters, northMeters } = entry;
    if (!isLength(Math.abs(eastMeters)) || !isLength(Math.abs(northMeters))) return { ok: false, reason: 'length' };
    const [east, north] = degreesForMeters(from[1], eastMeters, northMeters);
    return { ok: true, at: [from[0] + east, from[1] + north] };
  }
  if (!isLength(entry.lengthMeters)) return { ok: false, reason: 'length' };
  const bearing = entry.by === 'radius' ? 90 : entry.bearingDegrees;
  if (!(bearing >= 0 && bearing <= 360)) return { ok: false, reason: 'bearing' };
  return { ok: true, at: destinationFrom(from, bearing, entry.lengthMeters) };
}
