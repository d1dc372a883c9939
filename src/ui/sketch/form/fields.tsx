/** The fields of the planner's forms: a label over a native control, its unit beside it, and a sentence where the value does not fit. */
import { type ReactNode, useId, useRef, useState } from 'react';
import { MenuButton } from '../../controls/menu/MenuButton.tsx';
import { useText } from '../../useStores.ts';
import { PresetIcon } from '../icons.tsx';
import styles from './Fields.module.css';
import { readNumber } from './readNumber.ts';

interface FieldProps {
  readonly label: string;
  /** Part of the name to a screen reader, beside the control to the eye. */
  readonly unit?: string | undefined;
  /** Said to a screen reader only, where what stands beside the field tells the eye. */
  readonly isLabelHidden?: boolean;
  readonly children: (id: string) => ReactNode;
}

export function Field({ label, unit, isLabelHidden = false, children }: FieldProps) {
  const t = useText();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : styles.label}>{label}{unit === undefined ? null : <span className="visually-hidden">{t('form.comma')}{unit}</span>}</label>
      {children(id)}
    </div>
  );
}

/** True where the value fits; else false, or the sentence that says what would fit. */
export type Fit = boolean | string;

export interface Preset {
  readonly text: string;
  readonly label: string;
}
export interface PresetGroup {
  readonly label: string;
  readonly presets: readonly Preset[];
}

interface TypedFieldProps {
  readonly label: string;
  readonly unit?: string | undefined;
  /** Null: several features, several values. */
  readonly value: string | null;
  readonly isLabelHidden?: boolean;
  readonly isNumber?: boolean;
  readonly isLong?: boolean;
  readonly isDisabled?: boolean;
  readonly placeholder?: string | undefined;
  readonly presets?: readonly PresetGroup[];
  /** What the value comes to, under the field. */
  readonly remark?: ReactNode;
  readonly onChange: (text: string) => Fit;
}

interface Typed {
  readonly text: string;
  /** The value while this text stands in the field; once it is another one, by undo for instance, the text is history. */
  readonly over: string | null;
  readonly fault: string | null;
}

const kept = (text: string, isNumber: boolean) => (isNumber && text.trim() !== '' ? String(readNumber(text)) : text);

export function TypedField({ label, unit, value, isLabelHidden = false, isNumber = false, isLong = false, isDisabled = false, placeholder, presets = [], remark, onChange }: TypedFieldProps) {
  const t = useText();
  const noteId = useId();
  const control = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<Typed | null>(null);
  // "2." and "2.0" are ways to 2: what is typed stays in sight as it is, whether it fits or not.
  const shown = typed !== null && typed.over === value ? typed : null;
  const type = (text: string) => {
    const fit = onChange(text);
    setTyped(fit === true ? { text, over: kept(text, isNumber), fault: null } : { text, over: value, fault: fit === false ? t('form.doesNotFit') : fit });
  };
  const fault = shown?.fault ?? null;
  const common = {
    ref: control, value: shown?.text ?? value ?? '', disabled: isDisabled, className: styles.input, 'aria-invalid': fault !== null,
    'aria-describedby': fault !== null || remark ? noteId : undefined,
    placeholder: value === null ? t('form.several') : placeholder,
    // An empty field begins where the language does; what is typed in it, where its own letters do.
    dir: isNumber || (shown?.text ?? value ?? '') === '' ? undefined : 'auto' as const,
    onBlur: () => setTyped((now) => (now?.fault ? now : null)),
  };
  return (
    <Field label={label} unit={unit} isLabelHidden={isLabelHidden}>
      {(id) => (
        <>
          <div className={styles.control}>
            {isLong
              ? <textarea id={id} rows={2} {...common} onChange={(event) => type(event.target.value)} />
              : <input id={id} type="text" inputMode={isNumber ? 'decimal' : 'text'} autoComplete="off" data-number={isNumber || undefined} {...common} onChange={(event) => type(event.target.value)} />}
            {unit === undefined ? null : <span className={styles.unit} aria-hidden="true">{unit}</span>}
            {presets.length === 0 || isDisabled ? null : (
              <MenuButton
                label={t('form.presetsOf', { field: label })} icon={<PresetIcon />} className={styles.presets}
                groups={presets.map((group) => ({
                  id: group.label, label: group.label,
                  entries: group.presets.map((preset) => ({
                    id: preset.text, label: <bdi>{preset.label}</bdi>, textValue: preset.label,
                    onAction: () => {
                      type(preset.text);
                      control.current?.focus();
                    },
                  })),
                }))}
              />
            )}
          </div>
          {fault === null ? null : <p id={noteId} role="alert" className={styles.error}>{fault}</p>}
          {fault === null && remark ? <p id={noteId} className={styles.remark}>{remark}</p> : null}
        </>
      )}
    </Field>
  );
}

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  /** Null: several features, several values. */
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly isDisabled?: boolean;
  readonly remark?: ReactNode;
  readonly onChange: (value: Value) => void;
}

/** The option that stands for several values; no value of ours begins so. */
const severalValues = '~several';

export function ChoiceField<Value extends string>({ label, value, options, isDisabled = false, remark, onChange }: ChoiceFieldProps<Value>) {
  const t = useText();
  const noteId = useId();
  return (
    <Field label={label}>
      {(id) => (
        <>
          <select
            id={id} className={styles.input} value={value ?? severalValues} disabled={isDisabled} aria-describedby={remark ? noteId : undefined}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.target.value);
              if (chosen) onChange(chosen.value);
            }}
          >
            {value === null ? <option value={severalValues} disabled>{t('form.several')}</option> : null}
            {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
          </select>
          {remark ? <p id={noteId} className={styles.remark}>{remark}</p> : null}
        </>
      )}
    </Field>
  );
}

interface FlagFieldProps {
  readonly label: string;
  /** Null: several features, several values. */
  readonly value: boolean | null;
  readonly isDisabled?: boolean;
  readonly onChange: (value: boolean) => void;
}

export function FlagField({ label, value, isDisabled = false, onChange }: FlagFieldProps) {
  const t = useText();
  return (
    <label className={styles.flag}>
      <input
        type="checkbox" checked={value === true} disabled={isDisabled}
        ref={(box) => { if (box) box.indeterminate = value === null; }}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}{value === null ? <span className={styles.remark}> {t('form.several')}</span> : null}</span>
    </label>
  );
}

/** Fields that belong together, under a heading of their own. */
export function FieldGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <fieldset className={styles.group}><legend className={styles.legend}>{title}</legend>{children}</fieldset>;
}

/** Short fields side by side. */
export function FieldPair({ children }: { readonly children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>;
}
