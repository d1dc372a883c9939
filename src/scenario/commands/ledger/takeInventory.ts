/** Takes the planner's own inventory into the ledger, as one step, and lets entries go again. */
import type { Scenario } from '../../document.ts';
import { emptyRecord } from '../../parse/json.ts';
import { tidyGeometry } from '../../geometry/tidyGeometry.ts';
import type { InventoryEntry } from '../../kinds/ledger.ts';
import { freeId } from '../../parse/mendIds.ts';
import { isCompleteSource } from '../overrides/placeHeldProperty.ts';
import { withOverride } from '../overrides/withOverride.ts';
import { areWeaponsStated } from './changeProperty.ts';

export type NewEntry = Omit<InventoryEntry, 'id' | 'phase' | 'rest'>;

export interface TakeInventory {
  readonly entries: readonly NewEntry[];
  /** Properties of the baseline of which nothing is said yet: the first entries become theirs, one each, the others stand beside them. */
  readonly freeIds: readonly string[];
}

/** Entries without a complete source, or with weapons without one, are not taken. */
export function takeInventory(scenario: Scenario, { entries, freeIds }: TakeInventory): Scenario {
  const stated = entries.filter(({ source, weapons }) => isCompleteSource(source) && areWeaponsStated(weapons));
  const taken = new Set([...scenario.inventory.map(({ id }) => id), ...scenario.features.map(({ id }) => id), ...freeIds]);
  const added: InventoryEntry[] = [];
  let changed = scenario;
  for (const [index, entry] of stated.entries()) {
    const tidy = entry.geometry && tidyGeometry(entry.geometry);
    const geometry = tidy?.type === 'Point' ? tidy : null;
    const baselineId = freeIds[index];
    if (baselineId !== undefined) {
      const { name, neighbourhood, weapons, note, status, source } = entry;
      changed = withOverride(changed, [baselineId], {
        status, source, name: name || undefined, neighbourhood: neighbourhood ?? undefined,
        weapons: weapons.length > 0 ? weapons : undefined, note: note || undefined, geometry: geometry ?? undefined,
      });
      continue;
    }
    const id = freeId(`property-${scenario.inventory.length + added.length + 1}`, taken);
    taken.add(id);
    added.push({ ...entry, id, phase: null, geometry, rest: emptyRecord() });
  }
  return added.length === 0 ? changed : { ...changed, inventory: [...changed.inventory, ...added] };
}

/** What the baseline counts is not the planner's to remove: other ids are passed over. */
export function removeEntries(scenario: Scenario, { ids }: { readonly ids: readonly string[] }): Scenario {
  const inventory = scenario.inventory.filter(({ id }) => !ids.includes(id));
  return inventory.length === scenario.inventory.length ? scenario : { ...scenario, inventory };
}
