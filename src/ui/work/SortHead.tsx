/** A head of a column that sorts by it: first upwards, pressed again downwards. */
import type { ReactNode } from 'react';
import { SortAscendingIcon, SortDescendingIcon } from '../controls/icons.tsx';
import styles from './Work.module.css';

export interface Sort<Column extends string> {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

interface SortHeadProps<Column extends string> {
  readonly column: Column;
  /** Null: as the plan has them. */
  readonly sort: Sort<Column> | null;
  readonly isNumber?: boolean;
  readonly onSort: (sort: Sort<Column>) => void;
  readonly children: ReactNode;
}

export function SortHead<Column extends string>({ column, sort, isNumber = false, onSort, children }: SortHeadProps<Column>) {
  const direction = sort?.column === column ? sort.direction : undefined;
  return (
    <th scope="col" aria-sort={direction} data-number={isNumber || undefined}>
      <button type="button" className={styles.sort} data-sort={column} onClick={() => onSort({ column, direction: direction === 'ascending' ? 'descending' : 'ascending' })}>
        {children}
        {direction === undefined ? null : direction === 'ascending' ? <SortAscendingIcon /> : <SortDescendingIcon />}
      </button>
    </th>
  );
}

/** What is not stated (null) comes last, whichever way; equals stay in their order. */
export function sortBy<Row, Column extends string>(
  rows: readonly Row[], sort: Sort<Column> | null, valueOf: (row: Row, column: Column) => string | number | null, locale: string,
): readonly Row[] {
  if (sort === null) return rows;
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [left, right] = [valueOf(one, sort.column), valueOf(other, sort.column)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (typeof left === 'number' && typeof right === 'number' ? left - right : collator.compare(String(left), String(right)));
  });
}
