/** Random towns with random plans whose lines cross exactly the road they are meant to: the same on every run. */
import type { LonLat } from '../../../../src/geo/types.ts';
import { toLocalMeters } from '../../../../src/geo/localMeters.ts';
import { distanceToSegment, type Segment } from '../../../../src/geo/segments.ts';
import type { JunctionInput, RoadGraph, RoadInput } from '../../../../src/network/graph/roadGraph.ts';
import type { BarrierFeature, BarrierState, Posture, Scenario, ScenarioFeature } from '../../../../src/scenario/document.ts';
import { barrierStates } from '../../../../src/scenario/document.ts';
import { barrierTypes, powerLossBehaviours } from '../../../../src/scenario/kinds/barrier.ts';
import { defaultParameters } from '../../../../src/scenario/parameters.ts';
import type { SuggestRules } from '../../../../src/scenario/kinds/suggestRules.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import { graphOf } from '../../../fixtures/network/graphOf.ts';
import type { SeededRandom } from '../../../fixtures/network/seededRandom.ts';
import { box, planOf, postureOf } from '../../../fixtures/network/townPlan.ts';
import type { PlainLine, PlainRoad } from './bruteForce.ts';

export interface RandomTown {
  readonly graph: RoadGraph;
  readonly scenario: Scenario;
  readonly posture: Posture;
  readonly suggest: SuggestRules;
  readonly roads: readonly (PlainRoad & { readonly widthMeters: number })[];
  readonly lines: readonly (PlainLine & { readonly feature: BarrierFeature })[];
  readonly edges: ReadonlySet<string>;
  /** Junctions in the zone that is protected. */
  readonly inZone: ReadonlySet<string>;
  readonly facilities: ReadonlySet<string>;
}

const step = 0.01;

/** A bend to one side of the straight line, so that several roads between two junctions stay apart. */
function bentLine(from: LonLat, to: LonLat, offset: number): readonly LonLat[] {
  const middle: LonLat = [(from[0] + to[0]) / 2 - (to[1] - from[1]) * offset, (from[1] + to[1]) / 2 + (to[0] - from[0]) * offset];
  return [from, middle, to];
}

