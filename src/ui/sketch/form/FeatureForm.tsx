/** The properties of the selected feature, checked as they are typed; for a barrier also its state and its take-off. */
import type { BarrierFeature, BarrierState, Scenario, ScenarioFeature } from '../../../scenario/document.ts';
import { barrierEnds, barrierTypes, type BarrierEnd } from '../../../scenario/kinds/barrier.ts';
import { siteRoles, zoneUses } from '../../../scenario/kinds/features.ts';
import { barrierStateIn } from '../../../scenario/questions/barrierStateIn.ts';
import { shownStates } from '../../../scene/planMark.ts';
import { useSession, useText } from '../../useStores.ts';
import { change, rename, setState } from '../edits.ts';
import { featureName } from '../featureName.ts';
import { ChoiceField, TypedField } from './fields.tsx';
import styles from '../Sketch.module.css';
import { TakeOffBlock } from './TakeOffBlock.tsx';

interface PartProps<Feature extends ScenarioFeature = ScenarioFeature> {
  readonly feature: Feature;
  readonly isReadOnly: boolean;
}

type TypedMember = 'vehicles' | 'spacingMeters' | 'vehicleLengthMeters' | 'speedKmh' | 'capacity' | 'headcount' | 'precisionMeters' | 'bollardDiameterMeters'
  | 'controlGroup' | 'rating' | 'note' | 'text';
const numbers: ReadonlySet<TypedMember> = new Set([
  'vehicles', 'spacingMeters', 'vehicleLengthMeters', 'speedKmh', 'capacity', 'headcount', 'precisionMeters', 'bollardDiameterMeters',
]);
/** Members for which an empty field says "not stated". */
const nullable: ReadonlySet<TypedMember> = new Set(['capacity', 'headcount', 'bollardDiameterMeters', 'controlGroup', 'rating']);

function Typed({ feature, member, isReadOnly }: PartProps & { readonly member: TypedMember }) {
  const t = useText();
  const value = (feature.properties as Readonly<Partial<Record<TypedMember, unknown>>>)[member];
  const isNumber = numbers.has(member);
  const parse = (text: string): unknown => {
    if (text.trim() === '') return nullable.has(member) ? null : isNumber ? Number.NaN : '';
    return isNumber ? Number(text.replace(',', '.')) : text;
  };
  return (
    <TypedField
      label={t(`sketch.field.${member}`)} value={value === null || value === undefined ? '' : String(value)} isNumber={isNumber}
      isLong={member === 'note' || member === 'text'} isDisabled={isReadOnly}
      // A decimal point that nothing follows yet is no other number: it would vanish under the hand.
      onChange={(text) => (isNumber && /[.,]0*$/.test(text) ? false : change(feature, member, parse(text)))}
    />
  );
}

function BarrierFields({ feature, scenario, isReadOnly }: PartProps<BarrierFeature> & { readonly scenario: Scenario }) {
  const t = useText();
  const postureId = useSession((session) => session.postureId);
  const posture = scenario.postures.find(({ id }) => id === postureId) ?? null;
  const { barrier, ends } = feature.properties;
  const endOptions = barrierEnds.map((end) => ({ value: end, label: t(`sketch.end.${end}`) }));
  const setEnds = (first: BarrierEnd, last: BarrierEnd) => change(feature, 'ends', [first, last]);
  return (
    <>
      {posture === null ? null : (
        <ChoiceField
          label={t('sketch.stateIn', { posture: posture.name })} value={barrierStateIn(posture, feature.id, barrier)} isDisabled={isReadOnly}
          options={shownStates.map((state) => ({ value: state, label: t(`sketch.state.${state}`) }))}
          onChange={(state) => setState(posture.id, feature.id, state === 'unknown' ? null : state satisfies BarrierState)}
        />
      )}
      <ChoiceField
        label={t('sketch.field.barrier')} value={barrier} isDisabled={isReadOnly} onChange={(type) => change(feature, 'barrier', type)}
        options={barrierTypes.map((type) => ({ value: type, label: t(`sketch.barrierType.${type}`) }))}
      />
      <Typed feature={feature} member="controlGroup" isReadOnly={isReadOnly} />
      <Typed feature={feature} member="bollardDiameterMeters" isReadOnly={isReadOnly} />
      <ChoiceField label={t('sketch.field.endFirst')} value={ends[0]} options={endOptions} isDisabled={isReadOnly} onChange={(end) => setEnds(end, ends[1])} />
      <ChoiceField label={t('sketch.field.endLast')} value={ends[1]} options={endOptions} isDisabled={isReadOnly} onChange={(end) => setEnds(ends[0], end)} />
    </>
  );
}

function KindFields({ feature, scenario, isReadOnly }: PartProps & { readonly scenario: Scenario }) {
  const t = useText();
  const { properties } = feature;
  const typed = (...members: TypedMember[]) => members.map((member) => <Typed key={member} feature={feature} member={member} isReadOnly={isReadOnly} />);
  switch (properties.kind) {
    case 'barrier': return <BarrierFields feature={feature as BarrierFeature} scenario={scenario} isReadOnly={isReadOnly} />;
    case 'site': return (
      <>
        <ChoiceField
          label={t('sketch.field.role')} value={properties.role} isDisabled={isReadOnly} onChange={(role) => change(feature, 'role', role)}
          options={siteRoles.map((role) => ({ value: role, label: t(`sketch.role.${role}`) }))}
        />
        {typed('precisionMeters', ...(properties.role === 'housing' ? ['capacity', 'headcount'] as const : []))}
      </>
    );
    case 'zone': return (
      <ChoiceField
        label={t('sketch.field.use')} value={properties.use} isDisabled={isReadOnly} onChange={(use) => change(feature, 'use', use)}
        options={zoneUses.map((use) => ({ value: use, label: t(`sketch.use.${use}`) }))}
      />
    );
    case 'closure': return (
      <ChoiceField
        label={t('sketch.field.when')} value={properties.when} isDisabled={isReadOnly} onChange={(when) => change(feature, 'when', when)}
        options={(['warning', 'always'] as const).map((when) => ({ value: when, label: t(`sketch.when.${when}`) }))}
      />
    );
    case 'movement': return typed('vehicles', 'spacingMeters', 'vehicleLengthMeters', 'speedKmh');
    case 'note': return typed('text');
    case 'checkpoint': return null;
  }
}

export function FeatureForm({ feature, scenario, isReadOnly }: PartProps & { readonly scenario: Scenario }) {
  const t = useText();
  const { properties } = feature;
  return (
    <section className={styles.form} aria-label={featureName(t, feature)} data-form={feature.id}>
      <div className={styles.fields}>
        <TypedField
          label={t('sketch.field.name')} value={properties.name} isDisabled={isReadOnly}
          onChange={(name) => {
            rename(feature.id, name);
            return true;
          }}
        />
        <KindFields feature={feature} scenario={scenario} isReadOnly={isReadOnly} />
        {scenario.phases.length === 0 ? null : (
          <ChoiceField
            label={t('sketch.field.phase')} value={properties.phase ?? ''} isDisabled={isReadOnly} onChange={(phase) => change(feature, 'phase', phase === '' ? null : phase)}
            options={[{ value: '', label: t('sketch.noPhase') }, ...scenario.phases.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        )}
        <Typed feature={feature} member="note" isReadOnly={isReadOnly} />
      </div>
      {properties.kind === 'barrier' ? <TakeOffBlock feature={feature as BarrierFeature} parameters={scenario.parameters} isReadOnly={isReadOnly} /> : null}
    </section>
  );
}
