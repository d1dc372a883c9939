/** What differs between two lists of drawn features, as a map source takes it, so that one moved line does not send thousands again. */
import type { Feature } from 'geojson';
import type { GeoJSONSourceDiff } from 'maplibre-gl';

/** Beyond this share of changed features the whole list is cheaper than the difference. Assumption. */
const mostChangedShare = 0.5;

/**
 * Compares by identity; every feature must have an id of its own. Null where the whole list should be sent: much
 * has changed, or features that stay have changed places (a source draws in the order it was given).
 */
export function sourceDiff(before: readonly Feature[], after: readonly Feature[]): GeoJSONSourceDiff | null {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let tail = 0;
  const longest = Math.min(before.length, after.length) - start;
  while (tail < longest && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const gone = before.slice(start, before.length - tail);
  const come = after.slice(start, after.length - tail);

  const places = new Map(gone.map((feature, place) => [feature.id, place]));
  const remove: NonNullable<GeoJSONSourceDiff['remove']> = [];
  const add: Feature[] = [];
  let last = -1;
  for (const feature of come) {
    const place = places.get(feature.id);
    if (place === undefined) {
      add.push(feature);
      continue;
    }
    if (place < last) return null;
    last = place;
    places.delete(feature.id);
    // Taken as a new version of the one with its id.
    if (gone[place] !== feature) add.push(feature);
  }
  for (const id of places.keys()) {
    if (id !== undefined) remove.push(id);
  }
  const changed = add.length + remove.length;
  return changed > Math.max(8, after.length * mostChangedShare) ? null : { remove, add };
}
