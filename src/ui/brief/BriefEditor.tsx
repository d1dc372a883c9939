/** The briefing as it is built: the strip of slides, the slide that is worked on as a form beside the map, and over the map as the room will see it. */
import { lazy, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { slideView } from '../../scenario/briefing/slideView.ts';
import type { Scenario } from '../../scenario/document.ts';
import { briefStore } from '../../store/brief/briefStore.ts';
import { forgetSlides } from '../../store/brief/showSlide.ts';
import { chapterStore } from '../../store/brief/chapterStore.ts';
import { previewStore } from '../../store/brief/previewStore.ts';
import { takeBack } from '../../store/brief/reading.ts';
import { showStore } from '../../store/brief/showStore.ts';
import { scenarioStore } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { ReplayClock } from '../check/replay/ReplayClock.tsx';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { PanelFrame } from '../controls/PanelFrame.tsx';
import { ReadOnlyNote } from '../library/keeping/ReadOnlyNote.tsx';
import layout from '../panels/layers/LayerPanel.module.css';
import { SheetHandle } from '../panels/layers/SheetHandle.tsx';
import { showPanel } from '../shell/actions.ts';
import { PageIcon } from '../shell/top/moreIcons.tsx';
import { UndoButtons } from '../sketch/HistoryList.tsx';
import { useHistoryKeys } from '../sketch/useHistoryKeys.ts';
import { LazyPart } from '../shell/LazyPart.tsx';
import { useIsPhone } from '../shell/useIsPhone.ts';
import { useSession, useText } from '../useStores.ts';
import styles from './BriefEditor.module.css';
import { workOn } from './edits/briefEdits.ts';
import { EmptyBriefing } from './EmptyBriefing.tsx';
import { ReadIcon } from './icons.tsx';
import { readFrom } from './reader/readerActs.ts';
import { present } from './stage/present.ts';
import { SlidePreview } from './preview/SlidePreview.tsx';
import { SlideForm } from './form/SlideForm.tsx';
import { RemovedNote } from './strip/RemovedNote.tsx';
import { SlideStrip } from './strip/SlideStrip.tsx';
import { StripTools } from './strip/StripTools.tsx';
import { useIsOtherView } from './useIsOtherView.ts';
import { useKeptFocus } from './useKeptFocus.ts';

/** Comes with the first file of chapters. */
const ChaptersDialog = lazy(() => import('./chapters/ChaptersDialog.tsx'));

const openChapters = () => chapterStore.getState().set({ isOpen: true, file: null });
const close = () => sessionStore.getState().set({ sidebarOpen: false });

export function BriefEditor({ scenario }: { readonly scenario: Scenario }) {
  const t = useText();
  const sidebarOpen = useSession((session) => session.sidebarOpen);
  const isReadOnly = useStore(scenarioStore, (state) => state.isReadOnly);
  const currentId = useStore(briefStore, (brief) => brief.slideId);
  const step = useStore(briefStore, (brief) => brief.step);
  const [several, setSeveral] = useState<readonly string[]>([]);
  useHistoryKeys();
  const { slides } = scenario;
  const number = slides.findIndex(({ id }) => id === currentId) + 1;
  const slide = slides[number - 1] ?? null;
  const chosen = useMemo(() => {
    const there = several.filter((id) => slides.some((one) => one.id === id));
    return new Set(there.length > 1 ? there : slide ? [slide.id] : []);
  }, [several, slides, slide]);
  const isOther = useIsOtherView(slide, step);

  // What was done to the slide, by hand or by undo, is shown at once; another slide is shown by whoever chose it.
  const shownView = slide && JSON.stringify(slideView(slide, step));
  const last = useRef<{ readonly id: string | null; readonly step: number; readonly view: string | null } | null>(null);
  useEffect(() => {
    const before = last.current;
    last.current = { id: currentId, step, view: shownView };
    if (currentId === null || before === null || before.id !== currentId || showStore.getState().isOn) return;
    if (shownView === null) forgetSlides();
    else if (before.step === step && before.view !== shownView) workOn(currentId, step);
  }, [currentId, step, shownView]);
  // What only a slide may show is gone with this panel; the slide that was worked on is still chosen when it comes back.
  useEffect(() => () => {
    const { slideId } = briefStore.getState();
    forgetSlides();
    briefStore.getState().set({ slideId });
  }, []);

  const panel = useRef<HTMLDivElement>(null);
  useKeptFocus(panel);
  useEffect(() => {
    if (takeBack()) panel.current?.querySelector<HTMLElement>('[data-read]')?.focus({ preventScroll: true });
  }, []);

  const choose = (ids: readonly string[]) => {
    setSeveral(ids);
    const [only] = ids;
    if (ids.length === 1 && only !== undefined) workOn(only);
  };
  const isPhone = useIsPhone();
  const isWanted = useStore(previewStore, (preview) => preview.isWanted);
  const isShowOn = useStore(showStore, (show) => show.isOn);
  const preview = slide && !isShowOn ? <SlidePreview slide={slide} number={number} step={step} isReadOnly={isReadOnly} hasFace={isWanted && !isPhone} /> : null;
  const areChapters = useStore(chapterStore, ({ isOpen }) => isOpen);
  const dialog = <LazyPart>{areChapters && !isReadOnly ? <ChaptersDialog scenario={scenario} afterId={slide?.id ?? null} /> : null}</LazyPart>;
  // During a show nobody sees it, and each slide would have its form drawn before the room has its picture.
  if (!sidebarOpen || isShowOn) return <>{isShowOn ? null : <ReplayClock />}{preview}{dialog}</>;
  return (
    <>
    {isShowOn ? null : <ReplayClock />}
    {preview}
    {dialog}
    <div ref={panel} className={layout.panel} data-sheet="brief" data-covers-map>
      <SheetHandle label={t('brief.close')} onClose={close} />
      <PanelFrame title={t('brief.title')} onClose={close} className={layout.frame} actions={(
          <>
            {isReadOnly ? null : <UndoButtons />}
            {slides.length === 0 ? null : <IconButton label={t('handout.open')} icon={<PageIcon />} onPress={() => showPanel('handout')} data-handout-open />}
            {slides.length === 0 ? null : <IconButton label={t('reader.readOwn')} icon={<ReadIcon />} onPress={() => readFrom(currentId, step)} data-read />}
            {slides.length === 0 ? null : <Button variant="primary" onPress={() => present({ slideId: currentId, step })} data-present>{t('present.start')}</Button>}
          </>
        )}>
        <div className={styles.table}>
          <ReadOnlyNote />
          {slides.length === 0 && !isReadOnly ? <RemovedNote /> : null}
          {slides.length === 0 ? <EmptyBriefing scenario={scenario} isReadOnly={isReadOnly} onOpenChapters={openChapters} /> : (
            <>
              {isReadOnly ? null : <StripTools scenario={scenario} currentId={slide?.id ?? null} chosen={chosen} isOther={isOther} onOpenChapters={openChapters} />}
              <SlideStrip key={isReadOnly ? 'look' : 'edit'} scenario={scenario} isReadOnly={isReadOnly} chosen={chosen} currentId={slide?.id ?? null} onChoose={choose} />
              {isReadOnly ? null : <RemovedNote />}
              {isOther && slide && chosen.size <= 1 ? (
                <p className={styles.other} role="status" data-other-view>
                  {t('brief.otherView')} <Button variant="link" onPress={() => workOn(slide.id, step)}>{t('brief.showSlide')}</Button>
                </p>
              ) : null}
              {slide && chosen.size <= 1 ? <SlideForm slide={slide} number={number} step={step} scenario={scenario} isReadOnly={isReadOnly} />
                : <p className={styles.quiet}>{chosen.size > 1 ? t('brief.chosen', { count: chosen.size }) : t('brief.chooseOne')}</p>}
            </>
          )}
        </div>
      </PanelFrame>
    </div>
    </>
  );
}
