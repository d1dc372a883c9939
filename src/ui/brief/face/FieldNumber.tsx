/** A number from the analysis within a sentence: it is drawn anew with every answer, and says when it is not of the plan as it stands. */
import type { FieldSpan } from '../../../scenario/briefing/text/slideText.ts';
import styles from './Face.module.css';
import type { SlideNumbers } from '../fields/slideNumbers.ts';
import type { FieldFace } from './SlideTextView.tsx';

/** Without numbers the braces stand as they were written. */
export function fieldFaceOf(numbers: SlideNumbers | null): FieldFace | undefined {
  if (!numbers) return undefined;
  return ({ field, postureId }: FieldSpan) => {
    const { phrase, tone, state, isKnown, basis } = numbers.numberOf(field, postureId);
    return <span className={styles.number} data-field={field} data-tone={tone} data-state={isKnown ? state : 'failed'} title={basis === '' ? undefined : basis}>{phrase}</span>;
  };
}
