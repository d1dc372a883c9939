/** Rows of an inventory to entries of the ledger, by the planner's mapping; what cannot be read is listed with its row. */
import { foldText } from '../../../baseline/search/foldText.ts';
import { roundCoordinate } from '../../../geo/roundCoordinate.ts';
import type { NewEntry } from '../../../scenario/commands/ledger/takeInventory.ts';
import type { HeldStatus } from '../../../scenario/document.ts';
import { type GeometryMend, type GeometryRefusal, mendGeometry } from '../../../scenario/geometry/mendGeometry.ts';
import type { PlannerSource } from '../../../scenario/kinds/common.ts';
import type { PointGeometry } from '../../../scenario/kinds/features.ts';
import type { Weapons } from '../../../scenario/kinds/ledger.ts';
import { geometryParts } from '../read/geometryParts.ts';
import { type PlaceRow, rowPlacer } from '../read/readCsv.ts';
import type { InventoryMapping, InventoryTarget } from './inventoryMapping.ts';
import type { InventoryRow, InventoryTable } from './inventoryTable.ts';

export type RowReason = GeometryMend | GeometryRefusal | 'nothing-in-row' | 'several-places' | 'middle-of-shape' | 'unknown-status' | 'bad-count' | 'count-without-type';

export interface RowProblem {
  /** As InventoryRow counts. */
  readonly number: number;
  readonly reason: RowReason;
  /** The offending value; never trusted, shown as text. */
  readonly detail: string;
  /** True: the row was read, put right as the reason says. False: it was left out. */
  readonly isMended: boolean;
}

export interface ReadEntries {
  readonly entries: readonly NewEntry[];
  readonly problems: readonly RowProblem[];
}

const statusWords: Readonly<Record<HeldStatus, readonly string[]>> = {
  held: ['held', 'occupied', 'militia held', 'not cleared', 'uncleared', 'active', 'no', '0', 'false', 'محتل', 'مشغول', 'خاضع لسيطرة ميليشيا', 'غير مخلى', 'لم يخل', 'لا', 'در تصرف', 'پاک‌سازی‌نشده', 'پاکسازی نشده', 'نه', 'خیر'],
  'being-cleared': ['being cleared', 'clearing', 'in progress', 'partly cleared', 'partially cleared', 'ongoing', 'قيد الإخلاء', 'جار الإخلاء', 'جاري الإخلاء', 'مخلى جزئيا', 'در حال پاک‌سازی', 'در حال پاکسازی', 'در دست پاک‌سازی'],
  cleared: ['cleared', 'clear', 'vacated', 'evacuated', 'empty', 'handed over', 'done', 'yes', '1', 'true', 'أخلي', 'مخلى', 'تم الإخلاء', 'مسلم', 'نعم', 'پاک‌سازی‌شده', 'پاکسازی شده', 'تخلیه‌شده', 'تخلیه شده', 'خالی', 'بله'],
};

/** `source` is that of the inventory: it stands for every entry, its place and its weapons. */
export async function toEntries({ rows, columns }: InventoryTable, mapping: InventoryMapping, source: PlannerSource): Promise<ReadEntries> {
  const columnOf = (target: InventoryTarget) => mapping.indexOf(target);
  const place = await placerOf(columnOf);
  const entries: NewEntry[] = [];
  const problems: RowProblem[] = [];
  for (const row of rows) {
    const report = (reason: RowReason, detail: string, isMended: boolean) => void problems.push({ number: row.number, reason, detail: detail.slice(0, 80), isMended });
    const cell = (target: InventoryTarget) => row.cells[columnOf(target)]?.trim() ?? '';
    const geometry = pointOf((place && columnPlace(place, row)) ?? row.geometry, report);
    if (geometry === undefined) continue;
    const note = mapping.flatMap((target, index) => (target === 'remark' && row.cells[index] ? [`${columns[index]}: ${row.cells[index]}`] : [])).join('\n');
    const entry: NewEntry = {
      name: cell('name').slice(0, 200), status: statusOf(cell('status'), report), neighbourhood: cell('neighbourhood').slice(0, 200) || null,
      weapons: weaponsOf(cell('weapon-type'), cell('weapon-count'), source, report), note, geometry, source,
    };
    if (entry.name === '' && entry.neighbourhood === null && entry.weapons.length === 0 && note === '' && geometry === null && cell('status') === '') report('nothing-in-row', '', false);
    else entries.push(entry);
  }
  return { entries, problems };
}

