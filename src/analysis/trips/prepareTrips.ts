/** Everything about friendly trips that follows from where things are: lines, checkpoints and closures on the roads, and the trips to be asked. */
import type { Baseline } from '../../baseline/baseline.ts';
import type { LonLat } from '../../geo/types.ts';
import { vertexRange } from '../../network/graph/edgeGeometry.ts';
import { nearestEdge } from '../../network/graph/nearestEdge.ts';
import { findId } from '../../network/graph/orderedIds.ts';
import { type EdgeMask, type EdgePoint, hasFlag, type RoadGraph } from '../../network/graph/roadGraph.ts';
import { type CheckpointFeature, type ClosureFeature, isKnown, type Scenario } from '../../scenario/document.ts';
import type { Admission, VehicleClass } from '../../scenario/kinds/common.ts';
import { isReached, type ShownPhases } from '../../scenario/questions/isReached.ts';
import { overrideOf } from '../../scenario/questions/overrideOf.ts';
import { buildProblem, type CheckProblem } from '../problem/checkProblem.ts';
import { keepByGeometry } from '../problem/keepByGeometry.ts';
import { lineGates, type LineCrossing } from '../problem/lineGates.ts';
import type { PlanLine } from '../problem/planLines.ts';
import { type PlacedClosure, placeClosure } from './closureStretches.ts';
import { type TripOptions, tripOptionsOf } from './friendlyView.ts';
import { findTripEnds, type TripEnd, type TripEnds } from './tripEnds.ts';

export interface PlacedCheckpoint extends EdgePoint {
  readonly id: string;
  readonly admits: readonly Admission[];
}

export interface Trip {
  readonly vehicle: Exclude<VehicleClass, 'ordinary'>;
  readonly from: TripEnd;
  readonly to: TripEnd;
  readonly direction: 'there' | 'back';
}

/** What an opened extract shows on its roads already: of unknown state, so shut for friends, with a plan and without. */
export interface ExistingObstacles {
  /** Ids of roads with no or private access. */
  readonly restricted: readonly string[];
  readonly barriers: readonly { readonly at: string; readonly on: readonly { readonly roadId: string; readonly vertex: number }[] }[];
}

export interface LineOnRoads {
  readonly line: PlanLine;
  readonly crossings: readonly LineCrossing[];
}

export interface PreparedTrips {
  readonly graph: RoadGraph;
  readonly scenario: Scenario;
  readonly lines: readonly LineOnRoads[];
  /** 1 for roads that friends may not use; null where there is none. */
  readonly restricted: EdgeMask | null;
  /** Gates and bollards that stand there already. */
  readonly obstacles: readonly (EdgePoint & { readonly id: string })[];
  readonly checkpoints: readonly PlacedCheckpoint[];
  readonly closures: readonly PlacedClosure[];
  readonly ends: TripEnds;
  readonly trips: readonly Trip[];
  /** As the plan has them. */
  readonly options: TripOptions;
}

/** A checkpoint stands on the nearest road within this, or within its precision if that is more, metres. Assumption: as a click in the open. */
const checkpointReachMeters = 150;

export interface PrepareOptions {
  readonly shownPhases?: ShownPhases;
  /** As the check has them, so that nothing is looked for twice. */
  readonly problem?: CheckProblem;
  readonly lines?: readonly LineOnRoads[];
  readonly existing?: ExistingObstacles;
}

export function prepareTrips(
  graph: RoadGraph, baseline: Pick<Baseline, 'barriers' | 'facilities' | 'zones' | 'checkpoints'>, scenario: Scenario,
  { shownPhases = 'all', problem = buildProblem(baseline, scenario, shownPhases), lines = problem.lines.map((line) => ({ line, crossings: lineGates(graph, line) })), existing }: PrepareOptions = {},
): PreparedTrips {
  const isThere = (phase: string | null) => isReached(phase, { phases: scenario.phases, shownPhases });
  const closures = scenario.features.filter(isKnown).filter((feature): feature is ClosureFeature => feature.properties.kind === 'closure' && isThere(feature.properties.phase));
  const ends = findTripEnds(graph, baseline, scenario, shownPhases, problem);
  return {
    graph, scenario, lines, ends,
    restricted: existing && existing.restricted.length > 0 ? maskOf(graph, existing.restricted) : null,
    obstacles: existing ? placeObstacles(graph, existing.barriers) : noObstacles,
    checkpoints: placeCheckpoints(graph, baseline, scenario, isThere),
    closures: closures.map((closure) => placeClosure(graph, closure, lines)),
    trips: listTrips(ends), options: tripOptionsOf(scenario.parameters),
  };
}

