/**
 * Random towns with everything that a plan may hold: sites whose circles reach over lines, origins of the plan, areas to be cleared and cleared ones,
 * open ground, lines across several roads or twice across one, several lines on a road, loose and assumed ends, every state, two postures. What would
 * lie within a few metres of another answer is left out, so that no rounding decides.
 */
import type { LonLat } from '../../../../src/geo/types.ts';
import type { JunctionInput, RoadGraph, RoadInput } from '../../../../src/network/graph/roadGraph.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import { type BarrierFeature, type BarrierState, barrierStates, type Posture, type Scenario, type ScenarioFeature } from '../../../../src/scenario/document.ts';
import { barrierTypes, powerLossBehaviours } from '../../../../src/scenario/kinds/barrier.ts';
import { graphOf } from '../../../fixtures/network/graphOf.ts';
import type { SeededRandom } from '../../../fixtures/network/seededRandom.ts';
import { box, planOf, postureOf, site } from '../../../fixtures/network/townPlan.ts';
import { type Box, crossingsBetween, isIn, lengthOf, nearestOn, type Point, pointAt, type TownPlan, type WalkedRoad, type WalkedSite, type WalkedZone } from './walkedTown.ts';

const metersPerDegree = 111_195;
const squeeze = Math.cos((33.3 * Math.PI) / 180);
const toLonLat = ([x, y]: Point): LonLat => [44.4 + x / metersPerDegree / squeeze, 33.3 + y / metersPerDegree];

export interface FullTown {
  readonly graph: RoadGraph;
  readonly scenario: Scenario;
  readonly postures: readonly Posture[];
  readonly plan: TownPlan;
  readonly lines: readonly BarrierFeature[];
}

const gridMeters = 420;

function roadsOf(random: SeededRandom, junctions: ReadonlyMap<string, Point>): readonly WalkedRoad[] {
  const names = [...junctions.keys()];
  const list = Array.from({ length: random.between(3, 12) }, (_, index): WalkedRoad | null => {
    const [from, to] = [names[random.between(0, names.length - 1)] as string, names[random.between(0, names.length - 1)] as string];
    if (from === to) return null;
    const [a, b] = [junctions.get(from) as Point, junctions.get(to) as Point];
    const offset = (index + 1) * 0.04;
    return { id: `r${String(index).padStart(2, '0')}`, from, to, points: [a, [(a[0] + b[0]) / 2 - (b[1] - a[1]) * offset, (a[1] + b[1]) / 2 + (b[0] - a[0]) * offset], b], oneWay: (['no', 'no', 'forward', 'backward'] as const)[random.between(0, 3)] ?? 'no' };
  });
  return list.filter((road) => road !== null);
}

const clear = { vertex: 6, end: 6, cuts: 30, attach: 15, reach: 4, rim: 4 } as const;

/** Crossings of a line with every road: none near a corner of either, at a flat angle, or near another crossing of the same road. */
function crossesCleanly(points: readonly Point[], roads: readonly WalkedRoad[], taken: ReadonlyMap<string, readonly number[]>): boolean {
  const corners = roads.flatMap((road) => road.points);
  const nearLine = (at: Point) => nearestOn(points, at).meters < clear.vertex;
  if (corners.some(nearLine)) return false;
  return roads.every((road) => {
    if (points.some((point) => nearestOn(road.points, point).meters < clear.end)) return false;
    const alongs = [...crossingsBetween(points, road.points).map(([, along]) => along), ...(taken.get(road.id) ?? [])].sort((a, b) => a - b);
    if (alongs.slice(1).some((along, index) => along - (alongs[index] as number) < clear.cuts)) return false;
    return crossingsBetween(points, road.points).every(([onLine, along]) => {
      const [a, b] = [pointAt(points, Math.max(0, onLine - 1)), pointAt(points, onLine + 1)];
      const [c, d] = [pointAt(road.points, Math.max(0, along - 1)), pointAt(road.points, along + 1)];
      const cross = Math.abs((b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0])) / (Math.hypot(b[0] - a[0], b[1] - a[1]) * Math.hypot(d[0] - c[0], d[1] - c[1]));
      return cross > 0.25;
    });
  });
}

