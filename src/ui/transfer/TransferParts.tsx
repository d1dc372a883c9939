/** What import and export put on the screen: the dialogs, that of the link among them, the sign over the map while a file hangs there, and what came of it. */
import { lazy } from 'react';
import { takeGroundFiles } from '../../share/formats/ground/groundFile.ts';
import { isChapterFile } from '../../share/formats/briefing/chapterFile.ts';
import { detectFormat } from '../../share/formats/detectFormat.ts';
import { chapterStore } from '../../store/brief/chapterStore.ts';
import { editStore } from '../../store/editing/editStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { translator } from '../i18n/i18n.ts';
import { LazyPart } from '../shell/LazyPart.tsx';
import { useSession, useText } from '../useStores.ts';
import { ExportDialog } from './ExportDialog.tsx';
import { ImportDialog } from './import/ImportDialog.tsx';
import { importFiles, importText } from './import/importJob.ts';
import { ImportToast } from './import/ImportToast.tsx';
import { layGround } from './layGround.ts';
import styles from './Transfer.module.css';

const ShareDialog = lazy(async () => ({ default: (await import('../share/dialog/ShareDialog.tsx')).ShareDialog }));

/** A picture with its place goes on the ground; on a briefing a text or a table is its chapters; anything else is brought into the plan. */
export function takeFiles(given: readonly File[]): void {
  const { ground, others: files } = takeGroundFiles(given);
  if (ground.length > 0) {
    layGround(ground);
    if (files.length === 0) return;
  }
  const [only] = files;
  if (only && files.length === 1 && sessionStore.getState().mode === 'brief' && isChapterFile(only.name)) chapterStore.getState().set({ isOpen: true, file: only });
  else void importFiles(files.map((file) => ({ file, name: file.name, isDropped: true })));
}

/** False where the text is in no format that is read here: a stray paste does nothing, on the planner's table it is said. */
export function takeText(text: string): boolean {
  if (detectFormat('', new TextEncoder().encode(text.slice(0, 20_000))) === null) {
    if (sessionStore.getState().mode === 'sketch') editStore.getState().set({ remarks: [{ key: 'paste-nothing', parameters: {} }] });
    return false;
  }
  void importText(text, translator(sessionStore.getState().locale)('transfer.pasted'));
  return true;
}

export default function TransferParts({ isOver }: { readonly isOver: boolean }) {
  const t = useText();
  const panel = useSession((session) => session.panel);
  return (
    <>
      {isOver ? <div className={styles.drop} data-drop-target>{t('transfer.drop')}</div> : null}
      {panel === 'import' ? <ImportDialog /> : null}
      {panel === 'export' ? <ExportDialog /> : null}
      {panel === 'share' ? <LazyPart><ShareDialog /></LazyPart> : null}
      <ImportToast />
    </>
  );
}
