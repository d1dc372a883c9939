/** The part of the layer panel for files opened to be looked at: what they are not, the way to open one, and their list. Few words and little code, for it stands on the first screen. */
import { lazy, useId, useRef } from 'react';
import { useStore } from 'zustand';
import { openedStore } from '../../../store/openedStore.ts';
import { Button } from '../../controls/Button.tsx';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { withAllWords } from '../../i18n/i18n.ts';
import { LazyPart } from '../../shell/LazyPart.tsx';
import { useMap, useText } from '../../useStores.ts';
import layout from '../layers/LayerPanel.module.css';
import styles from './OpenedLayers.module.css';

const OpenedRows = lazy(() => withAllWords(import('./OpenedRows.tsx')));

const accept = '.geojson,.json,.geojsonl,.geojsons,.ndjson,.fgb,.pmtiles';

export default function OpenedLayers() {
  const t = useText();
  const map = useMap();
  const headingId = useId();
  const input = useRef<HTMLInputElement>(null);
  const layers = useStore(openedStore, (state) => state.layers);
  if (map === null) return null;
  const open = () => input.current?.click();
  const what = `${t('layers.opened.what')} ${t('layers.opened.accepts')}`;
  return (
    <section className={layout.group} aria-labelledby={headingId} data-opened-layers={layers.length}>
      <header className={layout.groupHeader}>
        <h3 id={headingId} className={layout.groupTitle}>{t('layers.opened.title')}</h3>
        {layers.length === 0 ? null : <Button variant="quiet" className={layout.toggleAll} onPress={open}>{t('layers.opened.open')}</Button>}
      </header>
      <input
        ref={input} type="file" hidden accept={accept} data-opened-file
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void import('./openAsLayer.ts').then(({ openAsLayer }) => openAsLayer(file.name, file, map));
          // The same file can be chosen once more.
          event.target.value = '';
        }}
      />
      {layers.length === 0 ? <EmptyState place="opened" text={what} act={{ label: t('layers.opened.open'), run: open }} /> : <p className={styles.what}>{what}</p>}
      {layers.length === 0 ? null : <LazyPart><OpenedRows layers={layers} map={map} /></LazyPart>}
    </section>
  );
}
