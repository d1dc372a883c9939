/**
 * The split network with everything melted together that no gate parts: areas, and the gates between them. Made once for
 * the lines as they stand; every posture, phase and failure is then asked of this small graph.
 */
import type { SplitNetwork } from './splitNetwork.ts';
import { type ShutGates, unreachable } from './reach.ts';

export interface GateGraph {
  readonly areaCount: number;
  /** By node of the split network: its area. */
  readonly areaOf: Uint32Array;
  /** By gate: the areas on its two sides; the same one where the road goes round it. */
  readonly sideFrom: Uint32Array;
  readonly sideTo: Uint32Array;
  /** Gates that touch area a are gateAt[firstGate[a]] up to gateAt[firstGate[a + 1]]. */
  readonly firstGate: Uint32Array;
  readonly gateAt: Uint32Array;
}

export function buildGateGraph(network: SplitNetwork): GateGraph {
  const { nodeCount, firstOut, outArc, outTo, gate, besideGate, edgeOfGate, edgeFrom, edgeTo } = network;
  const areaOf = new Uint32Array(nodeCount);
  const seen = new Uint8Array(nodeCount);
  const waiting = new Uint32Array(nodeCount);
  let areaCount = 0;
  for (let first = 0; first < nodeCount; first += 1) {
    if (seen[first] === 1) continue;
    seen[first] = 1;
    waiting[0] = first;
    for (let count = 1; count > 0;) {
      // The last one first: it stands next to what was just read.
      count -= 1;
      const node = waiting[count] ?? 0;
      areaOf[node] = areaCount;
      const end = firstOut[node + 1] ?? 0;
      const isBeside = besideGate[node] === 1;
      for (let slot = firstOut[node] ?? 0; slot < end; slot += 1) {
        const to = outTo[slot] ?? 0;
        if (seen[to] === 1 || (isBeside && (gate[(outArc[slot] ?? 0) >> 1] ?? -1) >= 0)) continue;
        seen[to] = 1;
        waiting[count] = to;
        count += 1;
      }
    }
    areaCount += 1;
  }
  const sideFrom = edgeOfGate.map((edge) => areaOf[edgeFrom[edge] ?? 0] ?? 0);
  const sideTo = edgeOfGate.map((edge) => areaOf[edgeTo[edge] ?? 0] ?? 0);
  return { areaCount, areaOf, sideFrom, sideTo, ...listGates(areaCount, sideFrom, sideTo) };
}

function listGates(areaCount: number, sideFrom: Uint32Array, sideTo: Uint32Array): Pick<GateGraph, 'firstGate' | 'gateAt'> {
  const firstGate = new Uint32Array(areaCount + 1);
  for (const sides of [sideFrom, sideTo]) for (const area of sides) firstGate[area + 1] = (firstGate[area + 1] ?? 0) + 1;
  for (let area = 0; area < areaCount; area += 1) firstGate[area + 1] = (firstGate[area + 1] ?? 0) + (firstGate[area] ?? 0);
  const next = firstGate.slice(0, areaCount);
  const gateAt = new Uint32Array(sideFrom.length * 2);
  sideFrom.forEach((from, gate) => {
    for (const area of [from, sideTo[gate] ?? 0]) {
      gateAt[next[area] ?? 0] = gate;
      next[area] = (next[area] ?? 0) + 1;
    }
  });
  return { firstGate, gateAt };
}

/** By area: the fewest shut gates on any way from the starts, `unreachable` where there is none; 0 is reached freely. */
export function depthsOf(graph: GateGraph, shut: ShutGates, starts: Iterable<number>): Uint32Array {
  const depths = new Uint32Array(graph.areaCount).fill(unreachable);
  let level: number[] = [];
  for (const start of starts) {
    if (depths[start] === 0) continue;
    depths[start] = 0;
    level.push(start);
  }
  for (let depth = 0; level.length > 0; depth += 1) {
    const behind: number[] = [];
    // Grows while it is walked: what is reached without another shut gate belongs to the same depth.
    for (let index = 0; index < level.length; index += 1) {
      const area = level[index] ?? 0;
      if (depths[area] !== depth) continue;
      for (let slot = graph.firstGate[area] ?? 0; slot < (graph.firstGate[area + 1] ?? 0); slot += 1) {
        const gate = graph.gateAt[slot] ?? 0;
        const to = graph.sideFrom[gate] === area ? graph.sideTo[gate] ?? 0 : graph.sideFrom[gate] ?? 0;
        const cost = shut[gate] ? 1 : 0;
        if (depth + cost >= (depths[to] ?? 0)) continue;
        depths[to] = depth + cost;
        (cost === 0 ? level : behind).push(to);
      }
    }
    level = behind;
  }
  return depths;
}
