/** Junctions to nodes: those that share a place are one node, so that nothing that touches is taken for apart. */
import type { NetworkProblem } from './checkRoads.ts';
import type { JunctionInput } from './roadGraph.ts';

export interface MergedJunctions {
  /** One a node, in the order of their ids. */
  readonly junctions: readonly JunctionInput[];
  /** Every junction id, the merged ones too. */
  readonly nodeOf: ReadonlyMap<string, number>;
  readonly remarks: readonly NetworkProblem[];
}

/** Same place means the same six decimals. The first id in order gives its name; a facility never takes a junction's role. */
export function mergeJunctions(sorted: readonly JunctionInput[]): MergedJunctions {
  const at = new Map<string, number>();
  const nodeOf = new Map<string, number>();
  const junctions: JunctionInput[] = [];
  const remarks: NetworkProblem[] = [];
  for (const junction of sorted) {
    const [lon, lat] = junction.geometry.coordinates;
    const place = `${lon.toFixed(6)},${lat.toFixed(6)}`;
    const node = at.get(place);
    const kept = node === undefined ? undefined : junctions[node];
    if (node === undefined || kept === undefined) {
      at.set(place, junctions.length);
      nodeOf.set(junction.id, junctions.length);
      junctions.push(junction);
      continue;
    }
    nodeOf.set(junction.id, node);
    remarks.push({ reason: 'same-place', at: junction.id, other: kept.id });
    // The role that lets most in: where the city goes on, it goes on for both.
    const roles = [kept.properties.role, junction.properties.role];
    const role = roles.includes('network-edge') ? 'network-edge' : roles.includes('junction') ? 'junction' : 'facility';
    junctions[node] = { ...kept, properties: { ...kept.properties, role } };
  }
  return { junctions, nodeOf, remarks };
}
