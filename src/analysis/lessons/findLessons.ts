/**
 * Everything a plan shows, in the order in which it is told: the plan, posture by posture, what hangs on each pair, the phases and their order. A piece
 * at a time, so that whoever computes it can stop between two when it is of no more use.
 */
import { freeLesson, lateLesson, pairBringsLesson, shutLesson, strandedLesson } from './friendLessons.ts';
import type { LessonInput } from './lessonInput.ts';
import type { Lesson, PhaseLesson } from './lesson.ts';
import { pairsOfPlan, withoutPairLesson } from './pairLessons.ts';
import { orderLesson, phaseLesson, phaseQuestion } from './phaseLessons.ts';
import { areasLesson, ledgerLesson, notBothLesson } from './planLessons.ts';
import { answerLessons, keptOpenLessons, linesLesson, lostLessons, raisedLesson } from './postureLessons.ts';

/** More pairs, and more phases, than these are not asked about one by one; how many are left is told. */
export const mostAsked = 24;

const only = (lessons: readonly (Lesson | null)[]): readonly Lesson[] => lessons.filter((lesson) => lesson !== null);

export function* findLessons(input: LessonInput): Generator<readonly Lesson[], void> {
  const { scenario, result, operations, prepared } = input;
  yield only([areasLesson(input), notBothLesson(input), ledgerLesson(input)]);
  for (const posture of result.postures) {
    const own = operations.postures.find(({ postureId }) => postureId === posture.postureId) ?? null;
    yield only([linesLesson(input, posture), ...answerLessons(posture), ...keptOpenLessons(posture), raisedLesson(input, posture), ...lostLessons(prepared, posture)]);
    if (own) yield only([strandedLesson(own), yield* pairBringsLesson(input, own), lateLesson(own), freeLesson(own), shutLesson(input, own)]);
  }
  const pairs = pairsOfPlan(input);
  for (const pair of pairs.slice(0, mostAsked)) yield only([yield* withoutPairLesson(input, pair)]);
  yield pairs.length > mostAsked ? [restOf('pairs', pairs.length)] : [];
  if (scenario.phases.length === 0) return;
  const asked = phaseQuestion(input);
  const told: PhaseLesson[] = [];
  for (const phase of scenario.phases.slice(0, mostAsked)) {
    const lesson = phaseLesson(input, asked, phase);
    if (!lesson) continue;
    told.push(lesson);
    yield [lesson];
  }
  yield scenario.phases.length > mostAsked ? [restOf('phases', scenario.phases.length)] : only([orderLesson(input, asked, told)]);
}

const restOf = (what: 'pairs' | 'phases', count: number): Lesson => ({ code: 'rest', what, left: count - mostAsked, postureId: null, at: [] });
