/** A briefing to be read: contents, then slide after slide its map, its legend, its numbers and its text, running through sheets of A4. */
import { legendBlock } from '../../blocks/legendBlock.ts';
import { sourceLines } from '../../blocks/colophon.ts';
import type { MeasureText, PageItem } from '../../pageLayout.ts';
import { plainText } from '../../words/plainText.ts';
import { setText } from '../../words/setText.ts';
import { headBlock, saidOn } from '../arranged.ts';
import { frameRound, isSameLook } from '../mapSlides.ts';
import { mapPiece, type MapPiece } from '../ground/mapPiece.ts';
import { atom, type Column, fillColumns, type Flowing } from '../flow/flow.ts';
import type { MapFrame, SlideCallout, SlideRequest } from '../slideRequest.ts';
import type { SlideSetting } from '../slideSetting.ts';
import { finishSheet, type HandoutPage, paperSetting, sheetOf } from './handoutSheet.ts';

/** Height of a map, of the width of the sheet; of several side by side, of their own. */
const mapHeights = { one: 0.5, several: 0.95 } as const;
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
    let rest: readonly Flowing[] = [
      { set: () => ({ ...atom(head.heightMm, 0, head.place), isHeading: true }) }, ...head.rest,
      ...(request.maps.length === 0 ? [] : [mapsFlow(setting, (frames) => { maps = [...frames]; }), legendFlow(request)]),
      ...narrowed(saidOn(setting, left)), sourcesFlow(request),
    ];
    for (let part = 1; rest.length > 0 && part < mostPages; part += 1) {
      maps = [];
      const filled = fillColumns(setting, rest, [column], setting.type.text[0] ?? 3.5);
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

/** The maps of a slide side by side, each under its name. */
function mapsRow(setting: SlideSetting, widthMm: number, startMm: number, topMm: number): Row {
  const { slide, style, type } = setting;
  const count = slide.maps.length;
  const columnMm = (widthMm - (count - 1) * style.gap) / count;
  const titles = slide.maps.map(({ title }) => setText(setting, { text: title, role: 'map-title', widthMm: columnMm, sizeMm: type.section, mostLines: 2, weight: 600 }));
  const titleMm = Math.max(...titles.map(({ heightMm }) => heightMm));
  const mapMm = count === 1 ? widthMm * mapHeights.one : columnMm * mapHeights.several;
  const pieces: readonly (MapPiece & { readonly frameItem: PageItem })[] = slide.maps.map((source, map) => {
    const box = { xMm: setting.leftOf(startMm + map * (columnMm + style.gap), columnMm), yMm: topMm + titleMm, widthMm: columnMm, heightMm: mapMm };
    return { ...mapPiece(setting, source, box, { index: map, map, callouts: map === 0 ? slide.callouts : [], hasKey: map === 0 || !isSameLook(source, slide.maps[0]) }), frameItem: frameRound(setting, box) };
  });
  return {
    heightMm: titleMm + mapMm, frames: pieces.map(({ frame }) => frame), left: pieces[0]?.left ?? [],
    items: pieces.flatMap(({ items, frameItem }, map) => [...(titles[map]?.place(startMm + map * (columnMm + style.gap), topMm) ?? []), ...items, frameItem]),
  };
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
