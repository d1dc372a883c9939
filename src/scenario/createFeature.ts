/** A new feature of a kind, with what its drawer knows of it and defaults for the rest. */
import type { ScenarioFeature, ScenarioKind } from './document.ts';
import { defaultProperties, type PropertiesOf } from './kinds/defaults.ts';

type FeatureOfKind<Kind extends ScenarioKind> = Extract<ScenarioFeature, { properties: { kind: Kind } }>;

/** `id` unique in the scenario; the geometry is brought into its kept form when the feature is added. */
export function createFeature<Kind extends ScenarioKind>(
  kind: Kind, id: string, geometry: FeatureOfKind<Kind>['geometry'], properties: Partial<Omit<PropertiesOf<Kind>, 'kind'>> = {},
): FeatureOfKind<Kind> {
  // The kind picks its own row of defaults; TypeScript cannot follow that through a generic.
  return { id, geometry, properties: { ...defaultProperties[kind], ...properties }, rest: { feature: {}, properties: {} } } as unknown as FeatureOfKind<Kind>;
}
