/** Everything the scenario holds, by kind; each row selects, hides and removes. Features of a newer release are named and left alone. */
import { isKnown, type Scenario, type ScenarioFeature } from '../../../scenario/document.ts';
import { pressRow } from '../../../store/editing/selectedFeatures.ts';
import { ToggleIconButton } from '../../controls/ToggleIconButton.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { useSession, useText, useView } from '../../useStores.ts';
import { removeFeature, setFeatureHidden } from '../edits.ts';
import { featureName, scenarioKinds } from '../featureName.ts';
import { EyeOffIcon, TrashIcon } from '../icons.tsx';
import styles from '../Sketch.module.css';

function FeatureRow({ feature, order, isReadOnly }: { readonly feature: ScenarioFeature; readonly order: readonly string[]; readonly isReadOnly: boolean }) {
  const t = useText();
  const isFirst = useView((view) => view.selectedId === feature.id);
  const isSelected = useSession(({ companions }) => companions.includes(feature.id)) || isFirst;
  const name = featureName(t, feature);
  return (
    <li className={styles.row} data-feature={feature.id} data-hidden={feature.properties.hidden || undefined}>
      <button
        type="button" className={styles.rowName} aria-pressed={isSelected} dir="auto"
        onClick={(event) => pressRow(feature.id, order, event)}
      >
        {name}
      </button>
      {isReadOnly ? null : (
        <>
          <ToggleIconButton
            label={t('sketch.hideOne', { name })} icon={<EyeOffIcon />} isSelected={feature.properties.hidden}
            onChange={(hidden) => setFeatureHidden(feature.id, hidden)}
          />
          <IconButton label={t('sketch.removeOne', { name })} icon={<TrashIcon />} onPress={() => removeFeature(feature.id)} />
        </>
      )}
    </li>
  );
}

export function FeatureList({ scenario, isReadOnly }: { readonly scenario: Scenario; readonly isReadOnly: boolean }) {
  const t = useText();
  const known = scenario.features.filter(isKnown);
  const order = scenarioKinds.flatMap((kind) => known.filter(({ properties }) => properties.kind === kind).map(({ id }) => id));
  const unknown = scenario.features.filter((feature) => !isKnown(feature));
  return (
    <section className={styles.group} aria-label={t('sketch.features')}>
      <h3 className={styles.heading}>{t('sketch.features')}<span className={styles.count}>{t('sketch.count', { count: scenario.features.length })}</span></h3>
      {scenario.features.length === 0 ? <p className={styles.quiet}>{t('sketch.none')}</p> : null}
      {scenarioKinds.map((kind) => {
        const ofKind = known.filter(({ properties }) => properties.kind === kind);
        return ofKind.length === 0 ? null : (
          <div key={kind}>
            <h4 className={styles.kind}>{t(`sketch.kinds.${kind}`)}</h4>
            <ul className={styles.rows}>{ofKind.map((feature) => <FeatureRow key={feature.id} feature={feature} order={order} isReadOnly={isReadOnly} />)}</ul>
          </div>
        );
      })}
      {unknown.length === 0 ? null : (
        <div>
          <h4 className={styles.kind}>{t('sketch.kinds.unknown')}</h4>
          <ul className={styles.rows}>{unknown.map(({ id }) => <li key={id} className={styles.row}><span className={styles.rowName} dir="auto">{id}</span></li>)}</ul>
        </div>
      )}
    </section>
  );
}
