/** The one place whose coordinates the inspector may show and copy, or null where showing any would claim too much. */
import type { BaselineFeature } from '../../../../baseline/baseline.ts';
import type { LonLat } from '../../../../geo/types.ts';

export interface StatedPlace {
  readonly at: LonLat;
  readonly precisionMeters: number;
}

/**
 * Only facilities, checkpoints and held properties with a surveyed or approximate point of known precision. An incident
 * borrows the place of something else, lines and areas have no one place, and an illustrative point is no place at all.
 */
export function coordinateOf({ geometry, properties }: BaselineFeature): StatedPlace | null {
  const { kind, position, precisionMeters } = properties;
  if (kind !== 'facility' && kind !== 'checkpoint' && kind !== 'held-property') return null;
  if (geometry?.type !== 'Point' || precisionMeters === null) return null;
  if (position !== 'surveyed' && position !== 'approximate') return null;
  const [lon, lat] = geometry.coordinates;
  return { at: [lon, lat], precisionMeters };
}
