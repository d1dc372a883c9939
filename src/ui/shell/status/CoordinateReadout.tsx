/** The place under the pointer, or the map's centre, in the notation of choice; a press changes the notation, another copies. */
import { formatDegrees, formatDms, formatMgrs, type GridPrecision } from '../../../geo/formatCoordinate.ts';
import type { LonLat } from '../../../geo/types.ts';
import { type CoordinateFormat, sessionStore } from '../../../store/sessionStore.ts';
import { Button } from '../../controls/Button.tsx';
import { CopyButton } from '../../panels/CopyButton.tsx';
import { useMap, useSession, useText, useView } from '../../useStores.ts';
import styles from './StatusBar.module.css';

const nextFormat: Readonly<Record<CoordinateFormat, CoordinateFormat>> = { mgrs: 'dms', dms: 'degrees', degrees: 'mgrs' };

/** No finer than a pixel on the screen is long on the ground: more digits would only pretend. */
function gridPrecision(metersPerPixel: number): GridPrecision {
  if (metersPerPixel < 5) return 1;
  return metersPerPixel < 50 ? 10 : 100;
}

function formatPlace(at: LonLat, format: CoordinateFormat, metersPerPixel: number): string {
  const precision = gridPrecision(metersPerPixel);
  if (format === 'dms') return formatDms(at, precision === 1 ? 1 : 0);
  const degrees = formatDegrees(at, precision === 1 ? 5 : 4);
  return format === 'mgrs' ? formatMgrs(at, precision) ?? degrees : degrees;
}

/** Absent where there is no map to point at. */
export function CoordinateReadout() {
  const t = useText();
  const map = useMap();
  const format = useSession((session) => session.coordinateFormat);
  const cursor = useSession((session) => session.cursor);
  const center = useView((view) => view.camera?.center ?? null);
  if (map === null) return null;
  const text = formatPlace(cursor ?? center ?? map.center(), format, map.metersPerPixel());
  return (
    <div className={styles.coordinates}>
      <Button
        variant="quiet" className={styles.button} aria-label={t('status.changeFormat', { format: t(`status.formatName.${format}`) })}
        onPress={() => sessionStore.getState().set({ coordinateFormat: nextFormat[format] })}
      >
        {t(`status.format.${format}`)}
      </Button>
      <bdi dir="ltr" className={styles.figures}>{text}</bdi>
      <CopyButton look="icon" label={t('status.copy')} text={() => text} done={t('status.copied', { text })} />
    </div>
  );
}
