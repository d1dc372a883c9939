/** The properties of what is selected, checked as they are typed: one feature, or what several have in common. */
import type { Scenario, ScenarioFeature } from '../../../scenario/document.ts';
import { useText } from '../../useStores.ts';
import { rename } from '../edits.ts';
import { featureName } from '../featureName.ts';
import styles from '../Sketch.module.css';
import { CommonFields } from './CommonFields.tsx';
import { FeatureFacts } from './FeatureFacts.tsx';
import { TypedField } from './fields.tsx';
import { KindFields } from './kinds/KindFields.tsx';

interface FeatureFormProps {
  /** At least one. */
  readonly features: readonly ScenarioFeature[];
  readonly scenario: Scenario;
  readonly isReadOnly: boolean;
}

export function FeatureForm({ features, scenario, isReadOnly }: FeatureFormProps) {
  const t = useText();
  const [first] = features;
  if (!first) return null;
  const only = features.length === 1 ? first : null;
  return (
    <section className={styles.form} aria-label={t('form.properties')} data-form={only ? only.id : 'several'}>
      <div className={styles.fields}>
        {only === null ? null : (
          <TypedField
            label={t('form.field.name')} value={only.properties.name} isDisabled={isReadOnly} placeholder={featureName(t, only)}
            onChange={(name) => {
              rename(only.id, name);
              return true;
            }}
          />
        )}
        <FeatureFacts features={features} />
        <KindFields features={features} scenario={scenario} isReadOnly={isReadOnly} />
        <CommonFields features={features} scenario={scenario} isReadOnly={isReadOnly} />
      </div>
    </section>
  );
}
