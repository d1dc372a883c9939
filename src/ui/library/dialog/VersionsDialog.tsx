/** Earlier versions of the open scenario: a press puts one in the place of what is on the table, as a step that can be undone. */
import { useState } from 'react';
import { useStore } from 'zustand';
import { restoreVersion } from '../../../offline/library/recovery.ts';
import { keepStore } from '../../../store/keepStore.ts';
import { scenarioStore } from '../../../store/scenarioStore.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { showPanel } from '../../shell/actions.ts';
import { useSession, useText } from '../../useStores.ts';
import styles from './Library.module.css';
import { timeWords } from '../timeWords.ts';

export function VersionsDialog() {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const versions = useStore(keepStore, (state) => state.versions);
  const isReadOnly = useStore(scenarioStore, (state) => state.isReadOnly);
  const [isRestoring, setRestoring] = useState(false);
  const restore = async (number: number) => {
    setRestoring(true);
    await restoreVersion(number);
    showPanel(null);
  };
  return (
    <Dialog title={t('library.versions')} onClose={() => showPanel(null)}>
      <p className={styles.none}>{t('library.versionsNote')}</p>
      {versions.length === 0 ? <EmptyState place="versions" className={styles.none} text={t('library.noVersions')} act={null} /> : null}
      <ol className={styles.rows} data-versions>
        {versions.toReversed().map(({ number, savedAt, featureCount, isPinned }) => {
          const time = timeWords(savedAt, locale);
          return (
            <li key={number} className={styles.row} data-version={number}>
              <div className={styles.what}>
                <span className={styles.title}>{time}</span>
                {isPinned ? <span className={styles.badge} data-badge="unclean">{t('library.badge.unclean')}</span> : null}
                <span className={styles.facts}>{t('sketch.count', { count: featureCount })}</span>
              </div>
              <Button isDisabled={isReadOnly || isRestoring} aria-label={t('library.restoreOf', { time })} onPress={() => void restore(number)}>{t('library.restore')}</Button>
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
