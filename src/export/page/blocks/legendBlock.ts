/**
 * The legend: a row a kind of mark, in one column where that fits, then in more, then in smaller type, and at last with a line saying how
 * many rows are left out: of the ground first, and last what says how sure a place is. Rows run down the columns, and columns from the side on which the page begins to read.
 */
import type { PageItem } from '../pageLayout.ts';
import type { LegendRow } from '../pageRequest.ts';
import type { Setting } from '../setting.ts';
import { fill, inDigits } from '../words/fill.ts';
import { mostThat } from '../words/mostThat.ts';
import { setText } from '../words/setText.ts';
import { type Block, below, boxAt, nothing } from './block.ts';
import { swatchItems, swatchSize } from './swatchItems.ts';

export interface LegendBlock extends Block {
  readonly isWhole: boolean;
}

interface Room {
  readonly widthMm: number;
  readonly heightMm: number;
  /** How many columns it may have. */
  readonly columns: readonly [least: number, most: number];
  /** Of its type, the one to be preferred first; from the body down to the least where absent. */
  readonly sizesMm?: readonly number[];
}

/** A column of labels is at least this many ems wide. */
const leastColumnEms = 9;

/** The first arrangement that fits `room`, in as few columns as that takes; where none does the one that shows most. */
export function legendBlock(setting: Setting, room: Room): LegendBlock {
  const { request: { legend, words }, style } = setting;
  if (legend.length === 0 || !setting.shows('legend')) return { ...nothing, isWhole: true };
  const title = setText(setting, { text: words.legend, role: 'legend-title', widthMm: room.widthMm, sizeMm: style.body, mostLines: 1, weight: 600 });
  const gapMm = style.body * 0.5;
  const heightMm = room.heightMm - title.heightMm - gapMm;
  let best: Columns | null = null;
  for (const sizeMm of room.sizesMm ?? [style.body, style.small, style.least]) {
    for (let columns = room.columns[0]; columns <= room.columns[1]; columns += 1) {
      const columnMm = (room.widthMm - (columns - 1) * style.gap) / columns;
      if (columns > 1 && columnMm - swatchWidth(legend) < leastColumnEms * sizeMm) break;
      const rows = columnsOf(setting, { sizeMm, columns, columnMm, heightMm });
      if (best === null || rows.shown > best.shown) best = rows;
      if (rows.shown === legend.length) return { ...below([title, rows], gapMm), widthMm: room.widthMm, isWhole: true };
    }
  }
  return best === null || best.heightMm === 0 ? { ...nothing, isWhole: false } : { ...below([title, best], gapMm), widthMm: room.widthMm, isWhole: false };
}

interface Columns extends Block {
  /** How many rows it has; where they are not all it says how many there are besides. */
  readonly shown: number;
}

interface Wish {
  readonly sizeMm: number;
  readonly columns: number;
  readonly columnMm: number;
  readonly heightMm: number;
}

/** A row, or the line that stands for those left out. */
interface Row {
  readonly heightMm: number;
  /** 0 for a row without. */
  readonly swatchMm: number;
  /** `swatchMm` is the widest swatch of its column: all stand in the middle of that. */
  place(startMm: number, topMm: number, swatchMm: number): readonly PageItem[];
}

function columnsOf(setting: Setting, { sizeMm, columns, columnMm, heightMm }: Wish): Columns {
  const { request: { legend, words } } = setting;
  const widestMm = swatchWidth(legend);
  const gapMm = sizeMm * 0.2;
  const rows = legend.map((row) => rowOf(setting, row, { sizeMm, columnMm, widestMm }));
  const whole = intoColumns(rows, columns, gapMm, heightMm);
  if (whole) return { ...sideBySide(whole, columnMm, setting.style.gap, gapMm), shown: rows.length };
  const ranks = ranksOf(legend);
  const withMore = (shown: number) => {
    const more = setText(setting, {
      text: fill(words.moreRows, { count: inDigits(String(rows.length - shown), words.digits) }), role: 'legend-label', widthMm: columnMm, sizeMm, mostLines: 1, color: setting.palette.muted, direction: setting.direction,
    });
    return intoColumns([...rows.filter((_, place) => (ranks[place] ?? 0) < shown), { ...more, swatchMm: 0 }], columns, gapMm, heightMm);
  };
  const shown = mostThat(rows.length - 1, (count) => withMore(count) !== null);
  const part = withMore(shown);
  return part ? { ...sideBySide(part, columnMm, setting.style.gap, gapMm), shown } : { ...nothing, shown: -1 };
}

