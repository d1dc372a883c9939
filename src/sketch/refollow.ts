/** A closure or a movement of which a corner was dragged, put in or taken out: it follows the roads again, and only there. */
import { toLocalMeters } from '../geo/localMeters.ts';
import { roundCoordinate } from '../geo/roundCoordinate.ts';
import { distanceToSegment } from '../geo/segments.ts';
import type { LonLat } from '../geo/types.ts';
import { pointAlong } from '../network/graph/edgeGeometry.ts';
import type { RoadGraph } from '../network/graph/roadGraph.ts';
import { type AlongRoads, alongRoads, type RoadKind } from './alongRoads.ts';

export type Refollowed =
  | { readonly ok: true; readonly coordinates: readonly LonLat[] }
  | { readonly ok: false; readonly reason: Extract<AlongRoads, { ok: false }>['reason'] };

/** A way that comes back this near to itself turned round there, metres: twice what 6 decimals may be off. */
const sameMeters = 0.25;

const isSame = (a: LonLat | undefined, b: LonLat | undefined) => a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/** `before` as it was kept, `after` as the hand left it; corners that are in both stay. At 6 decimals. */
export function refollow(before: readonly LonLat[], after: readonly LonLat[], graph: RoadGraph | null, kind: RoadKind): Refollowed {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && isSame(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < least - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const tailFrom = after.length - tail;
  const corners = after.slice(Math.max(0, head - 1), tailFrom + 1);
  // A corner taken off one end leaves the rest as it is.
  if (corners.length < 2) return { ok: true, coordinates: after };
  const followed = alongRoads(corners, graph, kind);
  if (!followed.ok) return followed;
  const joined = [...after.slice(0, Math.max(0, head - 1)), ...followed.coordinates, ...after.slice(tailFrom + 1)].map(roundCoordinate);
  // Where the hand led a way into a side road and out again, that is what was meant.
  const meant = graph === null ? [] : followed.places.map(({ edge, alongMm }) => roundCoordinate(pointAlong(graph, edge, alongMm)))
    .slice(head === 0 ? 0 : 1, tail === 0 ? undefined : -1);
  return { ok: true, coordinates: withoutSpurs(joined, meant) };
}

/** The way without the pieces it goes and comes straight back, save to the places that are `meant`. */
function withoutSpurs(way: readonly LonLat[], meant: readonly LonLat[]): readonly LonLat[] {
  const kept: LonLat[] = [];
  for (const place of way) {
    if (isSame(kept.at(-1), place)) continue;
    kept.push(place);
    for (let [a, b, c] = kept.slice(-3); kept.length > 2 && a && b && c && !meant.some((one) => isSame(one, b)) && turnsBack(a, b, c); [a, b, c] = kept.slice(-3)) {
      kept.splice(-2, 1);
      if (isSame(kept.at(-1), kept.at(-2)) || near(c, a)) kept.pop();
    }
  }
  return kept;
}

const near = (a: LonLat, b: LonLat) => distance(a, b, b) <= sameMeters;
const distance = (place: LonLat, from: LonLat, to: LonLat) => distanceToSegment(toLocalMeters(place), [toLocalMeters(from), toLocalMeters(to)]);

/** From `a` to `b` and back along the same piece. */
const turnsBack = (a: LonLat, b: LonLat, c: LonLat) => distance(a, b, c) <= sameMeters || distance(c, a, b) <= sameMeters;
