/** Degrees to metres on a plane that touches the earth at Baghdad: for crossings and touching, not for measuring long ways. */
import type { LonLat } from './types.ts';

/** East and north of the origin, metres. */
export type LocalPoint = readonly [x: number, y: number];

const originLat = 33.3;
const originLon = 44.4;
/** Mean earth radius of the IUGG, metres: the one turf measures with. */
const earthRadiusMeters = 6_371_008.8;
const metersPerDegree = (Math.PI / 180) * earthRadiusMeters;
const metersPerDegreeLon = metersPerDegree * Math.cos((originLat * Math.PI) / 180);

/** Within 0.2 % of the true distance anywhere on the map (lat 33.2 to 33.4). */
export function toLocalMeters([lon, lat]: LonLat): LocalPoint {
  return [localEast(lon), localNorth(lat)];
}

/** The two halves of it, for millions. */
export const localEast = (lon: number): number => (lon - originLon) * metersPerDegreeLon;
export const localNorth = (lat: number): number => (lat - originLat) * metersPerDegree;
