/** How a barrier stands in a posture. */
import type { BarrierState, Posture } from '../document.ts';
import type { BarrierType } from '../kinds/barrier.ts';
import { ownMember } from '../parse/json.ts';

/**
 * Walls and fixed bollards are up, whatever a posture says of them: they were listed when they could still move. Of what
 * can move, what the posture lists; else, and without a posture, unknown.
 */
export function barrierStateIn(posture: Posture | null, barrierId: string, type: BarrierType): BarrierState | 'unknown' {
  if (!canMove(type)) return 'up';
  const listed = posture ? (ownMember(posture.states, barrierId) as BarrierState | undefined) : undefined;
  return listed ?? 'unknown';
}

/** Rising bollards and gates; walls and fixed bollards stand as they were built. */
export function canMove(type: BarrierType): boolean {
  return type === 'bollards-rising' || type === 'gate';
}
