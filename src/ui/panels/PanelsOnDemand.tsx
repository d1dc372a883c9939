/** The panels that the first screen does without, each fetched when it is first opened. */
import { lazy } from 'react';
import { useStore } from 'zustand';
import { compareStore } from '../../store/compareStore.ts';
import { withPlanWords } from '../i18n/i18n.ts';
import { LazyPart } from '../shell/LazyPart.tsx';
import { useSession, useView } from '../useStores.ts';

const Inspector = lazy(() => withPlanWords(import('./Inspector.tsx')));
const TablePanel = lazy(() => import('./TablePanel.tsx'));
const FiguresPanel = lazy(() => import('./FiguresPanel.tsx'));
const WorkPanel = lazy(() => withPlanWords(import('../work/WorkPanel.tsx')));
const SwipeOverlay = lazy(() => withPlanWords(import('../compare/SwipeOverlay.tsx')));
const Timeline = lazy(() => import('./Timeline.tsx'));

export function PanelsOnDemand() {
  const panel = useSession((session) => session.panel);
  const timelineOpen = useSession((session) => session.timelineOpen);
  const hasSelection = useView((view) => view.selectedId !== null);
  const isSwiping = useStore(compareStore, (state) => state.isSwiping);
  return (
    <>
      <LazyPart>{isSwiping ? <SwipeOverlay /> : null}</LazyPart>
      <LazyPart>{hasSelection ? <Inspector /> : null}</LazyPart>
      <LazyPart>{panel === 'table' ? <TablePanel /> : null}</LazyPart>
      <LazyPart>{panel === 'work' ? <WorkPanel /> : null}</LazyPart>
      <LazyPart>{panel === 'figures' ? <FiguresPanel /> : null}</LazyPart>
      <LazyPart>{timelineOpen ? <Timeline /> : null}</LazyPart>
    </>
  );
}
