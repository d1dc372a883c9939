/** What every piece of a page needs to be set: the request, the sizes of its paper, the colours, the measure of texts, and which side is the start. */
import { type Palette, palettes } from '../../scene/palette.ts';
import type { MeasureText, TextDirection } from './pageLayout.ts';
import type { PagePart, PageRequest } from './pageRequest.ts';
import { type PaperId, paperSize } from './paper.ts';
import { isRightToLeft } from '../../scenario/view.ts';

const point = 25.4 / 72;

/** Millimetres. Text never goes below `least`. */
export interface PageStyle {
  readonly margin: number;
  /** Between pieces; within them a part of it. */
  readonly gap: number;
  readonly rule: number;
  readonly title: number;
  readonly titleFloor: number;
  readonly subtitle: number;
  readonly body: number;
  readonly small: number;
  readonly least: number;
  /** The column beside the map: with one column of legend, with two, with three. The map keeps three fifths of what the margins leave. */
  readonly aside: readonly [narrow: number, wide: number, widest: number];
  /** Side of the code at most. */
  readonly qrMost: number;
}

const points = (title: number, titleFloor: number, subtitle: number, body: number, small: number, least: number) => ({
  title: title * point, titleFloor: titleFloor * point, subtitle: subtitle * point, body: body * point, small: small * point, least: least * point,
});

const sheet: PageStyle = { margin: 9, gap: 4, rule: 0.2, ...points(20, 13, 10.5, 8, 7, 7), aside: [60, 100, 106], qrMost: 44 };
const slide: PageStyle = { margin: 9, gap: 5, rule: 0.3, ...points(26, 17, 14, 11, 9, 9), aside: [84, 134, 134], qrMost: 44 };

const styles: Readonly<Record<PaperId, PageStyle>> = {
  a4: sheet, letter: sheet,
  a3: { margin: 12, gap: 5.5, rule: 0.25, ...points(28, 17, 14, 9.5, 8, 7), aside: [76, 128, 150], qrMost: 56 },
  a2: { margin: 17, gap: 8, rule: 0.35, ...points(42, 24, 20, 13, 10.5, 8), aside: [104, 176, 214], qrMost: 80 },
  wide: slide, uhd: slide,
};

export interface Setting {
  readonly request: PageRequest;
  readonly style: PageStyle;
  readonly palette: Palette;
  /** The paper itself. */
  readonly ground: string;
  readonly direction: TextDirection;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly measure: MeasureText;
  /** The left side of something `widthMm` wide that begins `startMm` from where the page begins to read. */
  leftOf(startMm: number, widthMm: number): number;
  shows(part: PagePart): boolean;
}

export function settingOf(request: PageRequest, measure: MeasureText): Setting {
  const { widthMm, heightMm } = paperSize(request.paper, request.orientation);
  const direction = isRightToLeft(request.locale) ? 'rtl' : 'ltr';
  const palette = palettes[request.theme];
  return {
    request, style: styles[request.paper], palette, ground: request.theme === 'light' ? '#FFFFFF' : palette.land, direction, widthMm, heightMm, measure,
    leftOf: (startMm, width) => (direction === 'ltr' ? startMm : widthMm - startMm - width),
    shows: (part) => !request.hiddenParts.includes(part),
  };
}
