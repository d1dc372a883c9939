/** The plan as a link: how long it is, what goes along and what stays, what the reader will get, a password, and the ways to hand it on. */
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { isFromDisk } from '../../../offline/inside/isFromDisk.ts';
import { fileNameOf } from '../../../offline/fileNameOf.ts';
import { saveFile } from '../../../offline/saveFile.ts';
import { setView } from '../../../scenario/commands/document/setView.ts';
import type { Scenario } from '../../../scenario/document.ts';
import { isWhollyIllustrative } from '../../../scenario/questions/isWhollyIllustrative.ts';
import { writeScenario } from '../../../scenario/writeScenario.ts';
import { countLeavables, type ShareChoices, sharedPlan, shareEverything, withoutRoads } from '../../../share/audience/sharedPlan.ts';
import { networkStore } from '../../../store/network/networkStore.ts';
import { shownView } from '../../../store/savedView.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { isolateText } from '../../i18n/isolate.ts';
import { CopyButton } from '../../panels/CopyButton.tsx';
import { showPanel } from '../../shell/actions.ts';
import { showMode } from '../../shell/top/showMode.ts';
import { useScenario, useText } from '../../useStores.ts';
import { AudienceFields } from './AudienceFields.tsx';
import { LinkActs, OtherWays } from './HandOver.tsx';
import { LengthMeter } from './LengthMeter.tsx';
import { lengthClass, linkAddress } from './linkAddress.ts';
import { PasswordFields, settledPassword, type TypedPassword } from './PasswordFields.tsx';
import { NoPreview, ReaderPreview } from './ReaderPreview.tsx';
import { type LinkWishes, useSharedLink } from './useSharedLink.ts';
import { WhatGoes } from './WhatGoes.tsx';
import styles from './Share.module.css';

const close = () => showPanel(null);

const openTable = () => {
  close();
  showMode('sketch');
};

export function ShareDialog() {
  const t = useText();
  const scenario = useScenario();
  if (isFromDisk()) return <NoAddress hasPlan={scenario !== null} />;
  if (scenario) return <ShareForm plan={scenario} />;
  return (
    <Dialog title={t('share.titleView')} onClose={close} size="small">
      <div className={styles.stack}>
        <EmptyState place="share" text={t('share.nothing')} act={{ label: t('shell.mode.sketch'), run: openTable }} />
        <CopyButton look="primary" text={() => location.href} label={t('share.copyAddress')} />
      </div>
    </Dialog>
  );
}

/** A page from disk: what is handed on is a file. */
function NoAddress({ hasPlan }: { readonly hasPlan: boolean }) {
  const t = useText();
  return (
    <Dialog
      title={t(hasPlan ? 'share.title' : 'share.titleView')} onClose={close} size="small"
      footer={(
        <div className={styles.row}>
          {hasPlan ? <Button variant="primary" onPress={() => showPanel('export')} data-share-file>{t('share.file')}</Button> : null}
          <Button variant={hasPlan ? 'quiet' : 'primary'} onPress={() => showPanel('compose')} data-share-page>{t('compose.act')}</Button>
        </div>
      )}
    >
      <p data-share-state="from-disk">{t('share.fromDisk')}</p>
    </Dialog>
  );
}

