/** The verdict strip on paper: four cells under a rule that says how each answer is, then what they rest on, always with the date of the data. */
import type { PageItem } from '../pageLayout.ts';
import type { PageFigures } from '../pageRequest.ts';
import type { Setting } from '../setting.ts';
import { plainText } from '../words/plainText.ts';
import { setShort, setText, type TextBlock } from '../words/setText.ts';
import { type Block, below, nothing } from './block.ts';

/** In ems: a cell of this width, as of maps side by side, takes more lines. */
const narrowEms = 12;

type Cell = PageFigures['cells'][number];

export function figuresStrip(setting: Setting, widthMm: number): Block {
  const { style, request: { texts }, palette } = setting;
  const { figures } = texts;
  if (figures === null || !setting.shows('figures')) return nothing;
  const said = figures.cells.filter(({ text }) => plainText(text) !== '');
  if (said.length === 0) return nothing;
  const columns = widthMm / said.length < 14 * style.body ? Math.ceil(said.length / 2) : said.length;
  const columnMm = (widthMm - (columns - 1) * style.gap) / columns;
  // All in one size: that of the longest.
  const sizeMm = Math.min(...said.map((cell) => wordsOf(setting, cell, columnMm, style.body * 1.15).sizeMm));
  const cells = said.map((cell) => cellBlock(setting, cell, columnMm, sizeMm));
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
  const basis = setText(setting, {
    text: [figures.basis, texts.dataDate].filter((text) => text !== '').join(' · '), role: 'figures', widthMm, sizeMm: style.small, mostLines: 3, color: palette.muted, direction: setting.direction,
  });
  return below([...rows.map((row) => rowBlock(row, columnMm, style.gap)), basis], style.gap * 0.4);
}

function rowBlock(cells: readonly Block[], columnMm: number, gapMm: number): Block {
  return {
    widthMm: cells.length * (columnMm + gapMm) - gapMm,
    heightMm: Math.max(...cells.map(({ heightMm }) => heightMm)),
    place: (startMm, topMm) => cells.flatMap((cell, column) => cell.place(startMm + column * (columnMm + gapMm), topMm)),
  };
}

/** A thick rule is over what leaks, a thin one over anything else; a mark says the same by its shape. Closed is never drawn as something full. */
function cellBlock(setting: Setting, cell: Cell, widthMm: number, sizeMm: number): Block {
  const { style, palette } = setting;
  const { tone } = cell;
  const ruleMm = style.body * 0.3;
  const markMm = tone === 'no-data' ? 0 : style.body * 0.8;
  const indentMm = indentOf(setting, cell);
  const color = tone === 'leaking' ? palette.way : palette.ink;
  const words = wordsOf(setting, cell, widthMm, sizeMm);
  const wordsTop = ruleMm + style.body * 0.35;
  return {
    widthMm, heightMm: wordsTop + words.heightMm,
    place(startMm, topMm) {
      const thickMm = tone === 'leaking' ? ruleMm : ruleMm / 3;
      const items: PageItem[] = [{
        type: 'box', role: 'figures', box: { xMm: setting.leftOf(startMm, widthMm), yMm: topMm + ruleMm - thickMm, widthMm, heightMm: thickMm }, radiusMm: 0, fill: color, stroke: null,
      }];
      if (markMm > 0) {
        const lineMm = words.heightMm / Math.max(1, words.lineCount);
        const left = setting.leftOf(startMm, markMm);
        const top = topMm + wordsTop + (lineMm - markMm) / 2;
        items.push(mark(tone, left, top, markMm, color));
      }
      return [...items, ...words.place(startMm + indentMm, topMm + wordsTop)];
    },
  };
}

function indentOf({ style }: Setting, { tone }: Cell): number {
  return tone === 'no-data' ? 0 : style.body * 1.25;
}

function wordsOf(setting: Setting, cell: Cell, widthMm: number, sizeMm: number): TextBlock {
  return setShort(setting, {
    text: cell.text, role: 'figures', widthMm: widthMm - indentOf(setting, cell), sizeMm, floorMm: setting.style.body, mostLines: widthMm < narrowEms * setting.style.body ? 4 : 2, weight: 600, direction: setting.direction,
  });
}

/** A full diamond for what leaks, an open ring for what is closed. */
function mark(tone: Cell['tone'], left: number, top: number, side: number, color: string): PageItem {
  const half = side / 2;
  if (tone === 'leaking') {
    return {
      type: 'path', role: 'figures', isClosed: true, fill: color, stroke: null, clip: null,
      points: [[left + half, top], [left + side, top + half], [left + half, top + side], [left, top + half]],
    };
  }
  const line = side * 0.18;
  return {
    type: 'box', role: 'figures', box: { xMm: left + line / 2, yMm: top + line / 2, widthMm: side - line, heightMm: side - line }, radiusMm: half - line / 2, fill: null,
    stroke: { color, widthMm: line, dashMm: null },
  };
}
