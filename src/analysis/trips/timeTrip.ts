/** One trip without the plan and in a posture: how long it takes, what the plan adds, or that nobody gets through. */
import type { Place } from '../../network/ways/searchCosts.ts';
import type { Range } from '../takeOff/range.ts';
import type { FriendlyView } from './friendlyView.ts';
import { normalMoveSeconds, opensForSeconds } from './pairDelay.ts';
import type { Trip } from './prepareTrips.ts';
import type { TripEnd } from './tripEnds.ts';
import { addedSeconds, plainTime, type TimedWay, timeWay, type TripTime } from './tripTime.ts';
import type { TripStore } from './tripStore.ts';
import { msTo, piecesTo, type WayTree } from './wayTree.ts';

export const tripOutcomes = ['reached', 'stranded', 'no-data'] as const;
export type TripOutcome = (typeof tripOutcomes)[number];

export interface TripResult {
  readonly vehicle: Trip['vehicle'];
  readonly fromId: string;
  readonly toId: string;
  readonly direction: Trip['direction'];
  readonly vehicles: number;
  /** `stranded`: there is a way without the plan, and none in this posture. */
  readonly outcome: TripOutcome;
  /**
   * `no-road`: an end joins no road. `cut-off`: no way without the plan either. `straddles`: stranded or not by where within its precision an
   * end lies. `in-part`, of a stranded one: some of the zone is reached.
   */
  readonly reason: 'no-road' | 'cut-off' | 'straddles' | 'in-part' | null;
  /** Without the plan; null where there is no way. */
  readonly before: TripTime | null;
  /** Null unless reached. */
  readonly after: TripTime | null;
  /** Null unless reached. */
  readonly addedSeconds: Range | null;
  /** Pairs and checkpoints passed, in their order. */
  readonly delays: readonly TripDelay[];
  /** Of a stranded one: the lines that would have to be opened, and for how long each is then no line. Null where opening helps nobody. */
  readonly opens: TripOpening | null;
}

export interface TripDelay {
  readonly what: 'line' | 'checkpoint';
  readonly id: string;
  readonly seconds: Range;
}

export interface TripOpening {
  readonly lines: readonly { readonly id: string; readonly opensForSeconds: Range }[];
  readonly seconds: Range;
}

/** Places of an uncertain end that are looked at, spread over all of them: a site of a large precision in a dense city joins hundreds of roads. */
const mostPlaces = 24;

/** What may be the one end: places, each a list of which the quickest counts. */
interface Options {
  readonly places: readonly (readonly Place[])[];
  readonly likely: number;
  /** Roads on which any of them lies. */
  readonly edges: readonly number[];
}

const optionsKept = new WeakMap<TripEnd, Options>();

function optionsOf(end: TripEnd): Options {
  const kept = optionsKept.get(end);
  if (kept) return kept;
  const chosen = choosePlaces(end);
  const edges = new Set(chosen.places.flatMap((places) => places.flatMap((place) => ('edge' in place ? [place.edge] : []))));
  const options = { ...chosen, edges: [...edges].toSorted((a, b) => a - b) };
  optionsKept.set(end, options);
  return options;
}

function choosePlaces({ places, likely, means }: TripEnd): Omit<Options, 'edges'> {
  if (means === 'anywhere') return { places: places.length > 0 ? [places] : [], likely: 0 };
  if (places.length <= mostPlaces) return { places: places.map((place) => [place]), likely };
  const picked = Array.from({ length: mostPlaces }, (_, index) => Math.floor((index * places.length) / mostPlaces));
  const all = [...new Set([...picked, likely])].toSorted((a, b) => a - b);
  return { places: all.flatMap((index) => (places[index] ? [[places[index]]] : [])), likely: all.indexOf(likely) };
}

/** Between each option of the start and each of the goal. */
interface Matrix {
  /** Milliseconds, row by row: a start's to every goal. */
  readonly ms: Float64Array;
  readonly way: (from: number, to: number) => TimedWay | null;
}

