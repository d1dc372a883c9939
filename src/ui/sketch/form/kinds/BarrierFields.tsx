/** The members of a barrier: what it is, how it is operated, what it was tested for, where it ends. */
import type { Baseline } from '../../../../baseline/baseline.ts';
import type { GroupMember } from '../../../../baseline/groupName.ts';
import { type BarrierFeature, type BarrierState, isKnown, type Scenario } from '../../../../scenario/document.ts';
import { barrierEnds, type BarrierEnd, type BarrierType, barrierTypes, powerLossBehaviours } from '../../../../scenario/kinds/barrier.ts';
import { barrierStateIn, canMove } from '../../../../scenario/questions/barrierStateIn.ts';
import { shownStates } from '../../../../scene/planMark.ts';
import type { Translate } from '../../../i18n/i18n.ts';
import { useGroupName } from '../../../useGroupName.ts';
import { useSession, useText } from '../../../useStores.ts';
import { featureName } from '../../featureName.ts';
import { AdmitsField } from './AdmitsField.tsx';
import { CarriagewayField } from './CarriagewayField.tsx';
import { ChoiceField, FieldGroup, FieldPair, type PresetGroup } from '../fields.tsx';
import styles from '../Fields.module.css';
import { changeAll, changeEach, setStates } from '../formEdits.ts';
import { ChoiceMemberField, NumberField, TextField } from '../memberFields.tsx';
import { RatingField } from './RatingField.tsx';
import { sharedBy, sharedMember } from '../shared.ts';
import { TakeOffBlock } from './TakeOffBlock.tsx';

interface BarrierFieldsProps {
  readonly features: readonly BarrierFeature[];
  readonly scenario: Scenario;
  readonly isReadOnly: boolean;
}

const barriersOf = (scenario: Scenario) => scenario.features.filter(isKnown).filter((feature): feature is BarrierFeature => feature.properties.kind === 'barrier');

/** Names of groups in use, the scenario's first. */
function groupsInUse(t: Translate, scenario: Scenario, baseline: Baseline | null, member: GroupMember, groupName: (group: string) => string): readonly PresetGroup[] {
  const own = new Set(barriersOf(scenario).flatMap(({ properties }) => properties[member] ?? []));
  const given = new Set((baseline?.barriers ?? []).map(({ properties }) => properties[member]).filter((name) => !own.has(name)));
  const group = (label: string, names: ReadonlySet<string>) => (names.size === 0 ? [] : [{ label, presets: [...names].sort().map((name) => ({ text: name, label: groupName(name) })) }]);
  return [...group(t('form.inScenario'), own), ...group(t('form.inBaseline'), given)];
}

function StateField({ features, scenario, isReadOnly }: BarrierFieldsProps) {
  const t = useText();
  const postureId = useSession((session) => session.postureId);
  const posture = scenario.postures.find(({ id }) => id === postureId) ?? null;
  if (posture === null || !features.some(({ properties }) => canMove(properties.barrier))) return null;
  const state = sharedBy(features, (feature) => barrierStateIn(posture, feature.id, (feature as BarrierFeature).properties.barrier));
  return (
    <ChoiceField
      label={t('sketch.stateIn', { posture: posture.name })} value={state?.value ?? null} isDisabled={isReadOnly}
      options={shownStates.map((value) => ({ value, label: t(`sketch.state.${value}`) }))}
      onChange={(value) => setStates(posture.id, features, value === 'unknown' ? null : value satisfies BarrierState)}
    />
  );
}

function EndField({ features, isReadOnly, end }: Omit<BarrierFieldsProps, 'scenario'> & { readonly end: 0 | 1 }) {
  const t = useText();
  const value = sharedBy(features, (feature) => (feature as BarrierFeature).properties.ends[end]);
  const endsOf = (feature: BarrierFeature, chosen: BarrierEnd) => (end === 0 ? [chosen, feature.properties.ends[1]] : [feature.properties.ends[0], chosen]);
  return (
    <ChoiceField
      label={t(end === 0 ? 'sketch.field.endFirst' : 'sketch.field.endLast')} value={value?.value ?? null} isDisabled={isReadOnly}
      options={barrierEnds.map((choice) => ({ value: choice, label: t(`sketch.end.${choice}`) }))}
      onChange={(chosen) => changeEach(features, 'ends', (feature) => endsOf(feature as BarrierFeature, chosen))}
    />
  );
}

