/** What is selected, as a card over the map at the end of the line; a bottom sheet on a phone. Nothing selected, nothing shown. */
import { findFeature } from '../../baseline/baseline.ts';
import { placeOfIncidentGroup } from '../../baseline/incidentGroup.ts';
import { viewStore } from '../../store/viewStore.ts';
import { classes } from '../controls/classes.ts';
import frame from '../controls/PanelFrame.module.css';
import { useScenario, useSession, useText, useView } from '../useStores.ts';
import { FeatureCard } from './inspector/cards/FeatureCard.tsx';
import { IncidentGroupCard } from './inspector/cards/IncidentGroupCard.tsx';
import styles from './inspector/Inspector.module.css';
import { InventoryCard } from './inspector/cards/InventoryCard.tsx';
import { SheetHandle } from './layers/SheetHandle.tsx';

const close = () => viewStore.getState().select(null);

export default function Inspector() {
  const t = useText();
  const selectedId = useView((view) => view.selectedId);
  const baseline = useSession((session) => session.baseline);
  const scenario = useScenario();
  if (selectedId === null || baseline === null) return null;
  const placeId = placeOfIncidentGroup(selectedId);
  const feature = placeId === null ? findFeature(baseline, selectedId) : null;
  const entry = placeId === null && feature === null ? scenario?.inventory.find(({ id }) => id === selectedId) ?? null : null;
  if (placeId === null && feature === null && entry === null) return null;
  return (
    <div className={classes(frame.card, styles.inspector)} data-inspector={selectedId} data-covers-map>
      <SheetHandle label={t('shell.close')} onClose={close} />
      {placeId === null ? null : <IncidentGroupCard key={placeId} placeId={placeId} baseline={baseline} onClose={close} />}
      {feature === null ? null : <FeatureCard key={feature.id} feature={feature} baseline={baseline} onClose={close} />}
      {entry === null || scenario === null ? null : <InventoryCard key={entry.id} entry={entry} phases={scenario.phases} baseline={baseline} onClose={close} />}
    </div>
  );
}
