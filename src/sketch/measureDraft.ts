/** What a line or an area under the pen measures, for the readout beside it. */
import { areaOf } from '../geo/areas/areaOf.ts';
import { bearingBetween } from '../geo/bearingBetween.ts';
import { distanceBetween } from '../geo/distanceBetween.ts';
import { lengthOf } from '../geo/lengthOf.ts';
import type { DrawnGeometry } from './tools.ts';

export interface DraftMeasures {
  /** Along the line, or round the outline of an area. */
  readonly lengthMeters: number;
  /** Of the last leg of a line. */
  readonly legMeters: number | null;
  /** Of the last leg of a line, degrees clockwise from north, 0 to below 360; null where it has no length. */
  readonly bearingDegrees: number | null;
  /** Null for lines. */
  readonly areaSquareMeters: number | null;
}

/** Null for a point: there is nothing to measure. */
export function measureDraft(geometry: DrawnGeometry): DraftMeasures | null {
  if (geometry.type === 'Point') return null;
  if (geometry.type === 'Polygon') {
    const [outline = []] = geometry.coordinates;
    return { lengthMeters: lengthOf({ coordinates: outline }), legMeters: null, bearingDegrees: null, areaSquareMeters: areaOf(geometry) };
  }
  // The pen's own place repeats the last corner until it is moved.
  const coordinates = geometry.coordinates.filter((place, index, all) => index === 0 || place[0] !== all[index - 1]?.[0] || place[1] !== all[index - 1]?.[1]);
  const [from, to] = coordinates.slice(-2);
  const legMeters = from && to ? distanceBetween(from, to) : 0;
  const bearing = from && to && legMeters > 0 ? bearingBetween(from, to) : null;
  return {
    lengthMeters: lengthOf(geometry), legMeters,
    bearingDegrees: bearing === null ? null : (bearing + 360) % 360,
    areaSquareMeters: null,
  };
}
