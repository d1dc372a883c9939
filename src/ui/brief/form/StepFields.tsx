/** The states that a slide is stepped through without a copy of it: shown, named, put in order; made one by one from the map, or several in one go. */
import { makeSteps, type StepRecipe } from '../../../scenario/briefing/makeSteps.ts';
import { slideView } from '../../../scenario/briefing/slideView.ts';
import { changesOver } from '../../../scenario/briefing/writeSlideView.ts';
import { isKnown, type Scenario } from '../../../scenario/document.ts';
import type { Slide, SlideStep } from '../../../scenario/kinds/slide.ts';
import { freeId } from '../../../scenario/parse/mendIds.ts';
import { slideViewNow } from '../../../store/brief/slideViewNow.ts';
import { useNames } from '../../check/useNames.ts';
import { Button } from '../../controls/Button.tsx';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { TypedField } from '../../sketch/form/fields.tsx';
import { useSession, useText, useView } from '../../useStores.ts';
import { useColumnRun } from '../fields/useColumnRun.ts';
import { change, changeStepView, setSteps, typeInStep, workOn } from '../edits/briefEdits.ts';
import { ColumnFields } from './ColumnFields.tsx';
import { OrderedList } from './OrderedList.tsx';
import styles from './SlideForm.module.css';
import { stepWords } from './stepWords.ts';

interface StepFieldsProps {
  readonly slide: Slide;
  readonly step: number;
  readonly scenario: Scenario;
  readonly isReadOnly: boolean;
}

export function StepFields({ slide, step, scenario, isReadOnly }: StepFieldsProps) {
  const t = useText();
  const nameOf = useNames();
  const steps = slide.steps ?? [];
  const addShown = () => {
    const id = freeId(`step-${steps.length + 1}`, new Set(steps.map((one) => one.id)));
    setSteps(slide.id, [...steps, { id, view: changesOver(slide.view, slideViewNow(), scenario.phases), rest: {} }]);
    workOn(slide.id, steps.length + 1);
  };
  return (
    <>
      {steps.length === 0 ? <EmptyState place="steps" text={t('brief.step.hint')} act={null} /> : (
        <Button variant={step === 0 ? 'primary' : 'secondary'} onPress={() => workOn(slide.id, 0)} aria-pressed={step === 0} className={styles.stepButton} data-show-step={0}>{t('brief.step.slide')}</Button>
      )}
      <OrderedList
        isReadOnly={isReadOnly} onChange={(ids) => setSteps(slide.id, ids.flatMap((id) => steps.find((one) => one.id === id) ?? []))}
        items={steps.map((one, index) => ({
          id: one.id, name: t('brief.step.number', { number: index + 1 }),
          content: <StepFace slide={slide} one={one} index={index} isShown={step === index + 1} words={stepWords(t, one.view, scenario, nameOf)} isReadOnly={isReadOnly} />,
        }))}
      />
      {isReadOnly ? null : (
        <div className={styles.acts}>
          <Button onPress={addShown} data-add-step>{t('brief.step.add')}</Button>
          <StepMakers slide={slide} scenario={scenario} />
        </div>
      )}
    </>
  );
}

function StepFace({ slide, one, index, isShown, words, isReadOnly }: { readonly slide: Slide; readonly one: SlideStep; readonly index: number; readonly isShown: boolean; readonly words: string; readonly isReadOnly: boolean }) {
  const t = useText();
  const { replay } = slideView(slide, index + 1);
  const endsAtSeconds = useColumnRun(slide, index + 1);
  return (
    <span className={styles.itemFields}>
      <Button variant={isShown ? 'primary' : 'secondary'} onPress={() => workOn(slide.id, index + 1)} aria-pressed={isShown} className={styles.stepButton} data-show-step={index + 1}>{t('brief.step.number', { number: index + 1 })}</Button>
      <span className={styles.itemValue}>{words}</span>
      {isShown ? (
        <>
          <TypedField
            label={t('brief.step.title')} value={one.title ?? ''} placeholder={slide.title} isDisabled={isReadOnly}
            onChange={(title) => {
              typeInStep(slide.id, one.id, { title });
              return true;
            }}
          />
          <TypedField
            label={t('brief.step.text')} isLong value={one.text ?? ''} placeholder={t('brief.step.asSlide')} isDisabled={isReadOnly}
            onChange={(text) => {
              typeInStep(slide.id, one.id, { text });
              return true;
            }}
          />
          {replay ? <ColumnFields replay={replay} endsAtSeconds={endsAtSeconds} isReadOnly={isReadOnly} onChange={(changed, isTyped) => changeStepView(slide.id, one.id, { replay: changed }, isTyped)} /> : null}
        </>
      ) : null}
    </span>
  );
}

/** What is one act for the eye and several states for the slide. */
function StepMakers({ slide, scenario }: { readonly slide: Slide; readonly scenario: Scenario }) {
  const t = useText();
  const nameOf = useNames();
  const baseline = useSession((session) => session.baseline);
  const selectedId = useView((view) => view.selectedId);
  const planned = scenario.features.filter(isKnown);
  const barriers = [...planned.filter(({ properties }) => properties.kind === 'barrier').map(({ id }) => id), ...(baseline?.barriers ?? []).map(({ id }) => id)];
  const chosenFirst = barriers.toSorted((a, b) => Number(b === selectedId) - Number(a === selectedId));
  const recipes: readonly { readonly key: string; readonly label: string; readonly recipe: StepRecipe }[] = [
    ...(scenario.phases.length > 0 || scenario.postures.length > 1 ? [{ key: 'before-after', label: t('brief.step.make.beforeAfter'), recipe: { make: 'before-after' } as const }] : []),
    ...(scenario.phases.length > 0 ? [{ key: 'phases', label: t('brief.step.make.phases', { count: scenario.phases.length }), recipe: { make: 'phases' } as const }] : []),
    ...(scenario.postures.length > 1 ? [{ key: 'postures', label: t('brief.step.make.postures', { count: scenario.postures.length }), recipe: { make: 'postures' } as const }] : []),
    ...planned.filter(({ properties }) => properties.kind === 'movement').map(({ id }) => ({ key: `column ${id}`, label: t('brief.step.make.column', { name: nameOf(id) }), recipe: { make: 'column', movementId: id } as const })),
    ...chosenFirst.map((barrierId) => ({ key: `barrier ${barrierId}`, label: t('brief.step.make.barrier', { name: nameOf(barrierId) }), recipe: { make: 'barrier', barrierId } as const })),
  ];
  const make = (key: string) => {
    const recipe = recipes.find((one) => one.key === key)?.recipe;
    const made = recipe && makeSteps(slide, scenario, recipe);
    if (!made) return;
    change(slide.id, { view: made.view, steps: made.steps }, 'slideStep');
    workOn(slide.id, 0);
  };
  if (recipes.length === 0) return null;
  return (
    <select className={styles.adder} aria-label={t('brief.step.make.label')} value="" data-make-steps onChange={(event) => make(event.target.value)}>
      <option value="" disabled>{t('brief.step.make.label')}</option>
      {recipes.map(({ key, label }) => <option key={key} value={key}>{label}</option>)}
    </select>
  );
}