function matrixOf(view: FriendlyView, from: Options, to: Options, store: TripStore): Matrix {
  const isFromStart = from.places.length <= to.places.length;
  const [roots, goals, sense] = isFromStart ? [from, to, 'from'] as const : [to, from, 'to'] as const;
  const trees = roots.places.map((places) => store.tree(view, places, sense));
  const ms = new Float64Array(from.places.length * to.places.length);
  for (const [root, tree] of trees.entries()) {
    for (const [goal, places] of goals.places.entries()) {
      let least = Infinity;
      for (const place of places) least = Math.min(least, msTo(tree, place));
      ms[isFromStart ? root * to.places.length + goal : goal * to.places.length + root] = least;
    }
  }
  return {
    ms,
    way: (a, b) => {
      const [root, goal] = isFromStart ? [a, b] : [b, a];
      const tree = trees[root];
      const place = tree && nearestOf(tree, goals.places[goal] ?? []);
      const pieces = place ? piecesTo(tree, place) : null;
      return pieces ? timeWay(view, pieces) : null;
    },
  };
}

/** The first of the nearest; null where no way leads to any. */
function nearestOf(tree: WayTree, places: readonly Place[]): Place | null {
  let nearest: Place | null = null;
  let least = Infinity;
  for (const place of places) {
    const ms = msTo(tree, place);
    if (ms < least) [nearest, least] = [place, ms];
  }
  return nearest;
}

/** A trip without who drives it and what its ends are called. */
type TimedTrip = Omit<TripResult, 'vehicle' | 'direction' | 'vehicles' | 'fromId' | 'toId'>;

export function timeTrip({ vehicle, direction, from, to }: Trip, before: FriendlyView, after: FriendlyView, vehicles: number, store: TripStore): TripResult {
  return { vehicle, direction, vehicles, fromId: from.id, toId: to.id, ...timedBetween(from, to, before, after, vehicles, store) };
}

/** Where lines stand is felt by a trip on the roads that its ends lie on; on all others in which order they are passed. */
function timedBetween(from: TripEnd, to: TripEnd, before: FriendlyView, after: FriendlyView, vehicles: number, store: TripStore): TimedTrip {
  const [starts, goals] = [optionsOf(from), optionsOf(to)];
  const kept = store.trips(before, after, vehicles) as Map<number, readonly KeptTrip[]>;
  const pair = store.number(from) * 2 ** 26 + store.number(to);
  const known = kept.get(pair);
  const places = placesOnRoads(before, starts) + placesOnRoads(before, goals) + placesOnRoads(after, starts) + placesOnRoads(after, goals);
  if (known) for (const one of known) if (one.places === places) return one.timed;
  const timed = timeBetween(starts, goals, from.means === 'everywhere' || to.means === 'everywhere', before, after, vehicles, store);
  kept.set(pair, [{ places, timed }, ...(known ?? []).slice(0, mostPlacesKept - 1)]);
  return timed;
}

/** A trip as it was found with lines standing so on the roads of its ends. */
interface KeptTrip {
  readonly places: string;
  readonly timed: TimedTrip;
}

/** Of one trip the answers with so many places of a line beside its end are kept. */
const mostPlacesKept = 4;

/** Where on the roads of one end stops stand, as a text; all but a bar where none do. */
function placesOnRoads({ stops: { firstStop, alongMm } }: FriendlyView, { edges }: Options): string {
  let text = '|';
  for (const edge of edges) for (let stop = firstStop[edge] ?? 0; stop < (firstStop[edge + 1] ?? 0); stop += 1) text += `${edge},${alongMm[stop] ?? 0};`;
  return text;
}

const nothing = { before: null, after: null, addedSeconds: null, delays: [], opens: null };

