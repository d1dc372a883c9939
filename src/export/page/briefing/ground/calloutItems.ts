/** The callouts of a slide on its map: words in a box, a dot at the place, a line between them; and which of them found no room there. */
import { onPlate } from '../../camera/onPlate.ts';
import type { MmBox, MmPoint, PageItem } from '../../pageLayout.ts';
import type { PageMap } from '../../pageRequest.ts';
import { plainText } from '../../words/plainText.ts';
import { setText, type TextBlock } from '../../words/setText.ts';
import type { SlideCallout } from '../slideRequest.ts';
import type { SlideSetting } from '../slideSetting.ts';
import { type CalloutBox, placeCallouts } from './placeCallouts.ts';

export interface SetCallouts {
  readonly items: readonly PageItem[];
  /** Without a place, with one that the map does not show, or without room; their words have to stand elsewhere. */
  readonly left: readonly SlideCallout[];
}

const padding = { x: 1.6, y: 0.9 };
/** Of the map's width, what the words of a callout may take. */
const widest = 0.34;
const mostLines = 6;
const dotMm = 1.5;

export function calloutItems(setting: SlideSetting, callouts: readonly SlideCallout[], map: PageMap, box: MmBox, obstacles: readonly MmBox[]): SetCallouts {
  const set = new Map<string, TextBlock>();
  const wanted = callouts.flatMap(({ id, text, at, offset }): CalloutBox[] => {
    const place = at === null ? null : onMap(at, map, box);
    if (place === null || plainText(text) === '') return [];
    const words = wordsOf(setting, text, Math.min(52, box.widthMm * widest));
    if (words.isCut) return [];
    set.set(id, words);
    return [{
      id, place, widthMm: words.textWidthMm + 2 * padding.x + 0.02, heightMm: words.heightMm + 2 * padding.y,
      wished: offset === null ? null : [place[0] + offset[0] * box.heightMm, place[1] + offset[1] * box.heightMm],
    }];
  });
  const placed = placeCallouts(wanted, box, obstacles);
  const dots = placed.map(({ id, leader: [, place] }): PageItem => dotAt(setting, id, place));
  const leaders = placed.map(({ id, leader }): PageItem => ({
    type: 'path', role: 'callout-leader', part: id, points: leader, isClosed: false, fill: null, clip: null, stroke: { color: setting.palette.ink, widthMm: setting.style.rule * 1.4, dashMm: null },
  }));
  const boxes = placed.flatMap(({ id, box: at }): readonly PageItem[] => {
    const words = set.get(id);
    if (!words) return [];
    const startMm = setting.leftOf(at.xMm + padding.x, words.widthMm);
    return [
      { type: 'box', role: 'callout', part: id, box: at, radiusMm: 0.8, fill: setting.ground, stroke: { color: setting.palette.ink, widthMm: setting.style.rule, dashMm: null } },
      ...placeWords(words, startMm, at, id),
    ];
  });
  const shown = new Set(placed.map(({ id }) => id));
  return { items: [...leaders, ...dots, ...boxes], left: callouts.filter(({ id, text }) => !shown.has(id) && plainText(text) !== '') };
}

/** Set as wide as its longest line takes. */
function wordsOf(setting: SlideSetting, text: string, widthMm: number): TextBlock {
  const [sizeMm, floorMm] = setting.type.callout;
  const wish = { text, role: 'callout', sizeMm, floorMm, mostLines, weight: 600 } as const;
  const wide = setText(setting, { ...wish, widthMm });
  return setText(setting, { ...wish, sizeMm: wide.sizeMm, floorMm: wide.sizeMm, widthMm: wide.textWidthMm + 0.01 });
}

function placeWords(words: TextBlock, startMm: number, at: MmBox, id: string): readonly PageItem[] {
  const items = words.place(startMm, at.yMm + padding.y);
  return items.map((item) => (item.type === 'text' ? { ...item, part: id } : item));
}

function dotAt({ palette, ground, style }: SlideSetting, id: string, [x, y]: MmPoint): PageItem {
  return {
    type: 'box', role: 'callout-leader', part: id, box: { xMm: x - dotMm / 2, yMm: y - dotMm / 2, widthMm: dotMm, heightMm: dotMm }, radiusMm: dotMm / 2, fill: palette.ink,
    stroke: { color: ground, widthMm: style.rule, dashMm: null },
  };
}

/** Null where the map does not show the place. */
function onMap(at: readonly [number, number], map: PageMap, box: MmBox): MmPoint | null {
  const offset = onPlate(at, map, box);
  if (offset === null) return null;
  const [x, y] = [box.xMm + box.widthMm / 2 + offset[0], box.yMm + box.heightMm / 2 + offset[1]];
  const isShown = x > box.xMm + dotMm && y > box.yMm + dotMm && x < box.xMm + box.widthMm - dotMm && y < box.yMm + box.heightMm - dotMm;
  return isShown ? [x, y] : null;
}
