/** Removes features, and with them what postures, badges and other barriers say of them. */
import { isKnown, type Scenario } from '../../document.ts';
import { withoutBadgePoints } from '../document/changeBadges.ts';
import { placesOf, withProperties } from '../mapFeatures.ts';
import { withoutBarriers } from '../postures/withoutBarriers.ts';

export function removeFeatures(scenario: Scenario, { ids }: { readonly ids: readonly string[] }): Scenario {
  const places = placesOf(scenario.features, ids);
  if (places.length === 0) return scenario;
  const gone = new Set(places.flatMap((place) => scenario.features[place]?.id ?? []));
  const features = [...scenario.features];
  for (const place of places.toReversed()) features.splice(place, 1);
  for (const [index, feature] of features.entries()) {
    if (!isKnown(feature) || feature.properties.kind !== 'barrier' || feature.properties.substitute === null) continue;
    if (gone.has(feature.properties.substitute)) features[index] = withProperties(feature, { substitute: null });
  }
  return withoutBadgePoints({ ...scenario, features, postures: withoutBarriers(scenario.postures, gone) }, gone);
}
