/** A place inside an area, where its name can stand once. */
import type { LonLat } from '../types.ts';

/**
 * The middle of the widest stretch of the area on the parallel half way between its southern and northern end: inside even where
 * the area bends, and in no hole. Null for an area without ground.
 */
export function insidePoint(rings: readonly (readonly LonLat[])[]): LonLat | null {
  const lats = (rings[0] ?? []).map(([, lat]) => lat);
  const lat = (Math.min(...lats) + Math.max(...lats)) / 2;
  const crossings = rings.flatMap((ring) => ring.slice(1).flatMap(([bLon, bLat], index) => {
    const [aLon, aLat] = ring[index] ?? [bLon, bLat];
    return aLat > lat !== bLat > lat ? [aLon + ((lat - aLat) / (bLat - aLat)) * (bLon - aLon)] : [];
  })).sort((a, b) => a - b);
  let widest: readonly [number, number] | null = null;
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [west, east] = [crossings[index] ?? 0, crossings[index + 1] ?? 0];
    if (widest === null || east - west > widest[1] - widest[0]) widest = [west, east];
  }
  return widest === null ? null : [(widest[0] + widest[1]) / 2, lat];
}