/** Neither nearly within reach of a road, nor with a nearest place that is near a line or hardly nearer than another place of the same road. */
function attachesCleanly({ at, precisionMeters }: Pick<WalkedSite, 'at' | 'precisionMeters'>, roads: readonly WalkedRoad[], cuts: ReadonlyMap<string, readonly number[]>): boolean {
  const reach = Math.max(100, precisionMeters);
  return roads.every((road) => {
    const { along, meters } = nearestOn(road.points, at);
    if (Math.abs(meters - reach) < clear.reach) return false;
    if (meters > reach) return true;
    if ((cuts.get(road.id) ?? []).some((cut) => Math.abs(cut - along) < clear.attach)) return false;
    const length = lengthOf(road.points);
    // At a junction, or well away from it: a one-way tells the two apart.
    if (Math.min(along, length - along) > 0.001 && Math.min(along, length - along) < clear.attach) return false;
    for (let place = 0; place <= length; place += 5) {
      const [x, y] = pointAt(road.points, place);
      if (Math.abs(place - along) > 30 && Math.hypot(x - at[0], y - at[1]) < meters + 6) return false;
    }
    return true;
  });
}

/** No road grazes the rim, no crossing or junction lies at it. */
function liesCleanly(area: Box, roads: readonly WalkedRoad[], junctions: ReadonlyMap<string, Point>, cuts: ReadonlyMap<string, readonly number[]>): boolean {
  const grown = (by: number): Box => [area[0] - by, area[1] - by, area[2] + by, area[3] + by];
  const isAtRim = (point: Point) => isIn(grown(clear.rim), point) && !isIn(grown(-clear.rim), point);
  if ([...junctions.values(), ...roads.flatMap((road) => road.points)].some(isAtRim)) return false;
  return roads.every((road) => {
    if ((cuts.get(road.id) ?? []).some((cut) => isIn(grown(clear.attach), pointAt(road.points, cut)) && !isIn(grown(-clear.attach), pointAt(road.points, cut)))) return false;
    const length = lengthOf(road.points);
    // Runs of the road near the rim: each must pass from well outside to well inside.
    let wasNear: 'in' | 'out' | null = null;
    for (let along = 0; along <= length; along += 1) {
      const point = pointAt(road.points, along);
      if (!isIn(grown(clear.rim), point)) {
        if (wasNear === 'out') return false;
        wasNear = null;
      } else if (isIn(grown(-clear.rim), point)) {
        if (wasNear === 'in') return false;
        wasNear = null;
        if (along === 0) wasNear = null;
      } else wasNear ??= along === 0 ? null : isIn(grown(-clear.rim), pointAt(road.points, along - 1)) ? 'in' : 'out';
    }
    return true;
  });
}

