/** What a planner has switched off does not travel: hidden features, and what of the plan lies in layers that the view hides. */
import { removeFeatures } from '../../../scenario/commands/features/removeFeatures.ts';
import { isKnown, type Override, type Scenario } from '../../../scenario/document.ts';
import { emptyRecord } from '../../../scenario/parse/json.ts';

/** How many of each are hidden. */
export interface HiddenParts {
  readonly features: number;
  /** Places the plan gives to held properties, by the baseline's list or by its own. */
  readonly places: number;
}

export function hiddenParts(scenario: Scenario): HiddenParts {
  return { features: hiddenIds(scenario).length, places: hidesHeld(scenario) ? placedIds(scenario).length + scenario.inventory.filter(({ geometry }) => geometry !== null).length : 0 };
}

/** The same object where nothing is hidden. */
export function leaveHidden(scenario: Scenario): Scenario {
  const left = removeFeatures(scenario, { ids: hiddenIds(scenario) });
  if (hiddenParts(scenario).places === 0) return left;
  const overrides = emptyRecord<Override>();
  for (const [id, override] of Object.entries(left.overrides)) {
    const { geometry, ...others } = override;
    overrides[id] = geometry?.type === 'Point' ? others : override;
  }
  return { ...left, overrides, inventory: left.inventory.map((entry) => ({ ...entry, geometry: null })) };
}

const hidesHeld = ({ view }: Scenario) => view.hiddenLayers.includes('held-properties');

/** All that is drawn where the layer of the plan itself is hidden. */
function hiddenIds({ features, view }: Scenario): readonly string[] {
  const isAll = view.hiddenLayers.includes('scenario');
  return features.flatMap((feature) => (isAll || (isKnown(feature) && feature.properties.hidden) ? [feature.id] : []));
}

/** Only held properties are placed at a point by a plan. */
const placedIds = ({ overrides }: Scenario) => Object.entries(overrides).flatMap(([id, { geometry }]) => (geometry?.type === 'Point' ? [id] : []));
