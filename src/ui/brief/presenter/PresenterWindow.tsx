/** The presenter's screen: the slide that is on with its live map, what comes next, notes, clock and pace, and what the show is steered by. */
import { useEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useStore } from 'zustand';
import type { MapHandle } from '../../../map/mapHandle.ts';
import { startStageCamera } from '../../../map/stage/stageCamera.ts';
import { tellShown } from '../../../map/stage/tellShown.ts';
import { zoneBox } from '../../../scene/zoneBox.ts';
import { listSlidesBy } from '../../../store/brief/slidesShown.ts';
import { showSlide } from '../../../store/brief/showSlide.ts';
import { showStore } from '../../../store/brief/showStore.ts';
import VerdictStrip from '../../check/strip/VerdictStrip.tsx';
import { CaveatBanner } from '../../shell/top/CaveatBanner.tsx';
import { MapContext, useScenario, useSession, useText } from '../../useStores.ts';
import { Callouts } from '../face/Callouts.tsx';
import { slidesOfShow } from '../made/inPages.ts';
import { prefersStillness } from '../stage/director.ts';
import { PointerDot } from '../stage/hand/PointerDot.tsx';
import { useStageReplay } from '../stage/useStageReplay.ts';
import { languageTags } from '../../shell/top/languageNames.ts';
import { type ShownSlide, useShown } from '../stage/useShown.ts';
import { NextSlide } from './NextSlide.tsx';
import styles from './Presenter.module.css';
import { PresenterNotes } from './PresenterNotes.tsx';
import { ShowBar } from './ShowBar.tsx';
import { ShowClock } from './ShowClock.tsx';
import { usePresenterKeys } from './usePresenterKeys.ts';
import { useShowAfar } from './useShowAfar.ts';

export function PresenterWindow({ map, showId }: { readonly map: MapHandle | null; readonly showId: string | null }) {
  const locale = useSession((session) => session.locale);
  return (
    <I18nProvider locale={languageTags[locale]}>
      <MapContext value={map}>
        <CaveatBanner edge="top" />
        <Afar map={map} showId={showId} />
        <CaveatBanner edge="bottom" />
      </MapContext>
    </I18nProvider>
  );
}

function Afar({ map, showId }: { readonly map: MapHandle | null; readonly showId: string | null }) {
  const t = useText();
  const scenario = useScenario();
  const locale = useSession((session) => session.locale);
  const baseline = useSession((session) => session.baseline);
  const isOn = useStore(showStore, (show) => show.isOn);
  const cover = useStore(showStore, (show) => show.cover);
  // Before the first plan comes.
  useEffect(() => listSlidesBy((plan) => slidesOfShow({ scenario: plan, baseline, locale, t })), [baseline, locale, t]);
  const { controls, isAnswering } = useShowAfar(showId, map);
  const shown = useShown();
  usePresenterKeys(controls);
  useFollowedSlides(map, shown);
  useStageReplay();
  const title = scenario?.title ?? '';
  useEffect(() => {
    document.title = `${t('present.window.title')} · ${title}`;
  }, [t, title]);
  const says = showId === null ? t('present.window.noShow') : scenario === null ? t('present.window.waiting') : !isOn ? t('present.window.ended') : !isAnswering ? t('present.window.silent') : null;
  return (
    <>
      <header className={styles.head}>
        <p className={styles.product}>{t('present.window.title')}</p>
        <h1 className={styles.title} dir="auto" title={shown?.title ?? title}>{shown?.title ?? title}</h1>
        <p role="status" className={styles.says} data-presenter-says={says === null ? undefined : ''}>{says ?? (cover === 'end' ? t('present.stage.end') : cover === null ? '' : t('present.window.covered'))}</p>
      </header>
      <div className={styles.strip} inert><VerdictStrip /></div>
      <div className={styles.over} data-presenter={shown?.slide.id ?? ''} data-step={shown?.step}>
        {shown?.slide.callouts ? <Callouts callouts={shown.slide.callouts} scenario={scenario} /> : null}
        <PointerDot map={map} />
      </div>
      <aside className={styles.side}>
        <NextSlide />
        {shown ? <PresenterNotes shown={shown} /> : null}
      </aside>
      <footer className={styles.foot}>
        <ShowClock shown={shown} controls={controls} />
        <ShowBar shown={shown} controls={controls} />
      </footer>
    </>
  );
}

/** The map shows what the room sees; no caption lies over it here. */
function useFollowedSlides(map: MapHandle | null, shown: ShownSlide | null): void {
  const slide = shown?.slide;
  const step = shown?.step ?? 0;
  const camera = useMemo(() => map?.lend((live) => startStageCamera(live, zoneBox(map.input().baseline))) ?? null, [map]);
  useEffect(() => map?.lend(tellShown), [map]);
  useEffect(() => {
    const view = slide ? showSlide(slide, step, { hasCamera: false }) : null;
    if (view) camera?.moveTo(view.camera, { top: 0, right: 0, bottom: 0, left: 0 }, prefersStillness() || slide?.transition === 'cut' ? 'jump' : 'fly');
  }, [camera, slide, step]);
}
