/** Changes what the ledger says of properties: those the baseline counts and those of the planner's own inventory alike. */
import type { HeldStatus, Scenario } from '../../document.ts';
import { equalJson } from '../../equalJson.ts';
import type { InventoryEntry, Weapons } from '../../kinds/ledger.ts';
import { isCompleteSource } from '../overrides/placeHeldProperty.ts';
import { type OverrideChanges, withOverride } from '../overrides/withOverride.ts';

/** Null goes back to what the baseline says, which is little; of an entry of the inventory, to nothing. */
export interface PropertyChanges {
  readonly name?: string | null;
  readonly status?: HeldStatus | null;
  readonly phase?: string | null;
  readonly neighbourhood?: string | null;
  readonly weapons?: readonly Weapons[];
  readonly note?: string | null;
}

export interface ChangeProperty {
  readonly ids: readonly string[];
  readonly changes: PropertyChanges;
}

/** A count is a whole number, the type has a word, and somebody says so: the source and its date are required. */
export function areWeaponsStated(weapons: readonly Weapons[]): boolean {
  return weapons.every(({ type, count, source }) => type.trim() !== '' && isCompleteSource(source) && (count === null || (Number.isSafeInteger(count) && count >= 0)));
}

/** A phase the scenario does not have changes nothing, nor do weapons that nobody states. */
export function changeProperty(scenario: Scenario, { ids, changes }: ChangeProperty): Scenario {
  const { phase, weapons } = changes;
  if (typeof phase === 'string' && !scenario.phases.some(({ id }) => id === phase)) return scenario;
  if (weapons && !areWeaponsStated(weapons)) return scenario;
  const own = new Set(scenario.inventory.map(({ id }) => id));
  const changed = withEntries(scenario, ids.filter((id) => own.has(id)), changes);
  return withOverride(changed, ids.filter((id) => !own.has(id)), overrideChanges(changes));
}

function overrideChanges(changes: PropertyChanges): OverrideChanges {
  // An empty word or an empty list says nothing, and so is not kept.
  return Object.fromEntries(Object.entries(changes).map(([key, value]: [string, unknown]) => {
    const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    return [key, isEmpty ? undefined : value];
  }));
}

function withEntries(scenario: Scenario, ids: readonly string[], { name, note, status, ...others }: PropertyChanges): Scenario {
  const own: Partial<InventoryEntry> = {
    ...others,
    ...(name === undefined ? {} : { name: name ?? '' }),
    ...(note === undefined ? {} : { note: note ?? '' }),
    ...(status === undefined ? {} : { status: status ?? 'held' }),
    ...(others.neighbourhood === '' ? { neighbourhood: null } : {}),
  };
  const inventory = scenario.inventory.map((entry) => {
    const after = { ...entry, ...own };
    return ids.includes(entry.id) && !equalJson(entry, after) ? after : entry;
  });
  return inventory.some((entry, index) => entry !== scenario.inventory[index]) ? { ...scenario, inventory } : scenario;
}
