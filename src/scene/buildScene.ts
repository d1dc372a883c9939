/**
 * The hinge of the house: from what is known and what is shown to the sources and layers of a map. Pure; the screen,
 * pictures and pages all draw what this returns. Sources keep their identity while their own inputs do, so that the
 * live map sends again only what changed.
 */
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Baseline } from '../baseline/baseline.ts';
import type { HeldProperty } from '../baseline/kinds/heldProperty.ts';
import type { ScenarioFeature } from '../scenario/document.ts';
import type { DateRange } from '../scenario/view.ts';
import { baselineInPlan, heldInPlan, type PlacedEntry, placedInventory } from './baselineInPlan.ts';
import { baselineStates, staffedCheckpoints } from './baselineStates.ts';
import { noOverlay } from './check/overlay.ts';
import { noMarks } from './check/replayOverlay.ts';
import { barrierLayers } from './layers/barrierLayers.ts';
import { groundLayers } from './layers/groundLayers.ts';
import { overlayLayers } from './layers/overlayLayers.ts';
import { placeLayers } from './layers/placeLayers.ts';
import { roadLayers } from './layers/roadLayers.ts';
import { sketchLayers } from './layers/sketchLayers.ts';
import { inOrder, layerOrder } from './layerOrder.ts';
import { palettes } from './palette.ts';
import type { Frame, SceneInput } from './sceneInput.ts';
import type { ShownPlan } from './shownPlan.ts';
import { buildBarrierFeatures } from './sources/barrierFeatures.ts';
import { buildGroundFeatures } from './sources/groundFeatures.ts';
import { buildIncidentFeatures } from './sources/incidentFeatures.ts';
import { buildPlaceFeatures } from './sources/placeFeatures.ts';
import { buildRoadFeatures, buildRoadNameFeatures } from './sources/roadFeatures.ts';
import { buildSelectionFeatures, type Selected } from './sources/selectionFeatures.ts';
import { createSketchBuilder, isShown, type SketchProperties } from './sources/sketchFeatures.ts';
import { buildTrayFeature } from './sources/trayFeature.ts';
import { buildUncertaintyFeatures } from './sources/uncertaintyFeatures.ts';

export const sourceIds = [
  'ground', 'roads', 'road-names', 'uncertainty', 'selection', 'barriers', 'places', 'incidents', 'tray', 'sketch', 'check', 'replay',
] as const;
export type SourceId = (typeof sourceIds)[number];

/** The property by which a source tells its features apart. */
export function idPropertyOf(source: SourceId): string {
  return source === 'sketch' ? 'drawing' satisfies keyof SketchProperties : 'id';
}

export interface Scene {
  readonly sources: Readonly<Record<SourceId, FeatureCollection>>;
  /** Of a ground that is not the embedded one, and of what lies on it. */
  readonly ground: Readonly<Record<string, SourceSpecification>> | undefined;
  /** In drawing order, bottom first. */
  readonly layers: readonly LayerSpecification[];
}

/** A builder of scenes that remembers its last sources; make one for each map or page. */
export function createSceneBuilder(): (input: SceneInput) => Scene {
  const inPlan = remember((baseline: Baseline, overrides: ShownPlan['overrides'], phases: ShownPlan['phases'], shownPhases: ShownPlan['shownPhases']) =>
    baselineInPlan(baseline, { overrides, phases, shownPhases }));
  const held = remember((baseline: Baseline, overrides: ShownPlan['overrides'], phases: ShownPlan['phases'], shownPhases: ShownPlan['shownPhases']) =>
    heldInPlan(baseline, { overrides, phases, shownPhases }));
  const inventory = remember((entries: ShownPlan['inventory'], phases: ShownPlan['phases'], shownPhases: ShownPlan['shownPhases']) =>
    placedInventory({ inventory: entries, phases, shownPhases }));
  const ground = rememberLists(['zones', 'neighbourhoods', 'waters', 'facilities'], buildGroundFeatures);
  const roads = rememberLists(['roads'], buildRoadFeatures);
  const roadNames = rememberLists(['roads'], buildRoadNameFeatures);
  const uncertainty = rememberLists(['facilities', 'checkpoints', 'heldProperties'], buildUncertaintyFeatures);
  const barriers = rememberLists(['barriers'], buildBarrierFeatures);
  const places = rememberLists(['facilities', 'checkpoints', 'heldProperties'], buildPlaceFeatures);
  const selection = remember(buildSelectionFeatures);
  const sketch = remember(createSketchBuilder());
  const incidents = rememberLists(['incidents', 'zones'], (baseline: Baseline, dates: DateRange | null) => buildIncidentFeatures(baseline, dates));
  const tray = rememberLists(['zones'], (baseline: Baseline, frame: Frame, held: readonly HeldProperty[]) => buildTrayFeature(baseline, frame, held));
  return (input) => {
    const { view, replay } = input;
    const plan = input.plan && replay ? { ...input.plan, posture: replay.posture } : input.plan;
    const baseline = plan === null ? input.baseline : inPlan(input.baseline, plan.overrides, plan.phases, plan.shownPhases);
    const everyHeld = plan === null ? input.baseline.heldProperties : held(input.baseline, plan.overrides, plan.phases, plan.shownPhases);
    const entries = plan === null ? noEntries : inventory(plan.inventory, plan.phases, plan.shownPhases);
    return {
      sources: {
        ground: ground(baseline), roads: roads(baseline), 'road-names': roadNames(baseline), uncertainty: uncertainty(baseline),
        selection: selection(baseline, view.selectedId, planned(plan, view.selectedId, input.selection?.companions ?? none), input.selection?.corner ?? null), check: input.check ?? noOverlay, replay: replay?.marks ?? noMarks,
        barriers: barriers(baseline, plan && baselineStates(baseline, plan.posture)), places: places(baseline, staffedCheckpoints(baseline, plan?.posture ?? null), entries),
        // The tray counts every property, hidden or not, and stands beside the zone even where a plan hides that.
        incidents: incidents(baseline, view.dates), tray: tray(input.baseline, input.frame, everyHeld),
        sketch: sketch(plan?.features ?? null, plan?.phases ?? null, plan?.posture ?? null, plan?.shownPhases ?? 'all'),
      },
      ground: input.ground?.sources,
      layers: buildLayers(input),
    };
  };
}