function ShareForm({ plan }: { readonly plan: Scenario }) {
  const t = useText();
  const [choices, setChoices] = useState<ShareChoices>(shareEverything);
  const [isLookOnly, setLookOnly] = useState(false);
  const [typed, setTyped] = useState<TypedPassword>({ first: '', second: '' });
  // The map stands still behind the dialog, so the view is what it was when that was opened.
  const shown = useMemo(() => setView(plan, shownView()), [plan]);
  const password = settledPassword(typed);
  const isLocked = password !== null && password !== '';
  const shared = useMemo(() => sharedPlan(shown, choices, isLocked), [shown, choices, isLocked]);
  const sensitive = useMemo(() => sharedPlan(shown, choices, false).withheld, [shown, choices]);
  const lacksNotes = !choices.audience.hasNotes;
  const isIllustrative = useMemo(() => isWhollyIllustrative(shown), [shown]);
  const wishes = useMemo<LinkWishes>(() => ({ scenario: withoutRoads(shared.scenario), isLookOnly, lacksNotes, password }), [shared, isLookOnly, lacksNotes, password]);
  const link = useSharedLink(wishes);
  const isNew = link.of === wishes;
  const fragment = isNew ? link.fragment : null;
  const whole = isNew && link.length !== null ? linkAddress(location.href, '').length + link.length : null;
  const isTooLarge = isNew && link.trouble === 'too-large';
  const trouble = isNew && link.trouble !== 'too-large' ? link.trouble : null;
  const offersFile = isTooLarge || trouble !== null || (whole !== null && lengthClass(whole) === 'tooLong');
  const saveInstead = () => saveFile(fileNameOf(shown.title, '.cordon.geojson'), writeScenario(sharedPlan(shown, choices, false).scenario), 'application/geo+json');
  const counts = useMemo(() => countLeavables(shown), [shown]);
  return (
    <Dialog
      title={t('share.title')} onClose={close} size="large"
      footer={(
        <div className={styles.row}>
          <LinkActs title={shown.title} fragment={fragment} isMain={!offersFile} />
          <Button variant={offersFile ? 'primary' : 'secondary'} onPress={saveInstead} data-share-file>{t('share.file')}</Button>
          <Button variant="quiet" onPress={() => showPanel('compose')} data-share-page>{t('compose.act')}</Button>
          {offersFile ? <span className={styles.quiet}>{t('share.fileNote')}</span> : null}
        </div>
      )}
    >
      <div className={styles.stack} data-share-state={fragment === null ? trouble ?? 'making' : 'ready'}>
        <p className={styles.quiet}>{t('share.intro')}</p>
        <LengthMeter whole={whole} fragment={isNew ? link.length : null} isTooLarge={isTooLarge} isNone={trouble !== null} />
        {trouble === null ? null : <p className={styles.hint} role="alert">{t(trouble === 'differs' ? 'share.differs' : trouble === 'no-cryptography' ? 'share.noCryptography' : 'share.broken')}</p>}
        <div className={styles.columns}>
          <div className={styles.stack}>
            <WhatGoes choices={choices} counts={counts} isLookOnly={isLookOnly} onChange={setChoices} onLookOnly={setLookOnly} />
            <AudienceFields scenario={shown} sources={counts.sources} audience={choices.audience} onChange={(audience) => setChoices({ ...choices, audience })} />
            <PasswordFields typed={typed} sensitive={sensitive} isIllustrative={isIllustrative} onChange={setTyped} />
          </div>
          <div className={styles.stack}>
            {link.opened ? <ReaderPreview opened={link.opened.scenario} plan={shown} problems={link.opened.problems} coarse={shared} address={fragment === null ? null : linkAddress(location.href, fragment)} /> : <NoPreview why={t(password === null ? 'share.passwordDiffers' : isTooLarge || trouble !== null ? 'share.noPreview' : 'share.meter.making')} />}
            <StaysBehind plan={plan} />
            <OtherWays title={shown.title} fragment={fragment} />
          </div>
        </div>
      </div>
    </Dialog>
  );
}

/** What the answers rest on here and no link takes along. */
function StaysBehind({ plan }: { readonly plan: Scenario }) {
  const t = useText();
  const opened = useStore(networkStore, ({ inUse }) => (inUse !== null && !inUse.isOfPlan ? inUse.name : null));
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('share.stays')}</h3>
      <ul className={styles.remarks} data-share-stays>
        {plan.network ? <li data-share-stay="kept-roads">{t('share.keptRoads', { name: isolateText(plan.network.name) })}</li> : null}
        {opened === null ? null : <li data-share-stay="opened-roads">{t('share.openedRoads', { name: isolateText(opened) })}</li>}
        <li data-share-stay="history">{t('share.history')}</li>
      </ul>
    </section>
  );
}
