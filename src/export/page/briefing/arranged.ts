/** What every arrangement of a slide is made of: its head, what flows, its legend; and what an arrangement comes to. */
import { type Block, below } from '../blocks/block.ts';
import type { PageItem } from '../pageLayout.ts';
import { setShort, setText } from '../words/setText.ts';
import { chartPiece } from './figures/chartPiece.ts';
import { tileGrid } from './figures/tileGrid.ts';
import type { Flowing } from './flow/flow.ts';
import { paragraphs, plainParagraph } from './flow/paragraph.ts';
import { basisPiece, calloutsInText, remarkPieces, stripPiece } from './flow/smallPieces.ts';
import type { MapFrame, SlideCallout } from './slideRequest.ts';
import type { SlideSetting } from './slideSetting.ts';

export interface Arranged {
  readonly items: readonly PageItem[];
  readonly maps: readonly MapFrame[];
  /** What the page had no room for. */
  readonly rest: readonly Flowing[];
}

/** Where a slide may write, between its caveats and its foot. */
export interface Body {
  readonly topMm: number;
  readonly bottomMm: number;
}

export interface Head extends Block {
  /** The title where the head had to cut it: nothing of it is lost. */
  readonly rest: readonly Flowing[];
}

const mostTitleLines = 3;

/** Section over title; `scale` of the title's type. */
export function headBlock(setting: SlideSetting, widthMm: number, { scale = 1, title = setting.slide.title } = {}): Head {
  const { type, palette, style, direction, slide } = setting;
  const [most, least] = type.title;
  const section = setText(setting, { text: slide.section, role: 'section', widthMm, sizeMm: type.section, mostLines: 1, color: palette.muted, weight: 600, direction });
  const set = setShort(setting, { text: title, role: 'title', widthMm, sizeMm: most * scale, floorMm: least, mostLines: mostTitleLines, weight: 600 });
  return { ...below([section, set], style.gap * 0.15), widthMm, rest: set.isCut ? plainParagraph(title, { isBold: true }) : [] };
}

/** Numbers before words, then whatever else there is to say. */
export function saidOn(setting: SlideSetting, left: readonly SlideCallout[], { hasChart = true, hasStrip = true } = {}): readonly Flowing[] {
  const { slide } = setting;
  return [
    ...(hasStrip ? stripPiece(slide.strip) : []), ...tileGrid(slide.tiles), ...basisPiece(slide.basis), ...paragraphs(slide.text), ...(hasChart ? chartPiece(slide.chart) : []),
    // A list that is looked up is small already.
    ...calloutsInText(left, slide.words.calloutsInText, slide.layout === 'sources' ? 1 : undefined), ...remarkPieces(slide.remarks),
  ];
}