const none: readonly string[] = [];
const noEntries: readonly PlacedEntry[] = [];

/** The selected features of the plan, where they are drawn: of its own and of its inventory. */
function planned(plan: ShownPlan | null, selectedId: string | null, companions: readonly string[]): readonly Selected[] {
  if (plan === null || selectedId === null) return [];
  const ids = new Set([selectedId, ...companions]);
  const isSelected = ids.size === 1 ? (id: string) => id === selectedId : (id: string) => ids.has(id);
  const drawn = plan.features.filter((feature): feature is ScenarioFeature => isSelected(feature.id) && isShown(feature, plan));
  const entry = plan.inventory.find(({ id }) => id === selectedId);
  return entry?.geometry ? [...drawn, entry as Selected] : drawn;
}

/** Every layer in drawing order (those of answers once they have come), with the visibility that the view asks for. */
export function buildLayers(asked: SceneInput): readonly LayerSpecification[] {
  const { ground } = asked;
  const input = ground ? { ...asked, theme: ground.theme(asked.theme) } : asked;
  const palette = ground?.palette(input.theme) ?? palettes[input.theme];
  const layers = inOrder([
    ...groundLayers(palette, input.locale), ...overlayLayers(palette, input.view.hiddenLayers), ...roadLayers(palette, input.locale),
    ...barrierLayers(palette, input.theme), ...(input.answerLayers?.(palette, input.theme) ?? []), ...placeLayers(input, palette), ...sketchLayers(palette, input.theme, input.words, namedByFacilities(input)),
  ]);
  const switches = new Map<string, string | null>(layerOrder.map((entry) => [entry.id, entry.switch]));
  const hidden = new Set<string>(input.view.hiddenLayers);
  const drawn = layers.map((layer) => {
    const visibility = hidden.has(switches.get(layer.id) ?? '') ? 'none' : 'visible';
    return { ...layer, layout: { ...layer.layout, visibility } } as LayerSpecification;
  });
  return ground?.lay(drawn, input.theme, input.locale) ?? drawn;
}

/** Names that stand on the map while facilities are shown. */
function namedByFacilities({ baseline, view }: SceneInput): readonly string[] {
  if (view.hiddenLayers.includes('facilities')) return [];
  return baseline.facilities.flatMap(({ properties: { name } }) => Object.values(name));
}

/** Calls `build` again only when one of its arguments is another object or value; a list is the same where its elements are. */
function remember<Args extends readonly unknown[], Result>(build: (...args: Args) => Result): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args) => {
    if (!last || args.some((arg, index) => !isSame(arg, last?.args[index]))) last = { args, result: build(...args) };
    return last.result;
  };
}

/** As `remember`, where of the baseline only some lists matter: a plan gives another baseline with most lists as they were. */
function rememberLists<Rest extends readonly unknown[], Result>(lists: readonly (keyof Baseline)[], build: (baseline: Baseline, ...rest: Rest) => Result): (baseline: Baseline, ...rest: Rest) => Result {
  let last: { readonly parts: readonly unknown[]; readonly result: Result } | null = null;
  return (baseline, ...rest) => {
    const parts = [...lists.map((list) => baseline[list]), ...rest];
    if (!last || parts.some((part, index) => !isSame(part, last?.parts[index]))) last = { parts, result: build(baseline, ...rest) };
    return last.result;
  };
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((element, index) => Object.is(element, b[index]));
}
