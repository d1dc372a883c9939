/** Any layer as a table, docked at the lower edge of the map so that what is chosen stays in sight. Needs no map. */
import { useId, useMemo, useRef, useState } from 'react';
import { type BaselineFeature, findFeature } from '../../baseline/baseline.ts';
import type { LayerId } from '../../scenario/view.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import { EmptyState } from '../controls/empty/EmptyState.tsx';
import { PanelFrame } from '../controls/PanelFrame.tsx';
import { showPanel } from '../shell/actions.ts';
import { useMap, useSession, useText, useView } from '../useStores.ts';
import { zoomToFeature } from './inspector/position/zoomToFeature.ts';
import { layerFeatures } from './layerFeatures.ts';
import { SheetHandle } from './layers/SheetHandle.tsx';
import { FeatureTable } from './table/FeatureTable.tsx';
import { filterFeatures } from './table/filterFeatures.ts';
import { sortFeatures, type TableSort } from './table/sortFeatures.ts';
import { csvFeatures, tableCsv } from './table/tableCsv.ts';
import { type FieldId, fieldsOf, isIllustrative, namesById } from './table/tableFields.ts';
import styles from './table/TablePanel.module.css';
import { fieldText, type TableWords } from './table/tableText.ts';
import { TableToolbar } from './table/TableToolbar.tsx';
import { useReturnFocus } from './useReturnFocus.ts';
import { whenDrawn } from './whenDrawn.ts';

const close = () => sessionStore.getState().set({ panel: null });
/** Where the table covers the whole map, so that it makes way for what is chosen (layout.css). */
const phone = '(max-width: 719px)';
const firstSort = (layer: LayerId): TableSort => ({ field: layer === 'incidents' ? 'date' : 'name', direction: 'ascending' });

export default function TablePanel() {
  const t = useText();
  const dock = useRef<HTMLDivElement>(null);
  useReturnFocus(dock);
  const layer = useSession((session) => session.tableLayer);
  return (
    <div ref={dock} className={styles.dock} data-dock="table" data-covers-map>
      <SheetHandle label={t('shell.close')} onClose={close} />
      <LayerTable layer={layer} />
    </div>
  );
}

function LayerTable({ layer }: { readonly layer: LayerId }) {
  const t = useText();
  const map = useMap();
  const checkboxId = useId();
  const locale = useSession((session) => session.locale);
  const baseline = useSession((session) => session.baseline);
  const selectedId = useView((view) => view.selectedId);
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState(firstSort(layer));
  const [layerBefore, setLayerBefore] = useState(layer);
  if (layer !== layerBefore) {
    setLayerBefore(layer);
    setQuery('');
    setSort(firstSort(layer));
  }
  const [includeIllustrative, setIncludeIllustrative] = useState(false);

  const fields = fieldsOf(layer);
  const all = useMemo(() => (baseline === null ? [] : layerFeatures(baseline, layer)), [baseline, layer]);
  const words: TableWords = useMemo(() => ({ t, locale, names: baseline === null ? new Map() : namesById(baseline, locale) }), [t, locale, baseline]);
  const features = useMemo(() => {
    const textOf = (feature: BaselineFeature, field: FieldId) => fieldText(feature, field, words);
    const kept = filterFeatures(all, query, (feature) => fieldsOf(layer).map((field) => textOf(feature, field)));
    return sortFeatures(kept, sort, words.locale, textOf);
  }, [all, query, sort, words, layer]);

  const illustrative = features.filter(isIllustrative).length;
  const choose = (id: string) => {
    viewStore.getState().select(id);
    const feature = baseline === null ? null : findFeature(baseline, id);
    if (map === null || feature === null) return;
    if (window.matchMedia(phone).matches) close();
    // Once the inspector has come and the table, on a phone, has gone, the map knows what of it is covered.
    whenDrawn('[data-inspector]', () => zoomToFeature(map, feature));
  };
  return (
    <PanelFrame
      title={t('table.title')} onClose={close} takesFocus className={styles.frame}
      actions={(
        <TableToolbar
          layer={layer} query={query} shown={features.length} total={all.length} copied={csvFeatures(features, includeIllustrative).length}
          csv={() => tableCsv(layer, features, includeIllustrative)} onQuery={setQuery}
          onLayer={(tableLayer) => sessionStore.getState().set({ tableLayer })}
        />
      )}
      footer={illustrative === 0 ? undefined : (
        <div className={styles.footer}>
          <label htmlFor={checkboxId} className={styles.checkbox}>
            <input id={checkboxId} type="checkbox" checked={includeIllustrative} onChange={(event) => setIncludeIllustrative(event.target.checked)} />
            {t('table.includeIllustrative')}
          </label>
          {includeIllustrative ? null : <span>{t('table.leftOut', { count: illustrative })}</span>}
        </div>
      )}
    >
      <FeatureTable
        label={t(`terms.layer.${layer}`)} fields={fields} features={features} words={words} sort={sort} selectedId={selectedId}
        onSort={setSort} onChoose={choose}
        empty={all.length > 0
          ? <EmptyState place="table-filter" isAnswer text={t('table.noMatch')} act={{ label: t('table.clearFilter'), run: () => setQuery('') }} />
          : <EmptyState place="table" text={t('table.noRows')} act={{ label: t('problems.title'), run: () => showPanel('problems') }} />}
      />
    </PanelFrame>
  );
}