function timeBetween(from: Options, to: Options, isZone: boolean, before: FriendlyView, after: FriendlyView, vehicles: number, store: TripStore): TimedTrip {
  if (from.places.length === 0 || to.places.length === 0) return { ...nothing, outcome: 'no-data', reason: 'no-road' };
  const [without, within] = [matrixOf(before, from, to, store), matrixOf(after, from, to, store)];
  const pairs = pairsOf(without.ms, within.ms, to.places.length);
  if (pairs.length === 0) return { ...nothing, outcome: 'no-data', reason: 'cut-off' };
  const open = pairs.reduce((count, pair) => count + Number(pair.after < Infinity), 0);
  const outcome: TripOutcome = open === pairs.length ? 'reached' : open === 0 || isZone ? 'stranded' : 'no-data';
  const reason = outcome === 'reached' || open === 0 ? null : isZone ? 'in-part' : 'straddles';
  // Of a zone its farthest place; of a site the nearest road.
  const chosen = isZone ? pairs.reduce<Pair | undefined>((most, pair) => (most && farness(most) >= farness(pair) ? most : pair), undefined) : pairs.find(({ a, b }) => a === from.likely && b === to.likely);
  const likely = chosen ?? pairs[0];
  const wayBefore = likely ? without.way(likely.a, likely.b) : null;
  const wayAfter = likely && outcome === 'reached' ? within.way(likely.a, likely.b) : null;
  const timeBefore = likely && wayBefore && widened(wayBefore, likely.before, pairs.map((pair) => pair.before));
  const opens = outcome === 'stranded' && likely ? openingFor(after, from.places[likely.a] ?? [], to.places[likely.b] ?? [], vehicles, store) : null;
  if (!likely || !wayBefore || !wayAfter) return { ...nothing, outcome, reason, before: timeBefore ?? null, opens };
  const added = addedSeconds(wayBefore, wayAfter);
  const differences = pairs.map((pair) => pair.after - pair.before);
  return {
    outcome, reason, opens: null,
    before: timeBefore ?? null,
    after: widened(wayAfter, likely.after, pairs.map((pair) => pair.after)),
    addedSeconds: spreadOver(added, likely.after - likely.before, differences),
    delays: wayAfter.delays.flatMap(({ what, id, seconds }) => (seconds && (what === 'line' || what === 'checkpoint') ? [{ what, id, seconds }] : [])),
  };
}

interface Pair {
  readonly a: number;
  readonly b: number;
  /** Milliseconds. */
  readonly before: number;
  readonly after: number;
}

/** Those that a way joins without the plan, row by row. */
function pairsOf(before: Float64Array, after: Float64Array, columns: number): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < before.length; at += 1) {
    const ms = before[at] ?? Infinity;
    if (ms < Infinity) pairs.push({ a: Math.floor(at / columns), b: at % columns, before: ms, after: after[at] ?? Infinity });
  }
  return pairs;
}

/** Those that are not reached come first. */
const farness = ({ before, after }: Pair) => (after === Infinity ? 1e12 + before : after);

/** As far as the other places differ from the likely one, the figures may. */
function spreadOver({ low, likely, high }: Range, likelyMs: number, allMs: readonly number[]): Range {
  return { low: low - (likelyMs - Math.min(...allMs)) / 1000, likely, high: high + (Math.max(...allMs) - likelyMs) / 1000 };
}

function widened(way: TimedWay, likelyMs: number, allMs: readonly number[]): TripTime {
  const seconds = spreadOver(way.seconds, likelyMs, allMs);
  return plainTime({ ...way, seconds: { ...seconds, low: Math.max(0, seconds.low) } });
}

function openingFor(view: FriendlyView, from: readonly Place[], to: readonly Place[], vehicles: number, store: TripStore): TripOpening | null {
  if (!view.list.some(({ canOpen }) => canOpen)) return null;
  const opened = store.opened(view);
  const tree = store.tree(opened, from, 'from');
  const goal = nearestOf(tree, to);
  const pieces = goal ? piecesTo(tree, goal) : null;
  if (!pieces) return null;
  const way = timeWay(opened, pieces);
  const ids = [...new Set(way.delays.filter(({ canOpen }) => canOpen).map(({ id }) => id))];
  return { lines: ids.map((id) => ({ id, opensForSeconds: opensForSeconds(vehicles, normalMoveSeconds, normalMoveSeconds) })), seconds: way.seconds };
}
