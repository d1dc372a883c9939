/** What the map shows on a slide: posture, phase, ways in, layers; how it comes, and how long it is meant to stand. */
import { slideView } from '../../../scenario/briefing/slideView.ts';
import type { Scenario } from '../../../scenario/document.ts';
import { type Slide, slideTransitions } from '../../../scenario/kinds/slide.ts';
import { layerIds } from '../../../scenario/view.ts';
import { ChoiceField, FieldGroup, FieldPair, FlagField, TypedField } from '../../sketch/form/fields.tsx';
import { readNumber } from '../../sketch/form/readNumber.ts';
import { useText } from '../../useStores.ts';
import { useColumnRun } from '../fields/useColumnRun.ts';
import { change, changeView, type } from '../edits/briefEdits.ts';
import { ColumnFields } from './ColumnFields.tsx';
import styles from './SlideForm.module.css';

/** Stands for what no id says; no id of ours begins so. */
const first = '~first';
const all = '~all';
const before = '~before';

interface ViewFieldsProps {
  readonly slide: Slide;
  readonly scenario: Scenario;
  readonly isReadOnly: boolean;
}

export function ViewFields({ slide, scenario, isReadOnly }: ViewFieldsProps) {
  const t = useText();
  const { id } = slide;
  const view = slideView(slide);
  const { postures, phases } = scenario;
  const endsAtSeconds = useColumnRun(slide, 0);
  const lost = (list: readonly { readonly id: string }[], wanted: string | null | undefined) => (typeof wanted === 'string' && !list.some((one) => one.id === wanted) ? [{ value: wanted, label: t('form.notThere', { id: wanted }) }] : []);
  const setLayer = (layer: (typeof layerIds)[number], isShown: boolean) => changeView(id, { hiddenLayers: layerIds.filter((one) => (one === layer ? !isShown : view.hiddenLayers.includes(one))) });
  return (
    <>
      <FieldPair>
        <ChoiceField
          label={t('plan.posture')} value={view.postureId ?? first} isDisabled={isReadOnly} onChange={(value) => changeView(id, { postureId: value === first ? undefined : value })}
          options={[...(view.postureId === undefined ? [{ value: first, label: t('brief.view.firstPosture') }] : []), ...postures.map((posture) => ({ value: posture.id, label: posture.name || t('plan.unnamed') })), ...lost(postures, view.postureId)]}
        />
        <ChoiceField
          label={t('plan.phase')} value={view.phaseId === undefined ? all : view.phaseId ?? before} isDisabled={isReadOnly}
          onChange={(value) => changeView(id, { phaseId: value === all ? undefined : value === before ? null : value })}
          options={[{ value: all, label: t('plan.all') }, ...(phases.length === 0 ? [] : [{ value: before, label: t('plan.before') }]), ...phases.map((phase) => ({ value: phase.id, label: phase.name || phase.id })), ...lost(phases, view.phaseId)]}
        />
      </FieldPair>
      <ChoiceField
        label={t('brief.view.answers')} value={view.answers ?? 'none'} isDisabled={isReadOnly} onChange={(answers) => changeView(id, { answers: answers === 'none' ? undefined : answers })}
        options={(['none', 'outside', 'inside'] as const).map((value) => ({ value, label: t(`brief.view.answer.${value}`) }))}
      />
      <ColumnFields replay={view.replay} endsAtSeconds={endsAtSeconds} isReadOnly={isReadOnly} onChange={(replay, isTyped) => changeView(id, { replay }, isTyped)} />
      <FieldPair>
        <ChoiceField
          label={t('brief.view.transition')} value={slide.transition ?? 'fly'} isDisabled={isReadOnly} onChange={(transition) => change(id, { transition })}
          options={slideTransitions.map((value) => ({ value, label: t(`brief.view.transitions.${value}`) }))}
        />
        <TypedField
          label={t('brief.view.planned')} unit={t('brief.view.seconds')} isNumber isDisabled={isReadOnly} value={slide.plannedSeconds === undefined ? '' : String(slide.plannedSeconds)}
          onChange={(text) => {
            const seconds = text.trim() === '' ? undefined : readNumber(text);
            if (seconds !== undefined && (!Number.isFinite(seconds) || seconds <= 0 || seconds > 7200)) return t('brief.view.plannedRange');
            type(id, { plannedSeconds: seconds });
            return true;
          }}
        />
      </FieldPair>
      <FieldGroup title={t('brief.view.layers')}>
        <div className={styles.layers}>
          {layerIds.map((layer) => <FlagField key={layer} label={t(`terms.layer.${layer}`)} value={!view.hiddenLayers.includes(layer)} isDisabled={isReadOnly} onChange={(isShown) => setLayer(layer, isShown)} />)}
        </div>
        <FlagField label={t('brief.view.timeline')} value={view.timelineOpen ?? false} isDisabled={isReadOnly} onChange={(isOpen) => changeView(id, { timelineOpen: isOpen || undefined })} />
      </FieldGroup>
    </>
  );
}
