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

/**
 * Ways over every edge in both directions, as hostile drivers use them (0–1 breadth-first search). `mostDepth` 0 passes no shut gate. `into` is filled
 * instead of a new answer where given.
 */
export function reachOver(network: SplitNetwork, shut: ShutGates, starts: Iterable<number>, mostDepth = Infinity, into: Reach = newReach(network)): Reach {
  const { nodeCount, firstOut, outArc, outTo, gate, besideGate } = network;
  const { depth, arcInto } = into;
  const { queue, seen } = scratchOf(network);
  depth.fill(unreachable);
  // The slots by which nodes are reached, until all are: reading on in one row is what keeps a million roads as fast as a thousand.
  arcInto.fill(-1);
  seen.fill(0);
  let tail = 0;
  for (const start of starts) {
    if (seen[start] === queued) continue;
    seen[start] = queued;
    queue[tail++] = start;
  }
  let head = 0;
  let behind: number[] = [];
  for (let at = 0; head < tail; at += 1) {
    // Grows while it is walked: what is reached without another gate belongs to the same depth. Every node comes into the queue once, at its own depth.
    for (; head < tail; head += 1) {
      const node = queue[head] ?? 0;
      depth[node] = at;
      const end = firstOut[node + 1] ?? 0;
      const isBeside = besideGate[node] === 1;
      for (let slot = firstOut[node] ?? 0; slot < end; slot += 1) {
        const to = outTo[slot] ?? 0;
        if (seen[to] === queued) continue;
        if (isBeside && isShut(gate[(outArc[slot] ?? 0) >> 1] ?? -1, shut)) {
          if (at + 1 > mostDepth || seen[to] === waiting) continue;
          seen[to] = waiting;
          arcInto[to] = slot;
          behind.push(to);
          continue;
        }
        seen[to] = queued;
        arcInto[to] = slot;
        queue[tail++] = to;
      }
    }
    for (const node of behind) {
      if (seen[node] !== waiting) continue;
      seen[node] = queued;
      queue[tail++] = node;
    }
    behind = [];
  }
  for (let node = 0; node < nodeCount; node += 1) {
    const slot = arcInto[node] ?? -1;
    if (slot >= 0) arcInto[node] = outArc[slot] ?? -1;
  }
  return into;
}

/** In `seen`: reached through one more shut gate than those that are looked at, and at its own depth. */
const waiting = 1;
const queued = 2;

const isShut = (gate: number, shut: ShutGates) => gate >= 0 && shut[gate] === 1;

export function newReach({ nodeCount }: Pick<SplitNetwork, 'nodeCount'>): Reach {
  return { depth: new Uint32Array(nodeCount), arcInto: new Int32Array(nodeCount) };
}

interface Scratch {
  readonly queue: Uint32Array;
  readonly seen: Uint8Array;
}

/** By the rows of a network: room for every node once. */
const scratches = new WeakMap<Uint32Array, Scratch>();

function scratchOf({ outArc, nodeCount }: SplitNetwork): Scratch {
  const kept = scratches.get(outArc);
  if (kept) return kept;
  const scratch = { queue: new Uint32Array(nodeCount), seen: new Uint8Array(nodeCount) };
  scratches.set(outArc, scratch);
  return scratch;
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
