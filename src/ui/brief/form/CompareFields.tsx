/** The states that a comparison shows beside the slide's own: up to three, each a posture and a phase with a name. */
import { slideView } from '../../../scenario/briefing/slideView.ts';
import type { Scenario } from '../../../scenario/document.ts';
import type { ComparedState, Slide } from '../../../scenario/kinds/slide.ts';
import { Button } from '../../controls/Button.tsx';
import { ChoiceField, FieldPair, TypedField } from '../../sketch/form/fields.tsx';
import { useText } from '../../useStores.ts';
import { changeView } from '../edits/briefEdits.ts';
import { OrderedList } from './OrderedList.tsx';
import styles from './SlideForm.module.css';

const same = '~same';
const before = '~before';
const mostStates = 3;

export function CompareFields({ slide, scenario, isReadOnly }: { readonly slide: Slide; readonly scenario: Scenario; readonly isReadOnly: boolean }) {
  const t = useText();
  const { against = [], postureId } = slideView(slide);
  const { postures, phases } = scenario;
  const set = (next: readonly ComparedState[]) => changeView(slide.id, { against: next.length === 0 ? undefined : next });
  const edit = (index: number, { postureId: posture, phaseId, ...one }: ComparedState) => set(against.with(index, { ...one, ...(posture === undefined ? {} : { postureId: posture }), ...(phaseId === undefined ? {} : { phaseId }) }));
  const add = () => {
    const other = postures.find(({ id }) => id !== postureId && !against.some((one) => one.postureId === id));
    set([...against, { label: other?.name ?? '', ...(other ? { postureId: other.id } : {}) }]);
  };
  return (
    <>
      <OrderedList
        isReadOnly={isReadOnly} onChange={(ids) => set(ids.flatMap((id) => against[Number(id)] ?? []))}
        items={against.map((one, index) => ({
          id: String(index), name: one.label || t('brief.compare.state', { number: index + 1 }),
          content: (
            <span className={styles.itemFields}>
              <TypedField
                label={t('brief.compare.label')} value={one.label} isDisabled={isReadOnly}
                onChange={(label) => {
                  edit(index, { ...one, label });
                  return true;
                }}
              />
              <FieldPair>
                <ChoiceField
                  label={t('plan.posture')} value={one.postureId ?? same} isDisabled={isReadOnly} onChange={(value) => edit(index, { ...one, postureId: value === same ? undefined : value } as ComparedState)}
                  options={[{ value: same, label: t('brief.compare.same') }, ...postures.map((posture) => ({ value: posture.id, label: posture.name || t('plan.unnamed') })), ...(one.postureId === undefined || postures.some(({ id }) => id === one.postureId) ? [] : [{ value: one.postureId, label: t('form.notThere', { id: one.postureId }) }])]}
                />
                <ChoiceField
                  label={t('plan.phase')} value={one.phaseId === undefined ? same : one.phaseId ?? before} isDisabled={isReadOnly}
                  onChange={(value) => edit(index, { ...one, phaseId: value === same ? undefined : value === before ? null : value } as ComparedState)}
                  options={[{ value: same, label: t('brief.compare.same') }, ...(phases.length === 0 ? [] : [{ value: before, label: t('plan.before') }]), ...phases.map((phase) => ({ value: phase.id, label: phase.name || phase.id }))]}
                />
              </FieldPair>
            </span>
          ),
        }))}
      />
      {isReadOnly || against.length >= mostStates ? null : <div className={styles.acts}><Button onPress={add} data-add-state>{t('brief.compare.add')}</Button></div>}
    </>
  );
}