/** There and back: from each hospital and base, from where officials are housed (else from the city), from the city, and out to it. */
function listTrips({ protectedThings, hospitals, bases, housing, city }: TripEnds): readonly Trip[] {
  const cities = city ? [city] : [];
  const starts: readonly (readonly [Trip['vehicle'], readonly TripEnd[]])[] = [
    ['ambulance', hospitals], ['fire', cities], ['quick-reaction', bases], ['official', housing.length > 0 ? housing : cities],
  ];
  const bothWays = (vehicle: Trip['vehicle'], from: TripEnd, to: TripEnd): readonly Trip[] => [
    { vehicle, from, to, direction: 'there' }, { vehicle, from: to, to: from, direction: 'back' },
  ];
  return [
    ...starts.flatMap(([vehicle, from]) => protectedThings.flatMap((to) => from.filter(({ id }) => id !== to.id).flatMap((start) => bothWays(vehicle, start, to)))),
    ...protectedThings.flatMap((from) => cities.flatMap((to) => bothWays('evacuation', from, to))),
  ];
}

const roadNear = keepByGeometry((graph: RoadGraph, place: LonLat, precisionMeters: number) => (
  nearestEdge(graph, place, Math.max(checkpointReachMeters, precisionMeters), (edge) => !hasFlag(graph, edge, 'connector'))
));

function placeCheckpoints(graph: RoadGraph, { checkpoints }: Pick<Baseline, 'checkpoints'>, scenario: Scenario, isThere: (phase: string | null) => boolean): readonly PlacedCheckpoint[] {
  const placeOf = (id: string, place: LonLat, precisionMeters: number, admits: readonly Admission[]): readonly PlacedCheckpoint[] => {
    const near = roadNear(graph, place, precisionMeters);
    return near ? [{ id, edge: near.edge, alongMm: near.alongMm, admits }] : [];
  };
  const given = checkpoints.flatMap(({ id, geometry, properties }) => {
    const override = overrideOf(scenario, id);
    if (override?.hidden || !isThere(override?.phase ?? null)) return [];
    const moved = override?.geometry?.type === 'Point' ? override.geometry.coordinates : null;
    const place = moved ?? geometry?.coordinates ?? null;
    return place ? placeOf(id, place, moved ? 0 : properties.precisionMeters ?? 0, override?.admits ?? []) : [];
  });
  const own = scenario.features.filter(isKnown).filter((feature): feature is CheckpointFeature => feature.properties.kind === 'checkpoint' && isThere(feature.properties.phase));
  return [...given, ...own.flatMap(({ id, geometry, properties }) => placeOf(id, geometry.coordinates, 0, properties.admits))];
}

const maskOf = keepByGeometry((graph: RoadGraph, roadIds: readonly string[]): EdgeMask => {
  const mask = new Uint8Array(graph.edgeCount);
  for (const id of roadIds) {
    const edge = findId(graph.edgeIds, id);
    if (edge !== undefined) mask[edge] = 1;
  }
  return mask;
});

const placeObstacles = keepByGeometry((graph: RoadGraph, barriers: ExistingObstacles['barriers']): PreparedTrips['obstacles'] => (
  barriers.flatMap(({ at, on }) => on.flatMap(({ roadId, vertex }) => {
    const edge = findId(graph.edgeIds, roadId);
    if (edge === undefined) return [];
    const [first, last] = vertexRange(graph, edge);
    return [{ id: at, edge, alongMm: graph.vertexAlongMm[Math.min(first + vertex, last)] ?? 0 }];
  }))
));

const noObstacles: PreparedTrips['obstacles'] = [];
