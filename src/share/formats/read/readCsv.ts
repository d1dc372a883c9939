/** Tables through papaparse: one row a feature, placed by degrees, an MGRS reference or WKT. Row numbers count the header as row 1, as spreadsheets do. */
import { parseMgrs } from '../../../geo/formatCoordinate.ts';
import { emptyRecord } from '../../../scenario/parse/json.ts';
import { type ForeignFile, mostAttributes, mostEntries, type OnProgress, refuseFile } from '../foreign.ts';
import { createCollector } from './collect.ts';
import { type CsvColumns, findColumns } from './csvColumns.ts';
import { readAngle } from './readAngle.ts';

type Placed = { readonly geometry: unknown; readonly precisionMeters?: number } | { readonly wrong: string } | null;
export type PlaceRow = (cells: readonly string[]) => Placed;

/** A square wider than this is no place any more (assumption: the zone itself is some 4 km across). */
const coarsestMeters = 1000;

/** Of a table; a spreadsheet has 16,384. What stands beyond is not looked at. */
const mostColumns = 16_384;

/** A latitude and a longitude with their signs and spaces. */
const mostPairLetters = 120;

/** `columns` where somebody has chosen them; else they are found by their titles. */
export async function readCsv(text: string, onProgress?: OnProgress, columns?: CsvColumns): Promise<ForeignFile> {
  const { rows, isCut } = await readTable(text);
  const [titles = []] = rows;
  const header = titles.slice(0, mostColumns);
  const found = columns ?? findColumns(header);
  if (!found) return refuseFile('csv', 'no-coordinates', header.join(', '));
  if (rows.length > mostEntries) return refuseFile('csv', 'too-large', String(rows.length));
  const placeRow = await rowPlacer(found.place);
  const collector = createCollector('csv', rows.length - 1, onProgress);
  for (const [index, row] of rows.entries()) {
    if (index === 0 || row.every((cell) => cell.trim() === '')) continue;
    const cells = row.slice(0, mostColumns).map(undisarm);
    const at = { unit: 'row', number: index + 1 } as const;
    const name = cells[found.name ?? -1];
    const placed = placeRow(cells);
    if (placed === null) collector.refuse({ ...at, part: null, name: name ?? '' }, 'empty-geometry');
    else if ('wrong' in placed) collector.refuse({ ...at, part: null, name: name ?? '' }, 'not-a-coordinate', placed.wrong.slice(0, 80));
    else {
      const properties = attributesOf(header, cells, found.place);
      if (placed.precisionMeters !== undefined) properties['precisionMeters'] = placed.precisionMeters;
      collector.add({ ...at, geometry: placed.geometry, properties, name, note: cells[found.note ?? -1] });
    }
  }
  if (isCut) collector.mend({ unit: 'row', number: rows.length, part: null, name: '' }, 'truncated');
  return collector.finish();
}

/** The titles of a table, as they stand in it. */
export async function readHeader(text: string): Promise<readonly string[]> {
  const [header = []] = await readRows(text, 1);
  return header;
}

/** Cells of every row, or of the first so many, the titles among them. */
export async function readRows(text: string, most = 0): Promise<string[][]> {
  return (await readTable(text, most)).rows;
}

/** `isCut`: a quotation mark opens the last cell and none closes it. */
async function readTable(text: string, most = 0): Promise<{ readonly rows: string[][]; readonly isCut: boolean }> {
  const { default: papaparse } = await import('papaparse');
  const plain = text.replace(/^\uFEFF/, '');
  const { data, errors } = papaparse.parse<string[]>(plain, { header: false, skipEmptyLines: false, delimiter: delimiterOf(plain), preview: most });
  return { rows: data, isCut: errors.some(({ code }) => code === 'MissingQuotes') };
}

const delimiters = [',', ';', '\t', '|', '،'];

/** What parts the titles most often: rows would mislead, where commas are decimal signs. '' leaves it to papaparse. */
export function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const titles = text.slice(0, end < 0 ? 10_000 : Math.min(end, 10_000));
  const counts = delimiters.map((delimiter) => titles.split(delimiter).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? '' : String(delimiters[counts.indexOf(most)]);
}

export async function rowPlacer(place: CsvColumns['place']): Promise<PlaceRow> {
  if (place.by === 'degrees') return (cells) => pointOf(cells[place.lat] ?? '', cells[place.lon] ?? '');
  if (place.by === 'pair') {
    return (cells) => {
      const cell = cells[place.column] ?? '';
      if (cell.length > mostPairLetters) return { wrong: cell };
      const [lat = '', lon = ''] = cell.split(/[,;،]\s*|\s+(?=[-+\d]+[.\d]*$)/);
      return pointOf(lat, lon);
    };
  }
  if (place.by === 'mgrs') return (cells) => squareOf(cells[place.column] ?? '');
  const { parseWkt } = await import('./readWkt.ts');
  return (cells) => {
    const cell = (cells[place.column] ?? '').trim();
    if (cell === '') return null;
    const parsed = parseWkt(cell);
    return parsed.ok ? { geometry: parsed.geometry } : { wrong: `${cell.slice(0, 60)} (${parsed.detail})` };
  };
}

function pointOf(latText: string, lonText: string): Placed {
  if (latText.trim() === '' && lonText.trim() === '') return null;
  const [lat, lon] = [readAngle(latText), readAngle(lonText)];
  return lat === null || lon === null ? { wrong: `${latText}, ${lonText}` } : { geometry: { type: 'Point', coordinates: [lon, lat] } };
}

/** The middle of the square a reference names; the point is no more precise than the square is wide. */
function squareOf(reference: string): Placed {
  if (reference.length > mostPairLetters) return { wrong: reference };
  const letters = reference.replace(/[\s.,:-]+/g, '').toUpperCase();
  if (letters === '') return null;
  const digits = /^\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z]{2}(\d*)$/.exec(letters)?.[1];
  if (digits === undefined || digits.length % 2 === 1) return { wrong: reference };
  const precisionMeters = 10 ** (5 - digits.length / 2);
  const square = precisionMeters >= 1 && precisionMeters <= coarsestMeters ? parseMgrs(letters) : null;
  if (!square) return { wrong: reference };
  const [west, south, east, north] = square;
  return { geometry: { type: 'Point', coordinates: [(west + east) / 2, (south + north) / 2] }, precisionMeters };
}

function attributesOf(header: readonly string[], cells: readonly string[], place: CsvColumns['place']): Record<string, string | number> {
  const used = place.by === 'degrees' ? [place.lat, place.lon] : [place.column];
  const properties = emptyRecord<string | number>();
  let count = 0;
  for (const [index, cell] of cells.entries()) {
    // One more than is kept, so that it is told.
    if (count > mostAttributes) break;
    if (cell.trim() === '' || used.includes(index)) continue;
    const title = header[index]?.trim() || `column ${index + 1}`;
    count += 1;
    // Two columns of one title are two attributes.
    properties[Object.hasOwn(properties, title) ? `${title} (${index + 1})` : title] = cell.trim();
  }
  return properties;
}

/** Without the apostrophe that our own writer and others put before what a spreadsheet would run. */
export function undisarm(cell: string): string {
  return /^'\s*[=+@\t\r-]/.test(cell) ? cell.slice(1) : cell;
}
