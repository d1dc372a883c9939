/** The shortest or quickest way between two places of the network, as pieces of edges and as a line. */
import type { LonLat } from '../../geo/types.ts';
import { speedOf } from '../graph/assumedAttributes.ts';
import { nodePlace, sliceEdge } from '../graph/edgeGeometry.ts';
import { type CostUnit, type DrivingCost, drivingCost, type NetworkView } from './networkView.ts';
import type { RoadGraph } from '../graph/roadGraph.ts';
import { type CostSearch, makeCostSearch, type Place, searchCosts } from './searchCosts.ts';

/** A piece of one edge, driven from `fromMm` to `toMm`; against the edge where `toMm` is smaller. */
export interface EdgePiece {
  readonly edge: number;
  readonly fromMm: number;
  readonly toMm: number;
}

export interface Way {
  /** In driving order; empty where start and goal are one place. */
  readonly edges: readonly EdgePiece[];
  /** Whole millimetres, the sum of the pieces. */
  readonly lengthMm: number;
  readonly lengthMeters: number;
  /** At the speed limits of the roads, delays included. */
  readonly seconds: number;
  /** Some of its speeds are stated by no source. */
  readonly isSpeedAssumed: boolean;
  /** The least precise of its roads, metres; null where one states none or there is none. */
  readonly precisionMeters: number | null;
  /** Each bend once; at least two coordinates, equal ones where start and goal are one place. */
  readonly coordinates: readonly LonLat[];
}

export interface WayOptions extends Omit<NetworkView, 'graph'> {
  /** What is least; for hostile drivers the length, for friends the time, unless said otherwise. */
  readonly least?: CostUnit;
  /** Used instead of a new one where given. */
  readonly into?: CostSearch;
}

interface Goal {
  /** The node before the last piece; null when start and goal share an edge and the way stays on it. */
  readonly node: number | null;
  readonly piece: EdgePiece | null;
}

/** The ways in which a way may end. */
function goalsAt(graph: RoadGraph, from: Place, to: Place): readonly Goal[] {
  if ('node' in to) return [{ node: to.node, piece: null }];
  const { edge, alongMm } = to;
  return [
    ...('edge' in from && from.edge === edge ? [{ node: null, piece: { edge, fromMm: from.alongMm, toMm: alongMm } }] : []),
    { node: graph.edgeFrom[edge] ?? 0, piece: { edge, fromMm: 0, toMm: alongMm } },
    { node: graph.edgeTo[edge] ?? 0, piece: { edge, fromMm: graph.edgeLengthMm[edge] ?? 0, toMm: alongMm } },
  ];
}

/** Pieces from the start to a node. */
function piecesTo(graph: RoadGraph, { arcInto }: CostSearch, from: Place, node: number, cost: DrivingCost): readonly EdgePiece[] {
  const pieces: EdgePiece[] = [];
  let at = node;
  for (let arc = arcInto[at] ?? -1; arc !== -1; arc = arcInto[at] ?? -1) {
    const edge = arc >> 1;
    const length = graph.edgeLengthMm[edge] ?? 0;
    pieces.push(arc % 2 === 0 ? { edge, fromMm: 0, toMm: length } : { edge, fromMm: length, toMm: 0 });
    at = (arc % 2 === 0 ? graph.edgeFrom : graph.edgeTo)[edge] ?? 0;
  }
  if ('edge' in from) {
    const { edge, alongMm } = from;
    const length = graph.edgeLengthMm[edge] ?? 0;
    const ends = [graph.edgeFrom[edge] === at ? 0 : null, graph.edgeTo[edge] === at ? length : null].filter((end) => end !== null);
    // On a loop both ends are the same node: the cheaper one was taken.
    const end = ends.sort((a, b) => cost.ofPiece(edge, alongMm, a) - cost.ofPiece(edge, alongMm, b) || a - b)[0] ?? 0;
    pieces.push({ edge, fromMm: alongMm, toMm: end });
  }
  return pieces.toReversed();
}

/** Joins the pieces' lines; a place where two meet is written once. */
export function joinPieces(graph: RoadGraph, pieces: readonly EdgePiece[]): readonly LonLat[] {
  const line: LonLat[] = [];
  for (const { edge, fromMm, toMm } of pieces) {
    for (const place of sliceEdge(graph, edge, fromMm, toMm)) {
      const last = line.at(-1);
      if (!last || last[0] !== place[0] || last[1] !== place[1]) line.push(place);
    }
  }
  return line.length === 1 ? [...line, ...line] : line;
}

/** Figures and line of pieces that follow one another. */
export function describeWay(view: NetworkView, all: readonly EdgePiece[]): Way {
  const { graph } = view;
  const pieces = all.filter(({ edge, fromMm, toMm }) => fromMm !== toMm || graph.edgeLengthMm[edge] === 0);
  const time = drivingCost(view, 'time');
  const lengthMm = pieces.reduce((sum, { fromMm, toMm }) => sum + Math.abs(toMm - fromMm), 0);
  const precisions = pieces.map(({ edge }) => graph.edgePrecisionMeters[edge] ?? Number.NaN);
  const precision = Math.max(...precisions);
  return {
    edges: pieces,
    lengthMm,
    lengthMeters: lengthMm / 1000,
    seconds: pieces.reduce((sum, { edge, fromMm, toMm }) => sum + time.ofPiece(edge, fromMm, toMm), 0) / 1000,
    isSpeedAssumed: pieces.some(({ edge }) => speedOf(graph, edge).isAssumed),
    precisionMeters: Number.isFinite(precision) ? precision : null,
    coordinates: joinPieces(graph, pieces.length > 0 ? pieces : all),
  };
}

/** Null where no way leads there: with one-ways, stops and masks as the view has them. Of equal ways always the same one. */
export function shortestWay(graph: RoadGraph, from: Place, to: Place, options: WayOptions): Way | null {
  const { least = options.mode === 'hostile' ? 'length' : 'time', into: search = makeCostSearch(graph) } = options;
  const view: NetworkView = { graph, ...options };
  const cost = drivingCost(view, least);
  const goals = goalsAt(graph, from, to).map((goal) => ({ ...goal, rest: goal.piece ? cost.ofPiece(goal.piece.edge, goal.piece.fromMm, goal.piece.toMm) : 0 }));
  const totalOf = ({ node, rest }: (typeof goals)[number]) => rest + (node === null ? 0 : search.costs[node] ?? Infinity);
  // What is nearer than the place looked at is settled, so nothing can better a whole way that is no longer than that.
  searchCosts(graph, cost, [from], { into: search, isDone: (reached) => goals.some((goal) => totalOf(goal) <= reached) });
  const best = goals.reduce<(typeof goals)[number] | null>((least, goal) => (totalOf(goal) < (least ? totalOf(least) : Infinity) ? goal : least), null);
  if (best === null) return null;
  const pieces = [...(best.node === null ? [] : piecesTo(graph, search, from, best.node, cost)), ...(best.piece ? [best.piece] : [])];
  if (pieces.length > 0) return describeWay(view, pieces);
  const place = nodePlace(graph, 'node' in to ? to.node : 0);
  return { ...describeWay(view, []), coordinates: [place, place] };
}
