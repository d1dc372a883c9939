/** Below the cards: back, where one is with the list of all slides behind it, and on. */
import { useMemo } from 'react';
import type { Slide } from '../../../scenario/kinds/slide.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { Button } from '../../controls/Button.tsx';
import { ChevronEndIcon } from '../../controls/icons.tsx';
import { MenuButton } from '../../controls/menu/MenuButton.tsx';
import type { MenuGroup } from '../../controls/menu/menuGroup.ts';
import { useText } from '../../useStores.ts';
import { BackIcon } from './icons.tsx';
import styles from './Reader.module.css';
import type { Reading } from './useReading.ts';

interface NavProps {
  readonly slides: readonly Slide[];
  readonly reading: Reading;
  readonly onNext: () => void;
}

export function ReaderNav({ slides, reading: { index, step, go, previous }, onNext }: NavProps) {
  const t = useText();
  const groups = useMemo(() => listGroups(slides, index, (title, number) => (title.trim() === '' ? t('reader.untitled', { number }) : title), go), [slides, index, go, t]);
  const place = t('reader.place', { number: index + 1, of: slides.length });
  return (
    <nav className={styles.nav} aria-label={t('reader.nav')}>
      <IconButton label={t('reader.previous')} icon={<BackIcon />} isDisabled={index === 0 && step === 0} onPress={() => previous()} />
      <MenuButton label={t('reader.list')} icon={<span className={styles.counter} data-reader-place>{place}</span>} groups={groups} className={styles.list} />
      <Button variant="primary" data-reader-next onPress={onNext}>{t('reader.next')} <ChevronEndIcon /></Button>
    </nav>
  );
}

/** Slides by section; the one that is shown is marked. */
function listGroups(slides: readonly Slide[], shown: number, nameOf: (title: string, number: number) => string, go: (index: number) => void): readonly MenuGroup[] {
  const groups: { id: string; label: string | null; chosen: string; entries: MenuGroup['entries'][number][] }[] = [];
  for (const [index, { id, title, section }] of slides.entries()) {
    if (section !== undefined || groups.length === 0) groups.push({ id: `section-${index}`, label: section ?? null, chosen: '', entries: [] });
    const name = nameOf(title, index + 1);
    const group = groups.at(-1);
    group?.entries.push({ id, label: <span dir="auto">{`${index + 1} · ${name}`}</span>, textValue: name, onAction: () => go(index) });
    if (index === shown && group) group.chosen = id;
  }
  return groups;
}
