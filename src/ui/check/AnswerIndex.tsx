/** What the panel goes on to say, as chips that lead there: nobody has to scroll to learn what is answered. */
import type { PostureCheck } from '../../analysis/check/checkResult.ts';
import type { OperationsCheck } from '../../analysis/operations/checkOperations.ts';
import { Button } from '../controls/Button.tsx';
import { classes } from '../controls/classes.ts';
import strip from '../plan/PlanStrip.module.css';
import { useText } from '../useStores.ts';
import { bringIntoSight } from './bringIntoSight.ts';
import styles from './Check.module.css';

/** In the order of the panel. The heading of a section has the id `check-` with its name. */
export const answerSections = ['remarks', 'ways', 'suggest', 'trips', 'fails', 'timing', 'replay', 'rating', 'lessons', 'network', 'rests'] as const;
export type AnswerSection = (typeof answerSections)[number];

interface ShownAnswers {
  readonly hasPlan: boolean;
  readonly hasRemarks: boolean;
  readonly posture: PostureCheck;
  readonly operations: OperationsCheck | null;
}

/** Those that the panel has. */
export function sectionsOf({ hasPlan, hasRemarks, posture: { outside, inside }, operations }: ShownAnswers): readonly AnswerSection[] {
  const has: Partial<Record<AnswerSection, boolean>> = {
    lessons: hasPlan, remarks: hasRemarks, ways: outside.leak !== null || inside.leak !== null, suggest: hasPlan, replay: hasPlan,
    trips: operations !== null, timing: operations !== null, rating: (operations?.approach.crossings.length ?? 0) > 0,
  };
  return answerSections.filter((section) => has[section] ?? true);
}

export function AnswerIndex({ sections }: { readonly sections: readonly AnswerSection[] }) {
  const t = useText();
  return (
    <nav aria-label={t('check.index.label')} data-answer-index>
      <ul className={classes(strip.chips, styles.index)}>
        {sections.map((section) => (
          <li key={section}><Button className={styles.chip} data-to={section} onPress={() => goToAnswer(section)}>{t(`check.index.${section}`)}</Button></li>
        ))}
      </ul>
    </nav>
  );
}

/** Scrolls the panel there and gives it the keyboard. Nothing where the panel does not have it. */
export function goToAnswer(section: AnswerSection): void {
  const heading = document.getElementById(`check-${section}`);
  if (!heading) return;
  bringIntoSight(heading);
  heading.focus({ preventScroll: true });
}
