/** How much of the city the network shows, counted once when it is built. */
import { type Coverage, edgeFlag, type RoadGraph } from './roadGraph.ts';

/** Pieces by joining the two ends of every edge, connectors too. */
function countPieces({ nodeCount, edgeFrom, edgeTo }: Pick<RoadGraph, 'nodeCount' | 'edgeFrom' | 'edgeTo'>): number {
  const parent = new Uint32Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) parent[node] = node;
  const rootOf = (node: number): number => {
    let at = node;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      parent[at] = parent[up] ?? up;
      at = up;
    }
    return at;
  };
  let pieces = nodeCount;
  edgeFrom.forEach((from, edge) => {
    const a = rootOf(from);
    const b = rootOf(edgeTo[edge] ?? from);
    if (a === b) return;
    parent[Math.max(a, b)] = Math.min(a, b);
    pieces -= 1;
  });
  return pieces;
}

export function measureCoverage(graph: Pick<RoadGraph, 'nodeCount' | 'edgeFrom' | 'edgeTo' | 'edgeFlags' | 'edgeLengthMm'>): Coverage {
  let connectors = 0;
  let illustrative = 0;
  let lengthMm = 0;
  graph.edgeFlags.forEach((flags, edge) => {
    if (flags & edgeFlag.connector) {
      connectors += 1;
      return;
    }
    if (flags & edgeFlag.illustrative) illustrative += 1;
    lengthMm += graph.edgeLengthMm[edge] ?? 0;
  });
  return { roads: graph.edgeFlags.length - connectors, illustrative, connectors, lengthMeters: lengthMm / 1000, pieces: countPieces(graph) };
}
