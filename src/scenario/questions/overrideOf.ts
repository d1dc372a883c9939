/** What a scenario says of one baseline feature. */
import type { HeldStatus, Override, Scenario } from '../document.ts';
import { ownMember } from '../parse/json.ts';

/** Null where it says nothing. */
export function overrideOf(scenario: Pick<Scenario, 'overrides'>, baselineId: string): Override | null {
  return (ownMember(scenario.overrides, baselineId) as Override | undefined) ?? null;
}

/** The planner's status of a held property, else the baseline's own. */
export function heldStatusOf(override: Override | null, baselineStatus: HeldStatus): HeldStatus {
  return override?.status ?? baselineStatus;
}

/** A planner gave it a place: it counts as located, and is sensitive. */
export function isPlaced(override: Override | null): boolean {
  return override?.geometry !== undefined;
}
