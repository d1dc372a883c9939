/** What the speaker says to this slide, in letters as large as wanted, and to nobody else. */
import { useMemo, useState } from 'react';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { MinusIcon, PlusIcon } from '../../controls/icons.tsx';
import { useText } from '../../useStores.ts';
import { fieldFaceOf } from '../face/FieldNumber.tsx';
import { SlideTextView } from '../face/SlideTextView.tsx';
import { useNumbers } from '../stage/useNumbers.ts';
import type { ShownSlide } from '../stage/useShown.ts';
import styles from './Presenter.module.css';

/** CSS pixels. */
const sizes = [14, 16, 18, 21, 25, 30];

export function PresenterNotes({ shown }: { readonly shown: ShownSlide }) {
  const t = useText();
  const [size, setSize] = useState(2);
  const numbers = useNumbers(shown);
  const field = useMemo(() => fieldFaceOf(numbers), [numbers]);
  const { notes } = shown.slide;
  return (
    <section className={styles.notes} aria-label={t('present.window.notes')}>
      <div className={styles.partHead}>
        <h2 className={styles.heading}>{t('present.window.notes')}</h2>
        <IconButton label={t('present.window.smaller')} icon={<MinusIcon />} isDisabled={size === 0} onPress={() => setSize(size - 1)} />
        <IconButton label={t('present.window.larger')} icon={<PlusIcon />} isDisabled={size === sizes.length - 1} onPress={() => setSize(size + 1)} />
      </div>
      {/* Notes that are longer than their part are scrolled by the keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.notesText} tabIndex={0} role="group" aria-label={t('present.window.notes')} style={{ fontSize: sizes[size] }} data-notes={shown.slide.id} key={shown.slide.id}>
        {notes.trim() === '' ? <EmptyState place="notes" text={t('present.window.noNotes')} act={null} /> : <SlideTextView markdown={notes} field={field} />}
      </div>
    </section>
  );
}
