/** The opened layers, the uppermost first. */
import type { MapHandle } from '../../../map/mapHandle.ts';
import type { Opened } from '../../../store/openedStore.ts';
import layout from '../layers/LayerPanel.module.css';
import { OpenedRow } from './OpenedRow.tsx';

export default function OpenedRows({ layers, map }: { readonly layers: readonly Opened[]; readonly map: MapHandle }) {
  return <ul className={layout.rows}>{layers.map((layer) => <OpenedRow key={layer.id} layer={layer} map={map} />)}</ul>;
}
