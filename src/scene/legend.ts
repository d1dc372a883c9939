/**
 * The legend of what is drawn: an entry for each kind of mark that the view shows and the data has, its swatch read
 * from the paint of the very layer that draws it. Hide the layer and the entry is gone.
 */
import type { LayerSpecification } from 'maplibre-gl';
import type { Baseline } from '../baseline/baseline.ts';
import type { HeldStatus, ScenarioFeature } from '../scenario/document.ts';
import type { LayerId } from '../scenario/view.ts';
import { baselineInPlan, heldInPlan, placedInventory } from './baselineInPlan.ts';
import { baselineStates, staffedCheckpoints } from './baselineStates.ts';
import { buildLayers } from './buildScene.ts';
import { layerOrder, type MapLayerId } from './layerOrder.ts';
import { palettes } from './palette.ts';
import { type PlanMark, planMarkOf, planMarks } from './planMark.ts';
import type { SceneInput } from './sceneInput.ts';
import type { LegendEntry, LegendId, LineSwatch, Swatch } from './legendEntry.ts';
import type { ShownPlan } from './shownPlan.ts';
import { shownFeatures } from './sources/sketchFeatures.ts';
import { facilitySymbol, type Symbol, symbolName } from './symbolName.ts';

/** Zoom at which growing widths are read for the swatches: that of a slide. */
const swatchZoom = 14;

interface Row {
  readonly id: LegendId;
  /** The layer whose paint and visibility the entry follows. */
  readonly layer: MapLayerId;
  /** `baseline` is the one the plan leaves; `input.baseline` the whole. */
  has(baseline: Baseline, input: SceneInput): boolean;
  swatch(layers: ReadonlyMap<string, LayerSpecification>, input: SceneInput): Swatch;
}

const icon = (symbol: (input: SceneInput) => Symbol): Row['swatch'] => (_, input) => ({ type: 'icon', image: symbolName(input.theme, symbol(input)) });

const line = (layer: MapLayerId, casing: MapLayerId | null = null): Row['swatch'] => (layers) => readLine(layers, layer, casing);

const facilityMark = (rank: 1 | 2 | 3, standing: 'firm' | 'illustrative') => icon(({ view }) => facilitySymbol(view.symbols, {
  rank, standing, category: rank === 1 ? 'government' : rank === 2 ? 'hospital' : 'monument',
}));

const hasRoad = (names: readonly string[], illustrative = false) => ({ roads }: Baseline) =>
  roads.some(({ properties }) => names.includes(properties.class) && (properties.position === 'illustrative') === illustrative);

const hasFacility = (rank: number, illustrative: boolean) => ({ facilities }: Baseline) =>
  facilities.some(({ geometry, properties }) => geometry?.type === 'Point' && properties.rank === rank && (properties.position === 'illustrative') === illustrative);

const planHas = (is: (feature: ScenarioFeature, plan: ShownPlan) => boolean): Row['has'] => (_, { plan }) => plan !== null && shownFeatures(plan).some((feature) => is(feature, plan));

/** The baseline's lines carry the same signs, as long as a plan is shown. */
const isSignDrawn = (mark: PlanMark, baseline: Baseline, { plan, view }: SceneInput) =>
  plan !== null && !view.hiddenLayers.includes('bollard-lines') && baselineStates(baseline, plan.posture).some((state) => mark === `barrier-${state}`);

const hasHeld = (status: HeldStatus): Row['has'] => ({ heldProperties }, { plan }) => (
  heldProperties.some(({ geometry, properties }) => geometry && properties.status === status) || placedInventory(plan).some((entry) => entry.status === status)
);
const heldMark = (status: HeldStatus) => icon(() => ({ shape: 'held', status }));

const hasCheckpoint = (is: 'firm' | 'illustrative' | 'staffed'): Row['has'] => (baseline, { plan }) => {
  const staffed = staffedCheckpoints(baseline, plan?.posture ?? null);
  return baseline.checkpoints.some(({ id, geometry, properties }) => geometry
    && is === (staffed.includes(id) ? 'staffed' : properties.position === 'illustrative' ? 'illustrative' : 'firm'));
};

const planLine = (kind: 'movement' | 'closure'): Row => ({
  id: `plan-${kind}`, layer: `sketch-${kind}`, has: planHas(({ properties }) => properties.kind === kind), swatch: line(`sketch-${kind}`),
});

