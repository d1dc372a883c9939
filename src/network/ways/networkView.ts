/**
 * One way of looking at the graph: who drives, what binds them, what stands in their way. Hostile drivers use every edge both
 * ways and heed nothing but what bars them; friends keep to one-ways and speed limits. Nothing of the graph is copied.
 */
import { speedOf } from '../graph/assumedAttributes.ts';
import { delayBetween, delayOf, type EdgeStops } from '../crossings/edgeStops.ts';
import type { EdgeMask, RoadGraph } from '../graph/roadGraph.ts';

export type DriverMode = 'hostile' | 'friendly';

export interface NetworkView {
  readonly graph: RoadGraph;
  readonly mode: DriverMode;
  /** Edges shut over their whole length, also for whoever stands on them. */
  readonly mask?: EdgeMask;
  readonly stops?: EdgeStops;
}

/** Milliseconds at the speed limit, whole; what is assumed of the speed is for the caller to say. */
export function drivingMs(graph: RoadGraph, edge: number, lengthMm: number): number {
  return Math.round((lengthMm * 3.6) / speedOf(graph, edge).value);
}

/** Whether the direction is allowed and the edge not masked; stops are another question. */
export function mayDrive({ graph, mode, mask }: NetworkView, arc: number): boolean {
  const edge = arc >> 1;
  if (mask?.[edge]) return false;
  const oneWay = mode === 'hostile' ? 0 : graph.edgeOneWay[edge];
  return oneWay === 0 || (oneWay === 1) === (arc % 2 === 0);
}

/** What driving costs, in one unit: whole millimetres, or whole milliseconds with delays. Infinity where one may not or cannot. */
export interface DrivingCost {
  /** A whole edge in one direction. */
  readonly ofArc: (arc: number) => number;
  /** A piece of an edge, between two places on it; one without length costs nothing and needs no leave. */
  readonly ofPiece: (edge: number, fromMm: number, toMm: number) => number;
}

export type CostUnit = 'length' | 'time';

/** By edge: `drivingMs` over its whole length, worked out once. */
const wholeEdges = new WeakMap<RoadGraph, Float64Array>();

function wholeEdgeMs(graph: RoadGraph): Float64Array {
  const kept = wholeEdges.get(graph);
  if (kept) return kept;
  const ms = Float64Array.from(graph.edgeLengthMm, (lengthMm, edge) => drivingMs(graph, edge, lengthMm));
  wholeEdges.set(graph, ms);
  return ms;
}

export function drivingCost(view: NetworkView, unit: CostUnit): DrivingCost {
  const { graph, stops, mode, mask } = view;
  const { edgeOneWay } = graph;
  const whole: Float64Array | Uint32Array = unit === 'length' ? graph.edgeLengthMm : wholeEdgeMs(graph);
  const isTimed = unit === 'time';
  return {
    ofArc: (arc) => {
      const edge = arc >> 1;
      if (mask?.[edge]) return Infinity;
      const oneWay = mode === 'hostile' ? 0 : edgeOneWay[edge];
      if (oneWay !== 0 && (oneWay === 1) !== (arc % 2 === 0)) return Infinity;
      const cost = whole[edge] ?? 0;
      if (!stops || stops.firstStop[edge] === stops.firstStop[edge + 1]) return cost;
      const delayMs = delayOf(stops, edge);
      return isTimed || delayMs === Infinity ? delayMs + cost : cost;
    },
    ofPiece: (edge, fromMm, toMm) => {
      if (fromMm === toMm) return 0;
      if (!mayDrive(view, edge * 2 + Number(toMm < fromMm))) return Infinity;
      const delayMs = stops ? delayBetween(graph, stops, edge, fromMm, toMm) : 0;
      const lengthMm = Math.abs(toMm - fromMm);
      return isTimed ? delayMs + drivingMs(graph, edge, lengthMm) : delayMs === Infinity ? Infinity : lengthMm;
    },
  };
}
