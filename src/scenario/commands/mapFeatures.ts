/** The way most commands work: some features replaced by others, the scenario the same object when none was. */
import { isKnown, type Scenario, type ScenarioFeature } from '../document.ts';

/** `change` returns the same feature where it has nothing to do. Features of unknown kinds and unknown ids are passed over. */
export function mapFeatures(scenario: Scenario, ids: readonly string[], change: (feature: ScenarioFeature) => ScenarioFeature): Scenario {
  let features: Scenario['features'][number][] | null = null;
  for (const index of placesOf(scenario.features, ids)) {
    const feature = scenario.features[index];
    const changed = feature && isKnown(feature) ? change(feature) : feature;
    if (!changed || changed === feature) continue;
    features ??= [...scenario.features];
    features[index] = changed;
  }
  return features ? { ...scenario, features } : scenario;
}

/** Up to so many ids are looked for one by one: in thousands of features that is several times faster than a set (measured). */
const fewIds = 4;

/** Places in the list of those of `ids` that are there, ascending. */
export function placesOf(features: Scenario['features'], ids: readonly string[]): readonly number[] {
  if (ids.length <= fewIds) {
    const places = ids.map((id) => features.findIndex((feature) => feature.id === id)).filter((place) => place >= 0);
    return [...new Set(places)].sort((a, b) => a - b);
  }
  const wanted = new Set(ids);
  return features.flatMap((feature, place) => (wanted.has(feature.id) ? [place] : []));
}

/** The same feature where `changes` say nothing new. The caller answers for their fitting the kind. */
export function withProperties<Feature extends ScenarioFeature>(feature: Feature, changes: Readonly<Record<string, unknown>>): Feature {
  const properties = feature.properties as unknown as Readonly<Record<string, unknown>>;
  return Object.keys(changes).every((key) => Object.is(properties[key], changes[key])) ? feature : { ...feature, properties: { ...feature.properties, ...changes } };
}
