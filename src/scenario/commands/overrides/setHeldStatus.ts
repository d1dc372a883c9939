/** Says how far a held property is cleared. */
import type { HeldStatus, Scenario } from '../../document.ts';
import { withOverride } from './withOverride.ts';

/** `status` null goes back to what the baseline says. */
export function setHeldStatus(scenario: Scenario, { ids, status }: { readonly ids: readonly string[]; readonly status: HeldStatus | null }): Scenario {
  return withOverride(scenario, ids, { status: status ?? undefined });
}
