/** What the file says of one feature of an opened layer: as text, whatever it is. */
import type { FeatureWords } from '../../../share/layers/openedLayer.ts';
import { classes } from '../../controls/classes.ts';
import frame from '../../controls/PanelFrame.module.css';
import { PanelFrame } from '../../controls/PanelFrame.tsx';
import { useText } from '../../useStores.ts';
import inspector from '../inspector/Inspector.module.css';
import { SheetHandle } from '../layers/SheetHandle.tsx';

/** More rows than anybody reads; a table may have hundreds of columns. */
const mostRows = 100;

interface OpenedCardProps {
  readonly layerName: string;
  /** Null where the file cannot be read any more. */
  readonly words: FeatureWords | null;
  readonly onClose: () => void;
}

export function OpenedCard({ layerName, words, onClose }: OpenedCardProps) {
  const t = useText();
  const rows = Object.entries(words?.properties ?? {}).slice(0, mostRows);
  return (
    <div className={classes(frame.card, inspector.inspector)} data-opened-card data-covers-map>
      <SheetHandle label={t('shell.close')} onClose={onClose} />
      <PanelFrame className={inspector.frame} eyebrow={t('opened.card', { name: `\u2068${layerName}\u2069` })} title={<bdi>{words === null || words.name === '' ? t('opened.noName') : words.name}</bdi>} onClose={onClose}>
        {words === null ? <p>{t('opened.gone')}</p> : rows.length === 0 ? <p>{t('opened.noAttributes')}</p> : (
          <dl className={inspector.rows}>
            {rows.map(([key, value]) => (
              <div key={key} className={inspector.row}><dt><bdi>{key}</bdi></dt><dd><bdi>{String(value)}</bdi></dd></div>
            ))}
          </dl>
        )}
      </PanelFrame>
    </div>
  );
}
