/** The dialogs, each fetched when it is first opened. */
import { lazy, Suspense } from 'react';
import { useSession } from '../useStores.ts';

const AboutDialog = lazy(async () => ({ default: (await import('../dialogs/AboutDialog.tsx')).AboutDialog }));
const ShortcutsDialog = lazy(async () => ({ default: (await import('../dialogs/ShortcutsDialog.tsx')).ShortcutsDialog }));
const ProblemsPanel = lazy(async () => ({ default: (await import('../panels/ProblemsPanel.tsx')).ProblemsPanel }));

export function Dialogs() {
  const panel = useSession((session) => session.panel);
  return (
    <Suspense fallback={null}>
      {panel === 'about' ? <AboutDialog /> : null}
      {panel === 'shortcuts' ? <ShortcutsDialog /> : null}
      {panel === 'problems' ? <ProblemsPanel /> : null}
    </Suspense>
  );
}
