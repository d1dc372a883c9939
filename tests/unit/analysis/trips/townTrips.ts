/** Friendly trips in the town of nine junctions: a plan of lines drawn across its roads, and trips between its junctions. */
import { checkTrips, type TripsCheck } from '../../../../src/analysis/trips/checkTrips.ts';
import type { TripOptions } from '../../../../src/analysis/trips/friendlyView.ts';
import { type PreparedTrips, prepareTrips, type Trip } from '../../../../src/analysis/trips/prepareTrips.ts';
import type { TripResult } from '../../../../src/analysis/trips/timeTrip.ts';
import type { TripEnd } from '../../../../src/analysis/trips/tripEnds.ts';
import type { RoadGraph } from '../../../../src/network/graph/roadGraph.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import type { BarrierState, Scenario, ScenarioFeature } from '../../../../src/scenario/document.ts';
import type { BarrierProperties } from '../../../../src/scenario/kinds/barrier.ts';
import { graphOf, nodeOf } from '../../../fixtures/network/graphOf.ts';
import { emptyScenario } from '../../../fixtures/scenario/townScenario.ts';

export const town = graphOf();
export const nothingGiven = { barriers: [], facilities: [], zones: [], checkpoints: [] };

/** Lines across roads of the town, square to them. */
const places = {
  'E-H': [[44.4008, 33.3005], [44.4012, 33.3005]],
  'G-H': [[44.4008, 33.2996], [44.4008, 33.29995]],
  'B-E': [[44.4008, 33.3015], [44.4012, 33.3015]],
  'A-D': [[44.3998, 33.3015], [44.4002, 33.3015]],
  'C-F': [[44.4018, 33.3015], [44.4022, 33.3015]],
} as const;
export type TownLine = keyof typeof places;

export function line(road: TownLine, changes: Partial<BarrierProperties> = {}): ScenarioFeature {
  return createFeature('barrier', `line-${road}`, { type: 'LineString', coordinates: places[road].map(([lon, lat]) => [lon, lat] as const) }, { ends: ['tied', 'tied'], ...changes });
}

export function planOf(features: readonly ScenarioFeature[], states: Readonly<Record<string, BarrierState>> = {}, staffed: readonly string[] = []): Scenario {
  return { ...emptyScenario, features, postures: [{ id: 'one', name: 'One', trigger: '', authority: '', maxHours: null, states, staffed, rest: {} }] };
}

/** A junction, and no doubt about it. */
export function end(graph: RoadGraph, id: string): TripEnd {
  return { id, kind: 'site', places: [{ node: nodeOf(graph, id) }], likely: 0, means: 'somewhere', origin: 'plan' };
}

export interface Asked {
  readonly vehicle?: Trip['vehicle'];
  readonly graph?: RoadGraph;
  readonly options?: TripOptions;
  readonly from?: TripEnd;
  readonly to?: TripEnd;
}

/** The trip from one junction to another, ambulance by default. */
export function drive(plan: Scenario, fromId: string, toId: string, { vehicle = 'ambulance', graph = town, options, from = end(graph, fromId), to = end(graph, toId) }: Asked = {}): TripResult {
  const trip: Trip = { vehicle, from, to, direction: 'there' };
  const { trips } = check(plan, { graph, trips: [trip], ...(options ? { options } : {}) });
  const [result] = trips;
  if (!result) throw new Error('no trip');
  return result;
}

export function check(plan: Scenario, { graph = town, options, ...changes }: { graph?: RoadGraph; options?: TripOptions } & Partial<Omit<PreparedTrips, 'options'>> = {}): TripsCheck {
  return checkTrips({ ...prepareTrips(graph, nothingGiven, plan), ...changes }, plan.postures[0] ?? null, options);
}
