/** Trees of ways, grown once for each view, root and sense. Those of the roads without a plan outlive a check: no plan changes them. */
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import type { Place } from '../../network/ways/searchCosts.ts';
import { type FriendlyView, viewWithLinesOpened } from './friendlyView.ts';
import { growTree, type WayTree } from './wayTree.ts';

/** Nodes in all the trees that are kept with a graph; a site that is dragged about grows new ones with every step. */
const mostKeptNodes = 4_000_000;

const keptTrees = new WeakMap<RoadGraph, Map<string, WayTree>>();

/** Of one check of one scenario. Views that bar and delay alike share their trees. */
export class TreeStore {
  readonly #trees = new Map<string, WayTree>();
  readonly #numberOfKey = new Map<string, number>();
  readonly #numberOf = new WeakMap<FriendlyView, number>();
  readonly #opened = new WeakMap<FriendlyView, FriendlyView>();

  /** From the quickest of the roots, or to it. */
  of(view: FriendlyView, roots: readonly Place[], sense: WayTree['sense']): WayTree {
    const isBare = view.key === '' && !view.mask;
    const trees = isBare ? treesKeptWith(view.graph) : this.#trees;
    const key = `${isBare ? '' : this.#number(view)} ${sense} ${roots.map((root) => ('node' in root ? root.node : `${root.edge},${root.alongMm}`)).join(' ')}`;
    const kept = trees.get(key);
    if (kept) return kept;
    const grown = growTree(view, roots, sense);
    trees.set(key, grown);
    return grown;
  }

  /** The view with every line lowered that can be. */
  opened(view: FriendlyView): FriendlyView {
    const kept = this.#opened.get(view);
    if (kept) return kept;
    const opened = viewWithLinesOpened(view);
    this.#opened.set(view, opened);
    return opened;
  }

  #number(view: FriendlyView): number {
    const kept = this.#numberOf.get(view);
    if (kept !== undefined) return kept;
    const number = this.#numberOfKey.get(view.key) ?? this.#numberOfKey.size;
    this.#numberOfKey.set(view.key, number);
    this.#numberOf.set(view, number);
    return number;
  }
}

function treesKeptWith(graph: RoadGraph): Map<string, WayTree> {
  const kept = keptTrees.get(graph) ?? new Map<string, WayTree>();
  if (kept.size * graph.nodeCount > mostKeptNodes) kept.clear();
  keptTrees.set(graph, kept);
  return kept;
}
