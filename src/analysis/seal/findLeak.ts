/** Where a question leaks: how many crossings at least would close it, the ways that prove it, and as few places that cut them all. */
import { disjointWays } from '../../network/flow/disjointWays.ts';
import { findMaxFlow, type MaxFlow } from '../../network/flow/maxFlow.ts';
import { depthsOf } from '../../network/split/gateGraph.ts';
import type { ShutGates } from '../../network/split/reach.ts';
import type { SplitNetwork } from '../../network/split/splitNetwork.ts';
import { checkSeal, type PreparedSeal, type SealPlace } from './checkSeal.ts';

/** Targets that share their origins, in nodes of the split network. */
export interface LeakGroup {
  readonly seal: PreparedSeal;
  readonly origins: readonly SealPlace[];
  readonly targets: readonly SealPlace[];
}

/** Nodes between which ways are looked for. */
export interface LeakEnds {
  readonly sources: readonly number[];
  readonly sinks: readonly number[];
}

export interface FoundLeak extends LeakEnds {
  /** Null where no number of crossings is enough. */
  readonly atLeast: number | null;
  /** Arcs of the split network, from an origin to a target; no two ways share an edge. One way where `atLeast` is null. */
  readonly ways: readonly (readonly number[])[];
  /** Edges of the split network. */
  readonly cut: readonly number[];
}

/**
 * `ends` of every group that leaks; null where none does. Of several the greatest number is given, with that of all together where it is greater: whatever closes
 * everything closes each of them, and also parts what is origin to all from every target.
 */
export function findLeak(split: SplitNetwork, ends: readonly LeakEnds[], unitCapacity: Float64Array, shut: ShutGates): FoundLeak | null {
  const capacity = capacityWith(split, unitCapacity, shut);
  let most: FoundLeak | null = null;
  for (const one of [...sharedEnds(ends), ...ends]) {
    const found = leakBetween(split, capacity, one);
    if (found.atLeast === null) return found;
    if (most === null || found.atLeast > (most.atLeast ?? 0)) most = found;
  }
  return most;
}

/** Shut gates carry nothing. */
export function capacityWith({ edgeOfGate }: SplitNetwork, unitCapacity: Float64Array, shut: ShutGates): Float64Array {
  const capacity = unitCapacity.slice();
  for (const [gate, edge] of edgeOfGate.entries()) if (shut[gate]) capacity[edge] = 0;
  return capacity;
}

/** From origins that reach a leaking target wherever they lie, to every such target; null where none leaks. */
export function endsOf({ seal, origins, targets }: LeakGroup, shut: ShutGates): LeakEnds | null {
  const leaking = checkSeal(seal, shut).targets.flatMap(({ answer }, index) => (answer === 'leaking' ? [index] : []));
  if (leaking.length === 0) return null;
  const depths = depthsOf(seal.gates, shut, leaking.flatMap((index) => seal.targets[index]?.places.flat() ?? []));
  const reaches = (nodes: readonly number[]) => nodes.some((node) => depths[seal.gates.areaOf[node] ?? 0] === 0);
  return {
    sources: origins.filter(({ attachments }) => attachments.length > 0 && attachments.every(reaches)).flatMap(({ attachments }) => attachments.flat()),
    sinks: leaking.flatMap((index) => targets[index]?.attachments.flat() ?? []),
  };
}

/**
 * Questions that hold for several of the groups at once: all of them, and all but the first, whose origins are fewest (from inside the sites are asked
 * about from the areas only, the areas from everywhere). Each bounds the whole from below.
 */
export function sharedEnds(ends: readonly LeakEnds[]): readonly LeakEnds[] {
  return [ends, ends.slice(1)].flatMap((some) => (some.length > 1 ? commonEnds(some) ?? [] : []));
}

/** What is origin to every one and target to none, to all targets. */
function commonEnds(ends: readonly LeakEnds[]): LeakEnds | null {
  // By node: in how many of the ends so far it is a source.
  const counts = new Map<number, number>();
  for (const [index, { sources }] of ends.entries()) for (const node of sources) if ((counts.get(node) ?? 0) === index) counts.set(node, index + 1);
  const sinks = new Set(ends.flatMap((one) => one.sinks));
  const sources: number[] = [];
  for (const [node, count] of counts) if (count === ends.length && !sinks.has(node)) sources.push(node);
  return sources.length > 0 ? { sources, sinks: [...sinks] } : null;
}

function leakBetween(split: SplitNetwork, capacity: Float64Array, ends: LeakEnds): FoundLeak {
  const question = { capacity, ...ends };
  const flow = findMaxFlow(split, question);
  if (!flow.isFinite) return { ...ends, atLeast: null, ways: [wayUncut(split, capacity, ends)], cut: [] };
  return { ...ends, atLeast: flow.value, ways: disjointWays(split, question, flow), cut: cutAt(split, capacity, flow, 'sources') };
}

/** Edges of the least cut that is nearest to one of the two ends. */
export function cutAt({ edgeCount, edgeFrom, edgeTo }: SplitNetwork, capacity: Float64Array, flow: Extract<MaxFlow, { isFinite: true }>, nearest: 'sources' | 'sinks'): readonly number[] {
  const side = nearest === 'sources' ? flow.sourceSide : flow.sinkSide;
  const cut: number[] = [];
  for (let edge = 0; edge < edgeCount; edge += 1) if (capacity[edge] !== 0 && side[edgeFrom[edge] ?? 0] !== side[edgeTo[edge] ?? 0]) cut.push(edge);
  return cut;
}

/**
 * One way that no crossing closes, by edges of infinite capacity alone; of these the one with the fewest edges that `isCostly` names. Empty where an
 * origin and a target are one place.
 */
export function wayUncut({ nodeCount, firstOut, outArc, outTo, edgeFrom, edgeTo }: SplitNetwork, capacity: Float64Array, { sources, sinks }: LeakEnds, isCostly: (edge: number) => boolean = () => false): readonly number[] {
  const isSink = new Uint8Array(nodeCount);
  for (const sink of sinks) isSink[sink] = 1;
  const costs = new Float64Array(nodeCount).fill(Infinity);
  const arcInto = new Int32Array(nodeCount).fill(-1);
  let level = [...new Set(sources)];
  for (const source of level) costs[source] = 0;
  let goal = -1;
  for (let cost = 0; level.length > 0 && goal < 0; cost += 1) {
    const later: number[] = [];
    // Grows while it is walked: what costs nothing more belongs to the same level.
    for (let index = 0; index < level.length && goal < 0; index += 1) {
      const node = level[index] ?? 0;
      if (costs[node] !== cost) continue;
      if (isSink[node]) goal = node;
      for (let slot = firstOut[node] ?? 0; slot < (firstOut[node + 1] ?? 0); slot += 1) {
        const arc = outArc[slot] ?? 0;
        const to = outTo[slot] ?? 0;
        if (capacity[arc >> 1] !== Infinity) continue;
        const more = isCostly(arc >> 1) ? 1 : 0;
        if (cost + more >= (costs[to] ?? 0)) continue;
        costs[to] = cost + more;
        arcInto[to] = arc;
        (more === 0 ? level : later).push(to);
      }
    }
    level = later;
  }
  const arcs: number[] = [];
  for (let at = goal, arc = arcInto[at] ?? -1; arc >= 0; arc = arcInto[at] ?? -1) {
    arcs.push(arc);
    at = (arc % 2 === 0 ? edgeFrom : edgeTo)[arc >> 1] ?? 0;
  }
  return arcs.toReversed();
}
