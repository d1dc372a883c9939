/** What is selected of the plan, as a card over the map at the end of the line; a bottom sheet on a phone. Nothing selected, nothing shown. */
import type { Scenario } from '../../../scenario/document.ts';
import { findFeature } from '../../../scenario/questions/findFeature.ts';
import { viewStore } from '../../../store/viewStore.ts';
import { PanelFrame } from '../../controls/PanelFrame.tsx';
import inspector from '../../panels/inspector/Inspector.module.css';
import { SheetHandle } from '../../panels/layers/SheetHandle.tsx';
import { useText, useView } from '../../useStores.ts';
import { featureName } from '../featureName.ts';
import { FeatureForm } from './FeatureForm.tsx';

const close = () => viewStore.getState().select(null);

export function SelectionCard({ scenario, isReadOnly }: { readonly scenario: Scenario; readonly isReadOnly: boolean }) {
  const t = useText();
  const selectedId = useView((view) => view.selectedId);
  const feature = selectedId === null ? null : findFeature(scenario, selectedId);
  if (feature === null) return null;
  return (
    <div className={inspector.inspector} data-selection-card={feature.id} data-covers-map>
      <SheetHandle label={t('shell.close')} onClose={close} />
      <PanelFrame className={inspector.frame} onClose={close} eyebrow={t(`sketch.kind.${feature.properties.kind}`)} title={<bdi>{featureName(t, feature)}</bdi>}>
        <FeatureForm key={feature.id} feature={feature} scenario={scenario} isReadOnly={isReadOnly} />
      </PanelFrame>
    </div>
  );
}
