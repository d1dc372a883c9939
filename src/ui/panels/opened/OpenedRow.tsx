/** One opened layer: shown or not, its colour and opacity, the way to all of it, and off the map. */
import { isInDrawnRegion } from '../../../geo/drawnRegion.ts';
import type { MapHandle } from '../../../map/mapHandle.ts';
import { layerColors } from '../../../share/layers/openedLayer.ts';
import { type Opened, openedStore } from '../../../store/openedStore.ts';
import { palettes } from '../../../scene/palette.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { CloseIcon, ExtentIcon } from '../../controls/icons.tsx';
import { Switch } from '../../controls/Switch.tsx';
import { useSession, useText } from '../../useStores.ts';
import layout from '../layers/LayerPanel.module.css';
import styles from './Opened.module.css';

/** The map shows the whole drawn country from here on. */
const farthestZoom = 9;

export function OpenedRow({ layer, map }: { readonly layer: Opened; readonly map: MapHandle }) {
  const t = useText();
  const theme = useSession((session) => session.theme);
  const { change, remove } = openedStore.getState();
  const { id, summary: { count, leftOut, isCut, box, zooms: [least, most] } } = layer;
  const isHere = isInDrawnRegion(box);
  const name = `\u2068${layer.name}\u2069`;
  const reasons = Object.entries(leftOut) as [keyof typeof leftOut, number][];
  const left = reasons.reduce((sum, [, some]) => sum + some, 0);
  const remarks = [
    count === null ? t('opened.zooms', { least, most }) : t('opened.count', { count }),
    ...(left > 0 ? [`${t('opened.leftOut', { count: left })} (${reasons.map(([reason, some]) => t('opened.leftOutBecause', { count: some, reason: t(`opened.leftOutReason.${reason}`) })).join('; ')})`] : []),
  ];
  return (
    <li className={styles.row} data-opened={id}>
      <div className={styles.line}>
        <Switch isSelected={layer.isShown} onChange={(isShown) => change(id, { isShown })} className={layout.switch}>
          <span className={layout.name}>
            <bdi className={styles.name}>{layer.name}</bdi>
            <span className={layout.remark}>{remarks.join(', ')}</span>
          </span>
        </Switch>
        {isHere ? <IconButton label={t('opened.zoomTo', { name })} icon={<ExtentIcon />} className={styles.act} onPress={() => map.showBox(box)} /> : null}
        <IconButton label={t('opened.remove', { name })} icon={<CloseIcon />} className={styles.act} onPress={() => remove(id)} />
      </div>
      {isCut ? <p className={styles.remark}>{t('opened.cut')}</p> : null}
      {isHere ? null : <p className={styles.remark} data-opened-elsewhere>{t('opened.elsewhere')}</p>}
      {least > farthestZoom ? <p className={styles.remark}>{t('opened.fromZoom', { zoom: least })}</p> : null}
      {layer.isBroken ? <p className={styles.remark} data-opened-broken>{t('opened.broken')}</p> : null}
      {layer.isPartial && layer.isShown ? <p className={styles.remark} data-opened-partial>{t('opened.partial')}</p> : null}
      <div className={styles.line}>
        <span className={styles.swatch} style={{ background: palettes[theme][layer.color] }} aria-hidden="true" />
        <select
          className={styles.color} aria-label={t('opened.color', { name })} value={layer.color}
          onChange={(event) => change(id, { color: layerColors.find((color) => color === event.target.value) ?? 'uncertainty' })}
        >
          {layerColors.map((color) => <option key={color} value={color}>{t(`opened.colors.${color}`)}</option>)}
        </select>
        <input
          type="range" className={styles.opacity} aria-label={t('opened.opacity', { name })} min={10} max={100} step={5} value={Math.round(layer.opacity * 100)}
          onChange={(event) => change(id, { opacity: Number(event.target.value) / 100 })}
        />
      </div>
    </li>
  );
}
