/** Road edges for drawing, and the same edges joined end to end by name so that a street's name has room to stand. */
import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { Baseline } from '../../baseline/baseline.ts';
import type { Bilingual } from '../../baseline/kinds/claim.ts';
import type { Road, RoadClass } from '../../baseline/kinds/road.ts';

export interface RoadProperties {
  readonly id: string;
  readonly class: RoadClass;
  readonly bridge: boolean;
  readonly illustrative: boolean;
}

export interface RoadNameProperties extends Bilingual {
  readonly class: RoadClass;
}

export function buildRoadFeatures(baseline: Baseline): FeatureCollection<LineString, RoadProperties> {
  return {
    type: 'FeatureCollection',
    features: baseline.roads.map(({ id, geometry, properties }) => ({
      type: 'Feature', id, geometry: line(geometry.coordinates),
      properties: { id, class: properties.class, bridge: properties.bridge, illustrative: properties.position === 'illustrative' },
    })),
  };
}

/** Streets whose name a source gives; descriptive names of unverified roads stay in the inspector. */
export function buildRoadNameFeatures(baseline: Baseline): FeatureCollection<LineString, RoadNameProperties> {
  const byName = new Map<string, Road[]>();
  for (const road of baseline.roads) {
    const { name, assumed, class: roadClass, bridge } = road.properties;
    if (roadClass === 'connector' || bridge || assumed.includes('name')) continue;
    byName.set(name.en, [...(byName.get(name.en) ?? []), road]);
  }
  const features: Feature<LineString, RoadNameProperties>[] = [];
  for (const roads of byName.values()) {
    const first = roads[0];
    if (!first) continue;
    const { name, class: roadClass } = first.properties;
    for (const coordinates of joinEnds(roads.map((road) => road.geometry.coordinates))) {
      features.push({ type: 'Feature', geometry: line(coordinates), properties: { ...name, class: roadClass } });
    }
  }
  return { type: 'FeatureCollection', features };
}

type Coordinates = readonly (readonly [number, number])[];

/** Joins lines that share an end into longer ones; the order of the result follows the order given. */
function joinEnds(lines: readonly Coordinates[]): Coordinates[] {
  const open = [...lines];
  const joined: Coordinates[] = [];
  while (open.length > 0) {
    let chain = open.shift() ?? [];
    for (let index = 0; index < open.length; index += 1) {
      const longer = joinTwo(chain, open[index] ?? []);
      if (!longer) continue;
      chain = longer;
      open.splice(index, 1);
      index = -1;
    }
    joined.push(chain);
  }
  return joined;
}

function joinTwo(a: Coordinates, b: Coordinates): Coordinates | null {
  if (same(a.at(-1), b[0])) return [...a, ...b.slice(1)];
  if (same(a.at(-1), b.at(-1))) return [...a, ...[...b].reverse().slice(1)];
  if (same(a[0], b.at(-1))) return [...b, ...a.slice(1)];
  if (same(a[0], b[0])) return [...[...b].reverse(), ...a.slice(1)];
  return null;
}

function same(a: readonly [number, number] | undefined, b: readonly [number, number] | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function line(coordinates: Coordinates): LineString {
  return { type: 'LineString', coordinates: coordinates.map(([lon, lat]) => [lon, lat]) };
}
