/** One slide as it is read: its words, numbers and sources, the states it can be stepped through, and what of it could not be shown. */
import { memo, type ReactNode, useMemo } from 'react';
import { slideView, slideWords } from '../../../../scenario/briefing/slideView.ts';
import { readText } from '../../../../scenario/briefing/text/readText.ts';
import type { Scenario } from '../../../../scenario/document.ts';
import type { Slide } from '../../../../scenario/kinds/slide.ts';
import { missingOf } from '../../../../store/brief/showSlide.ts';
import { classes } from '../../../controls/classes.ts';
import { WarningIcon } from '../../../controls/icons.tsx';
import { useIsPhone } from '../../../shell/useIsPhone.ts';
import { useSession, useText } from '../../../useStores.ts';
import { ChartFace } from '../../face/ChartFace.tsx';
import { chartOf } from '../../face/chartOf.ts';
import { ComparedTable } from '../../face/ComparedFace.tsx';
import { type FieldFace, SlideTextView } from '../../face/SlideTextView.tsx';
import { fieldFaceOf } from '../../face/FieldNumber.tsx';
import { Tiles } from '../../face/Tiles.tsx';
import { useSlideNumbers } from '../../fields/useSlideNumbers.ts';
import { CardSources } from './CardSources.tsx';
import styles from '../Reader.module.css';
import { StepSwitch } from './StepSwitch.tsx';

interface CardProps {
  readonly slide: Slide;
  readonly scenario: Scenario;
  /** From 1 on. */
  readonly number: number;
  readonly of: number;
  readonly isShown: boolean;
  /** Near the one that is read: its numbers are asked for. */
  readonly isNear: boolean;
  readonly step: number;
  readonly onStep: (step: number) => void;
  readonly onShow: () => void;
  readonly children?: ReactNode;
}

export const ReaderCard = memo(function ReaderCard({ slide, scenario, number, of, isShown, isNear, step, onStep, onShow, children }: CardProps) {
  const t = useText();
  const { title, text } = slideWords(slide, step);
  const baseline = useSession((session) => session.baseline);
  const locale = useSession((session) => session.locale);
  const isPhone = useIsPhone();
  const numbers = useSlideNumbers(isNear ? slide : null, step);
  const field = useMemo(() => fieldFaceOf(numbers) ?? later, [numbers]);
  const chart = useMemo(() => chartOf(slide.chart, baseline, locale, t), [slide.chart, baseline, locale, t]);
  return (
    // The pointer's short way only: keys and buttons go from slide to slide. On a phone each card scrolls by itself, and keys must reach it for that.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <li
      className={classes(styles.card, slide.layout === 'title' && styles.opening)} data-card={slide.id} data-shown={isShown || undefined} aria-current={isShown || undefined}
      onClick={isShown ? undefined : onShow}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={isPhone ? 0 : undefined}
    >
      {slide.section === undefined ? null : <p className={styles.section} dir="auto">{slide.section}</p>}
      <h2 className={styles.title} dir="auto">{title.trim() === '' ? t('reader.untitled', { number }) : title}</h2>
      {text.trim() === '' ? null : <SlideTextView markdown={text} field={field} />}
      {slide.steps && slide.steps.length > 0 ? <StepSwitch slide={slide} step={step} onStep={onStep} /> : null}
      <div className={styles.figures}>
        {numbers && numbers.compared.length > 0 ? <ComparedTable compared={numbers.compared} /> : numbers ? <Tiles numbers={numbers.numbers} /> : null}
        {chart ? <ChartFace bars={chart} /> : null}
      </div>
      <Remarks slide={slide} scenario={scenario} step={step} text={text} />
      <CardSources sources={slide.sources ?? []} />
      <p className={styles.place} aria-hidden="true">{t('reader.place', { number, of })}</p>
      {children}
    </li>
  );
});

/** A number of a slide that is far off. */
const later: FieldFace = () => '…';

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
