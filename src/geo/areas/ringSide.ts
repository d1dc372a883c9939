/** Which way a ring runs, exactly: counted in whole millionths of a degree from its first corner. */
import type { LonLat } from '../types.ts';

const micro = (degrees: number) => Math.round(degrees * 1_000_000);

/** 1 counter-clockwise (an outer ring of RFC 7946), -1 clockwise (a hole), 0 where the ring encloses nothing. Any closed ring of 6 decimals. */
export function ringSide(ring: readonly LonLat[]): -1 | 0 | 1 {
  const first = ring[0];
  if (!first) return 0;
  const [originLon, originLat] = [micro(first[0]), micro(first[1])];
  let doubled = 0;
  let [previousX, previousY] = [0, 0];
  for (const [lon, lat] of ring) {
    const [x, y] = [micro(lon) - originLon, micro(lat) - originLat];
    doubled += previousX * y - x * previousY;
    [previousX, previousY] = [x, y];
  }
  return Math.sign(doubled) as -1 | 0 | 1;
}
