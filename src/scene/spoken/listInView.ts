/**
 * What stands in the window of a map, for those who cannot see it: by kind, the nearest to the middle first. It goes by the
 * same switches, phases, dates and changes of the plan as the picture, so that both say the same; what the picture leaves out for want of room is listed too.
 */
import type { Geometry } from 'geojson';
import type { Baseline, BaselineFeature } from '../../baseline/baseline.ts';
import { nearestInSight, type Sighted } from '../../geo/nearestInSight.ts';
import type { LonLat } from '../../geo/types.ts';
import { isIllustrative } from '../../scenario/questions/isIllustrative.ts';
import type { ScenarioFeature } from '../../scenario/document.ts';
import type { LayerId } from '../../scenario/view.ts';
import { baselineInPlan, countLocated, heldInPlan, type PlacedEntry, placedInventory } from '../baselineInPlan.ts';
import { baselineStates, staffedCheckpoints } from '../baselineStates.ts';
import type { CheckOverlay } from '../check/overlay.ts';
import { planMarkOf, type ShownState } from '../planMark.ts';
import type { SceneInput } from '../sceneInput.ts';
import { buildIncidentFeatures } from '../sources/incidentFeatures.ts';
import { shownFeatures } from '../sources/sketchFeatures.ts';
import { buildTrayFeature, trayId } from '../sources/trayFeature.ts';

/** In the order in which they are read out: what a plan does, what it is about, what surrounds it. */
export const spokenGroups = ['ways', 'lines', 'closures', 'checkpoints', 'sites', 'facilities', 'held', 'movements', 'areas', 'incidents', 'notes', 'landmarks', 'roads'] as const;
export type SpokenGroupId = (typeof spokenGroups)[number];

/** What an entry is about. A state is that of the posture shown; null for what has none. */
export type Spoken =
  | { readonly of: 'plan'; readonly feature: ScenarioFeature; readonly state: ShownState | null; readonly isStaffed: boolean; readonly isIllustrative: boolean }
  | { readonly of: 'baseline'; readonly feature: BaselineFeature; readonly state: ShownState | null; readonly isStaffed: boolean }
  | { readonly of: 'inventory'; readonly entry: PlacedEntry }
  | { readonly of: 'events'; readonly placeId: string; readonly count: number }
  | { readonly of: 'tray'; readonly unlocated: number }
  | { readonly of: 'way' | 'cut'; readonly number: number; readonly question: 'outside' | 'inside' };

export interface InView extends Sighted {
  /** Of what is selected by it; of a street the nearest piece. */
  readonly id: string;
  readonly spoken: Spoken;
}

export interface InViewGroup {
  readonly id: SpokenGroupId;
  /** The nearest first. */
  readonly entries: readonly InView[];
}

/** The window of a map: its middle, and the places under its corners, in order. */
export interface MapWindow {
  readonly center: LonLat;
  readonly corners: readonly LonLat[];
}

/** Groups without an entry are left out. `check` is what the map draws of an answer. */
export function listInView(input: SceneInput, window: MapWindow, check: CheckOverlay): readonly InViewGroup[] {
  const found = new Map<SpokenGroupId, InView[]>(spokenGroups.map((id) => [id, []]));
  const add = (group: SpokenGroupId, id: string, geometry: Geometry | null, spoken: Spoken) => {
    const sighted = geometry && nearestInSight(geometry, window.center, window.corners);
    if (sighted) found.get(group)?.push({ id, spoken, ...sighted });
  };
  addAnswers(check, add);
  addPlan(input, add);
  addBaseline(input, add);
  return spokenGroups.flatMap((id) => {
    const entries = (found.get(id) ?? []).toSorted((a, b) => a.meters - b.meters);
    return entries.length === 0 ? [] : [{ id, entries: id === 'roads' ? onceAName(entries) : entries }];
  });
}

type Add = (group: SpokenGroupId, id: string, geometry: Geometry | null, spoken: Spoken) => void;

function addAnswers({ features }: CheckOverlay, add: Add): void {
  const question = features.flatMap(({ properties }) => (properties.what === 'way' ? [properties.question] : []))[0] ?? 'outside';
  for (const { geometry, properties } of features) {
    if (properties.what === 'way') add('ways', properties.id, geometry, { of: 'way', number: Number(properties.id.slice('way-'.length)), question: properties.question });
    if (properties.what === 'cut') add('ways', properties.id, geometry, { of: 'cut', number: properties.number, question });
  }
}

