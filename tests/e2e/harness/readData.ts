/** The data files as they stand in the repository, so that tests expect what the data say and not a copy of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DataStatement {
  readonly text: { readonly en: string; readonly ar: string };
  readonly confidence: string;
  readonly sources: readonly { readonly id: string; readonly locator: string | null }[];
}

export interface DataFeature {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: readonly never[] } | null;
  readonly properties: {
    readonly name: { readonly en: string; readonly ar: string };
    readonly position: string;
    readonly date?: string;
    readonly rank?: number;
    readonly class?: string;
    readonly statements?: readonly DataStatement[];
  };
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(join(process.cwd(), 'data', file), 'utf8'));

export function readFeatures(name: string): readonly DataFeature[] {
  return (readJson(`${name}.geojson`) as { features: readonly DataFeature[] }).features;
}

export function readFeature(name: string, id: string): DataFeature {
  const feature = readFeatures(name).find((one) => one.id === id);
  if (!feature) throw new Error(`There is no ${id} in data/${name}.geojson.`);
  return feature;
}

/** `[lon, lat]` of a feature that is a point. */
export function pointOf({ id, geometry }: DataFeature): readonly [number, number] {
  const [lon, lat] = (geometry?.type === 'Point' ? geometry.coordinates : []) as readonly number[];
  if (lon === undefined || lat === undefined) throw new Error(`${id} is no point.`);
  return [lon, lat];
}

export interface DataSource {
  readonly id: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
}

export const readSources = (): readonly DataSource[] => (readJson('sources.json') as { sources: readonly DataSource[] }).sources;
