/** What people call the groups that the proposed lines are operated and powered in. */
import type { Baseline } from './baseline.ts';
import type { Bilingual } from './kinds/claim.ts';

export const groupMembers = ['controlGroup', 'powerGroup'] as const;
export type GroupMember = (typeof groupMembers)[number];

/** Null for a group that no line of the baseline is in: a planner's own, which is its own name. */
export function nameOfGroup(barriers: Baseline['barriers'], member: GroupMember, group: string): Bilingual | null {
  return barriers.find(({ properties }) => properties[member] === group)?.properties[`${member}Name`] ?? null;
}