async function placerOf(columnOf: (target: InventoryTarget) => number): Promise<PlaceRow | null> {
  const [lat, lon, pair, mgrs] = [columnOf('lat'), columnOf('lon'), columnOf('lat-lon'), columnOf('mgrs')];
  if (lat >= 0 && lon >= 0) return rowPlacer({ by: 'degrees', lat, lon });
  if (mgrs >= 0) return rowPlacer({ by: 'mgrs', column: mgrs });
  return pair >= 0 ? rowPlacer({ by: 'pair', column: pair }) : null;
}

type Report = (reason: RowReason, detail: string, isMended: boolean) => void;

/** Null where the columns are empty; `{ wrong }` where they hold no place. */
function columnPlace(place: PlaceRow, { cells }: InventoryRow): unknown {
  const placed = place(cells);
  return placed === null || 'wrong' in placed ? placed : placed.geometry;
}

/** Null: no place is stated. Undefined: one is, and cannot be read; the row is left out. */
function pointOf(geometry: unknown, report: Report): PointGeometry | null | undefined {
  if (geometry === null || geometry === undefined) return null;
  if (typeof geometry === 'object' && 'wrong' in geometry) {
    report('not-a-coordinate', String(geometry.wrong), false);
    return undefined;
  }
  const parts = geometryParts(geometry) ?? [];
  if (parts.length !== 1) {
    report(parts.length === 0 ? 'empty-geometry' : 'several-places', String(parts.length), false);
    return undefined;
  }
  const mended = mendGeometry(parts[0], ['Point', 'LineString', 'Polygon']);
  if (!mended.ok) {
    report(mended.reason, mended.detail, false);
    return undefined;
  }
  for (const mend of mended.mends) report(mend, '', true);
  if (mended.geometry.type === 'Point') return mended.geometry;
  report('middle-of-shape', mended.geometry.type, true);
  const corners = mended.geometry.type === 'LineString' ? mended.geometry.coordinates : mended.geometry.coordinates.flat();
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return { type: 'Point', coordinates: [...roundCoordinate([middle(corners.map(([lon]) => lon)), middle(corners.map(([, lat]) => lat))])] };
}

function statusOf(text: string, report: Report): HeldStatus {
  if (text === '') return 'held';
  const folded = foldText(text);
  for (const status of ['held', 'being-cleared', 'cleared'] as const) if (statusWords[status].some((word) => foldText(word) === folded)) return status;
  report('unknown-status', text, true);
  return 'held';
}

/** `rifles: 20; rockets` in one cell, or a type beside a count. */
function weaponsOf(types: string, countText: string, source: PlannerSource, report: Report): readonly Weapons[] {
  const parts = types.split(/[;\n؛|]/).map((part) => part.trim()).filter((part) => part !== '');
  const [only] = parts;
  if (only === undefined) {
    if (countText !== '' && readCount(countText) !== 0) report('count-without-type', countText, true);
    return [];
  }
  if (parts.length === 1 && countText !== '') {
    const count = readCount(countText);
    if (count === null) report('bad-count', countText, true);
    return [{ type: only.slice(0, 200), count, source }];
  }
  return parts.map((part) => {
    const [, type = part, said = ''] = /^(.+?)\s*[:=×x]\s*([\d\u0660-\u0669\u06f0-\u06f9,]+)$/.exec(part) ?? [];
    const count = readCount(said);
    return { type: (count === null ? part : type).slice(0, 200), count, source };
  });
}

/** A whole number in Latin or Arabic digits; null where it is none. */
function readCount(text: string): number | null {
  // Both blocks of Arabic digits start at a multiple of sixteen.
  const latin = text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16)).replaceAll(',', '').trim();
  const count = /^\d+$/.test(latin) ? Number(latin) : null;
  return count !== null && Number.isSafeInteger(count) ? count : null;
}
