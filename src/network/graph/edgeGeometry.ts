/** Reading the line of an edge: its coordinates, a place along it, a piece of it, its direction. */
import { bearingBetween } from '../../geo/bearingBetween.ts';
import { toLocalMeters } from '../../geo/localMeters.ts';
import type { Segment } from '../../geo/segments.ts';
import type { LonLat } from '../../geo/types.ts';
import type { RoadGraph } from './roadGraph.ts';

export function nodePlace({ nodeLonLat }: RoadGraph, node: number): LonLat {
  return [nodeLonLat[node * 2] ?? 0, nodeLonLat[node * 2 + 1] ?? 0];
}

export function vertexPlace({ vertexLonLat }: RoadGraph, vertex: number): LonLat {
  return [vertexLonLat[vertex * 2] ?? 0, vertexLonLat[vertex * 2 + 1] ?? 0];
}

/** Numbers of the first and the last vertex of an edge. */
export function vertexRange({ firstVertex }: RoadGraph, edge: number): readonly [first: number, last: number] {
  return [firstVertex[edge] ?? 0, (firstVertex[edge + 1] ?? 1) - 1];
}

/** A segment on the plane, metres. */
export function segmentOnPlane(graph: RoadGraph, segment: number): Segment {
  const vertex = segment + (graph.segmentEdge[segment] ?? 0);
  return [toLocalMeters(vertexPlace(graph, vertex)), toLocalMeters(vertexPlace(graph, vertex + 1))];
}

/** Millimetres along the edge at a part (0 to 1) of one of its segments. */
export function alongAt({ segmentEdge, vertexAlongMm }: RoadGraph, segment: number, part: number): number {
  const vertex = segment + (segmentEdge[segment] ?? 0);
  const start = vertexAlongMm[vertex] ?? 0;
  return Math.round(start + part * ((vertexAlongMm[vertex + 1] ?? start) - start));
}

/** The vertex that starts the segment in which a place lies; at a vertex the segment before it. */
function vertexBefore(graph: RoadGraph, edge: number, alongMm: number): number {
  const [first, last] = vertexRange(graph, edge);
  let vertex = first;
  while (vertex < last - 1 && (graph.vertexAlongMm[vertex + 1] ?? 0) < alongMm) vertex += 1;
  return vertex;
}

/** Between the corners in a straight line of degrees. Beyond an end, the end. */
export function pointAlong(graph: RoadGraph, edge: number, alongMm: number): LonLat {
  const vertex = vertexBefore(graph, edge, alongMm);
  const [start, end] = [graph.vertexAlongMm[vertex] ?? 0, graph.vertexAlongMm[vertex + 1] ?? 0];
  const part = end === start ? 0 : Math.max(0, Math.min(1, (alongMm - start) / (end - start)));
  const [from, to] = [vertexPlace(graph, vertex), vertexPlace(graph, vertex + 1)];
  if (part === 1) return to;
  return [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
}

/** From one place to another along the edge, backwards where `toMm` is smaller; at least two coordinates. */
export function sliceEdge(graph: RoadGraph, edge: number, fromMm: number, toMm: number): readonly LonLat[] {
  const [low, high] = [Math.min(fromMm, toMm), Math.max(fromMm, toMm)];
  const [first, last] = vertexRange(graph, edge);
  const line: LonLat[] = [pointAlong(graph, edge, low)];
  for (let vertex = first; vertex <= last; vertex += 1) {
    const along = graph.vertexAlongMm[vertex] ?? 0;
    if (along > low && along < high) line.push(vertexPlace(graph, vertex));
  }
  line.push(pointAlong(graph, edge, high));
  return fromMm <= toMm ? line : line.toReversed();
}

/** Direction of the edge at a place, degrees clockwise from north; at a bend the middle between before and after. */
export function bearingAlong(graph: RoadGraph, edge: number, alongMm: number): number {
  const vertex = vertexBefore(graph, edge, alongMm);
  const [, last] = vertexRange(graph, edge);
  const before = bearingBetween(vertexPlace(graph, vertex), vertexPlace(graph, vertex + 1));
  if (vertex + 1 >= last || graph.vertexAlongMm[vertex + 1] !== alongMm) return before;
  const after = bearingBetween(vertexPlace(graph, vertex + 1), vertexPlace(graph, vertex + 2));
  const turn = ((after - before + 540) % 360) - 180;
  return ((before + turn / 2 + 540) % 360) - 180;
}
