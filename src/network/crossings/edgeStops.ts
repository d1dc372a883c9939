/**
 * What stands along the edges in one posture, phase or for one vehicle class: places that nobody passes, or that cost time.
 * Lies over a graph and never changes it; a hostile view holds the barriers that count as up, a friendly one also checkpoints,
 * pairs and closures.
 */
import type { EdgeMask, EdgePoint, RoadGraph } from '../graph/roadGraph.ts';

/** In `delayMs`: nobody passes. */
export const barred = 0xffff_ffff;

export interface EdgeStop extends EdgePoint {
  /** Whole milliseconds, or `barred`. */
  readonly delayMs: number;
}

/** Stops of edge e are firstStop[e] up to firstStop[e + 1], sorted along the edge. */
export interface EdgeStops {
  readonly firstStop: Uint32Array;
  readonly alongMm: Uint32Array;
  readonly delayMs: Uint32Array;
  /** Which entry of the list each came from. */
  readonly entry: Uint32Array;
}

/** Several stops may stand on one edge and at one place; entries beyond an edge's end are kept at its end. */
export function buildEdgeStops({ edgeCount, edgeLengthMm }: RoadGraph, stops: readonly EdgeStop[]): EdgeStops {
  const order = stops.map((_, index) => index).filter((index) => (stops[index]?.edge ?? edgeCount) < edgeCount)
    .sort((a, b) => (stops[a]?.edge ?? 0) - (stops[b]?.edge ?? 0) || (stops[a]?.alongMm ?? 0) - (stops[b]?.alongMm ?? 0) || a - b);
  const firstStop = new Uint32Array(edgeCount + 1);
  for (const index of order) {
    const next = (stops[index]?.edge ?? 0) + 1;
    firstStop[next] = (firstStop[next] ?? 0) + 1;
  }
  for (let edge = 0; edge < edgeCount; edge += 1) firstStop[edge + 1] = (firstStop[edge + 1] ?? 0) + (firstStop[edge] ?? 0);
  return {
    firstStop,
    alongMm: Uint32Array.from(order, (index) => Math.max(0, Math.min(stops[index]?.alongMm ?? 0, edgeLengthMm[stops[index]?.edge ?? 0] ?? 0))),
    delayMs: Uint32Array.from(order, (index) => stops[index]?.delayMs ?? 0),
    entry: Uint32Array.from(order),
  };
}

/** 1 for every edge that cannot be driven from end to end. `into` is filled instead of a new mask where given. */
export function closedEdges({ edgeCount }: RoadGraph, { firstStop, delayMs }: EdgeStops, into: EdgeMask = new Uint8Array(edgeCount)): EdgeMask {
  for (let edge = 0; edge < edgeCount; edge += 1) {
    let isClosed = 0;
    for (let stop = firstStop[edge] ?? 0; stop < (firstStop[edge + 1] ?? 0); stop += 1) if (delayMs[stop] === barred) isClosed = 1;
    into[edge] = isClosed;
  }
  return into;
}

/** Time lost on the whole edge, milliseconds; Infinity where something bars the way. */
export function delayOf({ firstStop, delayMs }: EdgeStops, edge: number): number {
  let sum = 0;
  for (let stop = firstStop[edge] ?? 0; stop < (firstStop[edge + 1] ?? 0); stop += 1) {
    if (delayMs[stop] === barred) return Infinity;
    sum += delayMs[stop] ?? 0;
  }
  return sum;
}

/**
 * Time lost between two places of an edge, milliseconds; Infinity where something bars the way. A stop in between counts;
 * one at the very end of the edge counts for whoever uses that end; one exactly at a place within the edge does not, for
 * whoever stands there is on both sides of it.
 */
export function delayBetween({ edgeLengthMm }: RoadGraph, { firstStop, alongMm, delayMs }: EdgeStops, edge: number, fromMm: number, toMm: number): number {
  const [low, high] = [Math.min(fromMm, toMm), Math.max(fromMm, toMm)];
  let sum = 0;
  for (let stop = firstStop[edge] ?? 0; stop < (firstStop[edge + 1] ?? 0); stop += 1) {
    const at = alongMm[stop] ?? 0;
    const isPassed = (at > low && at < high) || (at === low && low === 0 && high > 0) || (at === high && high === edgeLengthMm[edge] && low < high);
    if (!isPassed) continue;
    if (delayMs[stop] === barred) return Infinity;
    sum += delayMs[stop] ?? 0;
  }
  return sum;
}
