/** How a posture has the barriers and checkpoints of the baseline. */
import type { Baseline } from '../baseline/baseline.ts';
import type { Posture } from '../scenario/document.ts';
import { barrierStateIn } from '../scenario/questions/barrierStateIn.ts';
import type { ShownState } from './planMark.ts';

/** In the order of the barriers. A rising line that the posture does not list is unknown. */
export function baselineStates({ barriers }: Pick<Baseline, 'barriers'>, posture: Posture | null): readonly ShownState[] {
  return barriers.map(({ id, properties }) => barrierStateIn(posture, id, properties.barrier));
}

/** Ids of the checkpoints the posture staffs; of the others nothing is known, which is no claim that nobody stands there. */
export function staffedCheckpoints({ checkpoints }: Pick<Baseline, 'checkpoints'>, posture: Posture | null): readonly string[] {
  return posture === null ? [] : checkpoints.filter(({ id }) => posture.staffed.includes(id)).map(({ id }) => id);
}
