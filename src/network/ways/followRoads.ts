/** Lines that follow the roads between clicks: routes of movements, and the stretch of road a closure shuts. */
import type { LonLat } from '../../geo/types.ts';
import { nearestEdge } from '../graph/nearestEdge.ts';
import { hasFlag, type EdgePoint, type RoadGraph } from '../graph/roadGraph.ts';
import { describeWay, joinPieces, shortestWay, type Way, type WayOptions } from './shortestWay.ts';

export type FollowedRoads =
  | {
    readonly ok: true;
    readonly coordinates: readonly LonLat[];
    readonly lengthMeters: number;
    readonly seconds: number;
    /** One between each click and the next, with the edges it uses. */
    readonly stretches: readonly Way[];
    /** Where on the roads each click came to lie. */
    readonly places: readonly EdgePoint[];
  }
  /** `at` is the click: the one far from any road, or the one that no way leads to. */
  | { readonly ok: false; readonly reason: 'too-few-points' | 'off-roads' | 'no-way'; readonly at: number };

export interface FollowOptions extends WayOptions {
  /** A click farther from every road than this is on none, metres. */
  readonly maxMeters?: number;
  /** Whether a click may come to lie on a connector, which is no road. */
  readonly connectors?: boolean;
}

/** A click in the open is taken to the nearest road within this, unless the caller says otherwise. Assumption: a block of the city. */
export const defaultReachMeters = 150;

/** By the shortest way from click to click, hostile by default: a column heeds no one-way. */
export function followRoads(graph: RoadGraph, points: readonly LonLat[], options: FollowOptions = { mode: 'hostile' }): FollowedRoads {
  const { maxMeters = defaultReachMeters, connectors = true } = options;
  if (points.length < 2) return { ok: false, reason: 'too-few-points', at: points.length };
  const accept = (edge: number) => connectors || !hasFlag(graph, edge, 'connector');
  const places: EdgePoint[] = [];
  for (const [at, point] of points.entries()) {
    const near = nearestEdge(graph, point, maxMeters, accept);
    if (!near) return { ok: false, reason: 'off-roads', at };
    places.push({ edge: near.edge, alongMm: near.alongMm });
  }
  const stretches: Way[] = [];
  for (const [at, place] of places.entries()) {
    const before = places[at - 1];
    if (!before) continue;
    const way = shortestWay(graph, before, place, options);
    if (!way) return { ok: false, reason: 'no-way', at };
    stretches.push(way);
  }
  const pieces = stretches.flatMap(({ edges }) => edges);
  return {
    ok: true,
    coordinates: pieces.length > 0 ? joinPieces(graph, pieces) : stretches[0]?.coordinates ?? [],
    lengthMeters: stretches.reduce((sum, { lengthMm }) => sum + lengthMm, 0) / 1000,
    seconds: stretches.reduce((sum, { seconds }) => sum + seconds, 0),
    stretches,
    places,
  };
}

/**
 * The road between two places of the network, as a closure shuts it: along one edge where both lie on it, else by the
 * shortest way, one-ways aside. Null where none joins them.
 */
export function stretchBetween(graph: RoadGraph, from: EdgePoint, to: EdgePoint): Way | null {
  if (from.edge !== to.edge) return shortestWay(graph, from, to, { mode: 'hostile' });
  return describeWay({ graph, mode: 'hostile' }, [{ edge: from.edge, fromMm: from.alongMm, toMm: to.alongMm }]);
}
