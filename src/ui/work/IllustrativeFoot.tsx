/** Below a table: whether its CSV takes along what is illustrative, asked only where something is. */
import { type ReactNode, useId } from 'react';
import styles from './Work.module.css';

interface IllustrativeFootProps {
  /** How many rows are illustrative. */
  readonly count: number;
  readonly label: string;
  readonly isIncluded: boolean;
  readonly onChange: (isIncluded: boolean) => void;
  /** What else stands there, always. */
  readonly children?: ReactNode;
}

export function IllustrativeFoot({ count, label, isIncluded, onChange, children }: IllustrativeFootProps) {
  const id = useId();
  if (count === 0 && children === undefined) return null;
  return (
    <div className={styles.foot}>
      {children}
      {count === 0 ? null : (
        <label htmlFor={id} className={styles.check}>
          <input id={id} type="checkbox" checked={isIncluded} onChange={(event) => onChange(event.target.checked)} data-with-illustrative />
          {label}
        </label>
      )}
    </div>
  );
}
