/** The few buttons on the map itself: closer, farther, north up, the whole zone. Absent where there is no map. */
import { IconButton } from '../controls/IconButton.tsx';
import { ExtentIcon, MinusIcon, NorthIcon, PlusIcon } from '../controls/icons.tsx';
import { useMap, useText } from '../useStores.ts';
import styles from './MapControls.module.css';
import { useBearing } from './useBearing.ts';

export function MapControls() {
  const t = useText();
  const map = useMap();
  const bearing = useBearing(map);
  if (map === null) return null;
  return (
    <div className={styles.controls} role="group" data-map-controls aria-label={t('controls.title')}>
      <IconButton label={t('controls.zoomIn')} icon={<PlusIcon />} shortcut="+" onPress={() => map.zoomBy(1)} />
      <IconButton label={t('controls.zoomOut')} icon={<MinusIcon />} shortcut="−" onPress={() => map.zoomBy(-1)} />
      <IconButton
        label={t('controls.north')} onPress={() => map.resetNorth()}
        icon={<span className={styles.needle} style={{ rotate: `${-bearing}deg` }}><NorthIcon /></span>}
      />
      <IconButton label={t('controls.zone')} icon={<ExtentIcon />} onPress={() => map.showZone()} />
    </div>
  );
}
