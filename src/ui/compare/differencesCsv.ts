/** The table of differences as CSV: English headings and the document's own words, so that a file means the same in every language. No places. */
import type { Difference } from '../../scenario/compare/difference.ts';
import { type CsvCell, writeCsv } from '../../share/formats/writeCsv.ts';
import type { DifferenceRow } from './differenceRows.ts';

const header = ['what', 'id', 'other_id', 'name', 'difference', 'posture', 'member', 'this_scenario', 'other_scenario', 'apart_m', 'caveat'];

/** Where something lies stays out: a table of differences is no way round the warnings of an export. */
function cellOf(member: string, value: unknown): CsvCell {
  if (value === undefined || value === null) return null;
  if (member === 'geometry') return 'given';
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}

const says: Readonly<Record<Difference['change'], string>> = { removed: 'only in this one', added: 'only in the other', changed: 'differs' };

export function differencesCsv(rows: readonly DifferenceRow[], caveat: string): string {
  return writeCsv(header, rows.flatMap(({ difference: { subject, change, id, otherId, within, members, geometry }, name }) => {
    const common = [subject, id, otherId, name, says[change], within];
    const lines: CsvCell[][] = members.map(({ member, before, after }) => [...common, member, cellOf(member, before), cellOf(member, after), null, caveat]);
    if (geometry) {
      const [before, after] = geometry.lengthMeters ?? geometry.areaSquareMeters ?? [null, null];
      const round = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10);
      lines.unshift([...common, geometry.lengthMeters ? 'length_m' : geometry.areaSquareMeters ? 'area_m2' : 'place', round(before), round(after), round(geometry.movedMeters), caveat]);
    }
    return lines.length > 0 ? lines : [[...common, null, null, null, null, caveat]];
  }));
}
