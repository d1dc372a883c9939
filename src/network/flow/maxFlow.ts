/**
 * Maximum flow between two sets of nodes over edges that may be used either way, and the least cut that proves it (Dinic's
 * algorithm: E. A. Dinic, 1970). Knows nothing of roads; capacities are whole numbers or Infinity.
 */

export interface FlowGraph {
  readonly nodeCount: number;
  readonly edgeCount: number;
  /** Both directions of edge e are arcs 2·e (from → to) and 2·e + 1; those that leave node n stand in outArc[firstOut[n]] up to outArc[firstOut[n + 1]]. */
  readonly firstOut: Uint32Array;
  readonly outArc: Uint32Array;
  readonly outTo: Uint32Array;
}

export interface FlowQuestion {
  /** By edge, for each direction alike; 0 is closed, Infinity cannot be cut. */
  readonly capacity: Float64Array;
  readonly sources: readonly number[];
  readonly sinks: readonly number[];
}

export type MaxFlow =
  /** Some way has no edge that may be cut, or a node is both source and sink. */
  | { readonly isFinite: false }
  | {
    readonly isFinite: true;
    readonly value: number;
    /** By edge: along it positive, against it negative. */
    readonly flow: Float64Array;
    /** 1 for nodes that a source still reaches when the flow is at its most: the cut nearest the sources leaves from them. */
    readonly sourceSide: Uint8Array;
    /** 1 for nodes that still reach a sink: the cut nearest the sinks leads into them. */
    readonly sinkSide: Uint8Array;
  };

export function findMaxFlow(graph: FlowGraph, question: FlowQuestion): MaxFlow {
  const state = startFlow(graph, question);
  if (joinsUncut(state)) return { isFinite: false };
  let value = 0;
  while (levelNodes(state)) {
    state.next.set(graph.firstOut.subarray(0, graph.nodeCount));
    for (const source of question.sources) value += pushFrom(state, source);
  }
  const sourceSide = new Uint8Array(graph.nodeCount);
  for (let node = 0; node < graph.nodeCount; node += 1) if ((state.level[node] ?? -1) >= 0) sourceSide[node] = 1;
  return { isFinite: true, value, flow: state.flow, sourceSide, sinkSide: reachBackwards(state) };
}

interface FlowState extends Scratch {
  readonly graph: FlowGraph;
  readonly question: FlowQuestion;
  readonly flow: Float64Array;
}

/** What a search needs while it runs; kept with its graph, because a check asks the same small graph many times. */
interface Scratch {
  readonly isSink: Uint8Array;
  readonly seen: Uint8Array;
  readonly level: Int32Array;
  /** The next slot each node tries. */
  readonly next: Uint32Array;
  readonly queue: Uint32Array;
  /** The way being tried: its arcs and the nodes between them, from the source on. */
  readonly way: Uint32Array;
  readonly stops: Uint32Array;
}

/** By their rows: networks that differ in lengths alone share them. */
const scratches = new WeakMap<Uint32Array, Scratch>();

function scratchOf(graph: FlowGraph): Scratch {
  const kept = scratches.get(graph.outArc);
  if (kept) return kept;
  const { nodeCount } = graph;
  const words = () => new Uint32Array(nodeCount);
  const scratch: Scratch = {
    isSink: new Uint8Array(nodeCount), seen: new Uint8Array(nodeCount), level: new Int32Array(nodeCount),
    next: words(), queue: words(), way: words(), stops: new Uint32Array(nodeCount + 1),
  };
  scratches.set(graph.outArc, scratch);
  return scratch;
}

function startFlow(graph: FlowGraph, question: FlowQuestion): FlowState {
  const scratch = scratchOf(graph);
  scratch.isSink.fill(0);
  for (const sink of question.sinks) scratch.isSink[sink] = 1;
  return { graph, question, flow: new Float64Array(graph.edgeCount), ...scratch };
}

/** What an arc can still carry. */
function restOf({ question: { capacity }, flow }: FlowState, arc: number): number {
  const edge = arc >> 1;
  const carried = flow[edge] ?? 0;
  return (capacity[edge] ?? 0) - (arc % 2 === 0 ? carried : -carried);
}

