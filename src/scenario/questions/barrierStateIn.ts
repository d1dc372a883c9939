/** How a barrier stands in a posture. */
import type { BarrierState, Posture } from '../document.ts';
import type { BarrierType } from '../kinds/barrier.ts';
import { ownMember } from '../parse/json.ts';

/** What the posture lists; else walls and fixed bollards are up, and what can move is unknown. No posture lists nothing. */
export function barrierStateIn(posture: Posture | null, barrierId: string, type: BarrierType): BarrierState | 'unknown' {
  const listed = posture ? (ownMember(posture.states, barrierId) as BarrierState | undefined) : undefined;
  return listed ?? (type === 'wall' || type === 'bollards-fixed' ? 'up' : 'unknown');
}
