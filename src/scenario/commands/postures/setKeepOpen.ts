/** Says which roads stay open in a posture, whatever would close the ways in. */
import type { Scenario } from '../../document.ts';
import { mapPosture } from './changePosture.ts';

export interface SetKeepOpen {
  readonly postureId: string;
  /** Not checked against the network. */
  readonly roadIds: readonly string[];
  readonly isKeptOpen: boolean;
}

/** With none left the posture says nothing of roads, as before. */
export function setKeepOpen(scenario: Scenario, { postureId, roadIds, isKeptOpen }: SetKeepOpen): Scenario {
  return mapPosture(scenario, postureId, (posture) => {
    const { keepOpen: before = [], ...others } = posture;
    const changed = [...new Set(roadIds)].filter((id) => id !== '' && before.includes(id) !== isKeptOpen);
    if (changed.length === 0) return posture;
    const keepOpen = isKeptOpen ? [...before, ...changed] : before.filter((id) => !changed.includes(id));
    return keepOpen.length === 0 ? others : { ...others, keepOpen };
  });
}
