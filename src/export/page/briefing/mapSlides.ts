/** Slides with one map: beside what the slide says, or under a caption. */
import { legendBlock } from '../blocks/legendBlock.ts';
import { nothing } from '../blocks/block.ts';
import type { MmBox, PageItem } from '../pageLayout.ts';
import { type Arranged, type Body, headBlock, saidOn } from './arranged.ts';
import { chartPiece } from './figures/chartPiece.ts';
import { tileGrid } from './figures/tileGrid.ts';
import { fitFlow, flowHeight } from './flow/flow.ts';
import { paragraphs } from './flow/paragraph.ts';
import { basisPiece, calloutsInText, remarkPieces, stripPiece } from './flow/smallPieces.ts';
import { mapPiece } from './ground/mapPiece.ts';
import type { SlideMap } from './slideRequest.ts';
import type { SlideSetting } from './slideSetting.ts';

/** Of the panel, what the legend has to itself however long the text is. */
const legendShare = 0.36;

/** The map from edge to edge beside one panel. */
export function mapTextSlide(setting: SlideSetting, source: SlideMap, { topMm, bottomMm }: Body): Arranged {
  const { style, widthMm, type } = setting;
  const panelMm = style.aside[1];
  const mapMm = widthMm - panelMm - 2 * style.margin;
  const box: MmBox = { xMm: setting.leftOf(0, mapMm), yMm: topMm, widthMm: mapMm, heightMm: bottomMm - topMm };
  const map = mapPiece(setting, source, box, { index: 0, map: 0, callouts: setting.slide.callouts });
  const panelStart = mapMm + style.margin;
  const head = headBlock(setting, panelMm);
  const headTop = topMm + style.gap;
  const flowTop = headTop + head.heightMm + style.gap * 0.8;
  const roomMm = bottomMm - style.gap - flowTop;
  const flow = [...head.rest, ...saidOn(setting, map.left)];
  const wanted = flowHeight(setting, flow, { widthMm: panelMm, sizeMm: type.text[0] ?? 5, mostMm: roomMm });
  const legendIn = (heightMm: number) => legendBlock(setting, { widthMm: panelMm, heightMm, columns: [2, 3] });
  const least = legendIn(Math.max(roomMm * legendShare, roomMm - wanted - style.gap));
  const heightMm = roomMm - (least.heightMm === 0 ? 0 : least.heightMm + style.gap);
  const filled = fitFlow(setting, flow, [{ startMm: panelStart, topMm: flowTop, widthMm: panelMm, heightMm }], type.text);
  // Rows that it had to leave out come back where the text takes less than was kept for it.
  const legend = least.isWhole ? least : legendIn(roomMm - (filled.usedMm[0] ?? heightMm) - style.gap);
  return {
    maps: [map.frame], rest: filled.rest,
    items: [
      ...map.items, ...edges(setting, box), ...head.place(panelStart, headTop), ...filled.items, ...legend.place(panelStart, bottomMm - style.gap - legend.heightMm),
    ],
  };
}

/** Of the page, what a caption may take. */
const captionShare = 0.24;
const legendColumnMm = 62;

/** Title and caption over a map as wide as the page, or nearly so where there is something to explain. */
export function mapSlide(setting: SlideSetting, source: SlideMap, body: Body): Arranged {
  const { style, widthMm, type, slide } = setting;
  const band = captionBand(setting, body);
  const aside = [...stripPiece(slide.strip), ...tileGrid(slide.tiles), ...basisPiece(slide.basis), ...chartPiece(slide.chart)];
  const hasAside = slide.legend.length > 0 || aside.length > 0;
  const mapMm = hasAside ? widthMm - legendColumnMm - 2 * style.margin : widthMm;
  const box: MmBox = { xMm: setting.leftOf(0, mapMm), yMm: band.bottomMm, widthMm: mapMm, heightMm: body.bottomMm - band.bottomMm };
  const map = mapPiece(setting, source, box, { index: 0, map: 0, callouts: slide.callouts });
  const start = mapMm + style.margin;
  const top = band.bottomMm + style.gap * 0.6;
  const roomMm = body.bottomMm - top;
  const flow = [...aside, ...calloutsInText(map.left, slide.words.calloutsInText)];
  const sizes = type.text.slice(-3);
  const wanted = flowHeight(setting, flow, { widthMm: legendColumnMm, sizeMm: sizes[0] ?? 4, mostMm: roomMm });
  const legend = hasAside ? legendBlock(setting, { widthMm: legendColumnMm, heightMm: Math.max(roomMm * (flow.length === 0 ? 1 : 0.4), roomMm - wanted - style.gap), columns: [1, 1] }) : nothing;
  const heightMm = hasAside ? roomMm - (legend.heightMm === 0 ? 0 : legend.heightMm + style.gap) : 0;
  const filled = fitFlow(setting, flow, [{ startMm: start, topMm: top, widthMm: legendColumnMm, heightMm }], sizes);
  return {
    maps: [map.frame], rest: [...band.rest, ...filled.rest],
    items: [...band.items, ...map.items, ...edges(setting, box), ...filled.items, ...legend.place(start, body.bottomMm - legend.heightMm)],
  };
}

export interface Band {
  readonly items: readonly PageItem[];
  readonly bottomMm: number;
  readonly rest: Arranged['rest'];
}

/** The title at the start, and beside it the text as far as it has room. */
export function captionBand(setting: SlideSetting, { topMm, bottomMm }: Body): Band {
  const { style, widthMm, type, slide } = setting;
  const text = [...paragraphs(slide.text), ...remarkPieces(slide.remarks)];
  const contentMm = widthMm - 2 * style.margin;
  const titleMm = text.length === 0 ? contentMm : contentMm * 0.46;
  const head = headBlock(setting, titleMm, { scale: 0.86 });
  const top = topMm + style.gap * 0.7;
  const textMm = contentMm - titleMm - style.gap;
  const most = Math.max(head.heightMm, (bottomMm - topMm) * captionShare);
  const filled = fitFlow(setting, [...head.rest, ...text], [{ startMm: style.margin + titleMm + style.gap, topMm: top, widthMm: textMm, heightMm: text.length === 0 ? 0 : most }], type.text.slice(2));
  const usedMm = Math.max(head.heightMm, ...filled.usedMm);
  return { items: [...head.place(style.margin, top), ...filled.items], bottomMm: top + usedMm + style.gap * 0.7, rest: filled.rest };
}

/** Where the map does not end with the page: at its end, at its top where something stands above, and at its foot. */
function edges({ direction, palette, style, widthMm }: SlideSetting, { xMm, yMm, widthMm: width, heightMm }: MmBox): readonly PageItem[] {
  const x = direction === 'ltr' ? xMm + width : xMm;
  const stroke = { color: palette.ink, widthMm: style.rule, dashMm: null };
  const line = (points: readonly (readonly [number, number])[]): PageItem => ({ type: 'path', role: 'map-frame', points, isClosed: false, fill: null, stroke, clip: null });
  const bottom = yMm + heightMm;
  return [line([[xMm, yMm], [xMm + width, yMm]]), line([[xMm, bottom], [xMm + width, bottom]]), ...(width < widthMm - 1 ? [line([[x, yMm], [x, bottom]])] : [])];
}

export function frameRound({ palette, style }: SlideSetting, box: MmBox): PageItem {
  return { type: 'box', role: 'map-frame', box, radiusMm: 0, fill: null, stroke: { color: palette.ink, widthMm: style.rule, dashMm: null } };
}
