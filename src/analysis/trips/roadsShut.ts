/** How much public road a posture shuts: what ordinary traffic from the city can no longer drive on. */
import { barred } from '../../network/crossings/edgeStops.ts';
import { hasFlag, type RoadGraph } from '../../network/graph/roadGraph.ts';
import { mayDrive } from '../../network/ways/networkView.ts';
import type { Place } from '../../network/ways/searchCosts.ts';
import type { Range } from '../takeOff/range.ts';
import type { FriendlyView } from './friendlyView.ts';
import type { TripStore } from './tripStore.ts';

export interface RoadShut {
  readonly roadId: string;
  readonly fromMm: number;
  readonly toMm: number;
}

export interface RoadsShut {
  /** A line stands no better than the road under it is known. */
  readonly meters: Range;
  readonly roads: readonly RoadShut[];
}

/** By edge: driven from its start up to the first, and from its end down to the second, millimetres. */
interface Driven {
  readonly ahead: Float64Array;
  readonly back: Float64Array;
}

function drivenBy(view: FriendlyView, from: readonly Place[], store: TripStore): Driven {
  const { graph, stops } = view;
  const { costs } = store.tree(view, from, 'from').search;
  const ahead = new Float64Array(graph.edgeCount);
  const back = Float64Array.from(graph.edgeLengthMm);
  for (let edge = 0; edge < graph.edgeCount; edge += 1) {
    const length = graph.edgeLengthMm[edge] ?? 0;
    let [first, last] = [length, 0];
    for (let stop = stops.firstStop[edge] ?? 0; stop < (stops.firstStop[edge + 1] ?? 0); stop += 1) {
      if (stops.delayMs[stop] !== barred) continue;
      first = Math.min(first, stops.alongMm[stop] ?? 0);
      last = Math.max(last, stops.alongMm[stop] ?? 0);
    }
    if (costs[graph.edgeFrom[edge] ?? 0] !== Infinity && mayDrive(view, edge * 2)) ahead[edge] = first;
    if (costs[graph.edgeTo[edge] ?? 0] !== Infinity && mayDrive(view, edge * 2 + 1)) back[edge] = last;
  }
  return { ahead, back };
}

/** Null without anywhere that traffic comes from. What it cannot reach without a plan either is no plan's doing; connectors are no public road. */
export function findRoadsShut(before: FriendlyView, after: FriendlyView, city: readonly Place[], store: TripStore): RoadsShut | null {
  if (city.length === 0) return null;
  const key = `shut ${store.number(city)} ${store.number(before)} ${store.number(after)}`;
  return store.found.of(key, () => compare(before, after, city, store)) as RoadsShut;
}

function compare(before: FriendlyView, after: FriendlyView, city: readonly Place[], store: TripStore): RoadsShut {
  const { graph } = before;
  const open = store.found.of(`driven ${store.number(city)} ${store.number(before)}`, () => drivenBy(before, city, store)) as Driven;
  const left = drivenBy(after, city, store);
  const roads: RoadShut[] = [];
  let [totalMm, slackMm] = [0, 0];
  for (let edge = 0; edge < graph.edgeCount; edge += 1) {
    if (hasFlag(graph, edge, 'connector')) continue;
    const length = graph.edgeLengthMm[edge] ?? 0;
    const isOpen = (open.ahead[edge] ?? 0) > 0 || (open.back[edge] ?? length) < length;
    const [fromMm, toMm] = [left.ahead[edge] ?? 0, left.back[edge] ?? length];
    if (!isOpen || toMm <= fromMm) continue;
    roads.push({ roadId: graph.edgeIds[edge] ?? '', fromMm, toMm });
    totalMm += toMm - fromMm;
    slackMm += slackOf(graph, edge, fromMm, toMm);
  }
  return { meters: { low: Math.max(0, totalMm - slackMm) / 1000, likely: totalMm / 1000, high: (totalMm + slackMm) / 1000 }, roads };
}

/** Only where a road is shut in part does it matter where the line stands. */
function slackOf({ edgeLengthMm, edgePrecisionMeters }: RoadGraph, edge: number, fromMm: number, toMm: number): number {
  const length = edgeLengthMm[edge] ?? 0;
  const ends = Number(fromMm > 0) + Number(toMm < length);
  const precision = edgePrecisionMeters[edge] ?? Number.NaN;
  return Number.isNaN(precision) ? 0 : Math.min(ends * precision * 1000, length);
}
