/**
 * Between a page and the ground: the zoom at which the map has the scale of the page, and the ground that its frame shows. The same
 * camera as MapLibre's (Web Mercator, 36.87° field of view), so that paper and screen agree.
 */
import type { LonLat } from '../../geo/types.ts';
import type { MmBox } from './pageLayout.ts';
import type { PageMap } from './pageRequest.ts';
import { mmPerCssPixel } from './paper.ts';

/** Equator of the WGS84 ellipsoid as Web Mercator has it, metres. */
const equatorMeters = 2 * Math.PI * 6_378_137;
/** Pixels of the world at zoom 0, MapLibre's tile size. */
const worldPx = 512;
/** How far the camera stands from its centre, in heights of the frame: ½ / tan(½ · 36.87°). */
const cameraHeights = 1.5;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** MapLibre's zoom at which a CSS pixel of 1/96 inch shows the ground at 1 : `scale`. */
export function zoomOfScale(scale: number, latitude: number): number {
  const metersPerPixel = (scale * mmPerCssPixel) / 1000;
  return Math.log2((equatorMeters * Math.cos(radians(latitude))) / (worldPx * metersPerPixel));
}

/** The inverse: N of 1 : N. */
export function scaleOfZoom(zoom: number, latitude: number): number {
  return (equatorMeters * Math.cos(radians(latitude)) * 1000) / (worldPx * 2 ** zoom * mmPerCssPixel);
}

/** Where `place` lies in a frame of this map: millimetres right of and below its centre. Only for a map without pitch. */
export function placeInFrame([lon, lat]: LonLat, { center, scale, bearing }: PageMap): readonly [xMm: number, yMm: number] {
  const mm = (equatorMeters * Math.cos(radians(center[1])) * 1000) / scale;
  const east = ((lon - center[0]) / 360) * mm;
  const south = (mercatorY(lat) - mercatorY(center[1])) * mm;
  const turn = radians(bearing);
  return [east * Math.cos(turn) + south * Math.sin(turn), south * Math.cos(turn) - east * Math.sin(turn)];
}

/** The ground that a frame shows, from its top left corner clockwise: a rectangle, or with a pitch a trapezoid. */
export function groundFrame(map: PageMap, { widthMm, heightMm }: Pick<MmBox, 'widthMm' | 'heightMm'>): readonly LonLat[] {
  const { center, scale, bearing, pitch } = map;
  const mm = (equatorMeters * Math.cos(radians(center[1])) * 1000) / scale;
  const tilt = radians(pitch);
  const turn = radians(bearing);
  const away = cameraHeights * heightMm;
  const corners = [[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]] as const;
  return corners.map(([right, down]) => {
    const x = right * widthMm;
    const y = down * heightMm;
    // A ray through the picture plane, which stands at `away` before the camera, met with the ground that is turned by the tilt.
    const along = away / (away * Math.cos(tilt) + y * Math.sin(tilt));
    const groundX = x * along * Math.cos(tilt);
    const groundY = y * along;
    const east = groundX * Math.cos(turn) - groundY * Math.sin(turn);
    const south = groundX * Math.sin(turn) + groundY * Math.cos(turn);
    return [center[0] + (east / mm) * 360, latitudeOf(mercatorY(center[1]) + south / mm)];
  });
}

/** From the north edge of the world downwards, 0 to 1. */
function mercatorY(latitude: number): number {
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2)) / (2 * Math.PI);
}

function latitudeOf(y: number): number {
  return (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) * (180 / Math.PI);
}
