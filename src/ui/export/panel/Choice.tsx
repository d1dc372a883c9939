/** One choice of several: a list, or segments where there are few. */
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import segments from '../../controls/Segments.module.css';
import styles from './Panel.module.css';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly name: string;
  readonly onChange: (value: Value) => void;
}

interface ListedProps<Value extends string> extends ChoiceProps<Value> {
  /** The heading over it says the same. */
  readonly isLabelHidden?: boolean;
}

export function Listed<Value extends string>({ label, value, options, name, isLabelHidden = false, onChange }: ListedProps<Value>) {
  return (
    <Labelled label={label} isHidden={isLabelHidden}>
      <select className={styles.control} value={value} data-compose={name} onChange={(event) => onChange(event.target.value as Value)}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </Labelled>
  );
}

export function Segmented<Value extends string>({ label, value, options, name, onChange }: ChoiceProps<Value>) {
  return (
    <div className={styles.field}>
      <span className={styles.label} aria-hidden="true">{label}</span>
      <ToggleButtonGroup
        className={segments.segments ?? ''} aria-label={label} selectionMode="single" disallowEmptySelection selectedKeys={[value]} data-compose={name}
        onSelectionChange={([chosen]) => { if (chosen !== undefined) onChange(String(chosen) as Value); }}
      >
        {options.map((option) => <ToggleButton key={option.value} id={option.value} className={`${segments.segment} ${styles.segment}`} data-compose-option={option.value}><span lang={option.lang}>{option.label}</span></ToggleButton>)}
      </ToggleButtonGroup>
    </div>
  );
}

export function Labelled({ label, isHidden = false, children }: { readonly label: string; readonly isHidden?: boolean; readonly children: ReactNode }) {
  return <label className={styles.field}><span className={isHidden ? 'visually-hidden' : styles.label}>{label}</span>{children}</label>;
}
