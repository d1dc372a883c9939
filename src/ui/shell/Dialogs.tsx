/** The dialogs, each fetched when it is first opened. */
import { lazy } from 'react';
import { withAllWords } from '../i18n/i18n.ts';
import { useSession } from '../useStores.ts';
import { LazyPart } from './LazyPart.tsx';

const AboutDialog = lazy(async () => ({ default: (await withAllWords(import('../dialogs/AboutDialog.tsx'))).AboutDialog }));
const ShortcutsDialog = lazy(async () => ({ default: (await withAllWords(import('../dialogs/ShortcutsDialog.tsx'))).ShortcutsDialog }));
const ProblemsPanel = lazy(async () => ({ default: (await withAllWords(import('../panels/problems/ProblemsPanel.tsx'))).ProblemsPanel }));
const LibraryDialog = lazy(async () => ({ default: (await withAllWords(import('../library/dialog/LibraryDialog.tsx'))).LibraryDialog }));
const VersionsDialog = lazy(async () => ({ default: (await withAllWords(import('../library/dialog/VersionsDialog.tsx'))).VersionsDialog }));
const DocumentDialog = lazy(async () => ({ default: (await withAllWords(import('../sketch/document/DocumentDialog.tsx'))).DocumentDialog }));
const HandoutDialog = lazy(async () => ({ default: (await withAllWords(import('../brief/handout/HandoutDialog.tsx'))).HandoutDialog }));

export function Dialogs() {
  const panel = useSession((session) => session.panel);
  return (
    <LazyPart>
      {panel === 'about' ? <AboutDialog /> : null}
      {panel === 'shortcuts' ? <ShortcutsDialog /> : null}
      {panel === 'problems' ? <ProblemsPanel /> : null}
      {panel === 'library' ? <LibraryDialog /> : null}
      {panel === 'versions' ? <VersionsDialog /> : null}
      {panel === 'document' ? <DocumentDialog /> : null}
      {panel === 'handout' ? <HandoutDialog /> : null}
    </LazyPart>
  );
}
