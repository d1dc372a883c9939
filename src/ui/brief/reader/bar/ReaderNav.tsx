/** Below the cards: back, where one is with the list of all slides behind it, and on. */
import { useMemo } from 'react';
import type { Slide } from '../../../../scenario/kinds/slide.ts';
import { IconButton } from '../../../controls/IconButton.tsx';
import { Button } from '../../../controls/Button.tsx';
import { ChevronEndIcon } from '../../../controls/icons.tsx';
import { MenuButton } from '../../../controls/menu/MenuButton.tsx';
import { useText } from '../../../useStores.ts';
import { BackIcon } from '../icons.tsx';
import styles from '../Reader.module.css';
import { slideGroups } from './slideGroups.tsx';
import type { Reading } from '../useReading.ts';

interface NavProps {
  readonly slides: readonly Slide[];
  readonly reading: Reading;
  readonly onNext: () => void;
}

export function ReaderNav({ slides, reading: { index, step, go, previous }, onNext }: NavProps) {
  const t = useText();
  const groups = useMemo(() => slideGroups(slides, index, (at) => slides[at]?.title.trim() || t('reader.untitled', { number: at + 1 }), go), [slides, index, go, t]);
  const place = t('reader.place', { number: index + 1, of: slides.length });
  return (
    <nav className={styles.nav} aria-label={t('reader.nav')}>
      <IconButton label={t('reader.previous')} icon={<BackIcon />} isDisabled={index === 0 && step === 0} onPress={() => previous()} />
      <MenuButton label={`${place} · ${t('reader.list')}`} icon={<span className={styles.counter} data-reader-place>{place}</span>} groups={groups} className={styles.list} />
      <Button variant="primary" data-reader-next onPress={onNext}>{t('reader.next')} <ChevronEndIcon /></Button>
    </nav>
  );
}
