/** Over the map while the plan of a link is looked at: whose it is, how old, what it leaves out, that it is not kept; and what can be made of it. */
import { useState } from 'react';
import { useStore } from 'zustand';
import { dataDate } from '../../baseline/dataDate.ts';
import { closeLink } from '../../offline/shared/followLink.ts';
import { canReplace, keepCopy, replaceOwn } from '../../offline/shared/linkActs.ts';
import { missingIds } from '../../share/link/missingIds.ts';
import { aidStore } from '../../store/aidStore.ts';
import { briefStore } from '../../store/brief/briefStore.ts';
import { slidesShown } from '../../store/brief/slidesShown.ts';
import { type OpenLink, linkStore } from '../../store/shared/linkStore.ts';
import { ownDesk } from '../../store/shared/ownDesk.ts';
import { readAgain } from '../brief/reader/readerActs.ts';
import { Button } from '../controls/Button.tsx';
import { InfoIcon } from '../controls/icons.tsx';
import { isolateText } from '../i18n/isolate.ts';
import { timeWords } from '../library/timeWords.ts';
import { ProblemList } from '../panels/problems/ProblemList.tsx';
import notices from '../shell/Notices.module.css';
import { useSession, useText } from '../useStores.ts';
import styles from './SharedPlan.module.css';

export function LinkBar({ link, isInside }: { readonly link: OpenLink; readonly isInside: boolean }) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const failed = useStore(linkStore, (store) => store.failed);
  const isShipped = useStore(linkStore, ({ state }) => state?.step === 'looking' && state.briefingId !== null);
  const isTouring = useStore(aidStore, ({ tour }) => typeof tour === 'number');
  const canRead = useStore(briefStore, ({ use }) => use === 'edit') && slidesShown(link.scenario).length > 0;
  const [isActing, setActing] = useState(false);
  const { scenario, flags, isReadOnly } = link;
  const own = ownDesk().history?.present ?? null;
  const looking = t(isShipped ? 'reader.lookingShipped' : isInside ? 'link.lookingInside' : 'link.looking', { title: scenario.title === '' ? t('link.untitled') : isolateText(scenario.title) });
  const mayKeep = !flags.isLookOnly;
  const mayReplace = mayKeep && canReplace(scenario);
  const act = (work: () => Promise<void>) => {
    setActing(true);
    void work().finally(() => setActing(false));
  };
  // Of one's own app a tour says more than a notice, and points at what that would lie on.
  if (isShipped && isTouring) return null;
  return (
    <div className={`${notices.notice} ${styles.bar}`} data-link="looking" role="group" aria-label={looking}>
      <InfoIcon />
      <div className={styles.text}>
        <p className={styles.strong}>{looking}</p>
        {isShipped ? null : <p className={styles.quiet} data-link-origin>
          {scenario.author === '' ? t('link.noAuthor') : t('link.by', { author: isolateText(scenario.author) })}
          {scenario.modified === '' ? null : ` · ${t('link.modified', { time: timeWords(scenario.modified, locale) })}`}
        </p>}
        {scenario.caveat === '' ? null : <p>{t('link.caveat', { caveat: isolateText(scenario.caveat) })}</p>}
        {flags.lacksNotes ? <p>{t('link.lacksNotes')}</p> : null}
        {flags.isLookOnly ? <p>{t('link.isLookOnly')}</p> : null}
        {isReadOnly ? <p>{t('link.isNewer')}</p> : null}
        <Differences link={link} />
        {own === null ? null : <p className={styles.quiet}>{t(mayReplace ? 'link.replaceNote' : 'link.ownNote', { title: isolateText(own.title) })}</p>}
        {failed === null ? null : <p role="alert" className={styles.wrong}>{t(`link.failed.${failed}`)}</p>}
        <div className={styles.actions}>
          {canRead ? <Button variant="primary" onPress={readAgain} data-read-again>{t('reader.backToBriefing')}</Button> : null}
          {mayKeep ? <Button variant={canRead ? 'secondary' : 'primary'} isDisabled={isActing} onPress={() => act(keepCopy)}>{t('link.keep')}</Button> : null}
          {mayReplace ? <Button isDisabled={isActing} onPress={() => act(replaceOwn)}>{t('link.replace')}</Button> : null}
          <Button isDisabled={isActing} onPress={closeLink}>{t('link.close')}</Button>
        </div>
      </div>
    </div>
  );
}

/** A date that is not parted at the end of a line. */
const unbroken = (date: string) => isolateText(date.replaceAll('-', '\u2011'));

/** From the data that are loaded here, and from what was sent. */
function Differences({ link: { scenario, problems } }: { readonly link: OpenLink }) {
  const t = useText();
  const baseline = useSession((session) => session.baseline);
  const loaded = (baseline && dataDate(baseline)) ?? '';
  const isOther = loaded !== '' && scenario.baselineVersion !== loaded;
  const missing = baseline && isOther ? missingIds(scenario, baseline) : [];
  const stated = scenario.baselineVersion === '' ? t('terms.notStated') : unbroken(scenario.baselineVersion);
  return (
    <>
      {isOther ? <p data-link-baseline>{t('link.otherBaseline', { stated, loaded: unbroken(loaded) })}</p> : null}
      {missing.length === 0 ? null : (
        <details data-link-missing>
          <summary>{t('link.missing', { count: missing.length })}</summary>
          <ul className={styles.list}>{missing.map((id) => <li key={id}><bdi dir="ltr">{id}</bdi></li>)}</ul>
        </details>
      )}
      {problems.length === 0 ? null : (
        <details data-link-problems>
          <summary>{t('link.problems', { count: problems.length })}</summary>
          <ProblemList problems={problems} className={styles.list} />
        </details>
      )}
    </>
  );
}
