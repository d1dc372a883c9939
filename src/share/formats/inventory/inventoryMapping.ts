/** What each column of an inventory becomes, guessed by its title in English, Arabic and Farsi; the planner has the last word. */
import { foldText } from '../../../baseline/search/foldText.ts';
import { findColumns } from '../read/csvColumns.ts';
import type { InventoryTable } from './inventoryTable.ts';
import type { PersonalReason } from './personalColumns.ts';

/** In the order of the form. A remark may be made of several columns, everything else of one. */
export const inventoryTargets = ['left-out', 'name', 'status', 'neighbourhood', 'weapon-type', 'weapon-count', 'lat', 'lon', 'lat-lon', 'mgrs', 'remark'] as const;
export type InventoryTarget = (typeof inventoryTargets)[number];

/** One a column. */
export type InventoryMapping = readonly InventoryTarget[];

const titles: readonly (readonly [InventoryTarget, readonly string[]])[] = [
  ['name', ['name', 'property', 'property name', 'building', 'building name', 'site', 'site name', 'facility', 'title', 'label', 'name en', 'name ar', 'الاسم', 'اسم', 'اسم العقار', 'العقار', 'اسم المبنى', 'المبنى', 'البناية', 'اسم البناية', 'المنشأة', 'الموقع', 'نام', 'نام ملک', 'ملک', 'ساختمان', 'نام ساختمان']],
  ['status', ['status', 'state', 'clearance', 'clearance status', 'cleared', 'الحالة', 'حالة', 'حالة العقار', 'الوضع', 'حالة الإخلاء', 'وضعیت', 'وضع', 'وضعیت ملک', 'وضعیت پاک‌سازی']],
  ['neighbourhood', ['neighbourhood', 'neighborhood', 'district', 'quarter', 'area', 'mahalla', 'hayy', 'sector', 'الحي', 'حي', 'المنطقة', 'المحلة', 'محلة', 'القاطع', 'محله', 'ناحیه', 'منطقه']],
  ['weapon-type', ['weapons', 'weapon', 'weapon type', 'weapons type', 'arms', 'armament', 'weapon types', 'السلاح', 'الأسلحة', 'نوع السلاح', 'نوع الأسلحة', 'أسلحة', 'التسليح', 'سلاح', 'سلاح‌ها', 'نوع سلاح', 'جنگ‌افزار']],
  ['weapon-count', ['weapon count', 'weapons count', 'count', 'number of weapons', 'quantity', 'qty', 'weapons number', 'عدد الأسلحة', 'عدد السلاح', 'العدد', 'الكمية', 'تعداد', 'شمار', 'تعداد سلاح', 'شمار سلاح', 'شمار سلاح‌ها']],
];

/** Columns that look personal are left out, whatever their title. */
export function guessMapping({ columns, rows }: Pick<InventoryTable, 'columns' | 'rows'>, personal: ReadonlyMap<number, PersonalReason>): InventoryMapping {
  const mapping: InventoryTarget[] = columns.map(() => 'left-out');
  const isFree = (index: number) => mapping[index] === 'left-out' && !personal.has(index);
  const give = (index: number, target: InventoryTarget) => {
    if (isFree(index)) mapping[index] = target;
  };
  const place = findColumns(columns)?.place;
  if (place?.by === 'degrees') {
    give(place.lat, 'lat');
    give(place.lon, 'lon');
  } else if (place?.by === 'mgrs') give(place.column, 'mgrs');
  // "Location" is as often a description as a coordinate.
  else if (place?.by === 'pair' && rows.some(({ cells }) => /\d{2}[.\u066b°]\d/.test(cells[place.column] ?? ''))) give(place.column, 'lat-lon');
  const folded = columns.map((title) => foldText(title.slice(0, 100).replaceAll('_', ' ')));
  for (const [target, names] of titles) {
    const index = names.map((name) => folded.findIndex((title, at) => title === foldText(name) && isFree(at))).find((at) => at >= 0);
    if (index !== undefined) give(index, target);
  }
  return mapping;
}

/** The mapping with one column changed; what may come from one column only is taken from the other that had it. */
export function withTarget(mapping: InventoryMapping, column: number, target: InventoryTarget): InventoryMapping {
  const isShared = target === 'left-out' || target === 'remark';
  return mapping.map((before, index) => (index === column ? target : before === target && !isShared ? 'left-out' : before));
}
