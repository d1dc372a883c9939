/** One trip without the plan and in a posture: how long it takes, what the plan adds, or that nobody gets through. */
import type { Place } from '../../network/ways/searchCosts.ts';
import type { Range } from '../takeOff/range.ts';
import type { FriendlyView } from './friendlyView.ts';
import { normalMoveSeconds, opensForSeconds } from './pairDelay.ts';
import type { Trip } from './prepareTrips.ts';
import type { TripEnd } from './tripEnds.ts';
import { addedSeconds, plainTime, type TimedWay, timeWay, type TripTime } from './tripTime.ts';
import type { TreeStore } from './treeStore.ts';
import { msTo, piecesTo } from './wayTree.ts';

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
}

function optionsOf({ places, likely, means }: TripEnd): Options {
  if (means === 'anywhere') return { places: places.length > 0 ? [places] : [], likely: 0 };
  if (places.length <= mostPlaces) return { places: places.map((place) => [place]), likely };
  const picked = Array.from({ length: mostPlaces }, (_, index) => Math.floor((index * places.length) / mostPlaces));
  const all = [...new Set([...picked, likely])].toSorted((a, b) => a - b);
  return { places: all.flatMap((index) => (places[index] ? [[places[index]]] : [])), likely: all.indexOf(likely) };
}

/** Milliseconds from each option of the start to each of the goal. */
interface Matrix {
  readonly ms: (from: number, to: number) => number;
  readonly way: (from: number, to: number) => TimedWay | null;
}

function matrixOf(view: FriendlyView, from: Options, to: Options, trees: TreeStore): Matrix {
  const isFromStart = from.places.length <= to.places.length;
  const [roots, goals, sense] = isFromStart ? [from, to, 'from'] as const : [to, from, 'to'] as const;
  const grown = roots.places.map((places) => trees.of(view, places, sense));
  const quickest = (root: number, goal: number) => {
    const tree = grown[root];
    return (goals.places[goal] ?? []).reduce<{ readonly ms: number; readonly place: Place | null }>((best, place) => {
      const ms = tree ? msTo(tree, place) : Infinity;
      return ms < best.ms ? { ms, place } : best;
    }, { ms: Infinity, place: null });
  };
  const turn = (a: number, b: number): readonly [number, number] => (isFromStart ? [a, b] : [b, a]);
  return {
    ms: (a, b) => quickest(...turn(a, b)).ms,
    way: (a, b) => {
      const [root, goal] = turn(a, b);
      const [tree, { place }] = [grown[root], quickest(root, goal)];
      const pieces = tree && place ? piecesTo(tree, place) : null;
      return pieces ? timeWay(view, pieces) : null;
    },
  };
}

export function timeTrip(trip: Trip, before: FriendlyView, after: FriendlyView, vehicles: number, trees: TreeStore): TripResult {
  const { vehicle, direction } = trip;
  const shared = { vehicle, direction, vehicles, fromId: trip.from.id, toId: trip.to.id };
  const nothing = { before: null, after: null, addedSeconds: null, delays: [], opens: null };
  const [from, to] = [optionsOf(trip.from), optionsOf(trip.to)];
  if (from.places.length === 0 || to.places.length === 0) return { ...shared, ...nothing, outcome: 'no-data', reason: 'no-road' };
  const [without, within] = [matrixOf(before, from, to, trees), matrixOf(after, from, to, trees)];
  const pairs = from.places.flatMap((_, a) => to.places.map((__, b) => ({ a, b, before: without.ms(a, b), after: within.ms(a, b) }))).filter((pair) => pair.before < Infinity);
  if (pairs.length === 0) return { ...shared, ...nothing, outcome: 'no-data', reason: 'cut-off' };
  const open = pairs.filter((pair) => pair.after < Infinity);
  const isZone = trip.from.means === 'everywhere' || trip.to.means === 'everywhere';
  const outcome: TripOutcome = open.length === pairs.length ? 'reached' : open.length === 0 || isZone ? 'stranded' : 'no-data';
  const reason = outcome === 'reached' || open.length === 0 ? null : isZone ? 'in-part' : 'straddles';
  // Of a zone its farthest place; of a site the nearest road.
  const likely = (isZone ? pairs.toSorted((x, y) => farness(y) - farness(x))[0] : pairs.find(({ a, b }) => a === from.likely && b === to.likely)) ?? pairs[0];
  const wayBefore = likely ? without.way(likely.a, likely.b) : null;
  const wayAfter = likely && outcome === 'reached' ? within.way(likely.a, likely.b) : null;
  const timeBefore = likely && wayBefore && widened(wayBefore, likely.before, pairs.map((pair) => pair.before));
  const opens = outcome === 'stranded' && likely ? openingFor(after, from.places[likely.a] ?? [], to.places[likely.b] ?? [], vehicles, trees) : null;
  if (!likely || !wayBefore || !wayAfter) return { ...shared, ...nothing, outcome, reason, before: timeBefore ?? null, opens };
  const added = addedSeconds(wayBefore, wayAfter);
  const differences = pairs.map((pair) => pair.after - pair.before);
  return {
    ...shared, outcome, reason, opens: null,
    before: timeBefore ?? null,
    after: widened(wayAfter, likely.after, pairs.map((pair) => pair.after)),
    addedSeconds: spreadOver(added, likely.after - likely.before, differences),
    delays: wayAfter.delays.flatMap(({ what, id, seconds }) => (seconds && (what === 'line' || what === 'checkpoint') ? [{ what, id, seconds }] : [])),
  };
}

/** Those that are not reached come first. */
const farness = ({ before, after }: { readonly before: number; readonly after: number }) => (after === Infinity ? 1e12 + before : after);

/** As far as the other places differ from the likely one, the figures may. */
function spreadOver({ low, likely, high }: Range, likelyMs: number, allMs: readonly number[]): Range {
  return { low: low - (likelyMs - Math.min(...allMs)) / 1000, likely, high: high + (Math.max(...allMs) - likelyMs) / 1000 };
}

function widened(way: TimedWay, likelyMs: number, allMs: readonly number[]): TripTime {
  const seconds = spreadOver(way.seconds, likelyMs, allMs);
  return plainTime({ ...way, seconds: { ...seconds, low: Math.max(0, seconds.low) } });
}

function openingFor(view: FriendlyView, from: readonly Place[], to: readonly Place[], vehicles: number, trees: TreeStore): TripOpening | null {
  if (!view.list.some(({ canOpen }) => canOpen)) return null;
  const opened = trees.opened(view);
  const tree = trees.of(opened, from, 'from');
  const goal = to.toSorted((a, b) => msTo(tree, a) - msTo(tree, b))[0];
  const pieces = goal ? piecesTo(tree, goal) : null;
  if (!pieces) return null;
  const way = timeWay(opened, pieces);
  const ids = [...new Set(way.delays.filter(({ canOpen }) => canOpen).map(({ id }) => id))];
  return { lines: ids.map((id) => ({ id, opensForSeconds: opensForSeconds(vehicles, normalMoveSeconds, normalMoveSeconds) })), seconds: way.seconds };
}
