/** The place on a line that is meant by a press near it, as splitting needs it. */
import { toLocalMeters } from '../../geo/localMeters.ts';
import { projectOnSegment } from '../../geo/projectOnSegment.ts';
import { roundCoordinate } from '../../geo/roundCoordinate.ts';
import { segmentsOf } from '../../geo/segments.ts';
import type { LonLat } from '../../geo/types.ts';

export interface PlaceOnLine {
  /** The piece of the line it lies on, from 0. */
  readonly segment: number;
  /** At 6 decimals, so the two halves may bend by up to 6 cm. */
  readonly coordinate: LonLat;
  /** From the press to the line. */
  readonly distanceMeters: number;
  /** One of the line's two ends, where there is nothing to split. */
  readonly isEnd: boolean;
}

/** A corner within `cornerMeters` of the press is preferred to the nearest place. Null for a line of one corner. */
export function placeOnLine(line: readonly LonLat[], press: LonLat, cornerMeters: number): PlaceOnLine | null {
  const point = toLocalMeters(press);
  const corners = line.map(toLocalMeters);
  let best: PlaceOnLine | null = null;
  for (const [segment, piece] of segmentsOf(corners).entries()) {
    const { part, distanceMeters } = projectOnSegment(point, piece);
    const [from, to] = [line[segment], line[segment + 1]];
    if (!from || !to || (best && best.distanceMeters <= distanceMeters)) continue;
    const coordinate = roundCoordinate([from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])]);
    best = { segment, coordinate, distanceMeters, isEnd: (segment === 0 && part === 0) || (segment === line.length - 2 && part === 1) };
  }
  const distances = corners.map(([x, y]) => Math.hypot(x - point[0], y - point[1]));
  const nearest = Math.min(...distances);
  const index = distances.indexOf(nearest);
  const corner = line[index];
  if (!best || !corner || nearest > cornerMeters) return best;
  return { segment: Math.min(index, line.length - 2), coordinate: corner, distanceMeters: best.distanceMeters, isEnd: index === 0 || index === line.length - 1 };
}
