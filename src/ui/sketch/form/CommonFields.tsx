/** The members that every kind has: phase, whether it is in the picture, the remark, and where it comes from. */
import { isIsoDate } from '../../../geo/isoDate.ts';
import type { Scenario } from '../../../scenario/document.ts';
import type { PlannerSource } from '../../../scenario/kinds/common.ts';
import { useText } from '../../useStores.ts';
import { ChoiceField, FieldGroup, TypedField } from './fields.tsx';
import { changeAll, changeEach } from './formEdits.ts';
import { FlagMemberField, TextField } from './memberFields.tsx';
import { latinDigits } from './readNumber.ts';
import { memberOf, sharedBy, sharedMember, type Subject } from './shared.ts';

function PhaseField({ features, scenario, isReadOnly }: Subject & { readonly scenario: Scenario }) {
  const t = useText();
  const shared = sharedMember<string | null>(features, 'phase');
  if (scenario.phases.length === 0 && !shared?.value) return null;
  return (
    <ChoiceField
      label={t('form.field.phase')} value={shared === null ? null : shared.value ?? ''} isDisabled={isReadOnly} onChange={(phase) => changeAll(features, 'phase', phase === '' ? null : phase)}
      options={[{ value: '', label: t('sketch.noPhase') }, ...scenario.phases.map(({ id, name }) => ({ value: id, label: name === '' ? id : name }))]}
    />
  );
}

const latin = (text: string) => latinDigits(text.trim());

/** Text and date both empty: no source. */
function SourceFields({ features, isReadOnly }: Subject) {
  const t = useText();
  const sourceOf = (feature: Subject['features'][number]) => memberOf(feature, 'source') as PlannerSource | null;
  const set = (part: Partial<PlannerSource>) => changeEach(features, 'source', (feature) => {
    const next = { text: '', date: null, ...sourceOf(feature), ...part };
    return next.text === '' && next.date === null ? null : next;
  }, { typed: Object.keys(part).join() });
  const text = sharedBy(features, (feature) => sourceOf(feature)?.text ?? '');
  const date = sharedBy(features, (feature) => sourceOf(feature)?.date ?? '');
  return (
    <FieldGroup title={t('form.group.source')}>
      <TypedField label={t('form.field.sourceText')} value={text?.value ?? null} isDisabled={isReadOnly} placeholder={t('form.ownProposal')} onChange={(typed) => set({ text: typed })} />
      <TypedField
        label={t('form.field.sourceDate')} value={date?.value ?? null} isDisabled={isReadOnly} placeholder="2020-09-25"
        onChange={(typed) => (typed.trim() === '' ? set({ date: null }) : (isIsoDate(latin(typed)) && set({ date: latin(typed) })) || t('form.fits.date'))}
      />
    </FieldGroup>
  );
}

export function CommonFields({ features, scenario, isReadOnly }: Subject & { readonly scenario: Scenario }) {
  const t = useText();
  const subject = { features, isReadOnly };
  const [only] = features;
  const unknown = only && features.length === 1 ? Object.keys(only.rest.properties) : [];
  return (
    <>
      <FieldGroup title={t('form.group.plan')}>
        <PhaseField {...subject} scenario={scenario} />
        <FlagMemberField {...subject} member="hidden" />
        <TextField {...subject} member="note" isLong />
      </FieldGroup>
      <SourceFields {...subject} />
      {unknown.length === 0 ? null : <p data-unknown-members>{t('form.unknownMembers', { names: unknown.join(t('form.comma')) })}</p>}
    </>
  );
}
