/**
 * What the room sees: the live map with the face of a slide over it, and nothing else of the interface but the caveats. A state of the app hung on the style sheet;
 * left, everything is as before.
 */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { keepShow, uncover } from '../../../offline/keptShow.ts';
import { showStore } from '../../../store/brief/showStore.ts';
import { useMap, useScenario, useSession, useText } from '../../useStores.ts';
import { PresenterLink } from '../presenter/PresenterLink.tsx';
import { boxesOf, startDirector } from './director.ts';
import { InkLayer } from './hand/InkLayer.tsx';
import { KeySheet } from './keys/KeySheet.tsx';
import { PointerDot } from './hand/PointerDot.tsx';
import { isScreenFilled } from './present.ts';
import { ShowTools } from './hand/ShowTools.tsx';
import { SlideSet } from './SlideSet.tsx';
import styles from './Stage.module.css';
import { TwinMap } from './TwinMap.tsx';
import { useAwakeTools } from './hand/useAwakeTools.ts';
import { useAwakeScreen, useKiosk } from './useKiosk.ts';
import { useLeaving } from './useLeaving.ts';
import { isSameShown, useNextUp, useShown } from './useShown.ts';
import { useShowKeys } from './keys/useShowKeys.ts';
import { useStageReplay } from './useStageReplay.ts';
import { useStageSize } from './useStageSize.ts';
import { useTouch } from './hand/useTouch.ts';
import { isRightToLeft } from '../../../scenario/view.ts';

export default function Stage() {
  const t = useText();
  const map = useMap();
  const shown = useShown();
  const scenario = useScenario();
  const isMirrored = useSession((session) => isRightToLeft(session.locale));
  const cover = useStore(showStore, (show) => show.cover);
  const tool = useStore(showStore, (show) => show.tool);
  const [areKeysShown, showKeys] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLCanvasElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const size = useStageSize(area, isMirrored);
  const digits = useShowKeys({ areKeysShown, showKeys });
  const [isAwake, wake] = useAwakeTools();
  useTouch(wake);
  useAwakeScreen();
  useLeaving();
  useStageReplay();
  const seconds = useKiosk(shown);
  const next = useNextUp(shown);
  useLayoutEffect(() => (map && picture.current ? startDirector(map, picture.current) : undefined), [map]);
  useLayoutEffect(() => {
    root.current?.focus({ preventScroll: true });
    uncover();
    // Back to what began the show; it may have to be drawn anew first.
    return () => void requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-present]')?.focus({ preventScroll: true }));
  }, []);
  useKept(scenario?.id ?? null);
  const boxes = useMemo(() => shown && size && boxesOf(shown.slide, shown.view, size), [shown, size]);
  const toggleKeys = useCallback(() => showKeys((areShown) => !areShown), []);
  const toStage = useCallback(() => root.current?.focus({ preventScroll: true }), []);
  const needsScreen = useScreenHint();
  const hint = digits !== '' ? t('present.stage.goTo', { number: digits }) : needsScreen ? t('present.stage.fillHint') : null;
  return (
    <div
      ref={root} className={styles.stage} role="region" aria-label={t('present.stage.label', { title: scenario?.title ?? '' })} tabIndex={-1}
      data-stage={shown?.slide.id ?? ''} data-step={shown?.step} data-tool={tool ?? undefined} data-cover={cover ?? undefined} data-awake={isAwake || undefined}
    >
      <div className={styles.area}>
        <canvas ref={picture} className={styles.picture} hidden aria-hidden="true" />
        {map && shown && boxes?.twin ? <TwinMap map={map} shown={shown} boxes={boxes} /> : null}
      </div>
      {size === null ? null : [shown, next && shown && isSameShown(next, shown) ? null : next].map((one, index) => (one === null ? null
        : <SlideSet key={`${one.slide.id} ${one.step}`} shown={one} size={size} isWaiting={index > 0} seconds={index > 0 ? null : seconds} />))}
      <div ref={area} className={styles.area}>
        {shown ? null : <p className={styles.hint} role="status">{t('present.stage.gone')}</p>}
        {map ? <InkLayer map={map} /> : null}
        <PointerDot map={map} />
        {hint === null ? null : <p className={styles.hint} role="status" data-show-hint>{hint}</p>}
        {areKeysShown ? <KeySheet /> : null}
        <ShowTools onKeys={toggleKeys} onPointed={toStage} />
      </div>
      <PresenterLink />
      {cover === null ? null : <Cover cover={cover} />}
      <p className="visually-hidden" aria-live="polite">{shown ? t('present.stage.said', { number: shown.number, of: shown.of, title: shown.title }) : ''}</p>
    </div>
  );
}

function Cover({ cover }: { readonly cover: 'black' | 'white' | 'end' }) {
  const t = useText();
  return (
    <div className={styles.cover} data-cover={cover}>
      {cover === 'end' ? <><p>{t('present.stage.end')}</p><small>{t('present.stage.endHint')}</small></> : <p className="visually-hidden" role="status">{t(`present.stage.${cover}`)}</p>}
    </div>
  );
}

/** Where the show stands outlives a reload of this tab. */
function useKept(documentId: string | null): void {
  useEffect(() => {
    if (documentId === null) return undefined;
    const keep = () => {
      const { isOn, slideId, step, isKiosk, startedAt, slideStartedAt } = showStore.getState();
      if (isOn && slideId !== null) keepShow({ documentId, slideId, step, isKiosk, startedAt, slideStartedAt });
    };
    keep();
    const stop = showStore.subscribe(keep);
    return () => {
      stop();
      if (!showStore.getState().isOn) keepShow(null);
    };
  }, [documentId]);
}

/** After a reload the browser gives the whole screen only to a key. */
function useScreenHint(): boolean {
  const [isNeeded, setNeeded] = useState(false);
  useEffect(() => {
    // What was asked for with the show is there by then, or refused.
    const timers = [setTimeout(() => setNeeded(document.fullscreenEnabled && !isScreenFilled()), 1500), setTimeout(() => setNeeded(false), 8000)];
    const look = () => setNeeded(false);
    document.addEventListener('fullscreenchange', look);
    return () => {
      for (const timer of timers) clearTimeout(timer);
      document.removeEventListener('fullscreenchange', look);
    };
  }, []);
  return isNeeded;
}
