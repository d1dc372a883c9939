/**
 * The legend: a row a kind of mark, in one column where that fits, then in more, then in smaller type, and at last with a line saying how
 * many rows are left out. Rows run down the columns, and columns from the side on which the page begins to read.
 */
import type { PageItem } from '../pageLayout.ts';
import type { LegendRow } from '../pageRequest.ts';
import type { Setting } from '../setting.ts';
import { fill } from '../words/fill.ts';
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
}

/** A column of labels is at least this many ems wide. */
const leastColumnEms = 13;

/** The first arrangement that fits `room`; without rows it is nothing. Whole wherever it can be, in as few columns as that takes. */
export function legendBlock(setting: Setting, room: Room): LegendBlock {
  const { request: { legend, words }, style } = setting;
  if (legend.length === 0 || !setting.shows('legend')) return { ...nothing, isWhole: true };
  const title = setText(setting, { text: words.legend, role: 'legend-title', widthMm: room.widthMm, sizeMm: style.body, mostLines: 1, weight: 600 });
  const gapMm = style.body * 0.5;
  const heightMm = room.heightMm - title.heightMm - gapMm;
  let last: LegendBlock | null = null;
  for (const sizeMm of [style.body, style.small, style.least]) {
    for (let columns = room.columns[0]; columns <= room.columns[1]; columns += 1) {
      const columnMm = (room.widthMm - (columns - 1) * style.gap) / columns;
      if (columns > 1 && columnMm - swatchWidth(legend) < leastColumnEms * sizeMm) break;
      const rows = columnsOf(setting, { sizeMm, columns, columnMm, heightMm });
      last = { ...below([title, rows], gapMm), widthMm: room.widthMm, isWhole: rows.isWhole };
      if (rows.isWhole) return last;
    }
  }
  return last ?? { ...nothing, isWhole: false };
}

interface Columns {
  readonly sizeMm: number;
  readonly columns: number;
  readonly columnMm: number;
  readonly heightMm: number;
}

function columnsOf(setting: Setting, { sizeMm, columns, columnMm, heightMm }: Columns): LegendBlock {
  const { request: { legend, words } } = setting;
  const swatchMm = swatchWidth(legend);
  const gapMm = sizeMm * 0.35;
  const rows = legend.map((row) => rowBlock(setting, row, { sizeMm, columnMm, swatchMm }));
  const whole = intoColumns(rows, columns, gapMm, heightMm);
  if (whole) return { ...sideBySide(whole, columnMm, setting.style.gap, gapMm), isWhole: true };
  for (let shown = rows.length - 1; shown >= 0; shown -= 1) {
    const more = setText(setting, {
      text: fill(words.moreRows, { count: String(rows.length - shown) }), role: 'legend-label', widthMm: columnMm, sizeMm, mostLines: 1, color: setting.palette.muted,
    });
    const part = intoColumns([...rows.slice(0, shown), more], columns, gapMm, heightMm);
    if (part) return { ...sideBySide(part, columnMm, setting.style.gap, gapMm), isWhole: false };
  }
  return { ...nothing, isWhole: false };
}

/** Rows dealt out in order to columns of even height, or null where the tallest would be higher than `heightMm`. */
function intoColumns(rows: readonly Block[], columns: number, gapMm: number, heightMm: number): readonly (readonly Block[])[] | null {
  const heights = rows.flatMap((_, from) => rows.slice(from).map((_, count) => below(rows.slice(from, from + count + 1), gapMm).heightMm));
  const limit = heights.filter((height) => height <= heightMm + 1e-6).toSorted((a, b) => a - b).find((height) => deal(rows, gapMm, height).length <= columns);
  return limit === undefined ? null : deal(rows, gapMm, limit);
}

function deal(rows: readonly Block[], gapMm: number, heightMm: number): readonly (readonly Block[])[] {
  const columns: Block[][] = [];
  let left = -1;
  for (const row of rows) {
    left -= row.heightMm + gapMm;
    if (left < -1e-6) {
      columns.push([]);
      left = heightMm - row.heightMm;
      // A row that is higher than a column: no such height will do.
      if (left < -1e-6) return Array.from({ length: rows.length + 1 }, () => []);
    }
    columns.at(-1)?.push(row);
  }
  return columns;
}

function sideBySide(columns: readonly (readonly Block[])[], columnMm: number, gapMm: number, rowGapMm: number): Block {
  const blocks = columns.map((rows) => below(rows, rowGapMm));
  return {
    widthMm: columns.length * (columnMm + gapMm) - gapMm,
    heightMm: Math.max(0, ...blocks.map(({ heightMm }) => heightMm)),
    place: (startMm, topMm) => blocks.flatMap((block, column) => block.place(startMm + column * (columnMm + gapMm), topMm)),
  };
}

/** All swatches stand in the middle of a column as wide as the widest. */
function swatchWidth(legend: readonly LegendRow[]): number {
  return Math.max(...legend.map(({ swatch }) => swatchSize(swatch).widthMm));
}

function rowBlock(setting: Setting, row: LegendRow, { sizeMm, columnMm, swatchMm }: { readonly sizeMm: number; readonly columnMm: number; readonly swatchMm: number }): Block {
  const size = swatchSize(row.swatch);
  const indentMm = swatchMm + sizeMm * 0.7;
  const label = setText(setting, { text: row.label, role: 'legend-label', widthMm: columnMm - indentMm, sizeMm, mostLines: 3 });
  const heightMm = Math.max(size.heightMm, label.heightMm);
  return {
    widthMm: columnMm, heightMm,
    place(startMm, topMm): readonly PageItem[] {
      const left = setting.leftOf(startMm + (swatchMm - size.widthMm) / 2, size.widthMm);
      return [
        ...swatchItems(row.swatch, boxAt(left, topMm + (heightMm - size.heightMm) / 2, size)),
        ...label.place(startMm + indentMm, topMm + (heightMm - label.heightMm) / 2),
      ];
    },
  };
}
