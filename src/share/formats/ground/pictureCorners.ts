/** The corners of a picture on the ground, and whether they can be those of one. */
import type { Bbox, LonLat } from '../../../geo/types.ts';

/** From the top left of the picture clockwise, as it is seen. */
export type PictureCorners = readonly [topLeft: LonLat, topRight: LonLat, bottomRight: LonLat, bottomLeft: LonLat];

export const cornerNames = ['topLeft', 'topRight', 'bottomRight', 'bottomLeft'] as const;

/** Degrees; about a metre on the ground. What is smaller cannot be seen. */
const leastSide = 1e-5;
/** Degrees. A plan of a country is no underlay of a quarter, and web maps bend beyond this. */
const mostSide = 20;

/** Whether they span a quadrilateral that does not cross itself, on the earth where web maps have it. A mirrored one is refused: no scan lies face down. */
export function areCorners(corners: PictureCorners): boolean {
  if (!corners.flat().every(Number.isFinite)) return false;
  if (!corners.every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 85)) return false;
  const [west, south, east, north] = boxOfCorners(corners);
  if (east - west < leastSide || north - south < leastSide || east - west > mostSide || north - south > mostSide) return false;
  // Turning right at every corner, as one walks round the picture clockwise.
  const [a, b, c, d] = corners;
  return turn(a, b, c) < 0 && turn(b, c, d) < 0 && turn(c, d, a) < 0 && turn(d, a, b) < 0;
}

const turn = (a: LonLat, b: LonLat, c: LonLat) => (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]);

export function boxOfCorners(corners: PictureCorners): Bbox {
  const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
