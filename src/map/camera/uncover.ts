/** What was just selected must not lie under the card that tells of it. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '../../geo/types.ts';
import { measureCover } from './measureCover.ts';

/** Pixels between the place and the edge of the card. */
const marginPx = 110;
/** The card may still have to be fetched; after so many frames it is not coming. */
const mostFrames = 90;

/** Waits for the card and then moves the map by no more than it must. */
export function uncoverSoon(map: MapLibreMap, at: LonLat, framesLeft = mostFrames): void {
  const { left, right, bottom } = measureCover(map.getContainer());
  if (left + right + bottom === 0) {
    if (framesLeft > 0) requestAnimationFrame(() => uncoverSoon(map, at, framesLeft - 1));
    return;
  }
  const { clientWidth, clientHeight } = map.getContainer();
  const place = map.project([at[0], at[1]]);
  const x = overshoot(place.x, left, clientWidth - right);
  const y = overshoot(place.y, 0, clientHeight - bottom);
  if (x !== 0 || y !== 0) map.panBy([x, y]);
}

/** How far `value` lies outside the free stretch, or nothing. */
function overshoot(value: number, from: number, to: number): number {
  if (value > to - marginPx) return value - (to - marginPx);
  return value < from + marginPx && from > 0 ? value - (from + marginPx) : 0;
}
