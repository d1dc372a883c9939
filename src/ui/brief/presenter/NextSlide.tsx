/** What the next press will show: its place on a small map, its title and its first words. */
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { MapHandle } from '../../../map/mapHandle.ts';
import { openSmallMap, type SmallMap } from '../../../map/stage/smallMap.ts';
import { planOfSlide } from '../../../scenario/briefing/planOfSlide.ts';
import { countStates, slideView, slideWords } from '../../../scenario/briefing/slideView.ts';
import type { Slide } from '../../../scenario/kinds/slide.ts';
import { planInView, planOf } from '../../../scene/shownPlan.ts';
import { zoneBox } from '../../../scene/zoneBox.ts';
import { comesNext } from '../../../store/brief/showActs.ts';
import { showStore } from '../../../store/brief/showStore.ts';
import { useMap, useScenario, useSession, useText } from '../../useStores.ts';
import { fieldFaceOf } from '../face/FieldNumber.tsx';
import { SlideTextView } from '../face/SlideTextView.tsx';
import { useSlideNumbers } from '../fields/useSlideNumbers.ts';
import styles from './Presenter.module.css';

/** Read anew with every change of the show and of its plan. */
function useNext(): { readonly slide: Slide; readonly step: number } | null {
  const scenario = useScenario();
  const at = useStore(showStore, ({ slideId, step, isKiosk }) => `${slideId} ${step} ${isKiosk}`);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- `comesNext` reads the stores; these say when they are others.
  return useMemo(() => comesNext(), [scenario, at]);
}

export function NextSlide() {
  const t = useText();
  const map = useMap();
  const next = useNext();
  const words = next && slideWords(next.slide, next.step);
  const numbers = useSlideNumbers(next?.slide ?? null, next?.step ?? 0);
  const field = useMemo(() => fieldFaceOf(numbers), [numbers]);
  return (
    <section className={styles.next} aria-label={t('present.window.next')} data-next={next ? `${next.slide.id} ${next.step}` : ''}>
      <h2 className={styles.heading}>{next && next.step > 0 ? t('present.window.nextStep', { number: next.step + 1, of: countStates(next.slide) }) : t('present.window.next')}</h2>
      {next && words ? (
        <>
          {map ? <NextMap map={map} slide={next.slide} step={next.step} /> : null}
          <p className={styles.nextTitle} dir="auto" title={words.title}>{words.title}</p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is longer than its part is scrolled by the keyboard too. */}
          <div className={styles.nextWords} tabIndex={0} role="group" aria-label={t('present.window.next')} key={`${next.slide.id} ${next.step}`}><SlideTextView markdown={words.text} field={field} className={styles.nextText} /></div>
        </>
      ) : <p className={styles.quiet}>{t('present.window.noNext')}</p>}
    </section>
  );
}

function NextMap({ map, slide, step }: { readonly map: MapHandle; readonly slide: Slide; readonly step: number }) {
  const scenario = useScenario();
  const theme = useSession((session) => session.theme);
  const locale = useSession((session) => session.locale);
  const place = useRef<HTMLDivElement>(null);
  const small = useRef<SmallMap | null>(null);
  const shown = useMemo(() => {
    const { replay: _, check: __, ...now } = map.input();
    const view = slideView(slide, step);
    const { hiddenLayers, symbols, dates, selectedId } = view;
    const other = scenario && planOfSlide(scenario, view);
    const { plan, view: drawn } = planInView(other ? planOf(other.scenario, other.postureId, other.shownPhases) : null, { ...now.view, hiddenLayers, symbols, dates, selectedId }, true);
    return { input: { ...now, plan, view: drawn, theme, locale }, camera: view.camera };
  }, [map, scenario, slide, step, theme, locale]);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    small.current = openSmallMap(element, shown.input, shown.camera, zoneBox(shown.input.baseline));
    return () => {
      small.current?.end();
      small.current = null;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- One map; what it draws follows below.
  }, []);
  useEffect(() => small.current?.show(shown.input, shown.camera), [shown]);
  return <div className={styles.nextMap} aria-hidden="true" data-next-map><div ref={place} /></div>;
}
