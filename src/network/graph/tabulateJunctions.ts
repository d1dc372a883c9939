/** Junctions to nodes: numbered by id, those that share a place as one node, so that nothing that touches is taken for apart. */
import type { NetworkProblem } from './checkRoads.ts';
import type { ContentHash } from './contentHash.ts';
import { tableOfIds } from './idTable.ts';
import { orderIds } from './orderedIds.ts';
import { type JunctionInput, nodeRoles } from './roadGraph.ts';

export interface JunctionTable {
  /** The rank of a junction, the place of its id in the order of all; -1 where there is none of that id. */
  readonly rankOf: (id: string) => number;
  /** By rank: a junction's own place, two numbers each, and its node. */
  readonly lonLat: Float64Array;
  readonly nodeOfRank: Uint32Array;
  /** By node. Of merged junctions the first id in order gives name and place. */
  readonly nodeIds: readonly string[];
  readonly nodeLonLat: Float64Array;
  readonly nodeRole: Uint8Array;
  readonly remarks: readonly NetworkProblem[];
}

/** Null where something is refused: two of one id, or a coordinate that is no place on earth. */
export function tabulateJunctions(junctions: readonly JunctionInput[], hash: ContentHash): JunctionTable | null {
  const given = junctions.map(({ id }) => id);
  const ordered = orderIds(given);
  if (!ordered) return null;
  const { ids, rankOf } = ordered;
  const lonLat = new Float64Array(ids.length * 2);
  const role = new Uint8Array(ids.length);
  for (let place = 0; place < junctions.length; place += 1) {
    const { id, geometry: { coordinates }, properties } = junctions[place] as JunctionInput;
    const rank = rankOf[place] ?? 0;
    lonLat[rank * 2] = coordinates[0];
    lonLat[rank * 2 + 1] = coordinates[1];
    if (!(Math.abs(coordinates[0]) <= 180 && Math.abs(coordinates[1]) <= 90)) return null;
    role[rank] = nodeRoles.indexOf(properties.role);
    hash.addText(id).addText(properties.role).addNumbers(lonLat, rank * 2, rank * 2 + 2).close();
  }
  const placeOf = tableOfIds(given);
  return { rankOf: (id) => rankOf[placeOf(id)] ?? -1, lonLat, ...mergeSamePlaces(ids, lonLat, role) };
}

/** Same place means the same six decimals. A facility never takes a junction's role, and where the city goes on it goes on for both. */
function mergeSamePlaces(ids: readonly string[], lonLat: Float64Array, role: Uint8Array): Omit<JunctionTable, 'rankOf' | 'lonLat'> {
  const first = firstAtPlace(lonLat);
  const nodeOfRank = new Uint32Array(ids.length);
  let nodeCount = 0;
  for (let rank = 0; rank < ids.length; rank += 1) nodeOfRank[rank] = first[rank] === rank ? nodeCount++ : nodeOfRank[first[rank] ?? 0] ?? 0;
  if (nodeCount === ids.length) return { nodeOfRank, nodeIds: ids, nodeLonLat: lonLat, nodeRole: role, remarks: [] };
  const nodeIds: string[] = [];
  const nodeLonLat = new Float64Array(nodeCount * 2);
  const nodeRole = new Uint8Array(nodeCount);
  const remarks: NetworkProblem[] = [];
  for (const [rank, id] of ids.entries()) {
    const node = nodeOfRank[rank] ?? 0;
    if (first[rank] === rank) {
      nodeIds.push(id);
      nodeLonLat.set(lonLat.subarray(rank * 2, rank * 2 + 2), node * 2);
      nodeRole[node] = role[rank] ?? 0;
      continue;
    }
    remarks.push({ reason: 'same-place', at: id, other: nodeIds[node] ?? '' });
    const roles = [nodeRole[node], role[rank]];
    nodeRole[node] = rolesByOpenness.find((one) => roles.includes(one)) ?? 0;
  }
  return { nodeOfRank, nodeIds, nodeLonLat, nodeRole, remarks };
}

/** The role that lets most in comes first. */
const rolesByOpenness = (['network-edge', 'junction', 'facility'] as const).map((role) => nodeRoles.indexOf(role));

/** By rank: the first rank at the same place. An open-addressing table over typed arrays, because texts of a million places would take seconds. */
function firstAtPlace(lonLat: Float64Array): Uint32Array {
  const count = lonLat.length / 2;
  const first = new Uint32Array(count);
  const places = new Int32Array(lonLat.length);
  for (let at = 0; at < lonLat.length; at += 1) places[at] = sixDecimals(lonLat[at] ?? 0);
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(count * 2 + 2)));
  const mask = slots.length - 1;
  for (let rank = 0; rank < count; rank += 1) {
    const [x, y] = [places[rank * 2] ?? 0, places[rank * 2 + 1] ?? 0];
    const mixed = Math.imul(x, 0x9e3779b1) ^ Math.imul(y ^ (x >>> 15), 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    let found = rank;
    for (let known = slots[slot] ?? 0; known > 0; known = slots[slot] ?? 0) {
      if (places[known * 2 - 2] === x && places[known * 2 - 1] === y) {
        found = known - 1;
        break;
      }
      slot = (slot + 1) & mask;
    }
    if (found === rank) slots[slot] = rank + 1;
    first[rank] = found;
  }
  return first;
}

/** Millionths of a degree as `toFixed(6)` rounds them; only near a half does multiplying not decide. */
function sixDecimals(degrees: number): number {
  const millionths = degrees * 1e6;
  const whole = Math.round(millionths);
  return Math.abs(Math.abs(millionths - whole) - 0.5) < 1e-4 ? Math.round(Number(degrees.toFixed(6)) * 1e6) : whole;
}
