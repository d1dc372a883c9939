/** Whether the open scenario is kept on this device: said in the bar at the bottom, and never more than is true. */
import { useStore } from 'zustand';
import { keepStore } from '../../../store/keepStore.ts';
import { deskStore } from '../../../store/shared/ownDesk.ts';
import { Button } from '../../controls/Button.tsx';
import { CheckIcon, MoreIcon, WarningIcon } from '../../controls/icons.tsx';
import status from '../../shell/status/StatusBar.module.css';
import { useIsPhone } from '../../shell/useIsPhone.ts';
import { useSession, useText } from '../../useStores.ts';
import styles from './Keep.module.css';
import { saveToFile } from '../scenarioFile.ts';
import { timeWords } from '../timeWords.ts';

export function KeepReadout() {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const isPhone = useIsPhone();
  const phase = useStore(keepStore, (state) => state.phase);
  const savedAt = useStore(keepStore, (state) => state.savedAt);
  const isLooking = useStore(deskStore, ({ aside }) => aside !== null);
  // What it knows is of the own plan, which is not the one on the screen.
  if (phase === 'idle' || isLooking) return null;
  if (phase === 'failed') {
    return (
      <Button variant="quiet" icon={<WarningIcon />} className={`${status.button} ${styles.failed}`} aria-label={t('library.keep.failedLong')} data-keep="failed" onPress={saveToFile}>
        {isPhone ? null : t('library.keep.failed')}
      </Button>
    );
  }
  const words = t(`library.keep.${phase}`);
  // A phone's bar has room for a sign only.
  if (isPhone) return <span className={styles.readout} role="img" aria-label={words} data-keep={phase}>{phase === 'saved' ? <CheckIcon /> : <MoreIcon />}</span>;
  return (
    <span className={styles.readout} data-keep={phase} title={savedAt === null ? undefined : t('library.keep.savedAt', { time: timeWords(savedAt, locale) })}>
      {words}
    </span>
  );
}
