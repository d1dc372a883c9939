/**
 * Where on the split network a crossing may be closed: what already stands and only has to be raised, and where something may be built. Not on
 * roads kept open or excluded, not nearer to what is protected than the stand-off, not outside the area the planner draws for building.
 */
import { distanceBetween } from '../../geo/distanceBetween.ts';
import { toLocalMeters } from '../../geo/localMeters.ts';
import { pointAlong } from '../../network/graph/edgeGeometry.ts';
import { type EdgePoint, hasFlag, type RoadGraph } from '../../network/graph/roadGraph.ts';
import { segmentsInBox } from '../../network/graph/segmentIndex.ts';
import { offRoad, type SplitNetwork } from '../../network/split/splitNetwork.ts';
import { stretchesInside } from '../problem/areaNodes.ts';
import type { PlacedArea, PlacedSite } from '../problem/checkProblem.ts';

/** Why nothing may be closed there. `no-room`: the piece of road is shorter than any barrier is deep. */
export type BlockReason = 'kept-open' | 'excluded' | 'stand-off' | 'outside-build-area' | 'connector' | 'open-ground' | 'no-room';

export interface BuildRules {
  readonly excluded: ReadonlySet<number>;
  readonly standOffMeters: number;
  readonly sites: readonly PlacedSite[];
  /** None: anywhere. */
  readonly buildAreas: readonly PlacedArea[];
}

/** A piece of road shorter than this holds no barrier, millimetres. Assumption. */
export const leastRoomMm = 1000;
/** How finely places are tried, millimetres. */
const stepMm = 5000;
/** A suggested line stands this far from the junction behind it where there is room, millimetres. Assumption: out of the junction itself. */
export const fromJunctionMm = 25_000;

/** The rules laid over the roads, whatever lines part them. */
export interface BuildGround {
  readonly graph: RoadGraph;
  readonly rules: BuildRules;
  readonly nearSites: ReadonlySet<number>;
  /** By road: stretches of it in the areas to build in; null where those are everywhere. */
  readonly inArea: ReadonlyMap<number, readonly (readonly [from: number, to: number])[]> | null;
}

export interface Buildable {
  readonly ground: BuildGround;
  readonly split: SplitNetwork;
  /** By edge: null where something may be built on a piece of road. Of a gate by its road alone. Roads that a posture keeps open come on top. */
  readonly blockedBy: readonly (BlockReason | null)[];
  /** Where on a piece that is not blocked: as near as allowed to one of its ends, yet clear of the junction there. */
  readonly placeOn: (edge: number, nearest: 'from' | 'to') => EdgePoint;
}

export function layBuildRules(graph: RoadGraph, rules: BuildRules): BuildGround {
  return { graph, rules, nearSites: edgesNearSites(graph, rules), inArea: rules.buildAreas.length === 0 ? null : stretchesByEdge(graph, rules.buildAreas) };
}

/** `before` is of the same ground and a network of the same shape: only pieces that are longer or shorter now are looked at. */
export function findBuildable(ground: BuildGround, split: SplitNetwork, before: Buildable | null = null): Buildable {
  const { graph, rules, nearSites, inArea } = ground;
  const keepsAway = (road: number, alongMm: number) => {
    const place = pointAlong(graph, road, alongMm);
    return rules.sites.every((site) => distanceBetween(place, site.place) >= site.precisionMeters + rules.standOffMeters);
  };
  const isInArea = (road: number, alongMm: number) => inArea === null || (inArea.get(road) ?? []).some(([from, to]) => alongMm >= from && alongMm <= to);
  const places = (edge: number) => {
    const [from, to] = [split.fromMm[edge] ?? 0, split.toMm[edge] ?? 0];
    const count = Math.max(1, Math.ceil((to - from) / stepMm));
    return Array.from({ length: count }, (_, index) => Math.round(from + ((index + 0.5) * (to - from)) / count));
  };
  const blockedBy = (edge: number): BlockReason | null => {
    const road = split.roadEdge[edge] ?? offRoad;
    if (road === offRoad) return 'open-ground';
    if (hasFlag(graph, road, 'connector')) return 'connector';
    if (rules.excluded.has(road)) return 'excluded';
    if ((split.gate[edge] ?? -1) >= 0) return null;
    if ((split.toMm[edge] ?? 0) - (split.fromMm[edge] ?? 0) < leastRoomMm) return 'no-room';
    if (inArea === null && !nearSites.has(road)) return null;
    const within = places(edge).filter((alongMm) => isInArea(road, alongMm));
    if (within.length === 0) return 'outside-build-area';
    return !nearSites.has(road) || within.some((alongMm) => keepsAway(road, alongMm)) ? null : 'stand-off';
  };
  const placeOn = (edge: number, nearest: 'from' | 'to'): EdgePoint => {
    const road = split.roadEdge[edge] ?? 0;
    const [from, to] = [split.fromMm[edge] ?? 0, split.toMm[edge] ?? 0];
    const clear = Math.min(fromJunctionMm, (to - from) / 2);
    const wanted = Math.round(nearest === 'from' ? from + clear : to - clear);
    const isAllowed = (alongMm: number) => isInArea(road, alongMm) && (!nearSites.has(road) || keepsAway(road, alongMm));
    if (isAllowed(wanted)) return { edge: road, alongMm: wanted };
    const allowed = places(edge).filter(isAllowed);
    return { edge: road, alongMm: allowed.reduce((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best), allowed[0] ?? wanted) };
  };
  const isAsBefore = (edge: number) => before !== null && before.split.fromMm[edge] === split.fromMm[edge] && before.split.toMm[edge] === split.toMm[edge];
  return { ground, split, placeOn, blockedBy: Array.from({ length: split.edgeCount }, (_, edge) => (isAsBefore(edge) ? before?.blockedBy[edge] ?? null : blockedBy(edge))) };
}

function edgesNearSites(graph: RoadGraph, { sites, standOffMeters }: BuildRules): ReadonlySet<number> {
  const near = new Set<number>();
  for (const { place, precisionMeters } of sites) {
    const [x, y] = toLocalMeters(place);
    // The plane is true to 0.2 % on the map: a little more is looked at, and each place measured afterwards.
    const reach = (precisionMeters + standOffMeters) * 1.01 + 1;
    for (const segment of segmentsInBox(graph, [x - reach, y - reach, x + reach, y + reach])) near.add(graph.segmentEdge[segment] ?? 0);
  }
  return near;
}

function stretchesByEdge(graph: RoadGraph, areas: readonly PlacedArea[]): ReadonlyMap<number, readonly (readonly [from: number, to: number])[]> {
  const byEdge = new Map<number, (readonly [number, number])[]>();
  for (const { area } of areas) {
    for (const { edge, fromMm, toMm } of stretchesInside(graph, area)) {
      const list = byEdge.get(edge) ?? [];
      list.push([fromMm, toMm]);
      byEdge.set(edge, list);
    }
  }
  return byEdge;
}
