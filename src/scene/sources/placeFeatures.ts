/** Marks at places: facilities, landmarks, checkpoints and located held properties as lean points for the map. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Baseline } from '../../baseline/baseline.ts';
import type { Bilingual, Position } from '../../baseline/kinds/claim.ts';
import type { PlacedEntry } from '../baselineInPlan.ts';
import { bareName, facilitySymbol, type MarkStanding } from '../symbolName.ts';

/** Which family of layers draws the point. */
export type PlaceLayer = 'facility' | 'landmark' | 'checkpoint' | 'held';

export interface PlaceProperties extends Bilingual {
  readonly id: string;
  readonly layer: PlaceLayer;
  readonly rank: 1 | 2 | 3;
  readonly illustrative: boolean;
  readonly meters: number;
  /** The last number of the id, for what has no name; absent elsewhere. */
  readonly number?: string;
  /** Image names without the theme, which the layer puts in front. */
  readonly pictogram: string;
  readonly military: string;
}

function standing(position: Position): MarkStanding {
  return position === 'illustrative' ? 'illustrative' : 'firm';
}

/** Points of the places source; features without a point are left to the tray and the lists. `staffed` are ids of checkpoints, `inventory` the planner's own held properties. */
export function buildPlaceFeatures(baseline: Baseline, staffed: readonly string[] = [], inventory: readonly PlacedEntry[] = []): FeatureCollection<Point, PlaceProperties> {
  const features: Feature<Point, PlaceProperties>[] = [];
  for (const { id, geometry, properties } of baseline.facilities) {
    if (geometry?.type !== 'Point') continue;
    const { category, rank, position } = properties;
    features.push(point(id, geometry, {
      ...words(properties), layer: rank === 3 ? 'landmark' : 'facility', rank,
      pictogram: bareName(facilitySymbol('pictogram', { category, rank, standing: standing(position) })),
      military: bareName(facilitySymbol('military', { category, rank, standing: standing(position) })),
    }));
  }
  for (const { id, geometry, properties } of baseline.checkpoints) {
    if (!geometry) continue;
    const mark = bareName({ shape: 'checkpoint', standing: standing(properties.position), staffed: staffed.includes(id) });
    features.push(point(id, geometry, { ...words(properties), layer: 'checkpoint', rank: 2, pictogram: mark, military: mark }));
  }
  for (const { id, geometry, properties } of baseline.heldProperties) {
    if (!geometry) continue;
    const mark = bareName({ shape: 'held', status: properties.status });
    features.push(point(id, geometry, { ...words(properties), layer: 'held', rank: 2, pictogram: mark, military: mark }));
  }
  for (const { id, name, status, geometry } of inventory) {
    const mark = bareName({ shape: 'held', status });
    features.push(point(id, geometry, { en: name, ar: name, fa: name, ...(name === '' ? { number: /\d+$/.exec(id)?.[0] ?? id } : {}), illustrative: false, meters: 0, layer: 'held', rank: 2, pictogram: mark, military: mark }));
  }
  return { type: 'FeatureCollection', features };
}

function words({ name, position, precisionMeters }: { readonly name: Bilingual; readonly position: Position; readonly precisionMeters: number | null }) {
  return { ...name, illustrative: position === 'illustrative', meters: precisionMeters ?? 0 };
}

function point(id: string, geometry: { readonly coordinates: readonly [number, number] }, rest: Omit<PlaceProperties, 'id'>): Feature<Point, PlaceProperties> {
  return { type: 'Feature', id, geometry: { type: 'Point', coordinates: [...geometry.coordinates] }, properties: { id, ...rest } };
}
