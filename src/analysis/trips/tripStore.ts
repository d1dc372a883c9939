/**
 * What was found of friendly trips on one network, kept for the next check: while a line is dragged along its road next to nothing of it changes.
 * Everything is kept under all that it follows from, so that an answer that is found again is the answer that would be worked out again.
 */
import { delayOf } from '../../network/crossings/edgeStops.ts';
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import type { DrivingCost } from '../../network/ways/networkView.ts';
import type { CostSearch, Place } from '../../network/ways/searchCosts.ts';
import { type FriendlyView, textOfStop, viewWithLinesOpened } from './friendlyView.ts';
import { Recent } from '../problem/recent.ts';
import { costsOf, growTree, type WayTree } from './wayTree.ts';

/** Nodes in all the trees that are kept; a site that is dragged about grows new ones with every step. */
const mostKeptNodes = 2_000_000;
const mostTrips = 5000;
/** Ways that lines may stand, each with all its trips. */
const mostViewPairs = 200;

export interface ViewNotes {
  readonly cost: Readonly<Record<WayTree['sense'], DrivingCost>>;
  /** The same for views in which every whole road costs the same. */
  readonly costs: number;
  /** The same for views with the same stops in the same order on every road, wherever along it they stand. */
  readonly order: number;
  opened: FriendlyView | null;
}

export class TripStore {
  readonly #searches: Recent<CostSearch>;
  readonly #numbers = new Recent<number>(mostTrips);
  readonly #notes = new WeakMap<FriendlyView, ViewNotes>();
  readonly #numberOf = new WeakMap<object, number>();
  #count = 0;
  /** Counts and what belongs to a view, under keys of those who find them. */
  readonly found = new Recent<object>(mostTrips);
  readonly #trips = new Recent<Map<number, unknown>>(mostViewPairs);
  /** One class's trips are asked for one after the other. */
  #last: { readonly before: FriendlyView; readonly after: FriendlyView; readonly vehicles: number; readonly trips: Map<number, unknown> } | null = null;

  constructor({ nodeCount }: Pick<RoadGraph, 'nodeCount'>) {
    this.#searches = new Recent(Math.ceil(mostKeptNodes / nodeCount));
  }

  /** From the quickest of the roots, or to it. Whoever asks again hands in the same list. */
  tree(view: FriendlyView, roots: readonly Place[], sense: WayTree['sense']): WayTree {
    const { cost: { [sense]: cost }, costs } = this.notes(view);
    let key = `${costs} ${sense} ${this.number(roots)}`;
    // Of the stops on its own road a root feels where they stand, beside what the whole road costs.
    for (const root of roots) if ('edge' in root) key += ` ${cost.ofPiece(root.edge, root.alongMm, 0)} ${cost.ofPiece(root.edge, root.alongMm, view.graph.edgeLengthMm[root.edge] ?? 0)}`;
    return { graph: view.graph, sense, roots, cost, search: this.#searches.of(key, () => growTree(view, roots, sense, cost).search) };
  }

  /** Of so many vehicles that go together, by a number for the two ends; whoever finds one puts it there. */
  trips(before: FriendlyView, after: FriendlyView, vehicles: number): Map<number, unknown> {
    const last = this.#last;
    if (last?.before === before && last.after === after && last.vehicles === vehicles) return last.trips;
    const trips = this.#trips.of(`${this.notes(before).order} ${this.notes(after).order} ${vehicles}`, () => new Map<number, unknown>());
    this.#last = { before, after, vehicles, trips };
    return trips;
  }

  /** The view with every line lowered that can be. */
  opened(view: FriendlyView): FriendlyView {
    const notes = this.notes(view);
    notes.opened ??= viewWithLinesOpened(view);
    return notes.opened;
  }

  notes(view: FriendlyView): ViewNotes {
    const kept = this.#notes.get(view);
    if (kept) return kept;
    const { stops: { firstStop, entry }, stops, list, mask } = view;
    const masked = mask ? `mask ${this.number(mask)};` : '';
    let [costs, order] = [masked, masked];
    for (const edge of new Set(list.map((stop) => stop.edge).toSorted((a, b) => a - b))) {
      costs += `${edge},${delayOf(stops, edge)};`;
      for (let stop = firstStop[edge] ?? 0; stop < (firstStop[edge + 1] ?? 0); stop += 1) {
        const one = list[entry[stop] ?? 0];
        if (one) order += `${edge},${textOfStop(one)}`;
      }
    }
    const notes: ViewNotes = { cost: costsOf(view), costs: this.#numbers.of(`costs ${costs}`, this.#next), order: this.#numbers.of(`order ${order}`, this.#next), opened: null };
    this.#notes.set(view, notes);
    return notes;
  }

  /** One of its own for everything that does not change. */
  number(thing: object): number {
    const kept = this.#numberOf.get(thing);
    if (kept !== undefined) return kept;
    const number = this.#next();
    this.#numberOf.set(thing, number);
    return number;
  }

  readonly #next = (): number => {
    this.#count += 1;
    return this.#count;
  };
}

const stores = new WeakMap<RoadGraph, TripStore>();

export function tripStoreOf(graph: RoadGraph): TripStore {
  const kept = stores.get(graph);
  if (kept) return kept;
  const store = new TripStore(graph);
  stores.set(graph, store);
  return store;
}
