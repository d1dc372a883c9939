/** The panel beside the map: which layers are shown, how much each holds, and the legend of what is drawn. A bottom sheet on a phone. */
import { sessionStore } from '../../store/sessionStore.ts';
import { PanelFrame } from '../controls/PanelFrame.tsx';
import { useSession, useText } from '../useStores.ts';
import { layerGroups } from './layerFeatures.ts';
import { LayerGroup } from './layers/LayerGroup.tsx';
import styles from './layers/LayerPanel.module.css';
import { SheetHandle } from './layers/SheetHandle.tsx';
import { Legend } from './Legend.tsx';

export function LayerPanel() {
  const t = useText();
  const open = useSession((session) => session.sidebarOpen);
  const baseline = useSession((session) => session.baseline);
  const close = () => sessionStore.getState().set({ sidebarOpen: false });
  if (!open) return null;
  return (
    <div className={styles.panel} data-sheet="layers" data-covers-map>
      <SheetHandle label={t('layers.close')} onClose={close} />
      <PanelFrame title={t('layers.title')} onClose={close} className={styles.frame}>
        {layerGroups.map((group) => <LayerGroup key={group.id} group={group} baseline={baseline} />)}
      </PanelFrame>
      <Legend />
    </div>
  );
}
