/** Which feature of one scenario is which of the other: the same id and kind first, then the same kind at exactly the same place. */
import { isKnown, type Scenario } from '../document.ts';

type AnyFeature = Scenario['features'][number];

export interface FeatureMatch {
  readonly before: AnyFeature | null;
  readonly after: AnyFeature | null;
}

const kindOf = (feature: AnyFeature) => (isKnown(feature) ? feature.properties.kind : 'unknown');
const placeKey = (feature: AnyFeature) => (isKnown(feature) ? `${feature.properties.kind} ${JSON.stringify(feature.geometry.coordinates)}` : null);

/** In the order of the first list, then what only the second has in its own order. */
export function matchFeatures(first: readonly AnyFeature[], second: readonly AnyFeature[]): readonly FeatureMatch[] {
  const byId = new Map(second.map((feature) => [feature.id, feature]));
  const matchOf = new Map<AnyFeature, AnyFeature>();
  const taken = new Set<AnyFeature>();
  const pair = (before: AnyFeature, after: AnyFeature) => {
    matchOf.set(before, after);
    taken.add(after);
  };
  for (const before of first) {
    const after = byId.get(before.id);
    if (after && kindOf(after) === kindOf(before)) pair(before, after);
  }
  const byPlace = new Map<string, AnyFeature[]>();
  for (const after of second) {
    const key = taken.has(after) ? null : placeKey(after);
    if (key !== null) byPlace.set(key, [...(byPlace.get(key) ?? []), after]);
  }
  for (const before of first) {
    const key = matchOf.has(before) ? null : placeKey(before);
    const after = key === null ? undefined : byPlace.get(key)?.shift();
    if (after) pair(before, after);
  }
  return [
    ...first.map((before) => ({ before, after: matchOf.get(before) ?? null })),
    ...second.filter((after) => !taken.has(after)).map((after) => ({ before: null, after })),
  ];
}
