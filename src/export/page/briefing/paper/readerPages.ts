/** A briefing to be read: contents, then slide after slide its map, its legend, its numbers and its text, running through sheets of A4. */
import { type Block, nothing } from '../../blocks/block.ts';
import { figuresStrip } from '../../blocks/figuresStrip.ts';
import { legendBlock } from '../../blocks/legendBlock.ts';
import { sourceLines } from '../../blocks/colophon.ts';
import type { MeasureText, PageItem } from '../../pageLayout.ts';
import { plainText } from '../../words/plainText.ts';
import { setText } from '../../words/setText.ts';
import { headBlock, saidOn } from '../arranged.ts';
import { isSameLook } from '../comparisonSlide.ts';
import { frameRound } from '../mapSlides.ts';
import { mapPiece } from '../ground/mapPiece.ts';
import { atom, type Column, fillColumns, type Flowing } from '../flow/flow.ts';
import { withStrip } from '../flow/smallPieces.ts';
import type { MapFrame, SlideCallout, SlideRequest } from '../slideRequest.ts';
import type { SlideSetting } from '../slideSetting.ts';
import { finishSheet, type HandoutPage, paperSetting, sheetOf } from './handoutSheet.ts';

/** Height of a map, of its width: alone, beside one other, beside several. */
const mapHeights = { one: 0.5, two: 0.52, several: 0.95 } as const;
/** Lines longer than this are hard to follow, of the sheet. */
const lineShare = 0.86;
/** Of one slide: against a mistake. */
const mostPages = 200;

/** `firstNumber` is that of the first page in the document. Every slide begins a page, as links and bookmarks lead to pages. */
export function readerPages(requests: readonly SlideRequest[], firstNumber: number, measure: MeasureText): readonly HandoutPage[] {
  const pages: HandoutPage[] = [];
  for (const request of requests) {
    const setting = paperSetting(request, measure);
    const sheet = sheetOf(setting);
    const column: Column = { startMm: sheet.startMm, topMm: sheet.topMm, widthMm: sheet.widthMm, heightMm: sheet.bottomMm - sheet.topMm };
    // Callouts without room on the map stand in the text, so maps are laid out once to know which.
    const left = request.maps.length === 0 ? request.callouts : mapsRow(setting, sheet.widthMm, 0, 0).left;
    const head = headBlock(setting, sheet.widthMm);
    let maps: MapFrame[] = [];
    const flow: readonly Flowing[] = [
      { set: () => ({ ...atom(head.heightMm, 0, head.place), isHeading: true }) }, ...head.rest,
      ...(request.maps.length === 0 ? [] : [mapsFlow(setting, (frames) => { maps = [...frames]; }), legendFlow(request)]),
      ...narrowed(saidOn(setting, left)), sourcesFlow(request),
    ];
    // Smaller where that spares a page with a few lines; where it does not, as large as any text.
    const sizes = request.layout === 'sources' ? setting.type.list : setting.type.text;
    const sizeMm = sizes.find((size) => fillColumns(setting, flow, [column], size).rest.length === 0) ?? setting.type.text[0] ?? 3.5;
    let rest = flow;
    for (let part = 1; rest.length > 0 && part < mostPages; part += 1) {
      maps = [];
      const filled = fillColumns(setting, rest, [column], sizeMm);
      rest = filled.rest;
      const id = part === 1 ? request.id : `${request.id}#${part}`;
      pages.push({ layout: finishSheet(setting, filled.items, { id, title: plainText(request.title), number: firstNumber + pages.length }), maps, requestId: request.id });
    }
  }
  return pages;
}

interface Row {
  readonly items: readonly PageItem[];
  readonly frames: readonly MapFrame[];
  readonly left: readonly SlideCallout[];
  readonly heightMm: number;
}

/** Side by side; four stand in rows of two. */
const mostInRow = 3;

