/** Where the page looks: its scale, and buttons for those who do not drag. */
import { useStore } from 'zustand';
import { scaleOfZoom } from '../../../export/page/groundFrame.ts';
import { groundVariants } from '../../../scenario/view.ts';
import type { MapHandle } from '../../../map/mapHandle.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { ExtentIcon, MinusIcon, NorthIcon, PlusIcon } from '../../controls/icons.tsx';
import { isolate } from '../../i18n/isolate.ts';
import { numberWords } from '../../share/dialog/numberWords.ts';
import { useText } from '../../useStores.ts';
import { composerStore } from '../composerStore.ts';
import type { PageSource } from '../request/pageSource.ts';
import { roundScales } from '../settings/pageSettings.ts';
import { finderStore } from '../sheet/finderStore.ts';
import { lookAtWhole, wholeArea } from '../sheet/wholeLook.ts';
import { Listed } from './Choice.tsx';
import styles from './Panel.module.css';

const zoomStep = 0.5;

export function MapFields({ map, source }: { readonly map: MapHandle; readonly source: Omit<PageSource, 'camera'> }) {
  const t = useText();
  const scale = useStore(composerStore, (state) => state.scale);
  const ground = useStore(composerStore, (state) => state.settings.ground);
  const camera = useStore(finderStore, (state) => state.camera);
  const now = camera === null ? null : scaleOfZoom(camera.zoom, camera.center[1]);
  const figure = now === null ? null : Math.round(now);
  const isRound = figure !== null && Number(figure.toPrecision(2)) === figure;
  const free = { value: 'free', label: t(isRound ? 'compose.fixed' : 'compose.free', { figure: isolate(figure === null ? '…' : numberWords(figure)) }) };
  return (
    <>
      <p className={styles.quiet}>{t('compose.hint')}</p>
      <div className={styles.mapRow}>
        <Listed
          label={t('compose.scale')} name="scale" value={scale === null ? 'free' : String(scale)}
          options={[free, ...roundScales.map((one) => ({ value: String(one), label: t('compose.fixed', { figure: isolate(numberWords(one)) }) }))]}
          onChange={(value) => composerStore.getState().set({ scale: value === 'free' ? null : Number(value), outcome: null })}
        />
        <div className={styles.mapButtons} role="group" aria-label={t('controls.title')}>
          <IconButton label={t('controls.zoomIn')} icon={<PlusIcon />} onPress={() => zoomBy(zoomStep)} />
          <IconButton label={t('controls.zoomOut')} icon={<MinusIcon />} onPress={() => zoomBy(-zoomStep)} />
          <IconButton label={t('controls.north')} icon={<NorthIcon />} onPress={() => map.resetNorth()} />
          <IconButton label={t(source.scenario ? 'compose.wholePlan' : 'controls.zone')} icon={<ExtentIcon />} onPress={() => showWhole(source)} data-compose-whole />
        </div>
      </div>
      <Listed
        label={t('ground.map')} name="ground" value={ground ?? 'screen'}
        options={[{ value: 'screen', label: t('ground.asOnScreen') }, ...groundVariants.map((one) => ({ value: one, label: t(`ground.variants.${one}`) }))]}
        onChange={(value) => composerStore.getState().change({ ground: groundVariants.find((one) => one === value) ?? null })}
      />
      <p className={styles.keys}>{t('compose.keys')}</p>
    </>
  );
}

/** At once: a flight would have the map draw every zoom on the way. */
function zoomBy(steps: number): void {
  const { finder } = finderStore.getState();
  if (!finder) return;
  const camera = finder.camera();
  finder.moveTo({ ...camera, zoom: camera.zoom + steps });
}

/** The plan, or without one the zone, whole in the frame. */
function showWhole(source: Omit<PageSource, 'camera'>): void {
  composerStore.getState().set({ scale: null });
  lookAtWhole(wholeArea(source));
}
