/** What a control or power group is called: the planner's own word as it is written. */
import type { NameOf } from './useNames.ts';

const asWritten: NameOf = (id) => id;

export function useGroupName(): NameOf {
  return asWritten;
}
