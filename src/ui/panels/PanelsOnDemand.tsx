/** The panels that the first screen does without, each fetched when it is first opened. */
import { lazy } from 'react';
import { useStore } from 'zustand';
import { compareStore } from '../../store/compareStore.ts';
import { openedStore } from '../../store/openedStore.ts';
import { withAllWords } from '../i18n/i18n.ts';
import { LazyPart } from '../shell/LazyPart.tsx';
import { useSession, useView } from '../useStores.ts';

const Inspector = lazy(() => withAllWords(import('./Inspector.tsx')));
const TablePanel = lazy(() => withAllWords(import('./TablePanel.tsx')));
const SpokenPanel = lazy(() => withAllWords(import('../spoken/SpokenPanel.tsx')));
const FiguresPanel = lazy(() => withAllWords(import('./FiguresPanel.tsx')));
const WorkPanel = lazy(() => withAllWords(import('../work/WorkPanel.tsx')));
const SwipeOverlay = lazy(() => withAllWords(import('../compare/SwipeOverlay.tsx')));
const Composer = lazy(() => withAllWords(import('../export/Composer.tsx')));
const OpenedParts = lazy(() => withAllWords(import('./opened/OpenedParts.tsx')));
const Timeline = lazy(() => withAllWords(import('./Timeline.tsx')));

export function PanelsOnDemand() {
  const panel = useSession((session) => session.panel);
  const timelineOpen = useSession((session) => session.timelineOpen);
  const hasSelection = useView((view) => view.selectedId !== null);
  const isSwiping = useStore(compareStore, (state) => state.isSwiping);
  const hasOpened = useStore(openedStore, (state) => state.opening !== null || state.layers.length > 0 || state.removed !== null);
  return (
    <>
      <LazyPart>{isSwiping ? <SwipeOverlay /> : null}</LazyPart>
      <LazyPart>{hasSelection ? <Inspector /> : null}</LazyPart>
      <LazyPart>{panel === 'table' ? <TablePanel /> : null}</LazyPart>
      <LazyPart>{panel === 'spoken' ? <SpokenPanel /> : null}</LazyPart>
      <LazyPart>{panel === 'work' ? <WorkPanel /> : null}</LazyPart>
      <LazyPart>{panel === 'figures' ? <FiguresPanel /> : null}</LazyPart>
      <LazyPart>{panel === 'compose' ? <Composer /> : null}</LazyPart>
      <LazyPart>{hasOpened ? <OpenedParts /> : null}</LazyPart>
      <LazyPart>{timelineOpen ? <Timeline /> : null}</LazyPart>
    </>
  );
}
