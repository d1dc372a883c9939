/** Roads and junctions, as the baseline or an opened extract gives them, to one road graph. */
import { findRefusals, type NetworkProblem } from './checkRoads.ts';
import { compressRows } from './compressRows.ts';
import { ContentHash } from './contentHash.ts';
import { measureCoverage } from './coverage.ts';
import type { JunctionInput, RoadGraph, RoadInput } from './roadGraph.ts';
import { buildSegmentIndex } from './segmentIndex.ts';
import { tabulateJunctions } from './tabulateJunctions.ts';
import { tabulateRoads } from './tabulateRoads.ts';

export type BuiltRoadGraph =
  /** Remarks: kept or mended, and to be told. */
  | { readonly ok: true; readonly graph: RoadGraph; readonly remarks: readonly NetworkProblem[] }
  | { readonly ok: false; readonly problems: readonly NetworkProblem[] };

/**
 * One graph of `roads` and `junctions`, in whatever order; or everything that stands against it. Lengths are great-circle
 * metres rounded to whole millimetres, so that sums do not depend on their order.
 */
export function buildRoadGraph(roads: readonly RoadInput[], junctions: readonly JunctionInput[]): BuiltRoadGraph {
  const hash = new ContentHash();
  const nodes = roads.length === 0 ? null : tabulateJunctions(junctions, hash);
  const table = nodes && tabulateRoads(roads, nodes, hash);
  // Why is asked only where something is: looking at everything for it takes as long as the graph itself.
  if (!nodes || !table) return { ok: false, problems: findRefusals(roads, junctions) };
  const { columns } = table;
  if (columns.edgeCount === 0) return { ok: false, problems: [{ reason: 'no-roads', at: null, other: null }] };
  const { nodeIds, nodeLonLat, nodeRole } = nodes;
  const nodeCount = nodeIds.length;
  const rows = compressRows(nodeCount, columns.edgeFrom, columns.edgeTo);
  const remarks = [...nodes.remarks, ...table.remarks];
  for (let node = 0; node < nodeCount; node += 1) if (rows.firstOut[node] === rows.firstOut[node + 1]) remarks.push({ reason: 'lone-junction', at: nodeIds[node] ?? '', other: null });
  const graph: RoadGraph = {
    networkVersion: hash.digest(),
    coverage: measureCoverage({ nodeCount, ...columns }),
    nodeCount, nodeIds, nodeLonLat, nodeRole,
    ...columns, ...rows,
    indexData: buildSegmentIndex(columns),
  };
  return { ok: true, graph, remarks };
}
