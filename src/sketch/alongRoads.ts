/** The line along the roads between the corners of a gesture: what a closure or a movement becomes, and what is shown while it is drawn. */
import type { LonLat } from '../geo/types.ts';
import { type FollowedRoads, followRoads, stretchBetween } from '../network/ways/followRoads.ts';
import type { RoadGraph } from '../network/graph/roadGraph.ts';
import { joinPieces, type Way } from '../network/ways/shortestWay.ts';

export type RoadKind = 'closure' | 'movement';

export type AlongRoads =
  | {
    readonly ok: true;
    readonly coordinates: readonly LonLat[];
    /** Along the roads, metres. */
    readonly lengthMeters: number;
    /** Where on the roads each corner came to lie. */
    readonly places: Extract<FollowedRoads, { ok: true }>['places'];
  }
  | { readonly ok: false; readonly reason: 'no-network' | 'too-few-points' | 'off-roads' | 'no-way' };

/** A click within this of a road means that road, metres. Assumption: half a block, so that a slip of the hand far from any road is refused. */
const reachMeters = 60;

/** Whether what a tool draws follows the roads. */
export function isRoadKind(kind: string | null): kind is RoadKind {
  return kind === 'closure' || kind === 'movement';
}

/** A closure keeps to the road it was drawn on and never uses a connector. `graph` null where there is no network. */
export function alongRoads(corners: readonly LonLat[], graph: RoadGraph | null, kind: RoadKind): AlongRoads {
  if (graph === null) return { ok: false, reason: 'no-network' };
  const followed = followRoads(graph, corners, { mode: 'hostile', maxMeters: reachMeters, connectors: kind === 'movement' });
  if (!followed.ok) return { ok: false, reason: followed.reason };
  const { places } = followed;
  if (kind === 'movement') return { ok: true, coordinates: followed.coordinates, lengthMeters: followed.lengthMeters, places };
  const ways: Way[] = [];
  for (const [at, place] of places.entries()) {
    const before = places[at - 1];
    if (!before) continue;
    const way = stretchBetween(graph, before, place);
    if (!way) return { ok: false, reason: 'no-way' };
    ways.push(way);
  }
  const coordinates = joinPieces(graph, ways.flatMap(({ edges }) => edges));
  return { ok: true, coordinates, lengthMeters: ways.reduce((sum, { lengthMeters }) => sum + lengthMeters, 0), places };
}
