/** What a column of the take-off is sorted by; null is not stated. */
import type { TakeOffRow } from '../../../analysis/takeOff/takeOffTable.ts';
import type { Translate } from '../../i18n/i18n.ts';

export const takeOffColumns = ['name', 'type', 'group', 'phase', 'roads', 'length', 'rising', 'fixed', 'gap', 'footway', 'lanes', 'rating', 'cost'] as const;
export type TakeOffColumn = (typeof takeOffColumns)[number];

export const numberColumns: readonly TakeOffColumn[] = ['roads', 'length', 'rising', 'fixed', 'gap', 'footway', 'lanes', 'cost'];

export interface TakeOffWords {
  nameOf(row: Pick<TakeOffRow, 'id' | 'name'>): string;
  phaseName(id: string): string;
  groupName(id: string): string;
}

export function takeOffValue(row: TakeOffRow, column: TakeOffColumn, { t, nameOf, phaseName, groupName }: TakeOffWords & { readonly t: Translate }): string | number | null {
  const { takeOff, gaps } = row;
  if (column === 'name') return nameOf(row);
  if (column === 'roads') return row.roads;
  if (!takeOff.ok) return null;
  switch (column) {
    case 'type': return t(`sketch.barrierType.${takeOff.barrier}`);
    case 'group': return takeOff.controlGroup === null ? null : groupName(takeOff.controlGroup);
    case 'phase': return takeOff.phase === null ? null : phaseName(takeOff.phase);
    case 'length': return takeOff.clearMm.likely;
    case 'rising': return takeOff.rising.likely;
    case 'fixed': return takeOff.fixed.likely;
    case 'gap': return gaps.widestMm;
    case 'footway': return gaps.footwayMm;
    case 'lanes': return takeOff.lanes;
    case 'rating': return takeOff.rating;
    case 'cost': return takeOff.cost?.high ?? null;
  }
}
