/** A row of the strip: a slide with its number, layout, title and marks, or the title of a section. */
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridListItem } from 'react-aria-components/GridList';
import type { Scenario, Slide } from '../../../scenario/document.ts';
import { slideTrouble } from '../../../scene/briefing/slideTrouble.ts';
import { WarningIcon } from '../../controls/icons.tsx';
import { EyeOffIcon, GripIcon } from '../../sketch/icons.tsx';
import { useSession, useText } from '../../useStores.ts';
import { troubleSentence } from '../troubleWords.ts';
import { LayoutPictogram } from './LayoutPictogram.tsx';
import styles from './SlideStrip.module.css';
import type { StripRow } from './stripRows.ts';

interface SlideRowProps {
  readonly id: string;
  readonly row: StripRow;
  readonly scenario: Scenario;
  readonly isReadOnly: boolean;
}

export function SlideRow({ id, row, scenario, isReadOnly }: SlideRowProps) {
  const t = useText();
  if (row.type === 'section') {
    const title = row.title || t('brief.section.untitled');
    return (
      <GridListItem id={id} textValue={title} className={styles.section ?? ''} data-section={row.title}>
        <bdi className={styles.sectionTitle}>{title}</bdi>
        <span className={styles.count}>{row.slideIds.length}</span>
        {isReadOnly ? null : <Button slot="drag" className={styles.grip ?? ''} aria-label={t('brief.section.move', { title })}><GripIcon /></Button>}
      </GridListItem>
    );
  }
  return <Card id={id} slide={row.slide} number={row.number} scenario={scenario} isReadOnly={isReadOnly} />;
}

function Card({ id, slide, number, scenario, isReadOnly }: { readonly id: string; readonly slide: Slide; readonly number: number; readonly scenario: Scenario; readonly isReadOnly: boolean }) {
  const t = useText();
  const baseline = useSession((session) => session.baseline);
  const { features, postures, phases, overrides, inventory } = scenario;
  const trouble = useMemo(() => slideTrouble(slide, { features, postures, phases, overrides, inventory }, baseline), [slide, features, postures, phases, overrides, inventory, baseline]);
  const title = slide.title.trim() || t('brief.untitled');
  const steps = slide.steps?.length ?? 0;
  const words = [t('brief.slideNumber', { number }), title, ...(steps > 0 ? [t('brief.steps', { count: steps })] : []), ...(slide.isHidden ? [t('brief.hidden')] : []), ...trouble.map((one) => troubleSentence(t, one))];
  return (
    <GridListItem id={id} textValue={words.join(t('form.comma'))} className={styles.card ?? ''} data-slide={id} data-hidden={slide.isHidden || undefined} data-trouble={trouble.length || undefined}>
      <span className={styles.number}>{number}</span>
      <LayoutPictogram layout={slide.layout ?? 'map-text'} />
      <bdi className={styles.title} title={title}>{title}</bdi>
      {steps === 0 ? null : <span className={styles.steps} dir="ltr" title={t('brief.steps', { count: steps })}>+{steps}</span>}
      {slide.isHidden ? <span className={styles.mark} title={t('brief.hidden')}><EyeOffIcon /></span> : null}
      {trouble.length === 0 ? null : <span className={styles.trouble} title={trouble.map((one) => troubleSentence(t, one)).join('\n')}><WarningIcon /></span>}
      {isReadOnly ? null : <Button slot="drag" className={styles.grip ?? ''} aria-label={t('brief.move', { number, title })}><GripIcon /></Button>}
    </GridListItem>
  );
}
