/** Where a place lies on a map of a page, tilted or not: the way back from `groundFrame.ts`. */
import type { LonLat } from '../../../geo/types.ts';
import { placeInFrame } from '../groundFrame.ts';
import type { MmBox } from '../pageLayout.ts';
import type { PageMap } from '../pageRequest.ts';

/** Heights of the frame between camera and centre, as in `groundFrame.ts`. */
const cameraHeights = 1.5;

/** Millimetres right of and below the middle of the frame; null for a place behind the camera. May lie outside the frame. */
export function onPlate(place: LonLat, map: PageMap, { heightMm }: Pick<MmBox, 'heightMm'>): readonly [xMm: number, yMm: number] | null {
  const [groundX, groundY] = placeInFrame(place, map);
  if (map.pitch === 0) return [groundX, groundY];
  const tilt = (map.pitch * Math.PI) / 180;
  const away = cameraHeights * heightMm;
  const depth = away - groundY * Math.sin(tilt);
  if (depth <= 0) return null;
  const y = (groundY * away * Math.cos(tilt)) / depth;
  const along = away / (away * Math.cos(tilt) + y * Math.sin(tilt));
  return [groundX / (along * Math.cos(tilt)), y];
}
