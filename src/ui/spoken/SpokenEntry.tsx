/** One thing on the map: its name, and in one line what it is, how sure its place is, how it stands and where it lies. */
import type { FocusEvent, KeyboardEvent } from 'react';
import type { InView } from '../../scene/spoken/listInView.ts';
import styles from './Spoken.module.css';
import { factWords, nameWords, type SpokenWords, whereWords } from './spokenWords.ts';

interface EntryProps {
  readonly entry: InView;
  readonly words: SpokenWords;
  readonly isSelected: boolean;
  readonly isInTabOrder: boolean;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onChoose: () => void;
}

export function SpokenEntry({ entry, words, isSelected, isInTabOrder, onFocus, onBlur, onKeyDown, onChoose }: EntryProps) {
  const { t } = words;
  const comma = `${t('inspector.comma')} `;
  return (
    <button
      type="button" className={styles.entry} data-in-view={entry.id} aria-current={isSelected || undefined} tabIndex={isInTabOrder ? 0 : -1}
      onFocus={onFocus} onBlur={onBlur} onKeyDown={onKeyDown} onClick={onChoose}
    >
      <bdi className={styles.name}>{nameWords(entry.spoken, words)}</bdi>
      <span className="visually-hidden">{comma}</span>
      <span className={styles.facts}>{[whereWords(entry, words), ...factWords(entry.id, entry.spoken, words)].join(comma)}</span>
    </button>
  );
}