/** The maps of a slide side by side, each under its name and over its answers. */
function mapsRow(setting: SlideSetting, widthMm: number, startMm: number, topMm: number): Row {
  const { slide, style, type } = setting;
  const count = slide.maps.length;
  const columns = count > mostInRow ? 2 : count;
  const columnMm = (widthMm - (columns - 1) * style.gap) / columns;
  const titles = slide.maps.map(({ title }) => setText(setting, { text: title, role: 'map-title', widthMm: columnMm, sizeMm: type.section, mostLines: 2, weight: 600 }));
  const strips = slide.maps.map(({ strip }): Block => (count === 1 || strip === null ? nothing : figuresStrip(withStrip(setting, strip), columnMm)));
  const titleMm = Math.max(...titles.map(({ heightMm }) => heightMm));
  const stripMm = Math.max(...strips.map(({ heightMm }) => heightMm));
  const mapMm = columnMm * (columns === 1 ? mapHeights.one : columns === 2 ? mapHeights.two : mapHeights.several);
  const rowMm = titleMm + mapMm + (stripMm === 0 ? 0 : stripMm + style.gap * 0.5);
  const cells = slide.maps.map((source, map) => {
    const start = startMm + (map % columns) * (columnMm + style.gap);
    const top = topMm + Math.floor(map / columns) * (rowMm + style.gap);
    const box = { xMm: setting.leftOf(start, columnMm), yMm: top + titleMm, widthMm: columnMm, heightMm: mapMm };
    const piece = mapPiece(setting, source, box, { index: map, map, callouts: map === 0 ? slide.callouts : [], hasKey: map === 0 || !isSameLook(source, slide.maps[0]) });
    return { piece, items: [...(titles[map]?.place(start, top) ?? []), ...piece.items, frameRound(setting, box), ...(strips[map]?.place(start, top + titleMm + mapMm + style.gap * 0.5) ?? [])] };
  });
  const rows = Math.ceil(count / columns);
  return { heightMm: rows * (rowMm + style.gap) - style.gap, frames: cells.map(({ piece }) => piece.frame), left: cells[0]?.piece.left ?? [], items: cells.flatMap(({ items }) => items) };
}

/** `onPlaced` hears which maps the page has. */
function mapsFlow(own: SlideSetting, onPlaced: (frames: readonly MapFrame[]) => void): Flowing {
  return {
    set: (_, { widthMm }) => atom(mapsRow(own, widthMm, 0, 0).heightMm, own.style.gap * 0.8, (startMm, topMm) => {
      const row = mapsRow(own, widthMm, startMm, topMm);
      onPlaced(row.frames);
      return row.items;
    }),
  };
}

function legendFlow({ legend }: SlideRequest): Flowing {
  return {
    set(setting, { widthMm, mostMm }) {
      const block = legend.length === 0 ? null : legendBlock(setting, { widthMm, heightMm: mostMm * 0.45, columns: [4, 5] });
      return atom(block?.heightMm ?? 0, setting.style.gap * 0.6, (startMm, topMm) => block?.place(startMm, topMm) ?? []);
    },
  };
}

function sourcesFlow({ sources }: SlideRequest): Flowing {
  return {
    set(setting, { widthMm }) {
      const block = sourceLines(setting, widthMm, sources.length === 0 ? 1 : 4);
      return atom(block.heightMm, setting.style.gap * 0.8, block.place);
    },
  };
}

/** Set in a shorter line than the sheet is wide. */
function narrowed(flow: readonly Flowing[]): readonly Flowing[] {
  return flow.map((one): Flowing => ({
    set(setting, room) {
      const narrow = (piece: ReturnType<Flowing['set']>): ReturnType<Flowing['set']> => ({
        ...piece,
        cut(heightMm) {
          const parted = piece.cut(heightMm);
          return parted && { first: narrow(parted.first), rest: narrowed([parted.rest])[0] ?? parted.rest };
        },
      });
      return narrow(one.set(setting, { ...room, widthMm: room.widthMm * lineShare }));
    },
  }));
}
