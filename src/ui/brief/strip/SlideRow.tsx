/** A row of the strip: a slide with its number, layout, title and marks, or the title of a section. */
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridListItem } from 'react-aria-components/GridList';
import type { Slide } from '../../../scenario/document.ts';
import { slideTrouble } from '../../../scene/briefing/slideTrouble.ts';
import { WarningIcon } from '../../controls/icons.tsx';
import { EyeOffIcon, GripIcon } from '../../sketch/icons.tsx';
import { useScenario, useSession, useText } from '../../useStores.ts';
import { useMomentTrouble } from '../fields/useColumnRun.ts';
import { troubleSentence } from '../troubleWords.ts';
import { LayoutPictogram } from './LayoutPictogram.tsx';
import styles from './SlideStrip.module.css';
import type { StripRow } from './stripRows.ts';
import { printedHere } from '../../i18n/printed.ts';

interface SlideRowProps {
  readonly id: string;
  readonly row: StripRow;
  readonly isReadOnly: boolean;
}

/** Made for every row of a long list: what is costly is in the content, which only rows in sight have. */
export function SlideRow({ id, row, isReadOnly }: SlideRowProps) {
  const t = useText();
  if (row.type === 'section') {
    const title = row.title || t('brief.section.untitled');
    return (
      <GridListItem id={id} textValue={title} className={styles.section ?? ''} data-section={row.title}>
        <bdi className={styles.sectionTitle}>{title}</bdi>
        <span className={styles.count}>{printedHere(String(row.slideIds.length))}</span>
        {isReadOnly ? null : <Button slot="drag" className={styles.grip ?? ''} aria-label={t('brief.section.move', { title })}><GripIcon /></Button>}
      </GridListItem>
    );
  }
  const { slide, number } = row;
  return (
    <GridListItem id={id} textValue={`${t('brief.slideNumber', { number })}${t('form.comma')}${slide.title.trim() || t('brief.untitled')}`} className={styles.card ?? ''} data-slide={id} data-hidden={slide.isHidden || undefined}>
      <CardContent slide={slide} number={number} isReadOnly={isReadOnly} />
    </GridListItem>
  );
}

function CardContent({ slide, number, isReadOnly }: { readonly slide: Slide; readonly number: number; readonly isReadOnly: boolean }) {
  const t = useText();
  const scenario = useScenario();
  const baseline = useSession((session) => session.baseline);
  const { features = none, postures = none, phases = none, overrides, inventory = none } = scenario ?? {};
  const moments = useMomentTrouble(slide);
  const trouble = useMemo(() => [...slideTrouble(slide, { features, postures, phases, overrides: overrides ?? {}, inventory }, baseline), ...moments], [slide, features, postures, phases, overrides, inventory, baseline, moments]);
  const title = slide.title.trim() || t('brief.untitled');
  const steps = slide.steps?.length ?? 0;
  const sentences = trouble.map((one) => troubleSentence(t, one));
  return (
    <>
      <span className={styles.number}>{printedHere(String(number))}</span>
      <LayoutPictogram layout={slide.layout ?? 'map-text'} />
      <bdi className={styles.title} title={title}>{title}</bdi>
      {steps === 0 ? null : <span className={styles.steps} dir="ltr" title={t('brief.steps', { count: steps })}>+{steps}</span>}
      {slide.isHidden ? <span className={styles.mark} title={t('brief.hidden')}><EyeOffIcon /><span className="visually-hidden">{t('brief.hidden')}</span></span> : null}
      {trouble.length === 0 ? null : <span className={styles.trouble} title={sentences.join('\n')} data-trouble={trouble.length}><WarningIcon /><span className="visually-hidden">{sentences.join(' ')}</span></span>}
      {isReadOnly ? null : <Button slot="drag" className={styles.grip ?? ''} aria-label={t('brief.move', { number, title })}><GripIcon /></Button>}
    </>
  );
}

const none: readonly never[] = [];
