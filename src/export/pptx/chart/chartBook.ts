/** The workbook behind a chart (SpreadsheetML), which "Edit data" opens: categories down the first column, a column a series, as the chart refers to them. */
import type { ChartData } from '../../page/pageLayout.ts';
import { startPackage } from '../file/package.ts';
import { element, textNode, type Xml } from '../file/xml.ts';
import { joinBytes } from '../../joinBytes.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The letters of a column counted from 0: A to Z, then AA. */
export function columnName(index: number): string {
  return (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCodePoint(65 + (index % 26));
}

/** The name of its only sheet, in references to it. */
export const sheetName = 'Sheet1';

export function chartBook({ categories, series }: ChartData, isRightToLeft: boolean): Uint8Array<ArrayBuffer> {
  const file = startPackage();
  file.root.to('officeDocument', 'xl/workbook.xml');
  file.addXml('xl/workbook.xml', `${kind}.sheet.main+xml`, (relations) => element('workbook', { xmlns: main, 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' },
    element('sheets', {}, element('sheet', { name: sheetName, sheetId: 1, 'r:id': relations.to('worksheet', 'xl/worksheets/sheet1.xml') })),
  ));
  const row = (number: number, cells: readonly (string | number | null)[]): Xml => element('row', { r: number }, cells.map((value, column) => cell(`${columnName(column)}${number}`, value)));
  file.addXml('xl/worksheets/sheet1.xml', `${kind}.worksheet+xml`, () => element('worksheet', { xmlns: main },
    isRightToLeft ? element('sheetViews', {}, element('sheetView', { rightToLeft: true, workbookViewId: 0 })) : null,
    element('sheetData', {}, row(1, ['', ...series.map(({ name }) => name)]), categories.map((category, index) => row(index + 2, [category, ...series.map(({ values }) => values[index] ?? null)]))),
  ));
  return joinBytes(file.finish() as readonly Uint8Array[]);
}

function cell(r: string, value: string | number | null): Xml | null {
  if (value === null || value === '' || (typeof value === 'number' && !Number.isFinite(value))) return null;
  if (typeof value === 'number') return element('c', { r }, element('v', {}, textNode(String(value))));
  return element('c', { r, t: 'inlineStr' }, element('is', {}, element('t', { 'xml:space': 'preserve' }, textNode(value))));
}