/** What a planner has drawn comes first: it is what the picture is about. */
const planRows: readonly Row[] = [
  ...planMarks.map((mark): Row => {
    const isDrawn = planHas((feature, { posture }) => planMarkOf(feature, posture) === mark);
    return {
      id: `plan-${mark}`, layer: 'sketch-mark', swatch: icon(() => ({ shape: 'plan', mark })),
      has: (baseline, input) => isDrawn(baseline, input) || isSignDrawn(mark, baseline, input),
    };
  }),
  planLine('movement'),
  planLine('closure'),
  {
    id: 'plan-highlight', layer: 'sketch-highlight', has: planHas(({ geometry, properties }) => properties.kind === 'note' && geometry.type === 'Polygon'),
    swatch: (_, { theme }) => ({ type: 'area', fill: `${palettes[theme].highlight}6B`, outline: { type: 'line', color: palettes[theme].highlight, widthPx: 1, dash: null, casing: null } }),
  },
  {
    id: 'plan-zone', layer: 'sketch-zone-line', has: planHas(({ geometry, properties }) => properties.kind !== 'note' && geometry.type === 'Polygon'),
    swatch: (layers, { theme }) => ({ type: 'area', fill: `${palettes[theme].plan}24`, outline: readLine(layers, 'sketch-zone-line', null) }),
  },
];

const rows: readonly Row[] = [
  ...planRows,
  { id: 'facility-first', layer: 'facility-first', has: hasFacility(1, false), swatch: facilityMark(1, 'firm') },
  { id: 'facility-second', layer: 'facility-second', has: hasFacility(2, false), swatch: facilityMark(2, 'firm') },
  { id: 'facility-illustrative', layer: 'facility-second', has: (baseline) => hasFacility(1, true)(baseline) || hasFacility(2, true)(baseline), swatch: facilityMark(2, 'illustrative') },
  { id: 'landmark', layer: 'landmark', has: (baseline) => baseline.facilities.some(({ properties }) => properties.rank === 3), swatch: facilityMark(3, 'firm') },
  { id: 'held-tray', layer: 'tray', has: (_, { baseline, plan }) => heldInPlan(baseline, plan).some((held) => !held.geometry), swatch: icon(() => ({ shape: 'tray', total: 1, located: 0 })) },
  { id: 'held-located', layer: 'held', has: hasHeld('held'), swatch: heldMark('held') },
  { id: 'held-being-cleared', layer: 'held', has: hasHeld('being-cleared'), swatch: heldMark('being-cleared') },
  { id: 'held-cleared', layer: 'held', has: hasHeld('cleared'), swatch: heldMark('cleared') },
  { id: 'checkpoint', layer: 'checkpoint', has: hasCheckpoint('firm'), swatch: icon(() => ({ shape: 'checkpoint', standing: 'firm', staffed: false })) },
  { id: 'checkpoint-staffed', layer: 'checkpoint', has: hasCheckpoint('staffed'), swatch: icon(() => ({ shape: 'checkpoint', standing: 'firm', staffed: true })) },
  { id: 'checkpoint-illustrative', layer: 'checkpoint', has: hasCheckpoint('illustrative'), swatch: icon(() => ({ shape: 'checkpoint', standing: 'illustrative', staffed: false })) },
  { id: 'barrier-lowered', layer: 'barrier', has: ({ barriers }, { plan }) => plan === null && barriers.length > 0, swatch: icon(() => ({ shape: 'beads', raised: false, wings: false })) },
  { id: 'barrier-stated', layer: 'barrier', has: ({ barriers }, { plan }) => plan !== null && barriers.length > 0, swatch: icon(() => ({ shape: 'beads', raised: false, wings: true })) },
  { id: 'incident', layer: 'incident', has: hasIncident(false), swatch: icon(() => ({ shape: 'incident', count: 1, standing: 'firm' })) },
  { id: 'incident-illustrative', layer: 'incident', has: hasIncident(true), swatch: icon(() => ({ shape: 'incident', count: 1, standing: 'illustrative' })) },
  { id: 'zone', layer: 'zone-line', has: ({ zones }) => zones.length > 0, swatch: (layers) => ({ type: 'area', fill: readColor(layers, 'zone-fill', 'fill-color'), outline: readLine(layers, 'zone-line', null) }) },
  { id: 'neighbourhood', layer: 'neighbourhood-line', has: ({ neighbourhoods }) => neighbourhoods.length > 0, swatch: line('neighbourhood-line') },
  { id: 'water', layer: 'water-fill', has: ({ waters }) => waters.length > 0, swatch: (layers) => ({ type: 'area', fill: readColor(layers, 'water-fill', 'fill-color'), outline: readLine(layers, 'water-edge', null) }) },
  { id: 'road-motorway', layer: 'road-motorway', has: hasRoad(['motorway']), swatch: line('road-motorway', 'road-casing') },
  { id: 'road-primary', layer: 'road-primary', has: hasRoad(['primary']), swatch: line('road-primary', 'road-casing') },
  { id: 'road-minor', layer: 'road-minor', has: hasRoad(['secondary', 'local']), swatch: line('road-minor', 'road-casing') },
  { id: 'road-illustrative', layer: 'road-illustrative', has: hasRoad(['motorway', 'primary', 'secondary', 'local'], true), swatch: line('road-illustrative') },
  { id: 'bridge', layer: 'bridge-casing', has: ({ roads }) => roads.some(({ properties }) => properties.bridge), swatch: line('road-primary', 'bridge-casing') },
  { id: 'connector', layer: 'connector', has: hasRoad(['connector'], true), swatch: line('connector') },
  { id: 'uncertainty-approximate', layer: 'uncertainty-approximate', has: hasUncertain('approximate'), swatch: (layers) => circle(layers, 'uncertainty-approximate') },
  { id: 'uncertainty-illustrative', layer: 'uncertainty-illustrative', has: hasUncertain('illustrative'), swatch: (layers) => circle(layers, 'uncertainty-illustrative') },
];