const groundIds: readonly string[] = ['landmark', 'neighbourhood', 'water', 'road-motorway', 'road-primary', 'road-minor', 'bridge'];

/** What says that a place is not known comes before all else, and the ground that everybody knows after all else. */
function weightOf(id: string): number {
  return id.includes('illustrative') || id.startsWith('uncertainty') || id.startsWith('barrier') || id === 'held-tray' ? 0 : groundIds.includes(id) ? 2 : 1;
}

/** By row, the how manieth it is to be shown where there is no room for all. */
function ranksOf(legend: readonly LegendRow[]): readonly number[] {
  const order = legend.map((_, place) => place).toSorted((a, b) => weightOf(legend[a]?.id ?? '') - weightOf(legend[b]?.id ?? '') || a - b);
  return legend.map((_, place) => order.indexOf(place));
}

/** Rows dealt out in order to columns of even height, or null where the tallest would be higher than `heightMm`. */
function intoColumns(rows: readonly Row[], columns: number, gapMm: number, heightMm: number): readonly (readonly Row[])[] | null {
  // Columns need be no higher than some run of rows is.
  const heights = rows.flatMap((_, from) => runsFrom(rows, from, gapMm)).filter((height) => height <= heightMm + tolerance).sort((a, b) => b - a);
  const fits = (height: number | undefined) => height !== undefined && deal(rows, gapMm, height).length <= columns && rows.every((row) => row.heightMm <= height + tolerance);
  if (!fits(heights[0])) return null;
  return deal(rows, gapMm, heights[mostThat(heights.length - 1, (place) => fits(heights[place]))] ?? 0);
}

function runsFrom(rows: readonly Row[], from: number, gapMm: number): number[] {
  let height = -gapMm;
  return rows.slice(from).map((row) => {
    height += row.heightMm + gapMm;
    return height;
  });
}

const tolerance = 1e-6;

function heightOf(rows: readonly Row[], gapMm: number): number {
  return rows.reduce((sum, { heightMm }) => sum + heightMm, 0) + Math.max(0, rows.length - 1) * gapMm;
}

/** Into as many columns as it takes. */
function deal(rows: readonly Row[], gapMm: number, heightMm: number): readonly (readonly Row[])[] {
  const columns: Row[][] = [];
  let leftMm = 0;
  for (const row of rows) {
    const last = columns.at(-1);
    leftMm -= gapMm + row.heightMm;
    if (last && leftMm >= -tolerance) {
      last.push(row);
      continue;
    }
    columns.push([row]);
    leftMm = heightMm - row.heightMm;
  }
  return columns;
}

function sideBySide(columns: readonly (readonly Row[])[], columnMm: number, gapMm: number, rowGapMm: number): Block {
  return {
    widthMm: columns.length * (columnMm + gapMm) - gapMm,
    heightMm: Math.max(0, ...columns.map((rows) => heightOf(rows, rowGapMm))),
    place: (startMm, topMm) => columns.flatMap((rows, column) => {
      const swatchMm = Math.max(...rows.map((row) => row.swatchMm));
      let top = topMm;
      return rows.flatMap((row) => {
        const items = row.place(startMm + column * (columnMm + gapMm), top, swatchMm);
        top += row.heightMm + rowGapMm;
        return items;
      });
    }),
  };
}

function swatchWidth(legend: readonly LegendRow[]): number {
  return Math.max(...legend.map(({ swatch }) => swatchSize(swatch).widthMm));
}

function rowOf(setting: Setting, row: LegendRow, { sizeMm, columnMm, widestMm }: { readonly sizeMm: number; readonly columnMm: number; readonly widestMm: number }): Row {
  const size = swatchSize(row.swatch);
  const roomMm = sizeMm * 0.6;
  const label = setText(setting, { text: row.label, role: 'legend-label', widthMm: columnMm - widestMm - roomMm, sizeMm, mostLines: 4 });
  const heightMm = Math.max(size.heightMm, label.heightMm);
  return {
    heightMm, swatchMm: size.widthMm,
    place: (startMm, topMm, swatchMm) => [
      ...swatchItems(row.swatch, boxAt(setting.leftOf(startMm + (swatchMm - size.widthMm) / 2, size.widthMm), topMm + (heightMm - size.heightMm) / 2, size), setting.palette.land),
      ...label.place(startMm + swatchMm + roomMm, topMm + (heightMm - label.heightMm) / 2),
    ],
  };
}
