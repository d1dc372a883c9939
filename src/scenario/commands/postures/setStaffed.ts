/** Says which checkpoints are staffed in a posture. */
import type { Scenario } from '../../document.ts';
import { mapPosture } from './changePosture.ts';

export interface SetStaffed {
  readonly postureId: string;
  readonly checkpointIds: readonly string[];
  readonly isStaffed: boolean;
}

export function setStaffed(scenario: Scenario, { postureId, checkpointIds, isStaffed }: SetStaffed): Scenario {
  return mapPosture(scenario, postureId, (posture) => {
    const others = [...new Set(checkpointIds)].filter((id) => posture.staffed.includes(id) !== isStaffed);
    if (others.length === 0) return posture;
    return { ...posture, staffed: isStaffed ? [...posture.staffed, ...others] : posture.staffed.filter((id) => !others.includes(id)) };
  });
}