/** Six metres square across a road at `part` of one of its pieces. */
function squareLine(from: LonLat, to: LonLat, part: number): readonly [LonLat, LonLat] {
  const at: LonLat = [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
  const [ax, ay] = toLocalMeters(from);
  const [bx, by] = toLocalMeters(to);
  const length = Math.hypot(bx - ax, by - ay);
  const [east, north] = [-(by - ay) / length * 3, (bx - ax) / length * 3];
  const shift = (sign: number): LonLat => [at[0] + sign * east / 92_935, at[1] + sign * north / 111_195];
  return [shift(-1), shift(1)];
}

/** Up to 7 junctions on a wide grid, up to 12 roads, up to 8 lines each across one road, one protected zone round one or two junctions. */
export function randomTown(random: SeededRandom): RandomTown {
  const spots = Array.from({ length: random.between(3, 7) }, () => random.between(0, 24));
  const places = [...new Set(spots)].map((spot): LonLat => [44.3 + (spot % 5) * step, 33.3 + Math.floor(spot / 5) * step]);
  const names = places.map((_, index) => `n${index}`);
  const pick = <T>(list: readonly T[]): T => list[random.between(0, list.length - 1)] as T;
  const facilities = new Set(names.length > 3 && random.between(0, 3) === 0 ? [names.at(-1) as string] : []);
  const roads = Array.from({ length: random.between(2, 12) }, (_, index) => {
    const from = random.between(0, names.length - 1);
    const to = random.between(0, names.length - 1);
    const isConnector = facilities.has(names[from] as string) || facilities.has(names[to] as string);
    return { id: `r${String(index).padStart(2, '0')}`, from, to, isConnector, offset: (index + 1) * 0.035 };
  }).filter(({ from, to }) => from !== to);
  const kept = roads.length > 0 ? roads : [{ id: 'r00', from: 0, to: names.length - 1, isConnector: false, offset: 0 }];
  const inputs = kept.map(({ id, from, to, isConnector, offset }): RoadInput => ({
    id, geometry: { coordinates: bentLine(places[from] as LonLat, places[to] as LonLat, offset).map(([lon, lat]): [number, number] => [lon, lat]) },
    properties: {
      from: names[from] as string, to: names[to] as string, class: isConnector ? 'connector' : 'local', oneWay: pick(['no', 'forward', 'backward'] as const), lanes: null, widthMeters: random.between(4, 20),
      speedKmh: null, bridge: false, assumed: [], serves: null, position: 'surveyed', precisionMeters: 1,
    },
  }));
  const edges = new Set(names.filter((name) => !facilities.has(name) && random.between(0, 2) === 0));
  const junctions = names.map((id, index): JunctionInput => ({
    id, geometry: { coordinates: [...places[index] as LonLat] }, properties: { role: edges.has(id) ? 'network-edge' : facilities.has(id) ? 'facility' : 'junction' },
  }));
  const graph = graphOf(inputs, junctions);

  const lines = Array.from({ length: random.between(0, 8) }, (_, index) => {
    const road = pick(inputs);
    const piece = random.between(0, 1);
    const [from, to] = [road.geometry.coordinates[piece], road.geometry.coordinates[piece + 1]] as [LonLat, LonLat];
    const coordinates = squareLine(from, to, random.between(2, 8) / 10);
    const feature = createFeature('barrier', `b${index}`, { type: 'LineString', coordinates }, {
      barrier: pick(barrierTypes), ends: ['tied', 'tied'], controlGroup: pick([null, 'c1', 'c2']), powerGroup: pick([null, 'p1', 'p2']), onPowerLoss: pick(powerLossBehaviours),
    });
    return { id: feature.id, roadId: road.id, feature, coordinates, isConnector: road.properties.class === 'connector' };
  }).filter(({ coordinates, roadId, isConnector }) => !isConnector && staysClear(coordinates, roadId, inputs));
  const states = Object.fromEntries(lines.flatMap(({ id }): [string, BarrierState][] => (random.between(0, 5) === 0 ? [] : [[id, pick(['up', 'up', 'up', ...barrierStates] as const)]])));
  const some = () => kept.filter(() => random.between(0, 3) === 0).map(({ id }) => id);
  const posture = postureOf('posture', states, random.between(0, 1) === 0 ? {} : { keepOpen: some() });
  const suggest: SuggestRules = { least: pick(['count', 'width'] as const), standOffMeters: 0, excludedRoads: random.between(0, 2) === 0 ? some() : [] };

  // A box from one corner of the grid's cells to another, round at least one junction.
  const [one, other] = [pick(places), random.between(0, 1) === 0 ? pick(places) : null];
  const [west, east] = [Math.min(one[0], other?.[0] ?? one[0]) - 0.0005, Math.max(one[0], other?.[0] ?? one[0]) + 0.0005];
  const [south, north] = [Math.min(one[1], other?.[1] ?? one[1]) - 0.0005, Math.max(one[1], other?.[1] ?? one[1]) + 0.0005];
  const zone = box('zone', [west, south], [east, north], { isProtected: true });
  const inside = new Set(names.filter((_, index) => {
    const [lon, lat] = places[index] as LonLat;
    return lon > west && lon < east && lat > south && lat < north;
  }));
  const features: readonly ScenarioFeature[] = [zone, ...lines.map(({ feature }) => feature)];
  return {
    graph, posture, suggest,
    scenario: planOf(features, { postures: [posture], parameters: { ...defaultParameters, suggest } }), edges, inZone: inside, facilities,
    lines,
    roads: kept.map(({ id, from, to, isConnector }, index) => ({ id, from: names[from] as string, to: names[to] as string, isConnector, widthMeters: inputs[index]?.properties.widthMeters ?? 0 })),
  };
}

/** No other road within twenty metres of the line, so that it crosses the one it is meant to. */
function staysClear(coordinates: readonly LonLat[], roadId: string, roads: readonly RoadInput[]): boolean {
  const [middle] = coordinates.map(toLocalMeters);
  return middle !== undefined && roads.every(({ id, geometry }) => id === roadId || geometry.coordinates.slice(1).every((to, index) => {
    const segment: Segment = [toLocalMeters(geometry.coordinates[index] as LonLat), toLocalMeters(to)];
    return distanceToSegment(middle, segment) > 20;
  }));
}
