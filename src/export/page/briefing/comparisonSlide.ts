/**
 * A slide that compares: the maps of several states, each with its name and its answers. Two or three stand side by side over their answers; of more, each has its answers beside it,
 * in rows of two, for maps in a row of four are too small to be read.
 */
import { type Block, nothing } from '../blocks/block.ts';
import { figuresStrip } from '../blocks/figuresStrip.ts';
import { legendBlock } from '../blocks/legendBlock.ts';
import type { MmBox, PageItem } from '../pageLayout.ts';
import { setText } from '../words/setText.ts';
import type { Arranged, Body } from './arranged.ts';
import { chartPiece } from './figures/chartPiece.ts';
import { tileGrid } from './figures/tileGrid.ts';
import { basisPiece, calloutsInText, stripPiece, withStrip } from './flow/smallPieces.ts';
import { keyPlate, leastPlateMm, mapPiece, type MapPiece } from './ground/mapPiece.ts';
import { captionBand, frameRound } from './mapSlides.ts';
import type { SlideMap } from './slideRequest.ts';
import type { SlideSetting } from './slideSetting.ts';

/** Of the page, what the legend under the maps may take. */
const legendShare = 0.2;
/** Side by side; more stand in rows of two. */
const mostInRow = 3;
/** Of a map with its answers beside it, what is the map's, and the type of the answers, of theirs elsewhere; the best first. */
const arrangements = [{ share: 0.54, type: 1 }, { share: 0.46, type: 1 }, { share: 0.5, type: 0.84 }, { share: 0.42, type: 0.84 }, { share: 0.34, type: 0.84 }] as const;
const leastMapMm = 20;
const underTitleMm = 1;

/** The first map is that of the slide itself. */
export function comparisonSlide(setting: SlideSetting, body: Body): Arranged {
  const { style, widthMm, slide } = setting;
  const band = captionBand(setting, body);
  const contentMm = widthMm - 2 * style.margin;
  // Where all look at the same ground, one scale stands for all beside the legend and covers none of them.
  const isOneLook = slide.maps.every((map) => isSameLook(map, slide.maps[0]));
  const keyMm = isOneLook ? leastPlateMm + style.gap : 0;
  const legendIn = (columns: readonly [number, number]) => legendBlock(setting, { widthMm: contentMm - keyMm - (keyMm === 0 ? 0 : style.gap), heightMm: (body.bottomMm - body.topMm) * legendShare, columns });
  // As low as may be: the maps are above it.
  const [lowest, usual] = [legendIn([5, 5]), legendIn([3, 5])];
  const legend = lowest.isWhole || !usual.isWhole ? lowest : usual;
  const plateMm = isOneLook ? keyPlate(setting, leastPlateMm).heightMm : 0;
  const underMm = Math.max(legend.heightMm, plateMm);
  const cells = cellsOf(setting, contentMm, body.bottomMm - (underMm === 0 ? 0 : underMm + style.gap * 0.7) - band.bottomMm);
  const placed = cells.map((cell, map) => ({ ...cell, ...cell.at(style.margin, band.bottomMm, { map, hasKey: !isOneLook }) }));
  const [first] = placed;
  return {
    maps: placed.map(({ piece }) => piece.frame),
    rest: [...band.rest, ...stripPiece(slide.strip), ...tileGrid(slide.tiles), ...basisPiece(slide.basis), ...chartPiece(slide.chart), ...calloutsInText(first?.piece.left ?? [], slide.words.calloutsInText)],
    items: [
      ...band.items, ...placed.flatMap(({ items }) => items),
      ...legend.place(style.margin, body.bottomMm - underMm),
      ...(isOneLook && first ? keyPlate(first.piece.setting, leastPlateMm).place(style.margin + contentMm - keyMm + style.gap * 0.2, body.bottomMm - underMm) : []),
    ],
  };
}

/** Maps of one size that look at the same ground have one scale. */
export function isSameLook(one: SlideMap, other: SlideMap | undefined): boolean {
  return JSON.stringify(one.look) === JSON.stringify(other?.look);
}

interface Cell {
  at(startMm: number, topMm: number, which: { readonly map: number; readonly hasKey: boolean }): { readonly items: readonly PageItem[]; readonly piece: MapPiece };
}

/** One a map, in the room there is: in rows of two as long as the answers are no higher than their map. */
function cellsOf(setting: SlideSetting, contentMm: number, heightMm: number): readonly Cell[] {
  const count = setting.slide.maps.length;
  const row = () => cellGrid(setting, contentMm, heightMm, { columns: count, share: null, type: 1 });
  if (count <= mostInRow) return row().cells;
  return arrangements.map((one) => cellGrid(setting, contentMm, heightMm, { columns: 2, ...one })).find(({ hasRoom }) => hasRoom)?.cells ?? row().cells;
}

interface Grid {
  readonly columns: number;
  /** Of a cell, what the map takes beside its answers; null: they are under it. */
  readonly share: number | null;
  readonly type: number;
}

function cellGrid(setting: SlideSetting, contentMm: number, heightMm: number, { columns, share: mapShare, type: scale }: Grid): { readonly cells: readonly Cell[]; readonly hasRoom: boolean } {
  const { style, type, slide: { maps, callouts } } = setting;
  const rows = Math.ceil(maps.length / columns);
  const gapMm = style.gap * 0.7;
  const columnMm = (contentMm - (columns - 1) * style.gap) / columns;
  const rowMm = (heightMm - (rows - 1) * gapMm) / rows;
  const mapMm = mapShare === null ? columnMm : columnMm * mapShare;
  const stripMm = mapShare === null ? columnMm : columnMm - mapMm - gapMm;
  const titles = maps.map(({ title }) => setText(setting, { text: title, role: 'map-title', widthMm: columnMm, sizeMm: type.section * 1.15, floorMm: style.small, mostLines: 2, weight: 600 }));
  const strips = maps.map(({ strip }): Block => (strip === null ? nothing : figuresStrip(withStrip({ ...setting, style: { ...style, body: style.body * scale } }, strip), stripMm)));
  const titleMm = Math.max(...titles.map((title) => title.heightMm));
  const highestMm = Math.max(...strips.map((strip) => strip.heightMm));
  const fromTitleMm = titleMm === 0 ? 0 : titleMm + underTitleMm;
  const underMm = mapShare === null && highestMm > 0 ? highestMm + style.gap * 0.5 : 0;
  const size = { widthMm: mapMm, heightMm: Math.max(leastMapMm, rowMm - fromTitleMm - underMm) };
  const cells = maps.map((source, index): Cell => ({
    at(startMm, topMm, { map, hasKey }) {
      const start = startMm + (index % columns) * (columnMm + style.gap);
      const top = topMm + Math.floor(index / columns) * (rowMm + gapMm);
      const title = titles[index];
      const box: MmBox = { xMm: setting.leftOf(start, mapMm), yMm: top + fromTitleMm, ...size };
      const piece = mapPiece(setting, source, box, { index: map, map, callouts: map === 0 ? callouts : [], hasKey });
      const strip = strips[index]?.place(start + columnMm - stripMm, mapShare === null ? box.yMm + size.heightMm + style.gap * 0.5 : box.yMm) ?? [];
      return { piece, items: [...(title?.place(start, top + titleMm - title.heightMm) ?? []), ...piece.items, frameRound(setting, box), ...strip] };
    },
  }));
  return { cells, hasRoom: fromTitleMm + Math.max(leastMapMm, highestMm) <= rowMm };
}
