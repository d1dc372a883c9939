/** One page, or one for each posture, phase or area of the plan. */
import { useStore } from 'zustand';
import type { Scenario } from '../../../scenario/document.ts';
import { Switch } from '../../controls/Switch.tsx';
import type { Translate } from '../../i18n/i18n.ts';
import { useText } from '../../useStores.ts';
import { composerStore } from '../composerStore.ts';
import { batchKinds, batchPages } from '../make/batch.ts';
import { selectedIds } from '../make/jobs.ts';
import { Listed } from './Choice.tsx';
import styles from './Panel.module.css';

export function SeveralFields({ scenario, words }: { readonly scenario: Scenario; readonly words: Translate }) {
  const t = useText();
  const batch = useStore(composerStore, (state) => state.batch);
  const isZipped = useStore(composerStore, (state) => state.isZipped);
  const kind = useStore(composerStore, (state) => state.settings.kind);
  const { set } = composerStore.getState();
  const count = (one: (typeof batchKinds)[number]) => batchPages(one, scenario, selectedIds(), words).length;
  const pages = count(batch);
  return (
    <>
      <Listed
        label={t('compose.several')} isLabelHidden name="batch" value={batch} options={batchKinds.filter((one) => one === 'one' || count(one) > 0).map((value) => ({ value, label: value === 'one' ? t('compose.batch.one') : `${t(`compose.batch.${value}`)} (${count(value)})` }))}
        onChange={(value) => set({ batch: value, outcome: null })}
      />
      {batch === 'zone' || batch === 'selected' ? <p className={styles.quiet}>{t('compose.batchAreas')}</p> : null}
      {pages > 1 && kind !== 'pdf' ? <Switch className={styles.switch} isSelected={isZipped} data-compose-zip onChange={(isOn) => set({ isZipped: isOn })}>{t('compose.together')}</Switch> : null}
    </>
  );
}
