/** Which features of a group have a row: not thousands at once, for a row costs whether it is in sight or not. */
import type { ScenarioFeature } from '../../../scenario/document.ts';
import type { TreeGroup } from './groupFeatures.ts';

/** So many rows a group lists at first, and so many more at a press. */
export const rowsAtOnce = 100;

/** A group with the features it lists: the first of them, and those selected wherever they stand. */
export interface ListedGroup extends TreeGroup {
  readonly listed: readonly ScenarioFeature[];
}

/** `most` by group key; absent is `rowsAtOnce`. */
export function listGroups(groups: readonly TreeGroup[], most: ReadonlyMap<string, number>, selected: ReadonlySet<string | number>): readonly ListedGroup[] {
  return groups.map((group) => {
    const limit = most.get(group.key) ?? rowsAtOnce;
    const { features } = group;
    return { ...group, listed: features.length <= limit ? features : features.filter(({ id }, place) => place < limit || selected.has(id)) };
  });
}
