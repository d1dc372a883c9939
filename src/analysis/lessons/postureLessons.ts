/** What one posture shows: how its lines stand, both answers, what is kept open, what more lines would do, what is lost with control or power. */
import { setBarrierState } from '../../scenario/commands/postures/setBarrierState.ts';
import { canMove } from '../../scenario/questions/barrierStateIn.ts';
import type { PostureCheck, Suggestion, TargetVerdict, Verdict } from '../check/checkResult.ts';
import { stopsVehicles } from '../problem/lineState.ts';
import { askCopy, type LessonInput, newlyLeaking } from './lessonInput.ts';
import type { AnswerLesson, KeptOpenLesson, LinesLesson, LostLesson, RaisedLesson } from './lesson.ts';

const questions = ['outside', 'inside'] as const;
const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

export const isArea = ({ kind }: Pick<TargetVerdict, 'kind'>): boolean => kind === 'zone' || kind === 'cleared-area';

/** Null where the plan has no line. */
export function linesLesson({ prepared }: LessonInput, { postureId, states }: PostureCheck): LinesLesson | null {
  const lines = prepared.lines.map(({ line }) => line);
  if (lines.length === 0) return null;
  const closed = lines.filter(({ id }) => stopsVehicles(states[id] ?? 'unknown'));
  return {
    code: 'lines', postureId, at: closed.length > 0 ? closed.map(({ id }) => id) : lines.map(({ id }) => id), closed: closed.length, pairs: closed.filter(({ id }) => states[id] === 'pair').length, total: lines.length,
    unknown: lines.filter(({ id }) => states[id] === 'unknown').length, groups: unique(closed.flatMap(({ controlGroup }) => controlGroup ?? [])),
  };
}

export function answerLessons({ postureId, outside, inside }: PostureCheck): readonly AnswerLesson[] {
  return [outside, inside].map(({ question, answer, coverage, depth, leak, targets }): AnswerLesson => {
    const passed = unique((leak?.ways ?? []).flatMap(({ passes }) => passes.at(question === 'outside' ? 0 : -1) ?? []));
    const through = passed.length > 0 ? passed : unique((leak?.cut ?? []).map(({ roadId }) => roadId));
    const closed = targets.filter((target) => target.answer === 'closed');
    return {
      code: 'answer', postureId, question, answer, coverage, depth, atLeast: leak?.atLeast ?? null, through,
      areas: closed.filter(isArea).map(({ id }) => id), at: answer === 'leaking' ? through : closed.map(({ id }) => id),
    };
  });
}

/** Of the outside where that leaks, else of the inside, as in the strip. */
export function keptOpenLessons({ postureId, outside, inside }: PostureCheck): readonly KeptOpenLesson[] {
  return (outside.answer === 'leaking' ? [outside] : [inside]).flatMap(({ question, suggestion }: Verdict): readonly KeptOpenLesson[] => {
    if (!suggestion || suggestion.ok || suggestion.reason !== 'cannot-be-sealed') return [];
    const roads = unique(suggestion.blockers.flatMap(({ reason, roadId }) => (reason === 'kept-open' && roadId !== null ? [roadId] : [])));
    return roads.length === 0 ? [] : [{ code: 'kept-open', postureId, question, roads, at: roads, ifLifted: liftedOf(suggestion.ifLifted) }];
  });
}

function liftedOf(suggestion: Suggestion | null): KeptOpenLesson['ifLifted'] {
  return suggestion?.ok ? { crossings: suggestion.crossings.length, raise: suggestion.crossings.flatMap(({ raise }) => raise ?? []) } : null;
}

/** Computed where the posture is closed from outside and leaks from inside, and lines are left that could be raised; null where that closes nothing. */
export function raisedLesson(input: LessonInput, posture: PostureCheck): RaisedLesson | null {
  const { postureId, outside, inside, states } = posture;
  if (postureId === null || outside.answer !== 'closed' || inside.answer !== 'leaking') return null;
  const open = input.prepared.lines.filter(({ line }) => canMove(line.type) && !stopsVehicles(states[line.id] ?? 'unknown')).map(({ line }) => line.id);
  if (open.length === 0) return null;
  const raised = askCopy(input, setBarrierState(input.scenario, { postureId, barrierIds: open, state: 'up' }), postureId);
  if (!raised || raised.inside.answer !== 'closed') return null;
  const held = new Set(newlyLeaking(raised, posture, 'inside'));
  return { code: 'raised', postureId, at: open, lines: open, outside: raised.outside.answer, inside: raised.inside.answer, areas: inside.targets.filter((target) => held.has(target.id) && isArea(target)).map(({ id }) => id) };
}

/** Of control and of power, where something is closed that could be lost. */
export function lostLessons({ lines }: LessonInput['prepared'], { postureId, outside, inside, failures }: PostureCheck): readonly LostLesson[] {
  const closed = questions.filter((question) => ({ outside, inside })[question].answer === 'closed');
  if (closed.length === 0) return [];
  return (['control', 'power'] as const).flatMap((what): readonly LostLesson[] => {
    const all = failures.find(({ kind, id }) => kind === what && id === null);
    const groupOf = what === 'control' ? 'controlGroup' : 'powerGroup';
    const grouped = lines.filter(({ line }) => canMove(line.type) && line[groupOf] !== null);
    if (!all || grouped.length === 0) return [];
    const opening = failures.filter(({ kind, id, ...verdicts }) => kind === `${what}-group` && id !== null && closed.some((question) => verdicts[question].answer === 'leaking'));
    return [{
      code: 'lost', postureId, what, opens: closed.filter((question) => all[question].answer === 'leaking'), groups: opening.flatMap(({ id }) => id ?? []),
      at: grouped.map(({ line }) => line.id),
    }];
  });
}

