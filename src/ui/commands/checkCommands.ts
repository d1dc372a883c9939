/** Actions that lead to an answer of the check, or to where a plan's postures and phases are written. */
import { type AnswerSection, answerSections, goToAnswer } from '../check/AnswerIndex.tsx';
import { whenDrawn } from '../panels/whenDrawn.ts';
import { setStripOpen } from '../plan/stripSetting.ts';
import { showMode } from '../shell/top/showMode.ts';
import type { Command, CommandContext } from './command.ts';
import { framesOfPatience, pressWhenDrawn } from './pressWhenDrawn.ts';

/** Answers that only a plan has. */
const ofPlans: ReadonlySet<AnswerSection> = new Set(['suggest', 'replay', 'lessons']);
/** Answers that are not always there: the panel names them where they are. */
const sometimes: ReadonlySet<AnswerSection> = new Set(['remarks', 'rating']);

function show(section: AnswerSection): void {
  showMode('check');
  whenDrawn(`#check-${section}`, () => goToAnswer(section), framesOfPatience);
}

export function checkCommands({ scenario, isReading }: CommandContext): readonly Command[] {
  if (isReading) return [];
  return [
    ...answerSections.filter((section) => !sometimes.has(section) && (scenario !== null || !ofPlans.has(section))).map((section): Command => ({
      id: `answer-${section}`, group: 'check', label: (t) => t('commands.answer', { name: t(`check.index.${section}`) }), run: () => show(section),
    })),
    ...(scenario === null ? [] : [
      {
        id: 'report', group: 'check', label: (t) => t('check.report.open'), run: () => {
          showMode('check');
          pressWhenDrawn('[data-open-report]');
        },
      },
      ...(['postures', 'phases'] as const).filter((what) => scenario[what].length > 0).map((what): Command => ({
        id: `edit-${what}`, group: 'plan', label: (t) => t(what === 'postures' ? 'commands.editPostures' : 'commands.editPhases'), run: () => {
          showMode('sketch');
          setStripOpen(true);
          pressWhenDrawn(`[data-edit-${what}]`);
        },
      })),
    ] satisfies readonly Command[]),
  ];
}
