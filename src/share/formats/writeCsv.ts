/** Writes rows as CSV after RFC 4180. Cells a spreadsheet would run as a formula are disarmed; nothing here knows a feature. */

export type CsvCell = string | number | null;

/**
 * Signs that start a formula in the usual spreadsheets, also behind spaces. A minus before a digit is a number and stays.
 * After OWASP, "CSV Injection".
 */
const formulaStart = /^\s*(?:[=+@\t\r]|-(?!\d+(?:\.\d+)?$))/;

const needsQuotes = /[",\r\n]|^\s|\s$/;

/** One cell: null is empty, a formula gets an apostrophe in front, quotes are doubled. */
function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formulaStart.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The header and every row, each line ended with CRLF. Rows shorter than the header are filled with empty cells. */
export function writeCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const width = header.length;
  const lines = [header, ...rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null))];
  return lines.map((line) => `${line.map(writeCell).join(',')}\r\n`).join('');
}
