/** A plan on a coarser grid: every coordinate in it, so that no finer one is left anywhere. A feature smaller than the grid keeps its kind of shape, a cell of it long. */
import { metersPerDegree } from './gridMeters.ts';
import type { LonLat } from '../../geo/types.ts';
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
  /** Areas of which the grid leaves only the rectangle round them. */
  readonly boxed: number;
}

/** Places of features, baseline and inventory, surveyed bends and the camera. What members of later releases hold is not looked into. */
export function roundPlan(scenario: Scenario, decimals: Decimals): RoundedPlan {
  if (decimals === 6) return { scenario, boxed: 0 };
  const grid = 10 ** decimals;
  let boxed = 0;
  const round = <G extends Geometry>(geometry: G): G => {
    const rounded = roundGeometry(geometry, grid);
    if (rounded.isBoxed) boxed += 1;
    return rounded.geometry as G;
  };
  // Half the diagonal of a cell: as far as rounding may move a place.
  const movedMeters = Math.ceil((metersPerDegree / grid) * Math.SQRT1_2);
  const features = scenario.features.map((feature) => (isKnown(feature) ? roundFeature(feature, round, movedMeters) : feature));
  const overrides = emptyRecord<Override>();
  for (const [id, override] of Object.entries(scenario.overrides)) overrides[id] = override.geometry ? { ...override, geometry: round(override.geometry) } : override;
  const inventory = scenario.inventory.map((entry) => (entry.geometry ? { ...entry, geometry: round(entry.geometry) } : entry));
  const { bends } = scenario.parameters;
  const parameters = bends ? { ...scenario.parameters, bends: bends.map((bend) => ({ ...bend, place: onGrid(bend.place, grid) })) } : scenario.parameters;
  const { camera } = scenario.view;
  const view = camera ? { ...scenario.view, camera: { ...camera, center: onGrid(camera.center, grid) } } : scenario.view;
  return { scenario: { ...scenario, features, overrides, inventory, parameters, view }, boxed };
}

function roundFeature(feature: ScenarioFeature, round: <G extends Geometry>(geometry: G) => G, movedMeters: number): ScenarioFeature {
  const geometry = round<Geometry>(feature.geometry);
  const { properties } = feature;
  // A place is never said to be more exact than it is.
  const said = properties.kind === 'site' ? { ...properties, precisionMeters: Math.max(properties.precisionMeters, movedMeters) } : properties;
  return { ...feature, geometry, properties: said } as ScenarioFeature;
}

/** Never -0. */
const onGrid = ([lon, lat]: LonLat, grid: number): LonLat => [Math.round(lon * grid) / grid + 0, Math.round(lat * grid) / grid + 0];

function roundGeometry(geometry: Geometry, grid: number): { readonly geometry: Geometry; readonly isBoxed: boolean } {
  if (geometry.type === 'Point') return { geometry: { type: 'Point', coordinates: onGrid(geometry.coordinates, grid) }, isBoxed: false };
  if (geometry.type === 'LineString') {
    const rounded = tidyGeometry({ type: 'LineString', coordinates: geometry.coordinates.map((place) => onGrid(place, grid)) });
    return { geometry: rounded ?? oneCellLong(geometry.coordinates, grid), isBoxed: false };
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

/** A line within a cell, from where it starts along the axis it is longer on. */
function oneCellLong(places: readonly LonLat[], grid: number): Geometry {
  const first = places[0] ?? [0, 0];
  const far = places.reduce((one, other) => (reach(first, other) > reach(first, one) ? other : one), first);
  const [east, north] = [far[0] - first[0], far[1] - first[1]];
  const step = (by: number) => (by < 0 ? -1 : 1) / grid;
  const start = onGrid(first, grid);
  const end = Math.abs(east) >= Math.abs(north) ? [start[0] + step(east), start[1]] as const : [start[0], start[1] + step(north)] as const;
  return { type: 'LineString', coordinates: [start, onGrid([end[0], end[1]], grid)] };
}

const reach = (a: LonLat, b: LonLat) => Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]));

/** Counter-clockwise, at least a cell wide and high. */
function boxRound(ring: readonly LonLat[], grid: number): Geometry {
  const lons = ring.map(([lon]) => lon);
  const lats = ring.map(([, lat]) => lat);
  const [west, south] = [Math.min(...lons), Math.min(...lats)];
  const [east, north] = onGrid([Math.max(...lons, west + 1 / grid), Math.max(...lats, south + 1 / grid)], grid);
  return { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] };
}
