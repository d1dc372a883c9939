/** One baseline feature's override changed; an override that says nothing is not kept. */
import type { Override, Scenario } from '../../document.ts';
import { equalJson } from '../../equalJson.ts';
import { otherMembers, ownMember } from '../../parse/json.ts';

/** Members to change; undefined takes the member out, so the baseline's own holds again. */
export type OverrideChanges = { readonly [Key in Exclude<keyof Override, 'rest'>]?: Override[Key] | undefined };

const members = ['hidden', 'status', 'phase', 'geometry', 'source', 'name', 'neighbourhood', 'weapons', 'note', 'admits', 'headcount', 'pocketMeters', 'pocketVehicles'] as const;

/** The same scenario where nothing changes. `baselineIds` are not checked against the baseline. */
export function withOverride(scenario: Scenario, baselineIds: readonly string[], changes: OverrideChanges): Scenario {
  let overrides: Record<string, Override> | null = null;
  for (const id of new Set(baselineIds)) {
    const before = ownMember(scenario.overrides, id) as Override | undefined;
    const after: Record<string, unknown> = {};
    for (const member of members) {
      const value = Object.hasOwn(changes, member) ? changes[member] : before?.[member];
      if (value !== undefined) after[member] = value;
    }
    const override = { ...after, rest: before?.rest ?? {} } as Override;
    const isEmpty = Object.keys(after).length === 0 && Object.keys(override.rest).length === 0;
    if (id === '' || (before === undefined ? isEmpty : equalJson(before, override))) continue;
    overrides ??= otherMembers(scenario.overrides, []) as Record<string, Override>;
    if (isEmpty) delete overrides[id];
    else overrides[id] = override;
  }
  return overrides ? { ...scenario, overrides } : scenario;
}