export function fullTown(random: SeededRandom): FullTown {
  const pick = <T>(list: readonly T[]): T => list[random.between(0, list.length - 1)] as T;
  const spots = [...new Set(Array.from({ length: random.between(4, 7) }, () => random.between(0, 15)))];
  const junctions = new Map(spots.map((spot, index): [string, Point] => [`n${index}`, [(spot % 4) * gridMeters, Math.floor(spot / 4) * gridMeters]]));
  const names = [...junctions.keys()];
  if (names.length < 2) return fullTown(random);
  const drawn = roadsOf(random, junctions);
  const roads = drawn.length > 0 ? drawn : [{ id: 'r00', from: names[0] as string, to: names.at(-1) as string, points: [junctions.get(names[0] as string) as Point, junctions.get(names.at(-1) as string) as Point], oneWay: 'no' as const }];
  const edges = new Set(names.filter(() => random.between(0, 2) === 0));
  const anywhere = (): Point => [random.between(-60, 3 * gridMeters + 60), random.between(-60, 3 * gridMeters + 60)];
  const nearRoad = (): Point => {
    const road = pick(roads);
    const [x, y] = pointAt(road.points, random.next() * lengthOf(road.points));
    return [x + random.between(-30, 30), y + random.between(-30, 30)];
  };

  const cuts = new Map<string, number[]>();
  const lines: { readonly feature: BarrierFeature; readonly points: readonly Point[] }[] = [];
  for (let tried = 0; tried < 14 && lines.length < 7; tried += 1) {
    const [x, y] = nearRoad();
    const half = random.between(0, 2) === 0 ? random.between(200, 600) : random.between(15, 60);
    const angle = random.next() * Math.PI;
    const [dx, dy] = [Math.cos(angle) * half, Math.sin(angle) * half];
    const bent: readonly Point[] = [[x - dx, y - dy], [x + dx, y + dy], [x - dx + dy / 2, y - dy - dx / 2]];
    const points = random.between(0, 3) === 0 ? bent : bent.slice(0, 2);
    if (!crossesCleanly(points, roads, cuts)) continue;
    for (const road of roads) for (const [, along] of crossingsBetween(points, road.points)) cuts.set(road.id, [...(cuts.get(road.id) ?? []), along]);
    const feature = createFeature('barrier', `b${lines.length}`, { type: 'LineString', coordinates: points.map(toLonLat) }, {
      barrier: pick(barrierTypes), ends: [pick(['tied', 'assumed', 'tied', 'loose'] as const), pick(['tied', 'tied', 'assumed'] as const)],
      controlGroup: pick([null, 'c1', 'c2']), powerGroup: pick([null, 'p1', 'p2']), onPowerLoss: pick(powerLossBehaviours),
    });
    lines.push({ feature, points });
  }

  const zones: WalkedZone[] = [];
  const uses = ['open-ground', 'clearance', 'clearance', 'protected', 'cleared'] as const;
  for (let tried = 0; tried < 10 && zones.length < 4; tried += 1) {
    const [x, y] = random.between(0, 1) === 0 ? nearRoad() : pick([...junctions.values()]);
    const [width, height] = [random.between(20, 260), random.between(20, 260)];
    const area: Box = [x - width, y - height, x + width / 2, y + height / 2];
    const use = pick(uses);
    if (zones.some((zone) => zone.use === use && use !== 'clearance') || !liesCleanly(area, roads, junctions, cuts)) continue;
    zones.push({ id: `z${zones.length}`, use, box: area });
  }

  const sites: WalkedSite[] = [];
  for (let tried = 0; tried < 8 && sites.length < 3; tried += 1) {
    const one = { at: random.between(0, 6) === 0 ? anywhere() : nearRoad(), precisionMeters: pick([0, 5, 120, 180, 260]) };
    if (attachesCleanly(one, roads, cuts)) sites.push({ id: `s${sites.length}`, role: random.between(0, 3) === 0 ? 'origin' : 'protected', ...one });
  }
  if (sites.every(({ role }) => role !== 'protected') && zones.every(({ use }) => use !== 'protected' && use !== 'cleared')) return fullTown(random);

  const graph = graphOf(
    roads.map(({ id, from, to, points, oneWay }): RoadInput => ({
      id, geometry: { coordinates: points.map((point): [number, number] => [...toLonLat(point)]) },
      properties: {
        from, to, class: 'local', oneWay, lanes: null, widthMeters: 8, speedKmh: null, bridge: random.between(0, 5) === 0,
        assumed: [], serves: null, position: pick(['surveyed', 'illustrative'] as const), precisionMeters: 20,
      },
    })),
    names.map((id): JunctionInput => ({ id, geometry: { coordinates: [...toLonLat(junctions.get(id) as Point)] }, properties: { role: edges.has(id) ? 'network-edge' : 'junction' } })),
  );
  const statesOf = () => Object.fromEntries(lines.flatMap(({ feature: { id } }): [string, BarrierState][] => (random.between(0, 7) === 0 ? [] : [[id, pick(['up', 'up', 'up', 'pair', ...barrierStates] as const)]])));
  const postures = [postureOf('one', statesOf()), postureOf('two', statesOf())];
  const corner = (x: number, y: number) => toLonLat([x, y]);
  const features: readonly ScenarioFeature[] = [
    ...sites.map(({ id, role, at, precisionMeters }) => site(id, toLonLat(at), role, { precisionMeters })),
    ...zones.map(({ id, use, box: [west, south, east, north] }) => box(id, corner(west, south), corner(east, north), {
      use: use === 'open-ground' || use === 'clearance' ? use : use === 'cleared' ? 'clearance' : 'complete', isProtected: use === 'protected', isCleared: use === 'cleared',
    })),
    ...lines.map(({ feature }) => feature),
  ];
  return {
    graph, postures, lines: lines.map(({ feature }) => feature), scenario: planOf(features, { postures }),
    plan: { junctions, edges, roads, zones, sites, lines: lines.map(({ feature, points }) => ({ id: feature.id, points, ends: feature.properties.ends })) },
  };
}
