/** The scale bar and the zoom. Listens to the map itself, so that moving it re-renders nothing else. */
import { useEffect, useState } from 'react';
import { niceLength } from '../../../geo/niceLength.ts';
import type { MapHandle } from '../../../map/mapHandle.ts';
import { useMap, useText } from '../../useStores.ts';
import styles from './StatusBar.module.css';

const longestPx = 96;

interface Scale {
  readonly lengthMeters: number;
  readonly widthPx: number;
  /** As printed, so that a pan changes nothing. */
  readonly zoom: string;
}

function readScale(map: MapHandle): Scale {
  const metersPerPixel = map.metersPerPixel();
  const lengthMeters = niceLength(metersPerPixel * longestPx);
  return { lengthMeters, widthPx: Math.round(lengthMeters / metersPerPixel) || 0, zoom: map.zoom().toFixed(1) };
}

const isSame = (a: Scale | null, b: Scale) => a?.lengthMeters === b.lengthMeters && a.widthPx === b.widthPx && a.zoom === b.zoom;

function useScale(map: MapHandle | null): Scale | null {
  const [scale, setScale] = useState<Scale | null>(null);
  useEffect(() => {
    if (map === null) return undefined;
    const update = () => setScale((before) => {
      const now = readScale(map);
      return isSame(before, now) ? before : now;
    });
    update();
    return map.onMove(update);
  }, [map]);
  return scale;
}

export function ScaleReadout() {
  const t = useText();
  const scale = useScale(useMap());
  if (scale === null || scale.lengthMeters === 0) return null;
  const length = scale.lengthMeters < 1000
    ? t('status.meters', { value: scale.lengthMeters })
    : t('status.kilometers', { value: scale.lengthMeters / 1000 });
  return (
    <>
      <div className={styles.scale} role="img" aria-label={t('status.scale', { length })}>
        <span className={styles.bar} style={{ inlineSize: scale.widthPx }} />
        <bdi className={styles.figures}>{length}</bdi>
      </div>
      <span className={styles.zoom}>{t('status.zoom', { zoom: scale.zoom })}</span>
    </>
  );
}