/** A barrier cannot stand in for itself. */
function SubstituteField({ features, scenario, isReadOnly }: BarrierFieldsProps) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const baseline = useSession((session) => session.baseline);
  const shared = sharedMember<string | null>(features, 'substitute');
  const ids = new Set(features.map(({ id }) => id));
  const own = barriersOf(scenario).filter(({ id }) => !ids.has(id)).map((feature) => ({ value: feature.id, label: featureName(t, feature) }));
  const given = (baseline?.barriers ?? []).map(({ id, properties }) => ({ value: id, label: properties.name[locale] }));
  const known = [...own, ...given];
  const lost = shared?.value != null && !known.some(({ value }) => value === shared.value) ? [{ value: shared.value, label: t('form.notThere', { id: shared.value }) }] : [];
  return (
    <ChoiceField
      label={t('form.field.substitute')} value={shared === null ? null : shared.value ?? ''} isDisabled={isReadOnly}
      options={[{ value: '', label: t('form.noSubstitute') }, ...lost, ...known]}
      onChange={(id) => changeAll(features, 'substitute', id === '' ? null : id)}
    />
  );
}

/** A group of the baseline is kept by its id; its name stands below. */
function GroupField({ features, scenario, isReadOnly, member }: BarrierFieldsProps & { readonly member: GroupMember }) {
  const t = useText();
  const baseline = useSession((session) => session.baseline);
  const groupName = useGroupName(member);
  const value = sharedMember<string | null>(features, member)?.value ?? '';
  const name = groupName(value);
  return (
    <TextField features={features} isReadOnly={isReadOnly} member={member} presets={groupsInUse(t, scenario, baseline, member, groupName)} remark={name === value ? undefined : <bdi>{name}</bdi>} />
  );
}

export function BarrierFields({ features, scenario, isReadOnly }: BarrierFieldsProps) {
  const t = useText();
  const subject = { features, isReadOnly };
  const [only] = features;
  // What makes no sense for a type is shown as long as it says something.
  const has = (member: 'bollardDiameterMeters' | 'riseSeconds', ...types: readonly BarrierType[]) => (
    features.some(({ properties }) => types.includes(properties.barrier) || properties[member] !== null)
  );
  const hasPocket = features.some(({ properties }) => canMove(properties.barrier) || properties.pocketMeters !== undefined || properties.pocketVehicles !== undefined);
  return (
    <>
      <StateField features={features} scenario={scenario} isReadOnly={isReadOnly} />
      <ChoiceMemberField {...subject} member="barrier" values={barrierTypes} wordOf={(value) => t(`sketch.barrierType.${value}`)} />
      <FieldPair>
        {has('bollardDiameterMeters', 'bollards-fixed', 'bollards-rising') ? <NumberField {...subject} member="bollardDiameterMeters" /> : null}
        {has('riseSeconds', 'bollards-rising', 'gate') ? <NumberField {...subject} member="riseSeconds" /> : null}
      </FieldPair>
      {only && features.length === 1 ? <TakeOffBlock feature={only} parameters={scenario.parameters} isReadOnly={isReadOnly} /> : null}
      <RatingField {...subject} />
      <FieldGroup title={t('form.group.ends')}>
        <EndField {...subject} features={features} end={0} />
        <EndField {...subject} features={features} end={1} />
      </FieldGroup>
      <FieldGroup title={t('form.group.operation')}>
        <GroupField features={features} scenario={scenario} isReadOnly={isReadOnly} member="controlGroup" />
        <GroupField features={features} scenario={scenario} isReadOnly={isReadOnly} member="powerGroup" />
        <ChoiceMemberField {...subject} member="onPowerLoss" values={powerLossBehaviours} wordOf={(value) => t(`form.powerLoss.${value}`)} remark={t('form.powerLossRule')} />
        <SubstituteField features={features} scenario={scenario} isReadOnly={isReadOnly} />
      </FieldGroup>
      {hasPocket ? (
        <FieldGroup title={t('form.group.pair')}>
          <FieldPair>
            <NumberField {...subject} member="pocketMeters" />
            <NumberField {...subject} member="pocketVehicles" placeholder={t('form.pocketFits')} />
          </FieldPair>
          <p className={styles.remark}>{t('form.pocketRule')}</p>
        </FieldGroup>
      ) : null}
      <AdmitsField {...subject} />
      {only && features.length === 1 ? <CarriagewayField key={only.id} feature={only} isReadOnly={isReadOnly} /> : null}
    </>
  );
}
