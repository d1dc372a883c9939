/** What hangs on each interlocked pair: whom it strands as a single closed line, and what leaks without it. */
import { setBarrierState } from '../../scenario/commands/postures/setBarrierState.ts';
import { countTrips } from './friendLessons.ts';
import { askCopy, driveCopy, type LessonInput, newlyLeaking, tripKey, withoutLines } from './lessonInput.ts';
import type { WithoutPairLesson } from './lesson.ts';

export interface PlannedPair {
  readonly pairId: string;
  /** The first in which it is one. */
  readonly postureId: string;
}

export function pairsOfPlan({ prepared, result }: Pick<LessonInput, 'prepared' | 'result'>): readonly PlannedPair[] {
  return prepared.lines.flatMap(({ line: { id } }): readonly PlannedPair[] => {
    const posture = result.postures.find(({ postureId, states }) => postureId !== null && states[id] === 'pair');
    return posture?.postureId ? [{ pairId: id, postureId: posture.postureId }] : [];
  });
}

/** Null where nothing hangs on it. */
export function* withoutPairLesson(input: LessonInput, { pairId, postureId }: PlannedPair): Generator<readonly never[], WithoutPairLesson | null> {
  const posture = input.result.postures.find((one) => one.postureId === postureId);
  const trips = input.operations.postures.find((one) => one.postureId === postureId)?.trips.trips ?? [];
  if (!posture) return null;
  const already = new Set(trips.filter(({ outcome }) => outcome === 'stranded').map(tripKey));
  const driven = yield* driveCopy(input, setBarrierState(input.scenario, { postureId, barrierIds: [pairId], state: 'up' }), postureId, () => true);
  const vehicles = countTrips(driven, (trip) => trip.outcome === 'stranded' && !already.has(tripKey(trip)));
  yield [];
  const gone = askCopy(input, withoutLines(input.scenario, [pairId]), postureId);
  const question = (['inside', 'outside'] as const).find((one) => gone && newlyLeaking(posture, gone, one).length > 0);
  if (vehicles.length === 0 && !question) return null;
  return {
    code: 'without-pair', postureId, pairId, vehicles, at: [pairId], question: question ?? 'inside',
    leaksTo: gone && question ? newlyLeaking(posture, gone, question) : [], atLeast: gone && question ? gone[question].leak?.atLeast ?? null : null,
  };
}
