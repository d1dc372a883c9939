/** Gives a feature another geometry, as a redrawn line or an exact entry of length and bearing does. */
import type { Scenario, ScenarioFeature } from '../../document.ts';
import { equalJson } from '../../equalJson.ts';
import type { Geometry } from '../../geometry/mendGeometry.ts';
import { tidyGeometry } from '../../geometry/tidyGeometry.ts';
import { geometryTypes } from '../../parse/kindReaders.ts';
import { mapFeatures } from '../mapFeatures.ts';

/** A geometry that the kind does not take, or that no scenario may hold (mendGeometry says why), changes nothing. */
export function replaceGeometry(scenario: Scenario, { id, geometry }: { readonly id: string; readonly geometry: Geometry }): Scenario {
  const tidy = tidyGeometry(geometry);
  return tidy ? mapFeatures(scenario, [id], (feature) => withGeometry(feature, tidy)) : scenario;
}

/** `geometry` is in its kept form. The same feature where it is the same or not of a type the kind takes. */
export function withGeometry(feature: ScenarioFeature, geometry: Geometry): ScenarioFeature {
  if (!geometryTypes[feature.properties.kind].includes(geometry.type) || equalJson(feature.geometry, geometry)) return feature;
  return { ...feature, geometry } as ScenarioFeature;
}