/** The entries of the picture that `input` describes, in the order they are listed. */
export function buildLegend(asked: SceneInput): LegendEntry[] {
  // Marks as well as lines are those of the dress.
  const input = asked.ground ? { ...asked, theme: asked.ground.theme(asked.theme) } : asked;
  const layers = new Map(buildLayers(input).map((layer) => [layer.id, layer]));
  const baseline = baselineInPlan(input.baseline, input.plan);
  return rows.flatMap((row) => {
    const visible = layers.get(row.layer)?.layout?.visibility !== 'none';
    if (!visible || !row.has(baseline, input)) return [];
    return [{ id: row.id, layer: switchOf(row.layer), swatch: row.swatch(layers, input) }];
  });
}

function switchOf(layer: MapLayerId): LayerId | null {
  return layerOrder.find((entry) => entry.id === layer)?.switch ?? null;
}

function hasIncident(illustrative: boolean) {
  return ({ incidents }: Baseline) => incidents.some(({ geometry, properties }) => geometry && (properties.position === 'illustrative') === illustrative);
}

function hasUncertain(position: string) {
  return ({ facilities, checkpoints }: Baseline) => [...facilities, ...checkpoints].some(({ properties }) => properties.position === position);
}

function circle(layers: ReadonlyMap<string, LayerSpecification>, id: MapLayerId): Swatch {
  const opacity = paintOf(layers, 'uncertainty-fill')['fill-opacity'];
  const alpha = Math.round((typeof opacity === 'number' ? opacity : 1) * 255).toString(16).padStart(2, '0');
  return { type: 'area', fill: `${readColor(layers, 'uncertainty-fill', 'fill-color')}${alpha}`, outline: readLine(layers, id, null) };
}

/** From the layer's own paint, at the zoom of a slide. */
export function readLine(layers: ReadonlyMap<string, LayerSpecification>, id: MapLayerId, casing: MapLayerId | null): LineSwatch {
  const dash = paintOf(layers, id)['line-dasharray'];
  return {
    type: 'line', color: readColor(layers, id, 'line-color'), widthPx: readWidth(layers, id),
    dash: Array.isArray(dash) && dash.every((part) => typeof part === 'number') ? dash : null,
    casing: casing ? { color: readColor(layers, casing, 'line-color'), widthPx: readWidth(layers, id) + (casing === 'bridge-casing' ? 3 : 1.6) } : null,
  };
}

function paintOf(layers: ReadonlyMap<string, LayerSpecification>, id: MapLayerId): Readonly<Record<string, unknown>> {
  const layer = layers.get(id);
  if (!layer) throw new Error(`The legend names the layer ${id}, which no scene draws.`);
  return (layer.paint ?? {}) as Record<string, unknown>;
}

function readColor(layers: ReadonlyMap<string, LayerSpecification>, id: MapLayerId, property: string): string {
  const color = paintOf(layers, id)[property];
  if (typeof color !== 'string') throw new Error(`The ${property} of ${id} is not a plain colour, so the legend cannot show it.`);
  return color;
}

/** A plain width, or the stop of a growing one at the swatch's zoom. */
function readWidth(layers: ReadonlyMap<string, LayerSpecification>, id: MapLayerId): number {
  const width = paintOf(layers, id)['line-width'];
  if (typeof width === 'number') return width;
  if (Array.isArray(width) && width[0] === 'interpolate') {
    const stop = width.indexOf(swatchZoom, 3);
    const value: unknown = width[stop + 1];
    if (stop > 0 && typeof value === 'number') return value;
  }
  throw new Error(`The width of ${id} cannot be read for the legend.`);
}
