/** The numbers of a slide, each with what it says, in rows that may be parted. A mark says by its shape what leaks and what is closed. */
import type { PageItem } from '../../pageLayout.ts';
import { type Block, below } from '../../blocks/block.ts';
import { setText } from '../../words/setText.ts';
import type { Flowing, FlowRoom, SetPiece } from '../flow/flow.ts';
import type { SlideTile } from '../slideRequest.ts';
import type { SlideSetting } from '../slideSetting.ts';

/** Of a tile, in ems of its largest figure. */
const leastEms = 4.6;
const mostColumns = 4;

/** Empty for none. */
export function tileGrid(tiles: readonly SlideTile[]): readonly Flowing[] {
  return tiles.length === 0 ? [] : [flowing(tiles)];
}

function flowing(tiles: readonly SlideTile[]): Flowing {
  return { set: (setting, room) => setTiles(setting, tiles, room) };
}

function setTiles(setting: SlideSetting, tiles: readonly SlideTile[], { widthMm, sizeMm }: FlowRoom): SetPiece {
  const gapMm = setting.style.gap * 0.8;
  const [most, least] = setting.type.tileValue;
  // As the text of the slide gives way to its length, so do its numbers.
  const valueMm = Math.max(least, most * Math.min(1, sizeMm / (setting.type.text[0] ?? sizeMm)));
  const columns = Math.max(1, Math.min(mostColumns, tiles.length, Math.floor((widthMm + gapMm) / (leastEms * valueMm + gapMm))));
  const columnMm = (widthMm - (columns - 1) * gapMm) / columns;
  const blocks = tiles.map((tile) => tileBlock(setting, tile, columnMm, valueMm));
  const rows = Array.from({ length: Math.ceil(tiles.length / columns) }, (_, row) => blocks.slice(row * columns, (row + 1) * columns));
  const heights = rows.map((row) => Math.max(...row.map(({ heightMm }) => heightMm)));
  const piece = (count: number): SetPiece => ({
    heightMm: heights.slice(0, count).reduce((sum, height) => sum + height, 0) + (count - 1) * gapMm, gapMm,
    place(startMm, topMm) {
      let top = topMm;
      return rows.slice(0, count).flatMap((row, index) => {
        const items = row.flatMap((block, column) => block.place(startMm + column * (columnMm + gapMm), top));
        top += (heights[index] ?? 0) + gapMm;
        return items;
      });
    },
    cut(heightMm) {
      for (let fits = count - 1; fits > 0; fits -= 1) {
        const first = piece(fits);
        if (first.heightMm <= heightMm) return { first, rest: flowing(tiles.slice(fits * columns)) };
      }
      return null;
    },
  });
  return piece(rows.length);
}

function tileBlock(setting: SlideSetting, { id, value, label, remark, tone }: SlideTile, widthMm: number, valueMm: number): Block {
  const { palette, style, type, direction } = setting;
  const color = tone === 'leaking' ? palette.way : palette.ink;
  const ruleMm = tone === 'leaking' ? style.rule * 3.5 : style.rule;
  const words = below([
    setText(setting, { text: value, role: 'figure', widthMm, sizeMm: valueMm, floorMm: type.tileValue[1], mostLines: 3, weight: 600, color, direction }),
    setText(setting, { text: label, role: 'figure-label', widthMm, sizeMm: type.tileLabel, floorMm: style.small, mostLines: 4, color: palette.muted, direction }),
    setText(setting, { text: remark, role: 'remark', widthMm, sizeMm: style.small, mostLines: 3, weight: 600, direction }),
  ], 0.4);
  const wordsTop = style.rule * 3.5 + type.tileLabel * 0.25;
  return {
    widthMm, heightMm: wordsTop + words.heightMm,
    place: (startMm, topMm) => {
      const rule: PageItem = {
        type: 'box', role: 'figure', part: id, box: { xMm: setting.leftOf(startMm, widthMm), yMm: topMm + style.rule * 3.5 - ruleMm, widthMm, heightMm: ruleMm }, radiusMm: 0, fill: color, stroke: null,
      };
      return [rule, ...words.place(startMm, topMm + wordsTop).map((item) => (item.type === 'text' ? { ...item, part: id } : item))];
    },
  };
}
