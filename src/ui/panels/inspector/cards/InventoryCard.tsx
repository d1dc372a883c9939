/** The card of a property of the planner's own inventory: what that says of it, and by whom. It is changed in the ledger. */
import type { Baseline } from '../../../../baseline/baseline.ts';
import { findFeature } from '../../../../baseline/baseline.ts';
import type { Scenario } from '../../../../scenario/document.ts';
import { sessionStore } from '../../../../store/sessionStore.ts';
import { Button } from '../../../controls/Button.tsx';
import { IconButton } from '../../../controls/IconButton.tsx';
import { TargetIcon } from '../../../controls/icons.tsx';
import { PanelFrame } from '../../../controls/PanelFrame.tsx';
import { isolate } from '../../../i18n/isolate.ts';
import { useMap, useSession, useText } from '../../../useStores.ts';
import styles from '../Inspector.module.css';

interface InventoryCardProps {
  readonly entry: Scenario['inventory'][number];
  readonly phases: Scenario['phases'];
  readonly baseline: Baseline;
  readonly onClose: () => void;
}

/** As near as the zoom button brings a place of a planner's own. */
const placeZoom = 15;

export function InventoryCard({ entry, phases, baseline, onClose }: InventoryCardProps) {
  const t = useText();
  const map = useMap();
  const locale = useSession((session) => session.locale);
  const isDrawing = useSession((session) => session.mode === 'sketch');
  const { id, name, status, phase, neighbourhood, geometry, source } = entry;
  const phaseName = phases.find((one) => one.id === phase)?.name;
  const area = neighbourhood === null ? null : findFeature(baseline, neighbourhood)?.properties.name[locale] ?? neighbourhood;
  const rows = [
    [t('plan.card.status'), t(`terms.heldStatus.${status}`)],
    [t('inspector.neighbourhood'), area ?? t('terms.notStated')],
    ...(phaseName === undefined ? [] : [[t('plan.card.clearedIn'), phaseName]]),
    [t('inspector.sourceTitle'), t('plan.card.source', { text: `\u2068${source.text}\u2069`, date: isolate(source.date ?? t('terms.notStated')) })],
  ] as const;
  return (
    <PanelFrame
      className={styles.frame} onClose={onClose} eyebrow={t('plan.inventory.kind')} title={<bdi>{name === '' ? id : name}</bdi>}
      actions={map === null || geometry === null ? null : <IconButton label={t('inspector.zoomTo')} icon={<TargetIcon />} onPress={() => map.showPoint(geometry.coordinates, placeZoom)} />}
    >
      <dl className={styles.rows}>
        {rows.map(([label, value]) => <div key={label} className={styles.row}><dt>{label}</dt><dd><bdi>{value}</bdi></dd></div>)}
      </dl>
      {isDrawing ? <Button onPress={() => sessionStore.getState().set({ panel: 'work', workTab: 'properties' })}>{t('plan.inventory.ledger')}</Button> : null}
    </PanelFrame>
  );
}
