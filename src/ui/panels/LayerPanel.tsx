/** The panel beside the map: which layers are shown, how much each holds, and the legend of what is drawn. A bottom sheet on a phone. */
import { lazy } from 'react';
import { sessionStore } from '../../store/sessionStore.ts';
import { GroundFold } from '../ground/GroundFold.tsx';
import { PanelFrame } from '../controls/PanelFrame.tsx';
import { LazyPart } from '../shell/LazyPart.tsx';
import { useScenario, useSession, useText } from '../useStores.ts';
import { layerGroups } from './layerFeatures.ts';
import { LayerGroup } from './layers/LayerGroup.tsx';
import styles from './layers/LayerPanel.module.css';
import { SheetHandle } from './layers/SheetHandle.tsx';
import { useSheetOrder } from './layers/useSheetOrder.ts';
import { Legend } from './Legend.tsx';

/** Not among the first things on the screen, nor fetched with them. */
const OpenedLayers = lazy(() => new Promise((resolve) => { setTimeout(resolve, 2500); }).then(() => import('./opened/OpenedLayers.tsx')));

const close = () => sessionStore.getState().set({ sidebarOpen: false });

export function LayerPanel() {
  return useSession((session) => session.sidebarOpen) ? <OpenLayerPanel /> : null;
}

function OpenLayerPanel() {
  const t = useText();
  const baseline = useSession((session) => session.baseline);
  const hasPlan = useScenario() !== null;
  const { isOnTop, raise } = useSheetOrder();
  return (
    <div className={styles.panel} data-sheet="layers" data-covers-map data-on-top={isOnTop || undefined} onPointerDown={raise}>
      <SheetHandle label={t('layers.close')} onClose={close} />
      <PanelFrame title={t('layers.title')} onClose={close} className={styles.frame}>
        {layerGroups.filter(({ id }) => id !== 'plan' || hasPlan).map((group) => <LayerGroup key={group.id} group={group} baseline={baseline} />)}
        <GroundFold />
        <LazyPart><OpenedLayers /></LazyPart>
      </PanelFrame>
      <Legend />
    </div>
  );
}
