/** The library: every scenario kept on this device, what can be done with each, and the samples that come with the app. */
import { useState } from 'react';
import { foldText } from '../../../baseline/search/foldText.ts';
import { deleteEntry, duplicateEntry, type LibraryEntry, renameEntry, undeleteEntry } from '../../../offline/library/entries.ts';
import { openEntry } from '../../../offline/library/openEntry.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { PlusIcon } from '../../controls/icons.tsx';
import { showPanel } from '../../shell/actions.ts';
import { useText } from '../../useStores.ts';
import { BriefingList } from './BriefingList.tsx';
import { DeviceNote } from './DeviceNote.tsx';
import styles from './Library.module.css';
import { LibraryRow } from './LibraryRow.tsx';
import { SampleList } from './SampleList.tsx';
import { startNew } from '../scenarioActs.ts';
import { chooseFile } from '../scenarioFile.ts';
import { useEntries } from '../useEntries.ts';

/** What was done last: said below the list, and taken back there where it can be. */
type Said = { readonly what: 'deleted'; readonly entry: LibraryEntry; readonly wasOpen: boolean } | { readonly what: 'failed'; readonly entry: LibraryEntry } | null;

const close = () => showPanel(null);

const begin = () => {
  close();
  startNew();
};

async function show(entryId: string): Promise<boolean> {
  const isOpen = await openEntry(entryId).catch(() => false);
  if (isOpen) sessionStore.getState().set({ mode: 'sketch', sidebarOpen: true, panel: null });
  return isOpen;
}

export function LibraryDialog() {
  const t = useText();
  const entries = useEntries();
  const [query, setQuery] = useState('');
  const [said, setSaid] = useState<Said>(null);
  const wanted = foldText(query);
  const found = (entries ?? []).filter(({ title, author }) => foldText(`${title} ${author}`).includes(wanted));
  const kept = found.filter(({ isDeleted }) => !isDeleted);
  const deleted = found.filter(({ isDeleted }) => isDeleted);
  const attempt = (entry: LibraryEntry, work: Promise<unknown>, done: Said = null) => {
    work.then((result) => setSaid(result === false ? { what: 'failed', entry } : done), () => setSaid({ what: 'failed', entry }));
  };
  const actsOn = (entry: LibraryEntry) => ({
    onOpen: () => attempt(entry, show(entry.id)),
    onRename: (title: string) => attempt(entry, renameEntry(entry.id, title)),
    onDuplicate: () => attempt(entry, duplicateEntry(entry.id, (title) => t('library.copyOf', { title }))),
    onDelete: () => attempt(entry, deleteEntry(entry.id), { what: 'deleted', entry, wasOpen: entry.isOpenHere }),
    onPutBack: () => attempt(entry, undeleteEntry(entry.id)),
  });
  const takeBack = async ({ entry, wasOpen }: Extract<Said, { what: 'deleted' }>) => {
    await undeleteEntry(entry.id);
    if (wasOpen) await openEntry(entry.id);
  };
  return (
    <Dialog
      title={t('library.title')} size="large" onClose={close}
      footer={(
        <div role="status" className={styles.said} data-library-said>
          {said === null ? <DeviceNote /> : <span>{t(`library.${said.what}`, { title: said.entry.title })}</span>}
          {said?.what === 'deleted' ? <Button variant="link" onPress={() => attempt(said.entry, takeBack(said))}>{t('library.undo')}</Button> : null}
        </div>
      )}
    >
      <div className={styles.bar}>
        <label className={styles.search}>
          <span className="visually-hidden">{t('library.search')}</span>
          <input type="search" className={styles.input} value={query} placeholder={t('library.search')} autoComplete="off" spellCheck={false} onChange={(event) => setQuery(event.target.value)} />
        </label>
        <Button variant="primary" icon={<PlusIcon />} onPress={begin}>{t('library.act.new')}</Button>
        <Button
          onPress={() => {
            chooseFile();
            close();
          }}
        >
          {t('library.act.open')}
        </Button>
      </div>
      <section aria-label={t('library.kept')}>
        <h3 className={styles.heading}>{t('library.kept')}</h3>
        {entries === null || kept.length > 0 ? null : query === ''
          ? <EmptyState place="library" className={styles.none} text={t('library.none')} act={{ label: t('library.act.new'), run: begin }} />
          : <EmptyState place="library-search" isAnswer className={styles.none} text={t('library.noneFound')} act={{ label: t('search.clear'), run: () => setQuery('') }} />}
        <ul className={styles.rows} data-library>
          {kept.map((entry) => <LibraryRow key={entry.id} entry={entry} {...actsOn(entry)} />)}
        </ul>
      </section>
      <BriefingList onOpened={close} />
      <SampleList onOpened={close} />
      {deleted.length === 0 ? null : (
        <section aria-label={t('library.recentlyDeleted')}>
          <h3 className={styles.heading}>{t('library.recentlyDeleted')}</h3>
          <ul className={styles.rows} data-library-deleted>
            {deleted.map((entry) => <LibraryRow key={entry.id} entry={entry} {...actsOn(entry)} />)}
          </ul>
        </section>
      )}
    </Dialog>
  );
}
