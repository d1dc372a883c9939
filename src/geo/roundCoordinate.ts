/** The precision in which coordinates are kept: 6 decimals of a degree, 0.11 m on the ground. */
import type { LonLat } from './types.ts';

const microDegrees = 1_000_000;

/** To 6 decimals; never -0, which JSON would write as 0 and so read back as another number. */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * microDegrees) / microDegrees + 0;
}

/** A new pair, rounded. Rounding twice gives the same as once. */
export function roundCoordinate([lon, lat]: LonLat): LonLat {
  return [roundDegrees(lon), roundDegrees(lat)];
}
