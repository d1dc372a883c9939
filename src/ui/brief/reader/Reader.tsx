/**
 * The reader: the slides of a plan that is looked at, in a column beside the map or on a phone in a row below it. Scrolled through or stepped through, each shows its
 * place on the map. Nothing can be changed.
 */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { noteReaderLeft, wasReaderLeft } from '../../../offline/newcomer.ts';
import { slideWords } from '../../../scenario/briefing/slideView.ts';
import type { Scenario } from '../../../scenario/document.ts';
import { aidStore } from '../../../store/aidStore.ts';
import { briefStore } from '../../../store/brief/briefStore.ts';
import { linkStore } from '../../../store/shared/linkStore.ts';
import { ReplayClock } from '../../check/replay/ReplayClock.tsx';
import { useScenario, useSession, useText } from '../../useStores.ts';
import { StageDoor } from '../stage/StageDoor.tsx';
import { ReaderCallouts } from './ReaderCallouts.tsx';
import { slidesToShow } from '../made/slidesToShow.ts';
import styles from './Reader.module.css';
import { ReaderBar } from './bar/ReaderBar.tsx';
import { ReaderCard } from './card/ReaderCard.tsx';
import { ReaderLegend } from './ReaderLegend.tsx';
import { isTourNew } from '../../tour/tourMemory.ts';
import { takeAsked } from './readerActs.ts';
import { ReaderNav } from './bar/ReaderNav.tsx';
import { useCardScroll } from './card/useCardScroll.ts';
import { useReaderKeys } from './useReaderKeys.ts';
import { useReading } from './useReading.ts';
import { EndOfReading, FootOfFirst } from './card/WaysOn.tsx';

// However it is left: by then its reader knows where the map is.
briefStore.subscribe((state, before) => {
  if (before.use !== 'read' || state.use !== 'edit') return;
  const { state: link } = linkStore.getState();
  // Whoever has just come, and reads what nobody sent them.
  if (!wasReaderLeft() && link?.step === 'looking' && link.briefingId !== null && isTourNew()) aidStore.getState().set({ tour: 'offered' });
  noteReaderLeft();
});

export default function Reader() {
  const scenario = useScenario();
  return scenario === null ? <div data-reader="waiting" /> : <OpenReader scenario={scenario} />;
}

/** So many before and after the one that is read. */
const nearCards = 5;

function OpenReader({ scenario }: { readonly scenario: Scenario }) {
  const t = useText();
  const baseline = useSession((session) => session.baseline);
  const locale = useSession((session) => session.locale);
  const briefingId = useStore(linkStore, ({ state }) => (state?.step === 'looking' ? state.briefingId : null));
  const slides = useMemo(() => slidesToShow({ scenario, baseline, locale, t }), [scenario, baseline, locale, t]);
  const reading = useReading(scenario, slides);
  const { index, step, go } = reading;
  const scroller = useRef<HTMLOListElement>(null);
  const bring = useCardScroll(scroller, index, slides.length, (card) => go(card));
  useEffect(() => {
    if (takeAsked()) scroller.current?.focus({ preventScroll: true });
  }, []);
  const next = () => reading.next() || (bring(slides.length), false);
  useReaderKeys({ ...reading, next }, scroller);
  const shown = slides[index];
  // What is read first is announced by the page itself; from then on each slide that is turned to, once.
  const [first] = useState(shown?.id);
  const [hasMoved, setMoved] = useState(false);
  if (!hasMoved && shown?.id !== first) setMoved(true);
  return (
    <>
      <ReaderBar scenario={scenario} slideId={shown?.id ?? null} step={step} />
      <section className={styles.reader} data-reader="reading" data-slide={shown?.id} data-step={step} aria-label={t('reader.title')}>
        {/* A list that scrolls must be reachable by keyboard. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <ol ref={scroller} className={styles.cards} tabIndex={0} data-scroll-part aria-label={t('reader.slides')}>
          {slides.map((slide, at) => (
            <ReaderCard key={slide.id} slide={slide} scenario={scenario} number={at + 1} of={slides.length} isShown={at === index} isNear={Math.abs(at - index) <= nearCards} step={at === index ? step : 0} onStep={(to) => go(at, to)} onShow={() => go(at)}>
              {at === 0 ? <FootOfFirst briefingId={briefingId} onNext={next} /> : null}
            </ReaderCard>
          ))}
          <li className={styles.card} data-card="end"><EndOfReading briefingId={briefingId} onAgain={() => go(0)} /></li>
        </ol>
        <ReaderNav slides={slides} reading={reading} onNext={next} />
      </section>
      <div className={styles.over}>{shown?.callouts && shown.callouts.length > 0 ? <ReaderCallouts slide={shown} step={step} scenario={scenario} /> : null}</div>
      <ReaderLegend />
      <ReplayClock />
      <StageDoor />
      <p className="visually-hidden" role="status" data-reader-says>{hasMoved && shown ? t('present.stage.said', { number: index + 1, of: slides.length, title: slideWords(shown, step).title.trim() || t('reader.untitled', { number: index + 1 }) }) : ''}</p>
    </>
  );
}
