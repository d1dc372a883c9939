/** Gives a property of the ledger its place, or takes it back. Located it is sensitive, and says who claims it and when. */
import type { Scenario } from '../../document.ts';
import { equalJson } from '../../equalJson.ts';
import { tidyGeometry } from '../../geometry/tidyGeometry.ts';
import { isCompleteSource, placeHeldProperty, type PlaceHeldProperty } from '../overrides/placeHeldProperty.ts';
import { withOverride } from '../overrides/withOverride.ts';

/** Nothing changes without a complete source or with a place that is no coordinate. */
export function placeProperty(scenario: Scenario, place: PlaceHeldProperty): Scenario {
  const { id, geometry, source } = place;
  const index = scenario.inventory.findIndex((entry) => entry.id === id);
  const entry = scenario.inventory[index];
  if (!entry) return placeHeldProperty(scenario, place);
  const tidy = tidyGeometry(geometry);
  if (tidy?.type !== 'Point' || !isCompleteSource(source)) return scenario;
  const placed = { ...entry, geometry: tidy, source };
  return equalJson(placed, entry) ? scenario : { ...scenario, inventory: scenario.inventory.with(index, placed) };
}

/** The property is unlocated again; what else is said of it stays, with its source, and so does the source of an inventory. */
export function unplaceProperty(scenario: Scenario, { ids }: { readonly ids: readonly string[] }): Scenario {
  const inventory = scenario.inventory.map((entry) => (ids.includes(entry.id) && entry.geometry ? { ...entry, geometry: null } : entry));
  const changed = inventory.some((entry, index) => entry !== scenario.inventory[index]) ? { ...scenario, inventory } : scenario;
  const placed = ids.filter((id) => Object.hasOwn(scenario.overrides, id) && scenario.overrides[id]?.geometry !== undefined);
  const statesMore = (id: string) => Object.keys(scenario.overrides[id] ?? {}).some((member) => !['geometry', 'source', 'rest'].includes(member));
  const unplaced = withOverride(changed, placed.filter(statesMore), { geometry: undefined });
  // A source that stood for the place alone has nothing left to stand for.
  return withOverride(unplaced, placed.filter((id) => !statesMore(id)), { geometry: undefined, source: undefined });
}
