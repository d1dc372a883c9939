/**
 * The road graph cut at every crossing of a barrier and at every place that a question starts from or ends at. Each crossing is
 * a gate, an edge of its own between the two sides of the line, so that postures and phases are masks over one network and
 * only a line that moves makes another.
 */
import type { FlowGraph } from '../flow/maxFlow.ts';
import type { EdgePoint, RoadGraph } from '../graph/roadGraph.ts';
import { compressRows } from '../graph/compressRows.ts';

/** Nodes of the road graph keep their numbers; sides of gates and places within an edge follow. */
export interface SplitNetwork extends FlowGraph {
  readonly edgeFrom: Uint32Array;
  readonly edgeTo: Uint32Array;
  /** By edge: the road edge it is a piece of, or a gate on; `offRoad` where it leads over open ground. */
  readonly roadEdge: Uint32Array;
  /** By edge: where on the road edge it begins and ends, whole millimetres; the same for a gate. */
  readonly fromMm: Uint32Array;
  readonly toMm: Uint32Array;
  /** By edge: the place of its gate in the list given, -1 for a piece of road. */
  readonly gate: Int32Array;
  /** By gate, the edge that is it. */
  readonly edgeOfGate: Uint32Array;
  /** By node: 1 where a gate begins or ends, so that whoever walks the others need not ask. */
  readonly besideGate: Uint8Array;
  /** The nodes of each place are placeNode[firstPlaceNode[p]] up to placeNode[firstPlaceNode[p + 1]]: two where it stands in a gate, on both sides of it. */
  readonly firstPlaceNode: Uint32Array;
  readonly placeNode: Uint32Array;
  /** The same object for networks that differ in nothing but `fromMm` and `toMm`: what is found of one without measuring holds for the other. */
  readonly shape: SplitShape;
}

/** What stands along the roads, by edge and along it: gates, and places within an edge. */
export interface SplitShape {
  readonly happenings: readonly Happening[];
}

/** In `roadEdge`: no road, but ground that can be driven on. */
export const offRoad = 0xffff_ffff;

export interface SplitInput {
  /** Crossings that cut their edge. */
  readonly gates: readonly EdgePoint[];
  /** Nodes of the graph or places on its edges. */
  readonly places: readonly ({ readonly node: number } | EdgePoint)[];
  /** Places, by their number, that open ground joins: each list gets a node of its own, with an edge off the road to each of its places. */
  readonly joins?: readonly (readonly number[])[];
}

export interface Happening extends EdgePoint {
  /** Index of the gate, or -1 - index of the place. */
  readonly what: number;
}

export function splitNetwork(graph: RoadGraph, { gates, places, joins = [] }: SplitInput): SplitNetwork {
  const happenings = [...gates.map((place, gate) => happeningAt(graph, place, gate)), ...places.flatMap((place, index) => ('node' in place ? [] : [happeningAt(graph, place, -1 - index)]))].sort(byPlace);
  const edgeCount = graph.edgeCount + happenings.length + gates.length;
  const edgeFrom = new Uint32Array(edgeCount);
  const edgeTo = new Uint32Array(edgeCount);
  const roadEdge = new Uint32Array(edgeCount);
  const fromMm = new Uint32Array(edgeCount);
  const toMm = new Uint32Array(edgeCount);
  const gate = new Int32Array(edgeCount).fill(-1);
  const edgeOfGate = new Uint32Array(gates.length);
  const nodesOfPlace: number[][] = places.map((place) => ('node' in place ? [place.node] : []));
  let edges = 0;
  let nodes = graph.nodeCount;
  const add = (from: number, to: number, road: number, start: number, end: number, ofGate: number) => {
    edgeFrom[edges] = from;
    edgeTo[edges] = to;
    roadEdge[edges] = road;
    fromMm[edges] = start;
    toMm[edges] = end;
    gate[edges] = ofGate;
    edges += 1;
  };
  let at = 0;
  for (let road = 0; road < graph.edgeCount; road += 1) {
    let node = graph.edgeFrom[road] ?? 0;
    let alongMm = 0;
    for (let happening = happenings[at]; happening?.edge === road; happening = happenings[at]) {
      const here = nodes++;
      add(node, here, road, alongMm, happening.alongMm, -1);
      ({ alongMm } = happening);
      node = here;
      if (happening.what >= 0) {
        node = nodes++;
        edgeOfGate[happening.what] = edges;
        add(here, node, road, alongMm, alongMm, happening.what);
      } else {
        nodesOfPlace[-1 - happening.what]?.push(here);
      }
      at += 1;
    }
    add(node, graph.edgeTo[road] ?? 0, road, alongMm, graph.edgeLengthMm[road] ?? 0, -1);
  }
  standOnBothSides(happenings, nodesOfPlace, edgeOfGate, edgeFrom, edgeTo);
  const drawn = { edgeFrom, edgeTo, roadEdge, fromMm, toMm, gate };
  const joined = joins.length === 0 ? drawn : joinPlaces(drawn, joins.map((list) => list.flatMap((place) => nodesOfPlace[place] ?? [])), nodes);
  const nodeCount = nodes + joins.length;
  const besideGate = new Uint8Array(nodeCount);
  for (const edge of edgeOfGate) besideGate[edgeFrom[edge] ?? 0] = besideGate[edgeTo[edge] ?? 0] = 1;
  return {
    nodeCount, edgeCount: joined.edgeFrom.length, ...joined, edgeOfGate, besideGate,
    ...compressRows(nodeCount, joined.edgeFrom, joined.edgeTo),
    ...listPlaces(nodesOfPlace),
    shape: { happenings },
  };
}

