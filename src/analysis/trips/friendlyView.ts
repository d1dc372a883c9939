/** The network as friends of one vehicle class find it in one posture: what bars them, what costs them time, and which line that is. */
import { barred, buildEdgeStops, type EdgeStop, type EdgeStops } from '../../network/crossings/edgeStops.ts';
import type { EdgeMask, RoadGraph } from '../../network/graph/roadGraph.ts';
import type { NetworkView } from '../../network/ways/networkView.ts';
import type { Parameters, Posture } from '../../scenario/document.ts';
import type { VehicleClass } from '../../scenario/kinds/common.ts';
import { canMove } from '../../scenario/questions/barrierStateIn.ts';
import { exactly, type Range } from '../takeOff/range.ts';
import { assumedLengthMeters } from './assumedLengths.ts';
import { lineStateIn } from '../problem/lineState.ts';
import type { PlanLine } from '../problem/planLines.ts';
import { isClosureInForce } from './closureStretches.ts';
import { normalMoveSeconds, pairDelaySeconds, vehiclesInPocket } from './pairDelay.ts';
import type { PreparedTrips } from './prepareTrips.ts';
import { Recent } from '../problem/recent.ts';

export interface FriendlyStop extends EdgeStop {
  /** `existing` stands there without any plan. */
  readonly what: 'line' | 'checkpoint' | 'closure' | 'existing';
  readonly id: string;
  /** Null where it bars. */
  readonly seconds: Range | null;
  /** It bars, and an operator could lower it. */
  readonly canOpen: boolean;
}

export interface FriendlyView extends NetworkView {
  readonly stops: EdgeStops;
  /** What `stops.entry` counts. */
  readonly list: readonly FriendlyStop[];
  /** Everything said of its stops: two views of one network and one mask that have the same are the same. '' with nothing in the way. */
  readonly key: string;
}

export interface TripOptions {
  /** Vehicles that go together; one where absent. */
  readonly convoys?: Readonly<Partial<Record<VehicleClass, number>>>;
  /** Clear length between the two lines of a pair by barrier id, instead of the line's own; where neither says, it holds what the line says, or one vehicle. */
  readonly pocketMeters?: Readonly<Record<string, number>>;
  /** Length of the vehicles that have to fit, metres; where absent, `assumedLengthMeters`. */
  readonly vehicleLengthMeters?: Readonly<Partial<Record<VehicleClass, number>>>;
}

/** What the plan says of those who go together and of how long they are. */
export function tripOptionsOf({ convoys = {} }: Pick<Parameters, 'convoys'>): TripOptions {
  const of = (member: 'vehicles' | 'lengthMeters') => Object.fromEntries(Object.entries(convoys).flatMap(([vehicle, convoy]) => (convoy?.[member] === undefined ? [] : [[vehicle, convoy[member]]])));
  return { convoys: of('vehicles'), vehicleLengthMeters: of('lengthMeters') };
}

/** Milliseconds a search counts, whole. */
const msOf = (seconds: Range) => Math.round(seconds.likely * 1000);

type Ground = Pick<PreparedTrips, 'graph' | 'restricted' | 'obstacles'>;

/** Nothing in the way but what stands there already: no plan. One-ways and speed limits bind all the same. */
export function viewWithoutPlan(ground: Ground): FriendlyView {
  const { stops, key } = existingStops(ground);
  return viewOf(ground, stops, key);
}

interface ExistingStops {
  readonly stops: readonly FriendlyStop[];
  /** Stands for all of them in the key of a view; '' where there are none. */
  readonly key: string;
}

const existing = new WeakMap<Ground['obstacles'], ExistingStops>();
let existingLists = 0;

function existingStops({ obstacles }: Ground): ExistingStops {
  const kept = existing.get(obstacles);
  if (kept) return kept;
  const stops = obstacles.map(({ id, edge, alongMm }): FriendlyStop => ({ what: 'existing', id, edge, alongMm, delayMs: barred, seconds: null, canOpen: false }));
  existingLists += 1;
  const found = { stops, key: stops.length === 0 ? '' : `existing ${existingLists};` };
  existing.set(obstacles, found);
  return found;
}

/**
 * A line that is down lets everybody through; a pair whom it admits, after its delay; anything else nobody, and unknown counts as shut. A staffed
 * checkpoint lets through whom it admits; one that no posture staffs is in nobody's way. A closure in force bars ordinary traffic alone.
 */
