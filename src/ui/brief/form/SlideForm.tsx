/** The slide that is worked on: what it says, what it shows, and what is amiss with it. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { slideView } from '../../../scenario/briefing/slideView.ts';
import type { Scenario } from '../../../scenario/document.ts';
import type { Slide } from '../../../scenario/kinds/slide.ts';
import { slideTrouble } from '../../../scene/briefing/slideTrouble.ts';
import { previewStore } from '../../../store/brief/previewStore.ts';
import { useSession, useText } from '../../useStores.ts';
import { useMomentTrouble } from '../fields/useColumnRun.ts';
import { troubleSentence } from '../troubleWords.ts';
import { CalloutFields } from './CalloutFields.tsx';
import { ChartFields } from './ChartFields.tsx';
import { CompareFields } from './CompareFields.tsx';
import { Fold } from './Fold.tsx';
import { NumbersField } from './NumbersField.tsx';
import styles from './SlideForm.module.css';
import { SourceFields } from './SourceFields.tsx';
import { StepFields } from './StepFields.tsx';
import { NotesField, TextFields } from './TextFields.tsx';
import { ViewFields } from './ViewFields.tsx';

interface SlideFormProps {
  readonly slide: Slide;
  readonly number: number;
  /** Which of its states is shown. */
  readonly step: number;
  readonly scenario: Scenario;
  readonly isReadOnly: boolean;
}

export function SlideForm({ slide, number, step, scenario, isReadOnly }: SlideFormProps) {
  const t = useText();
  const baseline = useSession((session) => session.baseline);
  const isTooLong = useStore(previewStore, (preview) => preview.isTooLong);
  const moments = useMomentTrouble(slide);
  const trouble = useMemo(() => [...slideTrouble(slide, scenario, baseline), ...moments, ...(isTooLong ? [{ kind: 'no-room' as const, detail: '' }] : [])], [slide, scenario, baseline, moments, isTooLong]);
  const part = { slide, isReadOnly };
  return (
    <section className={styles.form} aria-label={t('brief.form.of', { number })} data-slide-form={slide.id}>
      {trouble.length === 0 ? null : <ul className={styles.trouble} data-slide-trouble>{trouble.map((one) => <li key={`${one.kind} ${one.detail}`}>{troubleSentence(t, one)}</li>)}</ul>}
      <Fold id="text" title={t('brief.part.text')}><TextFields key={slide.id} {...part} /></Fold>
      <Fold id="numbers" title={t('brief.part.numbers')} count={slide.fields?.length ?? 0}><NumbersField {...part} step={step} /></Fold>
      {(slide.layout === 'comparison' || slide.view['against'] !== undefined) ? <Fold id="compare" title={t('brief.part.compare')} count={slideView(slide).against?.length ?? 0}><CompareFields key={slide.id} {...part} scenario={scenario} /></Fold> : null}
      <Fold id="callouts" title={t('brief.part.callouts')} count={slide.callouts?.length ?? 0}><CalloutFields key={slide.id} {...part} /></Fold>
      <Fold id="steps" title={t('brief.part.steps')} count={slide.steps?.length ?? 0}><StepFields key={slide.id} {...part} step={step} scenario={scenario} /></Fold>
      <Fold id="view" title={t('brief.part.view')}><ViewFields key={slide.id} {...part} scenario={scenario} /></Fold>
      <Fold id="chart" title={t('brief.part.chart')} count={slide.chart ? '1' : 0}><ChartFields key={slide.id} {...part} /></Fold>
      <Fold id="sources" title={t('brief.part.sources')} count={slide.sources?.length ?? 0}><SourceFields key={slide.id} {...part} /></Fold>
      <Fold id="notes" title={t('brief.part.notes')} count={slide.notes.trim() === '' ? undefined : '…'}><NotesField key={slide.id} {...part} /></Fold>
    </section>
  );
}
