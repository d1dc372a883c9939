/** Whether the plan keeps the roads in use: one step of it, and said what it costs. */
import { useStore } from 'zustand';
import type { Scenario } from '../../../scenario/document.ts';
import type { RoadsInUse } from '../../../store/network/networkStore.ts';
import { isKeptWith } from '../../../store/network/isKeptWith.ts';
import { scenarioStore } from '../../../store/scenarioStore.ts';
import { Button } from '../../controls/Button.tsx';
import { Switch } from '../../controls/Switch.tsx';
import { isolate } from '../../i18n/isolate.ts';
import { useText } from '../../useStores.ts';
import styles from '../Check.module.css';
import { roadsDesk } from './desk.ts';

const sizeText = (characters: number) => isolate(characters < 1_000_000 ? `${Math.ceil(characters / 1000)} kB` : `${(characters / 1_000_000).toFixed(1)} MB`);

export function KeepRoads({ scenario, inUse }: { readonly scenario: Scenario; readonly inUse: RoadsInUse | null }) {
  const t = useText();
  const isReadOnly = useStore(scenarioStore, (state) => state.isReadOnly);
  const isKept = isKeptWith(scenario.network, inUse);
  const { network } = scenario;
  return (
    <>
      {network && !isKept ? (
        <div className={styles.note} data-network-plan-has>
          <p>{t('network.planHas', { name: `\u2068${network.name}\u2069` })}</p>
          <div><Button variant="link" onPress={() => void roadsDesk()?.takePlan()}>{t('network.usePlan')}</Button></div>
        </div>
      ) : null}
      {inUse ? (
        <div className={styles.switches}>
          <Switch isSelected={isKept} isDisabled={isReadOnly || inUse.kept === null} onChange={(isWanted) => roadsDesk()?.keep(isWanted)} data-network-keep>{t('network.keep')}</Switch>
          <p className={styles.quiet}>{inUse.kept === null ? t('network.keepTooLarge') : t('network.keepNote', { size: sizeText(inUse.kept.length) })}</p>
        </div>
      ) : null}
    </>
  );
}