type SplitEdges = Pick<SplitNetwork, 'edgeFrom' | 'edgeTo' | 'roadEdge' | 'fromMm' | 'toMm' | 'gate'>;

/** Edges off the road from a node of each piece of ground, numbered from `firstNode`, to all that it joins. */
function joinPlaces(drawn: SplitEdges, lists: readonly (readonly number[])[], firstNode: number): SplitEdges {
  const drawnCount = drawn.edgeFrom.length;
  const more = lists.reduce((sum, list) => sum + list.length, 0);
  const longer = (array: Uint32Array) => {
    const all = new Uint32Array(drawnCount + more);
    all.set(array);
    return all;
  };
  const [edgeFrom, edgeTo, roadEdge] = [longer(drawn.edgeFrom), longer(drawn.edgeTo), longer(drawn.roadEdge).fill(offRoad, drawnCount)];
  const gate = new Int32Array(drawnCount + more).fill(-1);
  gate.set(drawn.gate);
  let edge = drawnCount;
  for (const [index, list] of lists.entries()) {
    for (const node of list) {
      edgeFrom[edge] = firstNode + index;
      edgeTo[edge] = node;
      edge += 1;
    }
  }
  return { edgeFrom, edgeTo, roadEdge, fromMm: longer(drawn.fromMm), toMm: longer(drawn.toMm), gate };
}

function listPlaces(nodesOfPlace: readonly (readonly number[])[]): Pick<SplitNetwork, 'firstPlaceNode' | 'placeNode'> {
  const firstPlaceNode = new Uint32Array(nodesOfPlace.length + 1);
  nodesOfPlace.forEach((nodes, place) => {
    firstPlaceNode[place + 1] = (firstPlaceNode[place] ?? 0) + nodes.length;
  });
  return { firstPlaceNode, placeNode: Uint32Array.from(nodesOfPlace.flat()) };
}

/** Beyond an edge's end is its end. */
export function happeningAt({ edgeLengthMm }: RoadGraph, { edge, alongMm }: EdgePoint, what: number): Happening {
  return { edge, alongMm: Math.max(0, Math.min(alongMm, edgeLengthMm[edge] ?? 0)), what };
}

/** By edge, then along it; of those at one spot gates go first, in the order given. */
export function byPlace(a: Happening, b: Happening): number {
  return a.edge - b.edge || a.alongMm - b.alongMm || Number(a.what < 0) - Number(b.what < 0) || Math.abs(a.what) - Math.abs(b.what);
}

/** Whoever stands in a gate stands on both sides of it. */
function standOnBothSides(
  happenings: readonly Happening[], nodesOfPlace: number[][], edgeOfGate: Uint32Array, edgeFrom: Uint32Array, edgeTo: Uint32Array,
): void {
  for (const [index, { edge, alongMm, what }] of happenings.entries()) {
    if (what >= 0) continue;
    for (let before = index - 1; before >= 0; before -= 1) {
      const other = happenings[before];
      if (!other || other.edge !== edge || other.alongMm !== alongMm) break;
      if (other.what < 0) continue;
      const gateEdge = edgeOfGate[other.what] ?? 0;
      nodesOfPlace[-1 - what]?.push(edgeFrom[gateEdge] ?? 0, edgeTo[gateEdge] ?? 0);
    }
  }
}
