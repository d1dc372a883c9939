/** What leaves the room: which file, of which slides, in which language and colours. The file is made here, while the dialog says how far it is. */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Scenario } from '../../../scenario/document.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { showPanel } from '../../shell/actions.ts';
import { showMode } from '../../shell/top/showMode.ts';
import { useScenario, useText } from '../../useStores.ts';
import { cancelHandout, saveHandout } from './handoutJob.ts';
import { handoutStore, openHandout } from './handoutStore.ts';
import { handoutKinds } from './handoutWishes.ts';
import styles from './Handout.module.css';
import { HandoutFields } from './HandoutFields.tsx';
import { HandoutFoot } from './HandoutFoot.tsx';
import { HandoutSensitive } from './HandoutSensitive.tsx';
import { SlidePicker } from './SlidePicker.tsx';

const close = () => showPanel(null);

const openBrief = () => {
  close();
  showMode('brief');
};

export function HandoutDialog() {
  const t = useText();
  const scenario = useScenario();
  if (scenario === null || scenario.slides.length === 0) {
    return (
      <Dialog title={t('handout.title')} onClose={close} size="small" footer={<Button onPress={close}>{t('shell.close')}</Button>}>
        <div data-handout-state="none"><EmptyState place="handout-slides" text={t(scenario === null ? 'handout.noPlan' : 'handout.none')} act={{ label: t('shell.mode.brief'), run: openBrief }} /></div>
      </Dialog>
    );
  }
  return <OpenHandout scenario={scenario} />;
}

function OpenHandout({ scenario }: { readonly scenario: Scenario }) {
  const t = useText();
  // Before anything of it is drawn, once for each opening.
  useState(() => openHandout(sessionStore.getState().locale));
  useEffect(() => cancelHandout, []);
  const wishes = useStore(handoutStore, (state) => state.wishes);
  const isBusy = useStore(handoutStore, (state) => state.job !== null);
  const { change } = handoutStore.getState();
  const there = scenario.slides.filter(({ id, isHidden }) => (wishes.hasHidden || !isHidden) && (wishes.slideIds === null || wishes.slideIds.includes(id)));
  return (
    <Dialog title={t('handout.title')} onClose={close} size="large" footer={<HandoutFoot count={there.length} onMake={() => void saveHandout()} onCancel={cancelHandout} />}>
      <fieldset className={styles.columns} disabled={isBusy} data-handout>
        <div className={styles.stack}>
          <fieldset className={styles.kinds}>
            <legend className={styles.legend}>{t('handout.kind')}</legend>
            {handoutKinds.map((kind) => (
              <label key={kind} className={styles.kind}>
                <input type="radio" name="handout-kind" value={kind} checked={wishes.kind === kind} data-handout-kind={kind} onChange={() => change({ kind })} />
                <span>
                  {t(`handout.kinds.${kind}`)}
                  {wishes.kind === kind ? <span className={styles.about}>{t(`handout.about.${kind}`)}</span> : null}
                </span>
              </label>
            ))}
          </fieldset>
          <SlidePicker scenario={scenario} />
        </div>
        <div className={styles.stack}>
          <HandoutFields scenario={scenario} />
          <HandoutSensitive scenario={scenario} />
        </div>
      </fieldset>
    </Dialog>
  );
}
