/** What the reader must be told without being stopped: problems in the data, a link whose view could not be read. */
import { lazy, useState } from 'react';
import { withAllWords } from '../i18n/i18n.ts';
import { useStore } from 'zustand';
import { keepStore } from '../../store/keepStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { CloseIcon, WarningIcon } from '../controls/icons.tsx';
import { useSession, useText } from '../useStores.ts';
import { showPanel } from './actions.ts';
import { LazyPart } from './LazyPart.tsx';
import styles from './Notices.module.css';

/** What is said of keeping a scenario on this device: only those who have one ever hear it. */
const KeepNotices = lazy(async () => ({ default: (await withAllWords(import('../library/keeping/KeepNotices.tsx'))).KeepNotices }));

/** The link to a plan in the address: asked for its password, refused, or what it shows. */
const SharedPlan = lazy(() => withAllWords(import('../share/SharedPlan.tsx')));

export function Notices() {
  const t = useText();
  const problemCount = useSession((session) => session.baseline?.problems.length ?? 0);
  const hasLink = useSession((session) => session.hasLink);
  const notice = useSession((session) => session.notice);
  const [problemsDismissed, setProblemsDismissed] = useState(false);
  const hasKeepNotice = useStore(keepStore, ({ recovery, damage, returned, trouble, presence, update }) => returned.length > 0 || update !== null || recovery !== null || damage !== null || trouble !== null || presence !== 'own');
  const dismissNotice = () => sessionStore.getState().set({ notice: null });
  return (
    // The region is always there: a screen reader announces what is added to it.
    <div className={styles.notices} role="status">
      {hasLink ? <LazyPart><SharedPlan /></LazyPart> : null}
      {hasKeepNotice ? <LazyPart><KeepNotices /></LazyPart> : null}
      {notice === null ? null : (
        <div className={styles.notice}>
          <WarningIcon />
          <span className={styles.text}>{t(`notices.${notice}`)}</span>
          <IconButton label={t('shell.dismiss')} icon={<CloseIcon />} onPress={dismissNotice} />
        </div>
      )}
      {problemCount > 0 && !problemsDismissed ? (
        <div className={styles.notice}>
          <WarningIcon />
          <span className={styles.text}>{t('shell.problemNotice', { count: problemCount })}</span>
          <Button variant="link" onPress={() => showPanel('problems')}>{t('shell.show')}</Button>
          <IconButton label={t('shell.dismiss')} icon={<CloseIcon />} onPress={() => setProblemsDismissed(true)} />
        </div>
      ) : null}
    </div>
  );
}
