/**
 * A plan on a coarser grid: every coordinate in it, so that no finer one is left anywhere. A line of which the grid leaves nothing is left out, as any other would
 * claim a length and a place that nobody drew; an area becomes the rectangle round it. Both are named.
 */
import { metersPerDegree } from './gridMeters.ts';
import type { LonLat } from '../../geo/types.ts';
import { removeFeatures } from '../../scenario/commands/features/removeFeatures.ts';
import { isKnown, type Override, type Scenario, type ScenarioFeature } from '../../scenario/document.ts';
import type { Geometry } from '../../scenario/geometry/mendGeometry.ts';
import { tidyGeometry } from '../../scenario/geometry/tidyGeometry.ts';
import { emptyRecord } from '../../scenario/parse/json.ts';

/** Of a degree: a tenth of a metre, a metre, eleven and a hundred and eleven. */
export const decimalChoices = [6, 5, 4, 3] as const;
export type Decimals = (typeof decimalChoices)[number];

export interface RoundedPlan {
  /** The same object at six decimals, which every plan has. */
  readonly scenario: Scenario;
  /** Areas of which the grid leaves only the rectangle round them, and lines of which it leaves nothing: by what the plan calls them. */
  readonly boxed: readonly string[];
  readonly lost: readonly string[];
}

/** Places of features, baseline and inventory, surveyed bends and the camera. What members of later releases hold is not looked into. */
export function roundPlan(scenario: Scenario, decimals: Decimals): RoundedPlan {
  if (decimals === 6) return { scenario, boxed: [], lost: [] };
  const grid = 10 ** decimals;
  const boxed: string[] = [];
  const lost: { readonly id: string; readonly name: string }[] = [];
  const round = (geometry: Geometry, name: string): Geometry | null => {
    const rounded = roundGeometry(geometry, grid);
    if (rounded?.isBoxed) boxed.push(name);
    return rounded?.geometry ?? null;
  };
  // Half the diagonal of a cell: as far as rounding may move a place.
  const movedMeters = Math.ceil((metersPerDegree / grid) * Math.SQRT1_2);
  const features = scenario.features.map((feature) => {
    if (!isKnown(feature)) return feature;
    const name = feature.properties.name || feature.id;
    const geometry = round(feature.geometry, name);
    if (geometry) return roundFeature(feature, geometry, movedMeters);
    lost.push({ id: feature.id, name });
    return feature;
  });
  const overrides = emptyRecord<Override>();
  for (const [id, override] of Object.entries(scenario.overrides)) {
    const { geometry, ...others } = override;
    const rounded = geometry ? round(geometry, override.name ?? id) : null;
    overrides[id] = rounded ? { ...others, geometry: rounded } : others;
    if (geometry && !rounded) lost.push({ id, name: id });
  }
  const inventory = scenario.inventory.map((entry) => (entry.geometry ? { ...entry, geometry: { ...entry.geometry, coordinates: onGrid(entry.geometry.coordinates, grid) } } : entry));
  const { bends } = scenario.parameters;
  const parameters = bends ? { ...scenario.parameters, bends: bends.map((bend) => ({ ...bend, place: onGrid(bend.place, grid) })) } : scenario.parameters;
  const { camera } = scenario.view;
  const view = camera ? { ...scenario.view, camera: { ...camera, center: onGrid(camera.center, grid) } } : scenario.view;
  // What names one of them goes with it.
  const left = removeFeatures({ ...scenario, features, overrides, inventory, parameters, view }, { ids: lost.map(({ id }) => id) });
  return { scenario: left, boxed, lost: lost.map(({ name }) => name) };
}

function roundFeature(feature: ScenarioFeature, geometry: Geometry, movedMeters: number): ScenarioFeature {
  const { properties } = feature;
  // A place is never said to be more exact than it is.
  const said = properties.kind === 'site' ? { ...properties, precisionMeters: Math.max(properties.precisionMeters, movedMeters) } : properties;
  return { ...feature, geometry, properties: said } as ScenarioFeature;
}

/** Never -0. */
const onGrid = ([lon, lat]: LonLat, grid: number): LonLat => [Math.round(lon * grid) / grid + 0, Math.round(lat * grid) / grid + 0];

/** Null for a line of which nothing is left. */
function roundGeometry(geometry: Geometry, grid: number): { readonly geometry: Geometry; readonly isBoxed: boolean } | null {
  if (geometry.type === 'Point') return { geometry: { type: 'Point', coordinates: onGrid(geometry.coordinates, grid) }, isBoxed: false };
  if (geometry.type === 'LineString') {
    const rounded = tidyGeometry({ type: 'LineString', coordinates: geometry.coordinates.map((place) => onGrid(place, grid)) });
    return rounded && { geometry: rounded, isBoxed: false };
  }
  const rings = geometry.coordinates.map((ring) => ring.map((place) => onGrid(place, grid)));
  const whole = tidyGeometry({ type: 'Polygon', coordinates: rings });
  if (whole) return { geometry: whole, isBoxed: false };
  // A hole that collapses or crosses itself is closed; the outline is what the area is.
  const [outline = []] = rings;
  const holes = rings.slice(1).filter((ring) => tidyGeometry({ type: 'Polygon', coordinates: [ring] }) !== null);
  const filled = tidyGeometry({ type: 'Polygon', coordinates: [outline, ...holes] });
  return filled ? { geometry: filled, isBoxed: false } : { geometry: boxRound(outline, grid), isBoxed: true };
}

/** Counter-clockwise, at least a cell wide and high. */
function boxRound(ring: readonly LonLat[], grid: number): Geometry {
  const lons = ring.map(([lon]) => lon);
  const lats = ring.map(([, lat]) => lat);
  const [west, south] = [Math.min(...lons), Math.min(...lats)];
  const [east, north] = onGrid([Math.max(...lons, west + 1 / grid), Math.max(...lats, south + 1 / grid)], grid);
  return { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] };
}
