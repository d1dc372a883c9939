/** A planner's inventory as a table: columns and rows of text, from CSV or from the properties of GeoJSON. Says nothing of what the columns mean. */
import { isJsonObject, ownMember } from '../../../scenario/parse/json.ts';
import { decodeText } from '../decodeText.ts';
import { detectFormat } from '../detectFormat.ts';
import { foreignCrsOf } from '../read/crsOf.ts';
import { plainProperties, plainText } from '../read/properties.ts';
import { delimiterOf, undisarm } from '../read/readCsv.ts';
import { messageOf } from '../../../scenario/parse/messageOf.ts';

export interface InventoryRow {
  /** As people count: rows of a table with the header as 1, features from 1. */
  readonly number: number;
  /** One a column, '' where it has none. */
  readonly cells: readonly string[];
  /** Of a GeoJSON feature, as it came; null for rows of a table. */
  readonly geometry: unknown;
}

export interface InventoryTable {
  readonly format: 'csv' | 'geojson';
  readonly columns: readonly string[];
  readonly rows: readonly InventoryRow[];
}

export type InventoryRefusal = 'unknown-format' | 'is-scenario' | 'too-large' | 'not-json' | 'not-geojson' | 'wrong-crs' | 'no-rows';

export type InventoryFile =
  | { readonly ok: true; readonly table: InventoryTable; /** Its encoding was guessed. */ readonly isGuessed: boolean }
  | { readonly ok: false; readonly reason: InventoryRefusal; readonly detail: string };

/** Far beyond any zone's inventory (assumption), and short of what would make a form hang. */
export const mostInventoryBytes = 20_000_000;
const mostRows = 10_000;
const mostColumns = 200;
const mostLetters = 2000;

const refuse = (reason: InventoryRefusal, detail = ''): InventoryFile => ({ ok: false, reason, detail: plainText(detail).slice(0, 200) });

/** Never throws. */
export async function readInventory(fileName: string, bytes: Uint8Array): Promise<InventoryFile> {
  if (bytes.length > mostInventoryBytes) return refuse('too-large', String(bytes.length));
  const format = detectFormat(fileName, bytes);
  if (format === 'cordon') return refuse('is-scenario');
  if (format !== 'csv' && format !== 'geojson') return refuse('unknown-format', fileName);
  const { text, isGuessed } = decodeText(bytes);
  const table = format === 'csv' ? await readTable(text) : readFeatures(text);
  if ('reason' in table) return refuse(table.reason, table.detail);
  return table.rows.length === 0 ? refuse('no-rows') : { ok: true, table, isGuessed };
}

/** Rows are counted before a cell of them is made: a row of two letters stands for as many cells as there are titles. */
async function readTable(text: string): Promise<InventoryTable | { readonly reason: InventoryRefusal; readonly detail: string }> {
  const { default: papaparse } = await import('papaparse');
  const plain = text.replace(/^\uFEFF/, '');
  const { data } = papaparse.parse<string[]>(plain, { header: false, skipEmptyLines: false, delimiter: delimiterOf(plain) });
  const [header = []] = data;
  const columns = header.slice(0, mostColumns).map((title, index) => plainText(title).slice(0, 200) || `${index + 1}`);
  const filled = [...data.entries()].filter(([index, row]) => index > 0 && row.some((cell) => cell.trim() !== ''));
  if (filled.length > mostRows) return { reason: 'too-large', detail: String(filled.length) };
  const rows = filled.map(([index, row]): InventoryRow => {
    return { number: index + 1, cells: columns.map((_, column) => plainText(undisarm(row[column] ?? '')).slice(0, mostLetters)), geometry: null };
  });
  return { format: 'csv', columns, rows };
}

function readFeatures(text: string): InventoryTable | { readonly reason: InventoryRefusal; readonly detail: string } {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { reason: 'not-json', detail: messageOf(error) };
  }
  if (!isJsonObject(json) || ownMember(json, 'type') !== 'FeatureCollection') return { reason: 'not-geojson', detail: '' };
  const crs = foreignCrsOf(json);
  if (crs !== null) return { reason: 'wrong-crs', detail: crs };
  const features = ownMember(json, 'features');
  if (!Array.isArray(features)) return { reason: 'not-geojson', detail: '' };
  if (features.length > mostRows) return { reason: 'too-large', detail: String(features.length) };
  const read = (features as readonly unknown[]).map((feature) => (isJsonObject(feature) ? feature : {}));
  const properties = read.map((feature) => plainProperties(ownMember(feature, 'properties')));
  const columns = [...new Set(properties.flatMap((one) => Object.keys(one)))].slice(0, mostColumns);
  return {
    format: 'geojson',
    columns,
    rows: read.map((feature, index) => ({
      number: index + 1,
      cells: columns.map((column) => String(properties[index]?.[column] ?? '')),
      geometry: ownMember(feature, 'geometry') ?? null,
    })),
  };
}
