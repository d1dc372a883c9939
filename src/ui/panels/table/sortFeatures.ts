/** Rows in the order of one column: numbers by size, the rest by the alphabet of the language; what is not stated comes last. */
import type { BaselineFeature } from '../../../baseline/baseline.ts';
import { type FieldId, fieldValue } from './tableFields.ts';

export interface TableSort {
  readonly field: FieldId;
  readonly direction: 'ascending' | 'descending';
}

export function sortFeatures(
  features: readonly BaselineFeature[],
  { field, direction }: TableSort,
  locale: string,
  textOf: (feature: BaselineFeature, field: FieldId) => string,
): readonly BaselineFeature[] {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const sign = direction === 'ascending' ? 1 : -1;
  return features.toSorted((one, other) => {
    const [left, right] = [fieldValue(one, field), fieldValue(other, field)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * collator.compare(textOf(one, field), textOf(other, field));
  });
}
