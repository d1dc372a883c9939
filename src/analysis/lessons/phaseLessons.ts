/** What the phases show: crossings needed as each is reached, what leaks back without its lines, and the same with the order reversed. */
import type { Baseline } from '../../baseline/baseline.ts';
import { foldText } from '../../baseline/search/foldText.ts';
import { reorderPhase } from '../../scenario/commands/phases/reorderPhase.ts';
import type { Phase, Scenario } from '../../scenario/document.ts';
import type { PostureCheck, SealQuestionName } from '../check/checkResult.ts';
import { planLines } from '../problem/planLines.ts';
import { askCopy, type LessonInput, withoutLines } from './lessonInput.ts';
import type { OrderLesson, PhaseLesson } from './lesson.ts';
import { isArea } from './postureLessons.ts';

/** In which posture and by which question the phases are told. */
export interface PhaseQuestion {
  readonly postureId: string | null;
  readonly question: SealQuestionName;
}

/** From inside where areas are cleared, for that is from where they are driven back into; in the first posture that closes it when all is done. */
export function phaseQuestion({ scenario, ...rest }: LessonInput): PhaseQuestion {
  const ids = scenario.postures.length === 0 ? [null] : scenario.postures.map(({ id }) => id);
  const finished = ids.map((id) => askCopy({ scenario, ...rest }, scenario, id, 'all'));
  const question = finished.some((posture) => posture?.inside.targets.some(({ kind }) => kind === 'cleared-area')) ? 'inside' : 'outside';
  const holds = finished.find((posture) => posture?.[question].answer === 'closed') ?? finished[0];
  return { postureId: holds?.postureId ?? null, question };
}

const reachedIn = (input: LessonInput, copy: Scenario, { postureId }: PhaseQuestion, phaseId: string): PostureCheck | null => askCopy(input, copy, postureId, { reached: phaseId });

export function phaseLesson(input: LessonInput, asked: PhaseQuestion, { id: phaseId }: Phase): PhaseLesson | null {
  const { scenario, baseline } = input;
  const reached = reachedIn(input, scenario, asked, phaseId);
  if (!reached) return null;
  const { question, postureId } = asked;
  const { answer, needed, targets, critical } = reached[question];
  const lines = planLines(baseline, scenario).filter(({ phase }) => phase === phaseId).map(({ id }) => id);
  const without = lines.length === 0 ? null : reachedIn(input, withoutLines(scenario, lines), asked, phaseId);
  const cleared = targets.filter(isArea).map(({ id }) => id);
  return {
    code: 'phase', postureId, phaseId, question, answer, needed, cleared, lines, at: [...cleared, ...lines], alone: lines.filter((id) => critical.includes(id)).length,
    leaksTo: without ? without[question].targets.filter((target) => target.answer === 'leaking').map(({ id }) => id) : [], leakAtLeast: without?.[question].leak?.atLeast ?? null,
  };
}

/** Of a plan with at least two phases, told phase by phase in `told`. */
export function orderLesson(input: LessonInput, asked: PhaseQuestion, told: readonly PhaseLesson[]): OrderLesson | null {
  const { scenario, baseline } = input;
  const [last] = scenario.phases.toReversed();
  if (scenario.phases.length < 2 || !last) return null;
  const reversed = scenario.phases.reduce((copy, { id }) => reorderPhase(copy, { id, toIndex: 0 }), scenario);
  const answers = reversed.phases.map(({ id }) => ({ id, verdict: reachedIn(input, reversed, asked, id)?.[asked.question] ?? null }));
  return {
    code: 'order', postureId: asked.postureId, phaseId: last.id, at: [],
    needed: told.map(({ needed }) => needed), reversed: answers.map(({ verdict }) => verdict?.needed ?? null),
    leaksAfter: answers.filter(({ verdict }) => verdict?.answer === 'leaking').map(({ id }) => id), neighbourhoods: countNeighbourhoods(scenario, baseline),
  };
}

/** Phases that are called as a neighbourhood of the baseline is, in either language. */
function countNeighbourhoods({ phases }: Scenario, { neighbourhoods }: Pick<Baseline, 'neighbourhoods'>): number {
  const names = new Set(neighbourhoods.flatMap(({ properties: { name } }) => Object.values(name).map(foldText)));
  return phases.filter(({ name }) => names.has(foldText(name))).length;
}
