/** Where the carriageway lies along a barrier that was redrawn. */
import { lengthOf } from '../geo/lengthOf.ts';
import type { LonLat } from '../geo/types.ts';
import type { Crossing } from '../network/crossings/crossing.ts';
import { findCrossings } from '../network/crossings/findCrossings.ts';
import type { RoadGraph } from '../network/graph/roadGraph.ts';

type Stretch = readonly [from: number, to: number];

/** The one road it stands across, or null where there are none or several. */
function onlyCrossing(graph: RoadGraph, line: readonly LonLat[]): Crossing | null {
  const found = findCrossings(graph, line);
  const roads = found.ok ? found.crossings.filter(({ meets, isConnector }) => meets !== 'touches' && !isConnector) : [];
  return roads.length === 1 ? roads[0] ?? null : null;
}

/**
 * What was said of the carriageway before, metres along the line, carried over to the line after: as much wider or narrower than the
 * road's own width as it was. Null where it now crosses no road or several: the take-off then goes by the roads themselves.
 */
export function carriagewayAfter(graph: RoadGraph | null, before: readonly LonLat[], after: readonly LonLat[], stated: Stretch | null): Stretch | null {
  const crossing = graph && stated && onlyCrossing(graph, after);
  if (!graph || !stated || !crossing) return null;
  const earlier = onlyCrossing(graph, before);
  const width = ({ carriagewayMm: [from, to] }: Crossing) => (to - from) / 1000;
  const ratio = earlier && width(earlier) > 0 ? (stated[1] - stated[0]) / width(earlier) : 1;
  const middle = crossing.alongBarrierMm / 1000;
  const half = (width(crossing) * ratio) / 2;
  const most = lengthOf({ coordinates: after });
  const clip = (meters: number) => Math.round(Math.max(0, Math.min(most, meters)) * 1000) / 1000;
  return [clip(middle - half), clip(middle + half)];
}
