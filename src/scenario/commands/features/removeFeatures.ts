/** Removes features, and with them what postures and other barriers say of them. */
import { isKnown, type Scenario, type ScenarioFeature, type UnknownFeature } from '../../document.ts';
import { withoutBarriers } from '../postures/withoutBarriers.ts';

export function removeFeatures(scenario: Scenario, { ids }: { readonly ids: readonly string[] }): Scenario {
  const wanted = new Set(ids);
  const left = scenario.features.filter((feature) => !wanted.has(feature.id));
  if (left.length === scenario.features.length) return scenario;
  const gone = new Set(scenario.features.flatMap((feature) => (wanted.has(feature.id) ? [feature.id] : [])));
  return { ...scenario, features: left.map((feature) => withoutSubstitute(feature, gone)), postures: withoutBarriers(scenario.postures, gone) };
}

function withoutSubstitute(feature: ScenarioFeature | UnknownFeature, gone: ReadonlySet<string>): ScenarioFeature | UnknownFeature {
  if (!isKnown(feature) || feature.properties.kind !== 'barrier' || feature.properties.substitute === null || !gone.has(feature.properties.substitute)) return feature;
  return { ...feature, properties: { ...feature.properties, substitute: null } } as ScenarioFeature;
}
