/** Ways in from places to pixels, anew for every frame: a few hundred points cost less than the question which of them are in sight. */
import type { LonLat } from '../../geo/types.ts';

/** A way in the square of web Mercator, whose side is 1: x and y of each corner, and how far along the way it is. */
export interface GroundWay {
  readonly points: Float64Array;
  readonly along: Float64Array;
}

/** Web Mercator, x and y from 0 to 1, from the north-west corner. */
export function groundPoint([lon, lat]: LonLat): readonly [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

export function groundWay(coordinates: readonly LonLat[]): GroundWay {
  const points = new Float64Array(coordinates.length * 2);
  const along = new Float64Array(coordinates.length);
  coordinates.forEach((place, index) => {
    const [x, y] = groundPoint(place);
    points.set([x, y], index * 2);
    if (index > 0) along[index] = (along[index - 1] ?? 0) + Math.hypot(x - (points[index * 2 - 2] ?? 0), y - (points[index * 2 - 1] ?? 0));
  });
  return { points, along };
}

/** What takes the square to the screen: the map's own matrix, column by column, and the size of its canvas. */
export interface Projection {
  readonly matrix: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
}

/** Right and down in pixels of the canvas, and the depth by which it was divided; what lies behind the eye has none above zero. */
export function onScreen([x, y]: readonly [number, number], { matrix, width, height }: Projection): readonly [number, number, number] {
  const at = (row: number) => (matrix[row] ?? 0) * x + (matrix[row + 4] ?? 0) * y + (matrix[row + 12] ?? 0);
  const depth = at(3);
  return [((at(0) / depth + 1) / 2) * width, ((1 - at(1) / depth) / 2) * height, depth];
}

/** Numbers for each segment: from x, y to x, y in pixels of the canvas, how far along the way it begins, and how long it is on level ground. */
export const segmentSize = 6;

/** Nearer to the eye than this nothing is drawn: in units of the square times its size on the screen. */
const nearest = 1e-3;

/** The segments in sight. `worldSize` is the side of the square on level ground, in pixels; `margin` what a line reaches to its sides. */
export function screenSegments(ways: readonly GroundWay[], projection: Projection, { worldSize, margin }: { readonly worldSize: number; readonly margin: number }): Float32Array {
  const { width, height } = projection;
  const isAway = (a: number, b: number, size: number) => (a < -margin && b < -margin) || (a > size + margin && b > size + margin);
  const found: number[] = [];
  for (const { points, along } of ways) {
    for (let index = 1; index < along.length; index += 1) {
      let from: readonly [number, number] = [points[index * 2 - 2] ?? 0, points[index * 2 - 1] ?? 0];
      let to: readonly [number, number] = [points[index * 2] ?? 0, points[index * 2 + 1] ?? 0];
      let start = along[index - 1] ?? 0;
      let end = along[index] ?? 0;
      const depths = [onScreen(from, projection)[2], onScreen(to, projection)[2]] as const;
      if (end === start || (depths[0] < nearest && depths[1] < nearest)) continue;
      if (depths[0] < nearest || depths[1] < nearest) {
        // Cut where it comes before the eye.
        const part = (nearest - depths[0]) / (depths[1] - depths[0]);
        const cut = [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part] as const;
        const length = start + (end - start) * part;
        if (depths[0] < nearest) [from, start] = [cut, length];
        else [to, end] = [cut, length];
      }
      const [fromX, fromY] = onScreen(from, projection);
      const [toX, toY] = onScreen(to, projection);
      if (isAway(fromX, toX, width) || isAway(fromY, toY, height)) continue;
      found.push(fromX, fromY, toX, toY, start * worldSize, (end - start) * worldSize);
    }
  }
  return Float32Array.from(found);
}
