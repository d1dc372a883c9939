/**
 * What the plan on the table makes of a baseline feature: hidden, in which phase, in which state, staffed, cleared. Beside
 * the map it only says what was changed; on the planner's table it is where the change is made and let go.
 */
import { useStore } from 'zustand';
import type { BaselineFeature } from '../../../baseline/baseline.ts';
import { heldStatuses, type HeldStatus, type Override, type Scenario } from '../../../scenario/document.ts';
import { overrideOf } from '../../../scenario/questions/overrideOf.ts';
import { isReached } from '../../../scenario/questions/isReached.ts';
import { scenarioStore } from '../../../store/scenarioStore.ts';
import { Button } from '../../controls/Button.tsx';
import { Switch } from '../../controls/Switch.tsx';
import { isolate } from '../../i18n/isolate.ts';
import { changeWords } from '../../plan/dialogs/changeWords.ts';
import { letGoOfAll, type Named, setBaselineHidden, setPhaseOfBaseline, setStatusOfHeld } from '../../plan/planEdits.ts';
import { BarrierStateField, StaffedField } from '../../plan/dialogs/PostureFields.tsx';
import { ChoiceField } from '../../sketch/form/fields.tsx';
import { useShownPlan } from '../../useShownPlan.ts';
import { useScenario, useSession, useText } from '../../useStores.ts';
import { unlocate } from '../../work/edits.ts';
import { Section } from './Section.tsx';
import styles from './PlanBlock.module.css';

/** The network is what the analysis runs on: hiding a road would only hide it from the reader. */
const neverHidden: readonly BaselineFeature['properties']['kind'][] = ['road', 'junction', 'water'];

export function PlanBlock({ feature }: { readonly feature: BaselineFeature }) {
  const t = useText();
  const scenario = useScenario();
  const plan = useShownPlan();
  const isDrawing = useSession((session) => session.mode === 'sketch');
  const isReadOnly = useStore(scenarioStore, (state) => state.isReadOnly);
  if (scenario === null || plan === null) return null;
  const override = overrideOf(scenario, feature.id);
  const words = override === null ? [] : changeWords(override, scenario.phases, t);
  if (neverHidden.includes(feature.properties.kind) && words.length === 0) return null;
  if (!isDrawing && words.length === 0) return null;
  return (
    <Section title={t('plan.card.title')}>
      <div className={styles.block} data-plan-block={feature.id} data-changed={words.length > 0 || undefined}>
        {isDrawing ? <PlanFields feature={feature} scenario={scenario} override={override} isReadOnly={isReadOnly} /> : null}
        {words.length === 0 ? null : <Changed feature={feature} override={override} words={words} canLetGo={isDrawing && !isReadOnly} />}
        {override !== null && feature.properties.kind !== 'held-property' && !isReached(override.phase ?? null, plan) ? <p className={styles.quiet}>{t('plan.card.notYet')}</p> : null}
      </div>
    </Section>
  );
}

function useNamed({ id, properties }: BaselineFeature): Named {
  const locale = useSession((session) => session.locale);
  return { id, name: properties.name[locale] };
}

function Changed({ feature, override, words, canLetGo }: { readonly feature: BaselineFeature; readonly override: Override | null; readonly words: readonly string[]; readonly canLetGo: boolean }) {
  const t = useText();
  const named = useNamed(feature);
  const source = override?.source;
  return (
    <div className={styles.changed}>
      <p className={styles.words}><strong>{t('plan.card.changed')}</strong> {words.join(' · ')}</p>
      {override?.geometry === undefined || source === undefined ? null : (
        <p className={styles.quiet}>{t('plan.card.source', { text: `\u2068${source.text}\u2069`, date: isolate(source.date ?? t('terms.notStated')) })}</p>
      )}
      {canLetGo ? <Button aria-label={t('plan.letGoOf', { name: named.name })} onPress={() => letGoOfAll(named)}>{t('plan.letGo')}</Button> : null}
    </div>
  );
}

interface PlanFieldsProps {
  readonly feature: BaselineFeature;
  readonly scenario: Scenario;
  readonly override: Override | null;
  readonly isReadOnly: boolean;
}

function PlanFields({ feature, scenario, override, isReadOnly }: PlanFieldsProps) {
  const t = useText();
  const named = useNamed(feature);
  const { properties } = feature;
  const isHeld = properties.kind === 'held-property';
  const isPlaced = override?.geometry !== undefined;
  // A property without a place is nowhere on the map, so there is nothing to hide.
  const canHide = !neverHidden.includes(properties.kind) && (feature.geometry !== null || isPlaced);
  return (
    <>
      {properties.kind === 'barrier' ? <BarrierStateField of={named} type={properties.barrier} isReadOnly={isReadOnly} /> : null}
      {properties.kind === 'checkpoint' ? <StaffedField of={named} isReadOnly={isReadOnly} /> : null}
      {isHeld ? (
        <ChoiceField<HeldStatus | 'baseline'>
          label={t('plan.card.status')} value={override?.status ?? 'baseline'} isDisabled={isReadOnly}
          options={[
            { value: 'baseline', label: t('plan.card.asBaseline', { status: t(`terms.heldStatus.${properties.status}`) }) },
            ...heldStatuses.map((status) => ({ value: status, label: t(`terms.heldStatus.${status}`) })),
          ]}
          onChange={(status) => setStatusOfHeld(named, status === 'baseline' ? null : status)}
        />
      ) : null}
      {scenario.phases.length > 0 && (properties.kind === 'barrier' || isHeld) ? (
        <ChoiceField
          label={t(isHeld ? 'plan.card.clearedIn' : 'plan.card.phase')} value={override?.phase ?? ''} isDisabled={isReadOnly}
          options={[{ value: '', label: t(isHeld ? 'plan.card.atOnce' : 'plan.card.fromStart') }, ...scenario.phases.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(phase) => setPhaseOfBaseline(named, phase === '' ? null : phase)}
        />
      ) : null}
      {canHide ? (
        <Switch isSelected={override?.hidden === true} isDisabled={isReadOnly} onChange={(hidden) => setBaselineHidden(named, hidden)}>{t('plan.card.hide')}</Switch>
      ) : null}
      {isPlaced && !isReadOnly ? <Button onPress={() => unlocate(named.id)}>{t('plan.card.takeAway')}</Button> : null}
    </>
  );
}
