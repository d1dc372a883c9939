/** Postures without the states and the staffing of features that are gone. */
import type { Posture } from '../../document.ts';
import { otherMembers } from '../../parse/json.ts';

/** Postures that said nothing of them stay the same objects, and so does the list. */
export function withoutBarriers(postures: readonly Posture[], gone: ReadonlySet<string>): readonly Posture[] {
  const left = postures.map((posture) => {
    const listed = Object.keys(posture.states).filter((id) => gone.has(id));
    const isStaffed = posture.staffed.some((id) => gone.has(id));
    if (listed.length === 0 && !isStaffed) return posture;
    return {
      ...posture,
      states: listed.length === 0 ? posture.states : (otherMembers(posture.states, listed) as Posture['states']),
      staffed: isStaffed ? posture.staffed.filter((id) => !gone.has(id)) : posture.staffed,
    };
  });
  return left.every((posture, index) => posture === postures[index]) ? postures : left;
}
