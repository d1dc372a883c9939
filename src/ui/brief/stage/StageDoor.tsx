/** The way on to the stage: its code is fetched with the mode that briefs, its keys begin a show, and one that was under way when the tab was loaded anew goes on. */
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { recallShow, uncover } from '../../../offline/keptShow.ts';
import { briefStore } from '../../../store/brief/briefStore.ts';
import { startShow } from '../../../store/brief/showActs.ts';
import { showStore } from '../../../store/brief/showStore.ts';
import { listSlidesBy } from '../../../store/brief/slidesShown.ts';
import { splitStore } from '../presenter/splitStore.ts';
import { slidesOfShow } from '../made/inPages.ts';
import { useScenario, useSession, useText } from '../../useStores.ts';
import { present } from './present.ts';

const fetchStage = () => import('./Stage.tsx');
const Stage = lazy(fetchStage);
const SplitPanel = lazy(() => import('../presenter/SplitPanel.tsx'));

export function StageDoor() {
  const isOn = useStore(showStore, (show) => show.isOn);
  const isSplit = useStore(splitStore, (state) => state.isSplit);
  useSlideList();
  useStartKeys(isOn);
  useResumed();
  useEffect(() => void fetchStage().catch(() => {}), []);
  return isOn ? <><Suspense fallback={null}><Stage /></Suspense>{isSplit ? <Suspense fallback={null}><SplitPanel /></Suspense> : null}</> : null;
}

/** With the last slide, of sources and assumptions, in the words of the language in use. */
function useSlideList(): void {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const baseline = useSession((session) => session.baseline);
  useEffect(() => listSlidesBy((scenario) => slidesOfShow({ scenario, baseline, locale, t })), [t, locale, baseline]);
}

/** F5 from the first slide, with Shift from the one that is worked on, as presentation programs have it. */
function useStartKeys(isOn: boolean): void {
  useEffect(() => {
    if (isOn) return undefined;
    const start = (event: KeyboardEvent) => {
      if (event.key !== 'F5' || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (document.querySelector('[role=dialog], [role=alertdialog]')) return;
      if (present({ slideId: event.shiftKey ? briefStore.getState().slideId : null, step: event.shiftKey ? briefStore.getState().step : 0 })) event.preventDefault();
    };
    window.addEventListener('keydown', start);
    return () => window.removeEventListener('keydown', start);
  }, [isOn]);
}

/** Once, when the plan it is of is on the table. */
function useResumed(): void {
  const documentId = useScenario()?.id ?? null;
  const isDone = useRef(false);
  useEffect(() => {
    if (documentId === null || isDone.current) return;
    isDone.current = true;
    const kept = recallShow();
    if (kept?.documentId !== documentId || showStore.getState().isOn || !startShow(kept, Date.now)) {
      uncover();
      return;
    }
    const { startedAt, slideStartedAt } = kept;
    showStore.getState().set({ ...(startedAt === null ? {} : { startedAt }), ...(slideStartedAt === null ? {} : { slideStartedAt }) });
  }, [documentId]);
}
