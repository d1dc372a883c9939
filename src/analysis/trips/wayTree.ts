/** All quickest ways from one place, or to one place, found at once and asked for as often as wanted. */
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import { type DrivingCost, drivingCost } from '../../network/ways/networkView.ts';
import { type CostSearch, type Place, searchCosts } from '../../network/ways/searchCosts.ts';
import type { EdgePiece } from '../../network/ways/shortestWay.ts';
import type { FriendlyView } from './friendlyView.ts';

export interface WayTree {
  readonly graph: RoadGraph;
  /** `to`: the ways lead to the root. */
  readonly sense: 'from' | 'to';
  /** Several: the quickest of them. */
  readonly roots: readonly Place[];
  readonly cost: DrivingCost;
  readonly search: CostSearch;
}

/** Time, in driving order or against it: backwards a way costs what it costs the other way round. */
export function costsOf(view: FriendlyView): Readonly<Record<WayTree['sense'], DrivingCost>> {
  const from = drivingCost(view, 'time');
  return { from, to: { ofArc: (arc) => from.ofArc(arc ^ 1), ofPiece: (edge, fromMm, toMm) => from.ofPiece(edge, toMm, fromMm) } };
}

export function growTree(view: FriendlyView, roots: readonly Place[], sense: WayTree['sense'], cost = costsOf(view)[sense]): WayTree {
  return { graph: view.graph, sense, roots, cost, search: searchCosts(view.graph, cost, roots) };
}

interface Reaching {
  readonly ms: number;
  /** The node before the last piece; null where the way stays on the root's own edge. */
  readonly node: number | null;
  readonly last: EdgePiece | null;
  readonly root: number;
}

const nowhere: Reaching = { ms: Infinity, node: null, last: null, root: -1 };

function reach({ graph, roots, cost, search }: WayTree, place: Place): Reaching {
  if ('node' in place) return { ms: search.costs[place.node] ?? Infinity, node: place.node, last: null, root: search.startOf[place.node] ?? -1 };
  const { edge, alongMm } = place;
  const length = graph.edgeLengthMm[edge] ?? 0;
  const ends: Reaching[] = ([[graph.edgeFrom[edge] ?? 0, 0], [graph.edgeTo[edge] ?? 0, length]] as const).map(([node, fromMm]) => (
    { ms: (search.costs[node] ?? Infinity) + cost.ofPiece(edge, fromMm, alongMm), node, last: { edge, fromMm, toMm: alongMm }, root: search.startOf[node] ?? -1 }));
  const direct = roots.flatMap((root, index): readonly Reaching[] => ('edge' in root && root.edge === edge
    ? [{ ms: cost.ofPiece(edge, root.alongMm, alongMm), node: null, last: { edge, fromMm: root.alongMm, toMm: alongMm }, root: index }] : []));
  return [...direct, ...ends].reduce((best, one) => (one.ms < best.ms ? one : best), nowhere);
}

/** Milliseconds at likely speeds and delays; Infinity where no way leads. The least of what `reach` looks at, asked for too often to make objects of it. */
export function msTo({ graph, roots, cost, search: { costs } }: WayTree, place: Place): number {
  if ('node' in place) return costs[place.node] ?? Infinity;
  const { edge, alongMm } = place;
  const toFirst = costs[graph.edgeFrom[edge] ?? 0] ?? Infinity;
  const toLast = costs[graph.edgeTo[edge] ?? 0] ?? Infinity;
  let least = toFirst === Infinity ? Infinity : toFirst + cost.ofPiece(edge, 0, alongMm);
  if (toLast !== Infinity) least = Math.min(least, toLast + cost.ofPiece(edge, graph.edgeLengthMm[edge] ?? 0, alongMm));
  for (const root of roots) if ('edge' in root && root.edge === edge) least = Math.min(least, cost.ofPiece(edge, root.alongMm, alongMm));
  return least;
}

/** In driving order; null where no way leads. */
export function piecesTo(tree: WayTree, place: Place): readonly EdgePiece[] | null {
  const { graph, sense, roots, cost, search } = tree;
  const reached = reach(tree, place);
  if (reached.ms === Infinity) return null;
  const back: EdgePiece[] = reached.last ? [reached.last] : [];
  if (reached.node !== null) {
    let at = reached.node;
    for (let arc = search.arcInto[at] ?? -1; arc !== -1; arc = search.arcInto[at] ?? -1) {
      const edge = arc >> 1;
      const length = graph.edgeLengthMm[edge] ?? 0;
      back.push(arc % 2 === 0 ? { edge, fromMm: 0, toMm: length } : { edge, fromMm: length, toMm: 0 });
      at = (arc % 2 === 0 ? graph.edgeFrom : graph.edgeTo)[edge] ?? 0;
    }
    const root = roots[reached.root];
    if (root && 'edge' in root) {
      const { edge, alongMm } = root;
      const ends = [graph.edgeFrom[edge] === at ? 0 : null, graph.edgeTo[edge] === at ? graph.edgeLengthMm[edge] ?? 0 : null].filter((end) => end !== null);
      const toMm = ends.toSorted((a, b) => cost.ofPiece(edge, alongMm, a) - cost.ofPiece(edge, alongMm, b) || a - b)[0] ?? 0;
      back.push({ edge, fromMm: alongMm, toMm });
    }
  }
  const moved = back.filter(({ fromMm, toMm }) => fromMm !== toMm);
  return sense === 'from' ? moved.toReversed() : moved.map(({ edge, fromMm, toMm }) => ({ edge, fromMm: toMm, toMm: fromMm }));
}
