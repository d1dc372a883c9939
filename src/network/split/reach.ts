/** What can be reached over a split network through gates that are not shut, and through how few shut ones the rest. */
import type { SplitNetwork } from './splitNetwork.ts';

/** One byte a gate: 1 is shut. */
export type ShutGates = Uint8Array;

/** In `depth`: no way at all, shut gates or not. */
export const unreachable = 0xffff_ffff;

export interface Reach {
  /** By node: the fewest shut gates on any way from a start; 0 is reached freely. */
  readonly depth: Uint32Array;
  /** By node: the arc of such a way by which it is reached; -1 for starts and for what is not reached. */
  readonly arcInto: Int32Array;
}

/** Ways over every edge in both directions, as hostile drivers use them (0–1 breadth-first search). `mostDepth` 0 passes no shut gate. */
export function reachOver(network: SplitNetwork, shut: ShutGates, starts: Iterable<number>, mostDepth = Infinity): Reach {
  const { nodeCount, firstOut, outArc, outTo, gate } = network;
  const depth = new Uint32Array(nodeCount).fill(unreachable);
  const arcInto = new Int32Array(nodeCount).fill(-1);
  let level: number[] = [];
  for (const start of starts) {
    if (depth[start] === 0) continue;
    depth[start] = 0;
    level.push(start);
  }
  for (let at = 0; level.length > 0; at += 1) {
    const behind: number[] = [];
    // Grows while it is walked: what is reached without another gate belongs to the same depth.
    for (let index = 0; index < level.length; index += 1) {
      const node = level[index] ?? 0;
      if (depth[node] !== at) continue;
      for (let slot = firstOut[node] ?? 0; slot < (firstOut[node + 1] ?? 0); slot += 1) {
        const arc = outArc[slot] ?? 0;
        const to = outTo[slot] ?? 0;
        const through = gate[arc >> 1] ?? -1;
        const cost = through >= 0 && shut[through] ? 1 : 0;
        if (at + cost > mostDepth || at + cost >= (depth[to] ?? 0)) continue;
        depth[to] = at + cost;
        arcInto[to] = arc;
        (cost === 0 ? level : behind).push(to);
      }
    }
    level = behind;
  }
  return { depth, arcInto };
}

/** The arcs of the way to a node that was reached, from its start on. */
export function wayTo({ edgeFrom, edgeTo }: SplitNetwork, { arcInto }: Reach, node: number): readonly number[] {
  const arcs: number[] = [];
  for (let at = node, arc = arcInto[at] ?? -1; arc >= 0; arc = arcInto[at] ?? -1) {
    arcs.push(arc);
    at = (arc % 2 === 0 ? edgeFrom : edgeTo)[arc >> 1] ?? 0;
  }
  return arcs.toReversed();
}
