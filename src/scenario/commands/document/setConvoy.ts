/** Says how many vehicles of a class go together, and how long one is. */
import * as v from 'valibot';
import type { Scenario } from '../../document.ts';
import type { Convoy, Convoys, FriendlyClass } from '../../kinds/operation.ts';
import { convoyLength, convoyVehicles } from '../../parse/operationReaders.ts';

export interface SetConvoy {
  readonly vehicle: FriendlyClass;
  /** Null: nobody's figure any more. */
  readonly changes: { readonly vehicles?: number | null; readonly lengthMeters?: number | null };
}

const schemas = { vehicles: convoyVehicles, lengthMeters: convoyLength } as const;

/** False where a figure does not fit: no whole number from 1 to 1,000, no length above 0 and up to 30 m. */
export function fitsConvoy(changes: SetConvoy['changes']): boolean {
  return (['vehicles', 'lengthMeters'] as const).every((member) => changes[member] === undefined || changes[member] === null || v.is(schemas[member], changes[member]));
}

/** What does not fit changes nothing; with nothing left of a class, or of all, nothing is kept. */
export function setConvoy(scenario: Scenario, { vehicle, changes }: SetConvoy): Scenario {
  const { convoys: before = {}, ...others } = scenario.parameters;
  const members = ['vehicles', 'lengthMeters'] as const;
  if (!fitsConvoy(changes) || members.every((member) => changes[member] === undefined || (changes[member] ?? undefined) === before[vehicle]?.[member])) return scenario;
  const convoy = Object.fromEntries(Object.entries({ ...before[vehicle], ...changes }).filter(([, value]) => value !== null && value !== undefined)) as Convoy;
  const convoys = Object.fromEntries(Object.entries({ ...before, [vehicle]: convoy }).filter(([, one]) => Object.keys(one ?? {}).length > 0)) as Convoys;
  return { ...scenario, parameters: Object.keys(convoys).length === 0 ? others : { ...others, convoys } };
}
