/**
 * What a check draws over the plan: the ways that lead in, and the places where a line would close them. Made by
 * `buildCheckOverlay`, which is fetched with the first answer; until then a picture has none.
 */
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';

export interface WayProperties {
  readonly id: string;
  readonly what: 'way';
  readonly question: 'outside' | 'inside';
}

/** A number where a way begins, or the hatch of a cut; `bearing` of the road in degrees clockwise from north. */
export interface SpotProperties {
  readonly id: string;
  readonly what: 'number' | 'cut';
  readonly number: number;
  readonly bearing: number;
}

/** A piece of street: how far it is in classes of minutes, 0 the nearest; -1 where nobody gets. */
export interface ReachProperties {
  readonly id: string;
  readonly what: 'reach';
  readonly grade: number;
  /** Nobody gets there in the posture, and somebody would without the plan. */
  readonly isStranded: boolean;
}

type OverlayProperties = WayProperties | SpotProperties | ReachProperties;

export type CheckOverlay = FeatureCollection<LineString | Point, OverlayProperties>;

export type OverlayFeature = Feature<LineString | Point, OverlayProperties>;

export const noOverlay: CheckOverlay = { type: 'FeatureCollection', features: [] };
