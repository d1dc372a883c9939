/** The country round the zone that is drawn, and where the map lets a reader wander. */
import type { Bbox } from './types.ts';

export const drawnRegion: Bbox = [44.05, 33.1, 44.7, 33.5];

/** Whether any of the box can be seen. */
export function isInDrawnRegion([west, south, east, north]: Bbox): boolean {
  return west < drawnRegion[2] && east > drawnRegion[0] && south < drawnRegion[3] && north > drawnRegion[1];
}
