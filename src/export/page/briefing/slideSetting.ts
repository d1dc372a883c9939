/** How a slide is set: the sizes of its type, and what the pieces of other pages need to know of it. */
import type { MeasureText } from '../pageLayout.ts';
import type { PageMap, PageRequest } from '../pageRequest.ts';
import type { Orientation, PaperId } from '../paper.ts';
import { type Setting, settingOf } from '../setting.ts';
import type { SlideRequest } from './slideRequest.ts';

const point = 25.4 / 72;

/** Millimetres of the em. Texts are read across a room, so they are larger than the furniture; none is smaller than the last of its sizes. */
export interface SlideType {
  readonly title: readonly [most: number, least: number];
  /** The size of the text, from the one to be preferred down. */
  readonly text: readonly number[];
  /** Of a list that is looked up and not read. */
  readonly list: readonly number[];
  readonly section: number;
  readonly callout: readonly [most: number, least: number];
  readonly tileValue: readonly [most: number, least: number];
  readonly tileLabel: number;
  readonly chart: number;
}

const slideType: SlideType = {
  title: [28 * point, 17 * point], text: [17, 16, 15, 14, 13, 12, 11].map((size) => size * point), list: [10.5, 10, 9.5, 9].map((size) => size * point), section: 11 * point, callout: [11 * point, 9 * point],
  tileValue: [26 * point, 14 * point], tileLabel: 11 * point, chart: 11 * point,
};

/** Of what is read in the hand. */
const paperType: SlideType = {
  title: [16 * point, 12 * point], text: [10, 9.5, 9].map((size) => size * point), list: [10, 9.5, 9, 8.5, 8].map((size) => size * point), section: 9 * point, callout: [8 * point, 7 * point],
  tileValue: [17 * point, 10 * point], tileLabel: 8 * point, chart: 8 * point,
};

export interface SlideSetting extends Setting {
  readonly slide: SlideRequest;
  readonly type: SlideType;
  /** The same, for a piece that belongs to another map. */
  withMap(map: PageMap): SlideSetting;
}

/** Of no map yet: pieces that depend on one are asked of `withMap`. */
const anyMap: PageMap = { center: [0, 0], scale: 1, bearing: 0, pitch: 0 };

export function slideSetting(slide: SlideRequest, measure: MeasureText, paper: PaperId = 'wide', orientation: Orientation = 'landscape', map: PageMap = anyMap): SlideSetting {
  const { locale, theme, title, caveat, dataDate, illustrative, made, sources, strip, legend, words } = slide;
  const request: PageRequest = {
    paper, orientation, locale, theme: paper === 'wide' ? theme : 'light', hiddenParts: [], map, legend, inset: null, qr: null, words,
    texts: { title, subtitle: '', caveat, posture: '', phase: '', dataDate, illustrative, made, sources, figures: strip },
  };
  return {
    ...settingOf(request, measure), slide, type: paper === 'wide' ? slideType : paperType,
    withMap: (other) => slideSetting(slide, measure, paper, orientation, other),
  };
}
