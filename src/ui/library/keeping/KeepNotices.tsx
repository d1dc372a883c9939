/** What must be said of keeping the scenario: work to recover, no room, another tab on the same scenario. Each says what can be done. */
import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { takeUpdate } from '../../../offline/installed/keepApp.ts';
import { takeOver } from '../../../offline/library/openEntry.ts';
import { declineRecovery, recover } from '../../../offline/library/recovery.ts';
import { type AppUpdate, type Damage, keepStore, type KeepTrouble, type Recovery } from '../../../store/keepStore.ts';
import { deskStore } from '../../../store/shared/ownDesk.ts';
import { Button } from '../../controls/Button.tsx';
import { classes } from '../../controls/classes.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { CloseIcon, InfoIcon, WarningIcon } from '../../controls/icons.tsx';
import { isolate } from '../../i18n/isolate.ts';
import notices from '../../shell/Notices.module.css';
import { useScenario, useSession, useText } from '../../useStores.ts';
import styles from './Keep.module.css';
import { workOnCopy } from '../scenarioActs.ts';
import { saveToFile } from '../scenarioFile.ts';
import { timeWords } from '../timeWords.ts';
import { passingWords } from './passingWords.ts';

interface NoticeProps {
  readonly kind: string;
  readonly isCalm?: boolean;
  readonly text: string;
  readonly onDismiss?: () => void;
  readonly children?: ReactNode;
}

function Notice({ kind, isCalm = false, text, onDismiss, children }: NoticeProps) {
  const t = useText();
  return (
    <div className={classes(notices.notice, isCalm && styles.calm)} data-keep-notice={kind}>
      {isCalm ? <InfoIcon /> : <WarningIcon />}
      <div className={styles.text}>
        <p>{text}</p>
        {children === undefined ? null : <div className={styles.actions}>{children}</div>}
      </div>
      {onDismiss === undefined ? null : <IconButton label={t('shell.dismiss')} icon={<CloseIcon />} onPress={onDismiss} />}
    </div>
  );
}

function RecoveryNotice({ recovery }: { readonly recovery: Recovery }) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const { title, savedAt, featureCount } = recovery;
  const text = `${t('library.recovery.text', { title })} ${t('library.recovery.kept', { time: timeWords(savedAt, locale), count: featureCount })}`;
  return (
    <Notice kind="recovery" text={text}>
      <Button variant="primary" onPress={() => void recover(recovery)}>{t('library.recovery.restore')}</Button>
      <Button onPress={() => void declineRecovery(recovery)}>{t('library.recovery.notNow')}</Button>
    </Notice>
  );
}

function DamageNotice({ damage: { title, savedAt } }: { readonly damage: Damage }) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const text = savedAt === null ? t('library.damage.lost', { title }) : t('library.damage.older', { title, time: timeWords(savedAt, locale) });
  return <Notice kind="damage" text={text} onDismiss={() => keepStore.getState().set({ damage: null })} />;
}

function TroubleNotice({ trouble, onDismiss }: { readonly trouble: KeepTrouble; readonly onDismiss: () => void }) {
  const t = useText();
  const hasScenario = useScenario() !== null;
  return (
    <Notice kind={trouble} text={t(`library.trouble.${trouble}`)} onDismiss={onDismiss}>
      {trouble === 'overtaken' ? <Button variant="primary" onPress={workOnCopy}>{t('library.workOnCopy')}</Button> : null}
      {hasScenario ? <Button variant={trouble === 'overtaken' ? 'secondary' : 'primary'} onPress={saveToFile}>{t('library.act.save')}</Button> : null}
    </Notice>
  );
}

/** Nothing is replaced under anybody's hands: the new release comes with the press, and not while there is work that would be lost. What lasts only as long as the page is named before. */
function UpdateNotice({ update, onDismiss }: { readonly update: AppUpdate; readonly onDismiss: () => void }) {
  const t = useText();
  const refused = useStore(keepStore, ({ updateRefused }) => updateRefused);
  const passing = useStore(keepStore, (keep) => keep.passing);
  const isUnsaved = refused === 'unsaved';
  const text = refused === 'passing' ? passingWords(t, passing) : t(`library.update.${refused ?? update}`);
  return (
    <Notice kind={`update-${update}`} isCalm={refused === null} text={text} onDismiss={onDismiss}>
      <Button variant={isUnsaved ? 'secondary' : 'primary'} onPress={() => void takeUpdate()}>{refused === 'passing' ? t('library.update.takeAnyway') : t(`library.update.take.${update}`)}</Button>
      {isUnsaved ? <Button variant="primary" onPress={saveToFile}>{t('library.act.save')}</Button> : null}
    </Notice>
  );
}

export function KeepNotices() {
  const t = useText();
  const { recovery, damage, returned, trouble, presence, update } = useStore(keepStore);
  const title = useScenario()?.title ?? '';
  const isLooking = useStore(deskStore, ({ aside }) => aside !== null);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const dismiss = (kind: string) => setDismissed((before) => new Set([...before, kind]));
  return (
    <>
      {recovery === null ? null : <RecoveryNotice recovery={recovery} />}
      {damage === null ? null : <DamageNotice damage={damage} />}
      {returned.length === 0 ? null : <Notice kind="returned" text={t('library.returned', { count: returned.length, titles: returned.map((one) => isolate(one)).join(', ') })} onDismiss={() => keepStore.getState().set({ returned: [] })} />}
      {trouble === null || isLooking || dismissed.has(trouble) ? null : <TroubleNotice trouble={trouble} onDismiss={() => dismiss(trouble)} />}
      {presence === 'elsewhere' && !isLooking && trouble !== 'overtaken' ? (
        <Notice kind="elsewhere" text={t('library.elsewhere', { title: isolate(title) })}>
          <Button variant="primary" onPress={() => void takeOver()}>{t('library.takeOver')}</Button>
          <Button onPress={workOnCopy}>{t('library.workOnCopy')}</Button>
        </Notice>
      ) : null}
      {update === null || dismissed.has(`update-${update}`) ? null : <UpdateNotice key={update} update={update} onDismiss={() => dismiss(`update-${update}`)} />}
      {presence === 'watched' && !isLooking && !dismissed.has('watched') ? <Notice kind="watched" isCalm text={t('library.watched')} onDismiss={() => dismiss('watched')} /> : null}
    </>
  );
}
