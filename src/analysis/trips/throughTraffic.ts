/** Ordinary traffic through the drawn roads, from each place where the city goes on to every other. */
import type { Place } from '../../network/ways/searchCosts.ts';
import type { FriendlyView } from './friendlyView.ts';
import type { TripStore } from './tripStore.ts';
import { msTo } from './wayTree.ts';

export interface ThroughTraffic {
  /** Ways in, times ways out, that are joined without the plan. */
  readonly trips: number;
  readonly stranded: number;
  /** Of the others, at likely speeds; 0 where there is none. */
  readonly meanAddedSeconds: number;
  readonly mostAddedSeconds: number;
  /** Only some of the ways in were looked at, spread over all of them. */
  readonly isSample: boolean;
}

/** Ways in that are looked at. */
const mostStarts = 24;

export function timeThroughTraffic(before: FriendlyView, after: FriendlyView, city: readonly Place[], store: TripStore): ThroughTraffic {
  // Ways from junction to junction feel nothing but what whole roads cost.
  const key = `through ${store.number(city)} ${store.notes(before).costs} ${store.notes(after).costs}`;
  return store.found.of(key, () => timeBetween(before, after, city, store)) as ThroughTraffic;
}

function timeBetween(before: FriendlyView, after: FriendlyView, city: readonly Place[], store: TripStore): ThroughTraffic {
  const isSample = city.length > mostStarts;
  const starts = isSample ? Array.from({ length: mostStarts }, (_, index) => Math.floor((index * city.length) / mostStarts)) : city.map((_, index) => index);
  let [trips, stranded, sum, most] = [0, 0, 0, 0];
  for (const start of starts) {
    const root = rootsOf(city)[start];
    if (!root) continue;
    const [without, within] = [store.tree(before, root, 'from'), store.tree(after, root, 'from')];
    for (const [goal, place] of city.entries()) {
      const ms = goal === start ? Infinity : msTo(without, place);
      if (ms === Infinity) continue;
      trips += 1;
      const now = msTo(within, place);
      if (now === Infinity) stranded += 1;
      else [sum, most] = [sum + now - ms, Math.max(most, now - ms)];
    }
  }
  return { trips, stranded, meanAddedSeconds: trips > stranded ? sum / (trips - stranded) / 1000 : 0, mostAddedSeconds: most / 1000, isSample };
}

const roots = new WeakMap<readonly Place[], readonly (readonly Place[])[]>();

/** Each place as the one root of a tree, the same list every time. */
function rootsOf(city: readonly Place[]): readonly (readonly Place[])[] {
  const kept = roots.get(city);
  if (kept) return kept;
  const found = city.map((place) => [place]);
  roots.set(city, found);
  return found;
}