/** Whether a source is a sink, or a way of edges that cannot be cut joins the two. */
function joinsUncut({ graph, question, isSink, seen, queue }: FlowState): boolean {
  seen.fill(0);
  let tail = 0;
  for (const source of question.sources) {
    if (isSink[source]) return true;
    if (!seen[source]) queue[tail++] = source;
    seen[source] = 1;
  }
  for (let head = 0; head < tail; head += 1) {
    const node = queue[head] ?? 0;
    for (let slot = graph.firstOut[node] ?? 0; slot < (graph.firstOut[node + 1] ?? 0); slot += 1) {
      const to = graph.outTo[slot] ?? 0;
      if (seen[to] || question.capacity[(graph.outArc[slot] ?? 0) >> 1] !== Infinity) continue;
      if (isSink[to]) return true;
      seen[to] = 1;
      queue[tail++] = to;
    }
  }
  return false;
}

/** Steps from the sources over arcs with room; false where no sink is reached any more. */
function levelNodes(state: FlowState): boolean {
  const { graph, question, isSink, level, queue } = state;
  level.fill(-1);
  let tail = 0;
  for (const source of question.sources) {
    if (level[source] === 0) continue;
    level[source] = 0;
    queue[tail++] = source;
  }
  let reaches = false;
  for (let head = 0; head < tail; head += 1) {
    const node = queue[head] ?? 0;
    for (let slot = graph.firstOut[node] ?? 0; slot < (graph.firstOut[node + 1] ?? 0); slot += 1) {
      const to = graph.outTo[slot] ?? 0;
      if ((level[to] ?? 0) >= 0 || restOf(state, graph.outArc[slot] ?? 0) <= 0) continue;
      level[to] = (level[node] ?? 0) + 1;
      if (isSink[to]) reaches = true;
      queue[tail++] = to;
    }
  }
  return reaches;
}

/** Sends all that fits from one source along ways that go up a level with every arc; returns how much. */
function pushFrom(state: FlowState, source: number): number {
  const { graph, isSink, level, next, way, stops } = state;
  let sent = 0;
  let depth = 0;
  stops[0] = source;
  for (;;) {
    const node = stops[depth] ?? 0;
    if (isSink[node]) {
      const { room, full } = fillWay(state, depth);
      sent += room;
      depth = full;
      continue;
    }
    const end = graph.firstOut[node + 1] ?? 0;
    const above = (level[node] ?? 0) + 1;
    let slot = next[node] ?? 0;
    while (slot < end && (level[graph.outTo[slot] ?? 0] !== above || restOf(state, graph.outArc[slot] ?? 0) <= 0)) slot += 1;
    next[node] = slot;
    if (slot < end) {
      way[depth] = graph.outArc[slot] ?? 0;
      depth += 1;
      stops[depth] = graph.outTo[slot] ?? 0;
    } else if (depth === 0) {
      return sent;
    } else {
      // Nothing leads on from here: the arc that led here is passed over from now on.
      depth -= 1;
      const before = stops[depth] ?? 0;
      next[before] = (next[before] ?? 0) + 1;
    }
  }
}

/** Sends what the way of `depth` arcs has room for; `full` is the first of its arcs that can carry no more. */
function fillWay(state: FlowState, depth: number): { readonly room: number; readonly full: number } {
  const { way, flow } = state;
  let room = Infinity;
  for (let step = 0; step < depth; step += 1) room = Math.min(room, restOf(state, way[step] ?? 0));
  let full = depth;
  for (let step = depth - 1; step >= 0; step -= 1) {
    const arc = way[step] ?? 0;
    flow[arc >> 1] = (flow[arc >> 1] ?? 0) + (arc % 2 === 0 ? room : -room);
    if (restOf(state, arc) <= 0) full = step;
  }
  return { room, full };
}

/** 1 for nodes from which arcs with room lead to a sink. */
function reachBackwards(state: FlowState): Uint8Array {
  const { graph, question, queue } = state;
  const seen = new Uint8Array(graph.nodeCount);
  let tail = 0;
  for (const sink of question.sinks) {
    if (seen[sink]) continue;
    seen[sink] = 1;
    queue[tail++] = sink;
  }
  for (let head = 0; head < tail; head += 1) {
    const node = queue[head] ?? 0;
    for (let slot = graph.firstOut[node] ?? 0; slot < (graph.firstOut[node + 1] ?? 0); slot += 1) {
      const from = graph.outTo[slot] ?? 0;
      // The other direction of the arc that leaves is the one that comes in.
      if (seen[from] || restOf(state, (graph.outArc[slot] ?? 0) ^ 1) <= 0) continue;
      seen[from] = 1;
      queue[tail++] = from;
    }
  }
  return seen;
}
