/**
 * The face of a slide over the map: its words, numbers and chart where its layout has them, large enough for a room. The map is never covered by more than
 * `stageBoxes` says, so whoever moves the camera knows without looking. Drawn from what it is given; the stage, the presenter and a thumbnail show the same.
 */
import { type CSSProperties, memo, useMemo, useRef } from 'react';
import { slideWords } from '../../../scenario/briefing/slideView.ts';
import type { Slide } from '../../../scenario/kinds/slide.ts';
import { useScenario, useSession, useText } from '../../useStores.ts';
import { type CalloutMove, Callouts } from './Callouts.tsx';
import { ChartFace } from './ChartFace.tsx';
import { chartOf } from './chartOf.ts';
import { ComparedHalves, ComparedTable } from './ComparedFace.tsx';
import styles from './Face.module.css';
import { fieldFaceOf } from './FieldNumber.tsx';
import type { SlideNumbers } from '../fields/slideNumbers.ts';
import { SlideTextView } from './SlideTextView.tsx';
import { SourceList, wordsOfSource } from './SourcesFace.tsx';
import type { StageBoxes } from './stageBoxes.ts';
import { Tiles } from './Tiles.tsx';
import { useFit } from './useFit.ts';

export interface FaceProps {
  readonly slide: Slide;
  readonly step: number;
  readonly boxes: StageBoxes;
  readonly numbers: SlideNumbers | null;
  /** Of the section the slide stands in; '' where there is none. */
  readonly section: string;
  /** Given where callouts may be moved. */
  readonly onMoveCallout?: ((move: CalloutMove | null) => void) | undefined;
  /** Hears whether the words are too long for their place even at their smallest; always the same function. */
  readonly onFit?: (scrolls: boolean) => void;
  /** Drawn out of sight, ahead of its time: callouts come with the map. */
  readonly isWaiting?: boolean;
}

export function Face({ slide, step, boxes, numbers, section, onMoveCallout, onFit, isWaiting = false }: FaceProps) {
  const scenario = useScenario();
  const field = useMemo(() => fieldFaceOf(numbers), [numbers]);
  return (
    <div className={styles.face} data-face={isWaiting ? undefined : slide.id} data-layout={slide.layout ?? 'map-text'} style={{ '--unit': `${boxes.unit}px`, '--extent': `${boxes.extent}px` } as CSSProperties}>
      <Words slide={slide} step={step} boxes={boxes} numbers={numbers} section={section} {...(onFit ? { onFit } : {})} />
      {boxes.twin ? <ComparedHalves compared={numbers?.compared ?? []} /> : null}
      <Callouts callouts={isWaiting ? none : slide.callouts ?? none} scenario={scenario} field={field} avoid="[data-words], [data-half]" onMove={onMoveCallout} />
    </div>
  );
}

/** Characters from which on a title is set smaller, so that what it is about keeps its room. */
const lengthOf = (title: string) => (title.length > 140 ? 'longest' : title.length > 70 ? 'long' : undefined);

const none: NonNullable<Slide['callouts']> = [];

const Words = memo(function Words({ slide, step, boxes, numbers, section, onFit }: Omit<FaceProps, 'onMoveCallout' | 'isWaiting'>) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const baseline = useSession((session) => session.baseline);
  const scenario = useScenario();
  const box = useRef<HTMLDivElement>(null);
  const { title, text } = slideWords(slide, step);
  const layout = slide.layout ?? 'map-text';
  const field = useMemo(() => fieldFaceOf(numbers), [numbers]);
  const chart = useMemo(() => chartOf(slide.chart, baseline, locale, t), [slide.chart, baseline, locale, t]);
  const sources = useMemo(() => (layout === 'sources' ? (slide.sources ?? []).map((source) => wordsOfSource(source, baseline?.sources ?? [], locale, t)) : []), [layout, slide.sources, baseline, locale, t]);
  useFit(box, [slide, step, boxes, numbers, locale], onFit);
  const isTable = layout === 'comparison' && !boxes.twin;
  return (
    <div ref={box} className={styles.words} data-words={boxes.place} data-twin={boxes.twin ? '' : undefined} key={`${slide.id} ${layout}`}>
      <div className={styles.inner} data-transition={step > 0 ? undefined : slide.transition ?? 'fly'}>
        {section === '' || layout === 'map' || boxes.twin ? null : <p className={styles.section} dir="auto">{section}</p>}
        {title === '' ? null : <h1 className={styles.title} dir="auto" data-length={lengthOf(title)} title={lengthOf(title) && title}>{title}</h1>}
        {text === '' || boxes.twin ? null : <SlideTextView markdown={text} field={field} className={styles.text} />}
        {layout === 'title' ? <p className={styles.by}><bdi>{[scenario?.title, scenario?.author].filter((part) => part && part !== title).join(' · ')}</bdi></p> : null}
        {isTable ? <ComparedTable compared={numbers?.compared ?? []} /> : null}
        {numbers && !boxes.twin ? <Tiles numbers={numbers.numbers} /> : null}
        {chart ? <ChartFace bars={chart} /> : null}
        {sources.length > 0 ? <SourceList sources={sources} /> : null}
      </div>
    </div>
  );
});
