/** Fields bound to one member of the features a form is about. */
import type { ReactNode } from 'react';
import { useText } from '../../useStores.ts';
import { changeAll } from './formEdits.ts';
import { ChoiceField, FlagField, type PresetGroup, TypedField } from './fields.tsx';
import { type NumberMember, numberMembers } from './numberMembers.ts';
import { readNumber } from './readNumber.ts';
import { memberOf, sharedBy, sharedMember, type Subject } from './shared.ts';

interface NumberFieldProps extends Subject {
  readonly member: NumberMember;
  readonly remark?: ReactNode;
  /** What of it does not fit these features, in a sentence; null where it does. */
  readonly refuse?: (value: number) => string | null;
  readonly placeholder?: string;
}

export function NumberField({ features, isReadOnly, member, remark, refuse, placeholder }: NumberFieldProps) {
  const t = useText();
  const { unit, fits, example, isNullable, presets } = numberMembers[member];
  const shared = sharedBy(features, (feature) => (memberOf(feature, member) as number | null | undefined) ?? null);
  const change = (text: string) => {
    const value = text.trim() === '' && isNullable ? null : readNumber(text);
    const refused = value === null || refuse === undefined ? null : refuse(value);
    if (refused !== null) return refused;
    return changeAll(features, member, value, { typed: member }) || t(`form.fits.${fits}`, { example });
  };
  return (
    <TypedField
      label={t(`form.field.${member}`)} unit={unit === null ? undefined : t(`form.unit.${unit}`)} isNumber isDisabled={isReadOnly} remark={remark}
      value={shared === null ? null : shared.value === null ? '' : String(shared.value)} onChange={change}
      placeholder={placeholder ?? (isNullable ? t('terms.notStated') : undefined)}
      presets={presets.length === 0 ? [] : [{ label: t('form.presets'), presets: presets.map(({ value, source }) => ({ text: value, label: t(`form.preset.${source}`) })) }]}
    />
  );
}

export type TextMember = 'note' | 'text' | 'controlGroup' | 'powerGroup';
/** Members for which an empty field says "none". */
const groups: ReadonlySet<TextMember> = new Set(['controlGroup', 'powerGroup']);

interface TextFieldProps extends Subject {
  readonly member: TextMember;
  readonly isLong?: boolean;
  readonly presets?: readonly PresetGroup[];
  readonly remark?: ReactNode;
}

export function TextField({ features, isReadOnly, member, isLong = false, presets = [], remark }: TextFieldProps) {
  const t = useText();
  const shared = sharedMember<string | null>(features, member);
  return (
    <TypedField
      label={t(`form.field.${member}`)} value={shared === null ? null : shared.value ?? ''} isLong={isLong} isDisabled={isReadOnly} presets={presets} remark={remark}
      placeholder={groups.has(member) ? t('form.none') : undefined}
      onChange={(text) => changeAll(features, member, groups.has(member) && text.trim() === '' ? null : text, { typed: member })}
    />
  );
}

export type ChoiceMember = 'barrier' | 'onPowerLoss' | 'use' | 'role' | 'when' | 'form';

interface ChoiceMemberFieldProps<Value extends string> extends Subject {
  readonly member: ChoiceMember;
  readonly values: readonly Value[];
  readonly wordOf: (value: Value) => string;
  readonly remark?: ReactNode;
}

export function ChoiceMemberField<Value extends string>({ features, isReadOnly, member, values, wordOf, remark }: ChoiceMemberFieldProps<Value>) {
  const t = useText();
  return (
    <ChoiceField<Value>
      label={t(`form.field.${member}`)} value={sharedMember<Value>(features, member)?.value ?? null} isDisabled={isReadOnly} remark={remark}
      options={values.map((value) => ({ value, label: wordOf(value) }))} onChange={(value) => changeAll(features, member, value)}
    />
  );
}

export type FlagMember = 'isProtected' | 'isCleared' | 'prints' | 'hidden';

export function FlagMemberField({ features, isReadOnly, member }: Subject & { readonly member: FlagMember }) {
  const t = useText();
  return (
    <FlagField
      label={t(`form.field.${member}`)} value={sharedMember<boolean>(features, member)?.value ?? null} isDisabled={isReadOnly}
      onChange={(value) => changeAll(features, member, value)}
    />
  );
}
