/** The name of a control or power group in the language of the interface: the baseline's for its own groups, else what the planner calls it. */
import { useMemo } from 'react';
import { type GroupMember, nameOfGroup } from '../baseline/groupName.ts';
import { useSession } from './useStores.ts';

export function useGroupName(member: GroupMember = 'controlGroup'): (group: string) => string {
  const locale = useSession((session) => session.locale);
  const baseline = useSession((session) => session.baseline);
  return useMemo(() => (group) => nameOfGroup(baseline?.barriers ?? [], member, group)?.[locale] ?? group, [member, locale, baseline]);
}
