/** All rows of a report in the order of its sections, and the same as a file. */
import { writeCsv } from '../../../share/formats/writeCsv.ts';
import { failureRows, suggestionRows, verdictRows, wayRows } from './answerRows.ts';
import { ratingRows, timingRows, tripRows } from './costRows.ts';
import { assumptionRows, planRows, remarkRows, sourceRows, takeOffRows } from './groundRows.ts';
import type { ReportInput, ReportRow } from './reportRow.ts';

export function reportRows(input: ReportInput): readonly ReportRow[] {
  return [verdictRows, wayRows, suggestionRows, failureRows, tripRows, timingRows, ratingRows, takeOffRows, remarkRows, assumptionRows, sourceRows, planRows].flatMap((rows) => rows(input));
}

const header = ['section', 'posture', 'item', 'value', 'low', 'high', 'unit', 'assumption', 'source'];

/** Marks that keep figures in one piece on a screen are left out: a cell holds one value. */
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');

/** The caveat is the first row and the last, as it stands at the top and the bottom of a page. */
export function reportCsv(rows: readonly ReportRow[], caveat: string): string {
  const caveatRow = ['caveat', '', '', caveat];
  return writeCsv(header, [
    caveatRow,
    ...rows.map(({ section, posture, item, value, low, high, unit, isAssumed, source }) => [section, plain(posture), plain(item), plain(value), low, high, unit, isAssumed === null ? null : isAssumed ? 'yes' : 'no', source === null ? null : plain(source)]),
    caveatRow,
  ]);
}
