/** How sure a claim is, as a word with a mark that differs in shape: filled, half filled, hollow. */
import type { Confidence } from '../../../../baseline/kinds/claim.ts';
import { useText } from '../../../useStores.ts';
import styles from '../Inspector.module.css';

export function ConfidenceWord({ confidence }: { readonly confidence: Confidence }) {
  const t = useText();
  return (
    <span className={styles.confidence}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        <circle cx="5" cy="5" r="4" fill={confidence === 'confirmed' ? 'currentColor' : 'none'} stroke="currentColor" strokeDasharray={confidence === 'assumed' ? '2 2' : undefined} />
        {confidence === 'reported' ? <path d="M5 1a4 4 0 0 1 0 8Z" fill="currentColor" /> : null}
      </svg>
      {t(`terms.confidence.${confidence}`)}
    </span>
  );
}
