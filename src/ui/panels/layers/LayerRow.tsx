/** One layer in the panel: its switch, how many features it has, and the way to its table. */
import type { Baseline } from '../../../baseline/baseline.ts';
import type { LayerId } from '../../../scenario/view.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { viewStore } from '../../../store/viewStore.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { TableIcon } from '../../controls/icons.tsx';
import { Switch } from '../../controls/Switch.tsx';
import { useLocatedCount, useShownBaseline } from '../../useShownPlan.ts';
import { printedHere } from '../../i18n/printed.ts';
import { useScenario, useText, useView } from '../../useStores.ts';
import { countMapped, layerFeatures, tableLayers } from '../layerFeatures.ts';
import styles from './LayerPanel.module.css';
import { layerRemark } from './layerRemark.ts';

export function LayerRow({ layer, baseline }: { readonly layer: LayerId; readonly baseline: Baseline | null }) {
  const t = useText();
  const visible = useView((view) => !view.hiddenLayers.includes(layer));
  const dates = useView((view) => view.dates);
  const name = t(`terms.layer.${layer}`);
  const features = baseline ? layerFeatures(baseline, layer) : [];
  const located = useLocatedCount();
  const drawn = useShownBaseline();
  const mapped = layer === 'held-properties' ? located.located : countMapped(drawn ? layerFeatures(drawn, layer) : []);
  const title = useScenario()?.title ?? '';
  const remark = layer === 'scenario' ? (visible ? title : t('layers.scenarioOff')) : baseline ? layerRemark(layer, features.length, mapped, dates, t) : null;
  return (
    <li className={styles.row}>
      <Switch isSelected={visible} onChange={(shown) => viewStore.getState().setLayerVisible(layer, shown)} className={styles.switch}>
        <span className={styles.name}>
          {name}
          {remark === null ? null : <span className={styles.remark} dir="auto">{remark}</span>}
        </span>
      </Switch>
      {tableLayers.includes(layer) ? (
        <>
          <span className={styles.count} aria-label={t('layers.count', { count: features.length })} role="img">{baseline ? printedHere(String(features.length)) : '–'}</span>
          <IconButton
            label={t('layers.openTable', { layer: name })} icon={<TableIcon />} className={styles.tableButton}
            onPress={() => sessionStore.getState().set({ panel: 'table', tableLayer: layer })}
          />
        </>
      ) : null}
    </li>
  );
}