const groupOfKind = { barrier: 'lines', closure: 'closures', movement: 'movements', zone: 'areas', site: 'sites', checkpoint: 'checkpoints', note: 'notes' } as const satisfies Record<ScenarioFeature['properties']['kind'], SpokenGroupId>;

function addPlan({ plan }: SceneInput, add: Add): void {
  if (plan === null) return;
  for (const feature of shownFeatures(plan)) {
    const mark = planMarkOf(feature, plan.posture);
    add(groupOfKind[feature.properties.kind], feature.id, feature.geometry as unknown as Geometry, {
      of: 'plan', feature, isIllustrative: isIllustrative(feature), isStaffed: mark === 'checkpoint-staffed',
      state: feature.properties.kind === 'barrier' && mark !== null ? mark.slice('barrier-'.length) as ShownState : null,
    });
  }
}

function addBaseline({ baseline: given, view, plan, frame }: SceneInput, add: Add): void {
  const baseline = baselineInPlan(given, plan);
  const isShown = (layer: LayerId) => !view.hiddenLayers.includes(layer);
  const addAll = (layer: LayerId, group: SpokenGroupId, features: readonly BaselineFeature[], more: (feature: BaselineFeature, index: number) => Partial<Extract<Spoken, { of: 'baseline' }>> = () => ({})) => {
    if (!isShown(layer)) return;
    for (const [index, feature] of features.entries()) add(group, feature.id, feature.geometry as Geometry | null, { of: 'baseline', feature, state: null, isStaffed: false, ...more(feature, index) });
  };
  const states = plan && baselineStates(baseline, plan.posture);
  const staffed = staffedCheckpoints(baseline, plan?.posture ?? null);
  addAll('bollard-lines', 'lines', baseline.barriers, (_, index) => ({ state: states?.[index] ?? null }));
  addAll('checkpoints', 'checkpoints', baseline.checkpoints, ({ id }) => ({ isStaffed: staffed.includes(id) }));
  addAll('facilities', 'facilities', baseline.facilities.filter(({ properties }) => properties.rank !== 3));
  addAll('held-properties', 'held', baseline.heldProperties);
  addAll('neighbourhoods', 'areas', baseline.neighbourhoods);
  addAll('zone', 'areas', baseline.zones);
  addAll('landmarks', 'landmarks', baseline.facilities.filter(({ properties }) => properties.rank === 3));
  addAll('roads', 'roads', baseline.roads.filter(isStreet));
  if (isShown('held-properties')) addHeld(given, plan, frame, add);
  if (isShown('incidents')) addEvents(baseline, view.dates, add);
}

function addHeld(baseline: Baseline, plan: SceneInput['plan'], frame: SceneInput['frame'], add: Add): void {
  for (const entry of placedInventory(plan)) add('held', entry.id, entry.geometry as unknown as Geometry, { of: 'inventory', entry });
  const held = heldInPlan(baseline, plan);
  const { located, total } = countLocated(held);
  for (const { geometry } of buildTrayFeature(baseline, frame, held).features) add('held', trayId, geometry, { of: 'tray', unlocated: total - located });
}

function addEvents(baseline: Baseline, dates: SceneInput['view']['dates'], add: Add): void {
  const byId = new Map<string, BaselineFeature>(baseline.incidents.map((incident) => [incident.id, incident]));
  for (const { geometry, properties: { id, count } } of buildIncidentFeatures(baseline, dates).features) {
    const alone = byId.get(id);
    add('incidents', id, geometry, alone ? { of: 'baseline', feature: alone, state: null, isStaffed: false } : { of: 'events', placeId: id.slice('incidents-at-'.length), count });
  }
}

/** Links of the network are no streets; nor has a road a name that is called by where it stands in its file. */
function isStreet({ properties: { class: roadClass, name, sources } }: Baseline['roads'][number]): boolean {
  return roadClass !== 'connector' && name.en !== sources[0]?.locator;
}

/** A street is many pieces between its junctions: the nearest stands for all. */
function onceAName(entries: readonly InView[]): readonly InView[] {
  const seen = new Set<string>();
  return entries.filter(({ spoken }) => {
    const name = spoken.of === 'baseline' ? spoken.feature.properties.name.en : '';
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
