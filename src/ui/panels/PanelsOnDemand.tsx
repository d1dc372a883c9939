/** The panels that the first screen does without, each fetched when it is first opened. */
import { lazy, Suspense } from 'react';
import { useSession, useView } from '../useStores.ts';

const Inspector = lazy(() => import('./Inspector.tsx'));
const TablePanel = lazy(() => import('./TablePanel.tsx'));
const FiguresPanel = lazy(() => import('./FiguresPanel.tsx'));
const Timeline = lazy(() => import('./Timeline.tsx'));

export function PanelsOnDemand() {
  const panel = useSession((session) => session.panel);
  const timelineOpen = useSession((session) => session.timelineOpen);
  const hasSelection = useView((view) => view.selectedId !== null);
  return (
    <>
      <Suspense>{hasSelection ? <Inspector /> : null}</Suspense>
      <Suspense>{panel === 'table' ? <TablePanel /> : null}</Suspense>
      <Suspense>{panel === 'figures' ? <FiguresPanel /> : null}</Suspense>
      <Suspense>{timelineOpen ? <Timeline /> : null}</Suspense>
    </>
  );
}
