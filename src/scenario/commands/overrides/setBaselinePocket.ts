/** Says how long the pocket of a baseline line is as an interlocked pair, and how many vehicles it holds. */
import type { Scenario } from '../../document.ts';
import { withOverride } from './withOverride.ts';

export interface SetBaselinePocket {
  readonly id: string;
  /** Null: nobody's figure any more. */
  readonly changes: { readonly pocketMeters?: number | null; readonly pocketVehicles?: number | null };
}

/** A length that is not above 0, or a number of vehicles that is no whole one from 1 to 100, changes nothing. */
export function setBaselinePocket(scenario: Scenario, { id, changes }: SetBaselinePocket): Scenario {
  const { pocketMeters = null, pocketVehicles = null } = changes;
  if (pocketMeters !== null && !(pocketMeters > 0 && Number.isFinite(pocketMeters))) return scenario;
  if (pocketVehicles !== null && !(Number.isInteger(pocketVehicles) && pocketVehicles >= 1 && pocketVehicles <= 100)) return scenario;
  return withOverride(scenario, [id], Object.fromEntries(Object.entries(changes).map(([member, value]) => [member, value ?? undefined])));
}
