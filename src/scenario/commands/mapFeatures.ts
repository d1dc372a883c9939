/** The way most commands work: some features replaced by others, the scenario the same object when none was. */
import { isKnown, type Scenario, type ScenarioFeature } from '../document.ts';

/** `change` returns the same feature where it has nothing to do. Features of unknown kinds and unknown ids are passed over. */
export function mapFeatures(scenario: Scenario, ids: readonly string[], change: (feature: ScenarioFeature) => ScenarioFeature): Scenario {
  const wanted = new Set(ids);
  let left = wanted.size;
  let features: Scenario['features'][number][] | null = null;
  for (let index = 0; index < scenario.features.length && left > 0; index += 1) {
    const feature = scenario.features[index];
    if (!feature || !wanted.has(feature.id)) continue;
    left -= 1;
    if (!isKnown(feature)) continue;
    const changed = change(feature);
    if (changed === feature) continue;
    features ??= [...scenario.features];
    features[index] = changed;
  }
  return features ? { ...scenario, features } : scenario;
}

/** The same feature where `changes` say nothing new. The caller answers for their fitting the kind. */
export function withProperties<Feature extends ScenarioFeature>(feature: Feature, changes: Readonly<Record<string, unknown>>): Feature {
  const properties = feature.properties as unknown as Readonly<Record<string, unknown>>;
  return Object.keys(changes).every((key) => Object.is(properties[key], changes[key])) ? feature : { ...feature, properties: { ...feature.properties, ...changes } };
}
