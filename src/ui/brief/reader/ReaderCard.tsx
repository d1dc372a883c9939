/** One slide as it is read: its words, numbers and sources, the states it can be stepped through, and what of it could not be shown. */
import { memo, type ReactNode } from 'react';
import { slideView, slideWords } from '../../../scenario/briefing/slideView.ts';
import { readText } from '../../../scenario/briefing/text/readText.ts';
import type { Scenario } from '../../../scenario/document.ts';
import type { Slide } from '../../../scenario/kinds/slide.ts';
import { missingOf } from '../../../store/brief/showSlide.ts';
import { classes } from '../../controls/classes.ts';
import { WarningIcon } from '../../controls/icons.tsx';
import { useText } from '../../useStores.ts';
import { SlideTextView } from '../face/SlideTextView.tsx';
import { CardSources } from './CardSources.tsx';
import styles from './Reader.module.css';
import { StepSwitch } from './StepSwitch.tsx';

interface CardProps {
  readonly slide: Slide;
  readonly scenario: Scenario;
  /** From 1 on. */
  readonly number: number;
  readonly of: number;
  readonly isShown: boolean;
  readonly step: number;
  readonly onStep: (step: number) => void;
  readonly onShow: () => void;
  readonly children?: ReactNode;
}

export const ReaderCard = memo(function ReaderCard({ slide, scenario, number, of, isShown, step, onStep, onShow, children }: CardProps) {
  const t = useText();
  const { title, text } = slideWords(slide, step);
  return (
    // The pointer's short way only: keys and buttons go from slide to slide.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <li
      className={classes(styles.card, slide.layout === 'title' && styles.opening)} data-card={slide.id} data-shown={isShown || undefined} aria-current={isShown || undefined}
      onClick={isShown ? undefined : onShow}
    >
      {slide.section === undefined ? null : <p className={styles.section} dir="auto">{slide.section}</p>}
      <h2 className={styles.title} dir="auto">{title.trim() === '' ? t('reader.untitled', { number }) : title}</h2>
      {text.trim() === '' ? null : <SlideTextView markdown={text} />}
      {slide.steps && slide.steps.length > 0 ? <StepSwitch slide={slide} step={step} onStep={onStep} /> : null}
      <Remarks slide={slide} scenario={scenario} step={step} text={text} />
      <CardSources sources={slide.sources ?? []} />
      <p className={styles.place} aria-hidden="true">{t('reader.place', { number, of })}</p>
      {children}
    </li>
  );
});

/** What a slide names that is gone, and what of its text is shown otherwise than it was written: a mark and a sentence each, never nothing. */
function Remarks({ slide, scenario, step, text }: { readonly slide: Slide; readonly scenario: Scenario; readonly step: number; readonly text: string }) {
  const t = useText();
  const missing = missingOf(scenario, slideView(slide, step));
  const lines = [
    ...(missing.postureId === null ? [] : [t('reader.missing.posture', { id: missing.postureId })]),
    ...(missing.phaseId === null ? [] : [t('reader.missing.phase', { id: missing.phaseId })]),
    ...(missing.movementId === null ? [] : [t('reader.missing.movement', { id: missing.movementId })]),
    ...(missing.selectedId === null ? [] : [t('reader.missing.selected', { id: missing.selectedId })]),
    ...readText(text).remarks.map((remark) => t(`reader.remark.${remark}`)),
  ];
  return lines.length === 0 ? null : <ul className={styles.remarks} data-slide-remarks>{lines.map((line) => <li key={line}><WarningIcon /><span>{line}</span></li>)}</ul>;
}