export function friendlyView(prepared: PreparedTrips, posture: Posture | null, vehicle: VehicleClass, options: TripOptions = prepared.options): FriendlyView {
  const { stops: standing, key } = existingStops(prepared);
  const list = standing.slice();
  const add = (what: FriendlyStop['what'], id: string, places: readonly { readonly edge: number; readonly alongMm: number }[], seconds: Range | null, canOpen = false) => {
    const delayMs = seconds === null ? barred : msOf(seconds);
    for (const { edge, alongMm } of places) list.push({ what, id, edge, alongMm, delayMs, seconds, canOpen });
  };
  for (const { line, crossings } of prepared.lines) {
    const access = accessTo(line, posture, vehicle, options);
    // A line that in doubt stops no hostile driver stops a friend in doubt; only what merely touches a road, or a connector, does not.
    if (access !== 'open') add('line', line.id, crossings.filter(({ idle }) => idle !== 'touches' && idle !== 'connector'), access.seconds, access.canOpen);
  }
  for (const { id, edge, alongMm, admits } of prepared.checkpoints) {
    if (!posture?.staffed.includes(id)) continue;
    const admission = admits.find((one) => one.vehicle === vehicle);
    add('checkpoint', id, [{ edge, alongMm }], admission ? exactly(admission.delaySeconds * convoyOf(vehicle, options)) : null);
  }
  for (const closure of vehicle === 'ordinary' ? prepared.closures : []) {
    if (!isClosureInForce(closure, posture, prepared.scenario)) continue;
    add('closure', closure.id, closure.stretches.flatMap(({ edge, fromMm, toMm }) => [{ edge, alongMm: fromMm }, { edge, alongMm: toMm }]), null);
  }
  return viewOf(prepared, list, key, standing.length);
}

/** As `view`, with every line that could be lowered lowered for those who come: a delay for its way down, no more. */
export function viewWithLinesOpened(view: FriendlyView): FriendlyView {
  return viewOf({ graph: view.graph, restricted: view.mask ?? null }, view.list.map((stop) => (stop.canOpen ? { ...stop, seconds: normalMoveSeconds, delayMs: msOf(normalMoveSeconds) } : stop)));
}

/** `keyOfFirst` stands for the first `from` of the list. */
function viewOf({ graph, restricted }: Pick<Ground, 'graph' | 'restricted'>, list: readonly FriendlyStop[], keyOfFirst = '', from = keyOfFirst === '' ? 0 : list.length): FriendlyView {
  let key = keyOfFirst;
  for (const stop of from === 0 ? list : list.slice(from)) key += `${stop.edge},${stop.alongMm},${textOfStop(stop)}`;
  return viewStoreOf(graph, restricted).of(key, () => ({ graph, mode: 'friendly', ...(restricted ? { mask: restricted } : {}), stops: buildEdgeStops(graph, list), list, key }));
}

/** All of a stop but where it is. Lengths before names, so that no two lists read alike. */
export function textOfStop({ what, id, delayMs, seconds, canOpen }: FriendlyStop): string {
  return `${what},${id.length},${id},${delayMs},${seconds ? `${seconds.low},${seconds.likely},${seconds.high}` : ''},${canOpen ? 1 : 0};`;
}

/** Views kept of one network: the same object for the same stops, so that what was found of it is found again. */
const mostViews = 500;
/** Edges in all of them together. */
const mostViewedEdges = 4_000_000;
const unmasked = {};
const viewStores = new WeakMap<RoadGraph, WeakMap<object, Recent<FriendlyView>>>();

function viewStoreOf(graph: RoadGraph, mask: EdgeMask | null): Recent<FriendlyView> {
  const byMask = viewStores.get(graph) ?? new WeakMap<object, Recent<FriendlyView>>();
  viewStores.set(graph, byMask);
  const store = byMask.get(mask ?? unmasked) ?? new Recent<FriendlyView>(Math.min(mostViews, Math.ceil(mostViewedEdges / graph.edgeCount)));
  byMask.set(mask ?? unmasked, store);
  return store;
}

export function convoyOf(vehicle: VehicleClass, { convoys = {} }: TripOptions): number {
  return Math.max(1, Math.ceil(convoys[vehicle] ?? 1));
}

type LineAccess = 'open' | { readonly seconds: Range | null; readonly canOpen: boolean };

function accessTo(line: PlanLine, posture: Posture | null, vehicle: VehicleClass, options: TripOptions): LineAccess {
  const state = lineStateIn(line, posture);
  if (state === 'down' || state === 'failed-down') return 'open';
  const admission = state === 'pair' ? line.admits.find((one) => one.vehicle === vehicle) : undefined;
  const perPocket = pocketOf(line, vehicle, options);
  if (!admission || perPocket === 0) return { seconds: null, canOpen: canMove(line.type) && (state === 'up' || state === 'pair') };
  return {
    seconds: pairDelaySeconds({ vehicles: convoyOf(vehicle, options), perPocket, downSeconds: normalMoveSeconds, upSeconds: normalMoveSeconds, checkSeconds: admission.delaySeconds }),
    canOpen: false,
  };
}

/** No more than fit, and no more than the planner lets in at once. */
function pocketOf({ id, pocketMeters: own, pocketVehicles }: PlanLine, vehicle: VehicleClass, { pocketMeters = {}, vehicleLengthMeters = {} }: TripOptions): number {
  const pocket = pocketMeters[id] ?? own;
  const fitting = pocket === null ? null : vehiclesInPocket(pocket, vehicleLengthMeters[vehicle] ?? assumedLengthMeters[vehicle]);
  return Math.min(fitting ?? Infinity, pocketVehicles ?? fitting ?? 1);
}
