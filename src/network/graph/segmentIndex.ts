/** Which straight pieces of road lie in a box: the only file of the graph that knows flatbush. */
import Flatbush from 'flatbush';
import { localEast, localNorth, toLocalMeters } from '../../geo/localMeters.ts';
import type { Bbox } from '../../geo/types.ts';
import type { RoadGraph } from './roadGraph.ts';

/** `[west, south, east, north]` in metres of `toLocalMeters`. */
export type LocalBox = readonly [west: number, south: number, east: number, north: number];

/** Bytes of an index over all segments, in their order; there is at least one. */
export function buildSegmentIndex({ vertexLonLat, segmentEdge }: Pick<RoadGraph, 'vertexLonLat' | 'segmentEdge'>): ArrayBufferLike {
  const index = new Flatbush(segmentEdge.length);
  for (let segment = 0; segment < segmentEdge.length; segment += 1) {
    const at = (segment + (segmentEdge[segment] ?? 0)) * 2;
    const ax = localEast(vertexLonLat[at] ?? 0);
    const ay = localNorth(vertexLonLat[at + 1] ?? 0);
    const bx = localEast(vertexLonLat[at + 2] ?? 0);
    const by = localNorth(vertexLonLat[at + 3] ?? 0);
    index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
  index.finish();
  return index.data;
}

/** Readers over the bytes, made once a graph. */
const readers = new WeakMap<RoadGraph, Flatbush>();

function readerOf(graph: RoadGraph): Flatbush {
  const known = readers.get(graph);
  if (known) return known;
  const reader = Flatbush.from(graph.indexData);
  readers.set(graph, reader);
  return reader;
}

/** Segments whose boxes meet the box, in ascending order. */
export function segmentsInBox(graph: RoadGraph, [west, south, east, north]: LocalBox): readonly number[] {
  return readerOf(graph).search(west, south, east, north).sort((a, b) => a - b);
}

/** The segment whose box is nearest to a point (not always the nearest segment); null where `accept` takes none. */
export function segmentByBox(graph: RoadGraph, x: number, y: number, maxMeters: number, accept: (edge: number) => boolean): number | null {
  return readerOf(graph).neighbors(x, y, 1, maxMeters, (segment) => accept(graph.segmentEdge[segment] ?? 0))[0] ?? null;
}

/** Edges with a segment whose box meets a box of degrees, in ascending order. */
export function edgesInBox(graph: RoadGraph, [west, south, east, north]: Bbox): readonly number[] {
  const box: LocalBox = [...toLocalMeters([west, south]), ...toLocalMeters([east, north])];
  return [...new Set(segmentsInBox(graph, box).map((segment) => graph.segmentEdge[segment] ?? 0))];
}
