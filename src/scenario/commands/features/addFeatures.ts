/** Adds drawn or imported features. */
import { isKnown, type Scenario, type ScenarioFeature, type UnknownFeature } from '../../document.ts';
import { tidyGeometry } from '../../geometry/tidyGeometry.ts';
import { placesOf } from '../mapFeatures.ts';

export interface AddFeatures {
  readonly features: readonly (ScenarioFeature | UnknownFeature)[];
  /** Place in the list; absent adds at the end. */
  readonly atIndex?: number;
}

/** Those whose id is taken or whose geometry no scenario may hold (mendGeometry says why) are not added. */
export function addFeatures(scenario: Scenario, { features, atIndex = scenario.features.length }: AddFeatures): Scenario {
  const taken = new Set(placesOf(scenario.features, features.map((feature) => feature.id)).map((place) => scenario.features[place]?.id));
  const added = features.flatMap((feature) => {
    if (feature.id === '' || taken.has(feature.id)) return [];
    const kept = isKnown(feature) ? withTidyGeometry(feature) : feature;
    if (kept) taken.add(kept.id);
    return kept ? [kept] : [];
  });
  // Several times faster in thousands of features than toSpliced (measured).
  return added.length === 0 ? scenario : { ...scenario, features: [...scenario.features.slice(0, atIndex), ...added, ...scenario.features.slice(atIndex)] };
}

function withTidyGeometry(feature: ScenarioFeature): ScenarioFeature | null {
  const geometry = tidyGeometry(feature.geometry);
  // The tidy geometry is of the same type as the one that came in.
  return geometry && (geometry === feature.geometry ? feature : ({ ...feature, geometry } as ScenarioFeature));
}
