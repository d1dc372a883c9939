/** What is selected of the plan, one feature or several, as a card over the map at the end of the line; a bottom sheet on a phone. Nothing selected, nothing shown. */
import { useMemo } from 'react';
import { isKnown, type Scenario, type ScenarioFeature } from '../../../scenario/document.ts';
import { selectMany } from '../../../store/selection.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { TargetIcon } from '../../controls/icons.tsx';
import { classes } from '../../controls/classes.ts';
import frame from '../../controls/PanelFrame.module.css';
import { PanelFrame } from '../../controls/PanelFrame.tsx';
import inspector from '../../panels/inspector/Inspector.module.css';
import { SheetHandle } from '../../panels/layers/SheetHandle.tsx';
import { useMap, useSession, useText, useView } from '../../useStores.ts';
import { featureName, scenarioKinds } from '../featureName.ts';
import styles from '../Sketch.module.css';
import { EditActions } from '../selection/EditActions.tsx';
import { showFeatures } from '../showFeatures.ts';
import { FeatureForm } from './FeatureForm.tsx';

const close = () => selectMany([]);

function useSelected(scenario: Scenario): readonly ScenarioFeature[] {
  const selectedId = useView((view) => view.selectedId);
  const companions = useSession((session) => session.companions);
  return useMemo(() => {
    if (selectedId === null) return [];
    const wanted = new Set([selectedId, ...companions]);
    const found = scenario.features.filter(isKnown).filter(({ id }) => wanted.has(id));
    // The first one selected leads, wherever it stands in the list.
    return found.toSorted((a, b) => Number(b.id === selectedId) - Number(a.id === selectedId));
  }, [scenario.features, selectedId, companions]);
}

export function SelectionCard({ scenario, isReadOnly }: { readonly scenario: Scenario; readonly isReadOnly: boolean }) {
  const t = useText();
  const map = useMap();
  const features = useSelected(scenario);
  const [first] = features;
  if (!first) return null;
  const isOne = features.length === 1;
  const counts = scenarioKinds.flatMap((kind) => {
    const count = features.filter(({ properties }) => properties.kind === kind).length;
    return count === 0 ? [] : [`${t(`sketch.kinds.${kind}`)} ${count}`];
  });
  return (
    <div className={classes(frame.card, inspector.inspector)} data-selection-card={isOne ? first.id : 'several'} data-covers-map>
      <SheetHandle label={t('shell.close')} onClose={close} />
      <PanelFrame
        className={inspector.frame} onClose={close} eyebrow={isOne ? t(`sketch.kind.${first.properties.kind}`) : counts.join(t('form.comma'))}
        title={isOne ? <bdi>{featureName(t, first)}</bdi> : t('form.selected', { count: features.length })}
        actions={map === null ? null : <IconButton label={t('inspector.zoomTo')} icon={<TargetIcon />} onPress={() => showFeatures(map, features)} />}
      >
        {isReadOnly ? <p className={styles.notice}>{t('sketch.readOnly')}</p> : null}
        <EditActions features={features} isReadOnly={isReadOnly} />
        <FeatureForm key={features.map(({ id }) => id).join(' ')} features={features} scenario={scenario} isReadOnly={isReadOnly} />
      </PanelFrame>
    </div>
  );
}
