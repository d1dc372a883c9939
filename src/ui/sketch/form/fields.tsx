/** The fields of the panel's forms: a label over a native control, and a sentence where the value does not fit. */
import { type ReactNode, useId, useState } from 'react';
import { useText } from '../../useStores.ts';
import styles from './Fields.module.css';

export function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return <div className={styles.field}><label htmlFor={id} className={styles.label}>{label}</label>{children(id)}</div>;
}

interface TypedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly isNumber?: boolean;
  readonly isLong?: boolean;
  readonly isDisabled?: boolean;
  /** False where the value does not fit; what is typed stays in sight then. */
  readonly onChange: (text: string) => boolean;
}

export function TypedField({ label, value, isNumber = false, isLong = false, isDisabled = false, onChange }: TypedFieldProps) {
  const t = useText();
  const errorId = useId();
  const [refused, setRefused] = useState<{ readonly text: string; readonly over: string } | null>(null);
  // Once the value is another one, by undo for instance, what did not fit is history.
  const shown = refused?.over === value ? refused.text : null;
  const type = (text: string) => setRefused(onChange(text) ? null : { text, over: value });
  const common = { value: shown ?? value, disabled: isDisabled, className: styles.input, 'aria-invalid': shown !== null, 'aria-describedby': shown === null ? undefined : errorId };
  return (
    <Field label={label}>
      {(id) => (
        <>
          {isLong
            ? <textarea id={id} rows={2} {...common} dir="auto" onChange={(event) => type(event.target.value)} />
            : <input id={id} type="text" inputMode={isNumber ? 'decimal' : 'text'} dir={isNumber ? 'ltr' : 'auto'} {...common} onChange={(event) => type(event.target.value)} />}
          {shown === null ? null : <p id={errorId} role="alert" className={styles.error}>{t('sketch.doesNotFit')}</p>}
        </>
      )}
    </Field>
  );
}

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly isDisabled?: boolean;
  readonly onChange: (value: Value) => void;
}

export function ChoiceField<Value extends string>({ label, value, options, isDisabled = false, onChange }: ChoiceFieldProps<Value>) {
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id} className={styles.input} value={value} disabled={isDisabled}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
        </select>
      )}
    </Field>
  );
}
