/** Pieces that flow with the text of a slide: the verdict strip, what is gone as a sentence with a mark, and callouts that have no room on the map. */
import { figuresStrip } from '../../blocks/figuresStrip.ts';
import { boxAt } from '../../blocks/block.ts';
import type { PageFigures } from '../../pageRequest.ts';
import { setText } from '../../words/setText.ts';
import type { SlideCallout } from '../slideRequest.ts';
import type { SlideSetting } from '../slideSetting.ts';
import { atom, type Flowing } from './flow.ts';
import { plainParagraph } from './paragraph.ts';

/** Empty for none. */
export function stripPiece(strip: PageFigures | null): readonly Flowing[] {
  if (strip === null) return [];
  return [{
    set(setting, { widthMm }) {
      const block = figuresStrip(withStrip(setting, strip), widthMm);
      return atom(block.heightMm, setting.style.gap * 0.8, block.place);
    },
  }];
}

/** Small, as it is read only by who asks. */
export function basisPiece(basis: string): readonly Flowing[] {
  if (basis === '') return [];
  return [{
    set(setting, { widthMm }) {
      const { style, palette, direction } = setting;
      const words = setText(setting, { text: basis, role: 'figures', widthMm, sizeMm: style.small, mostLines: 6, color: palette.muted, direction });
      return atom(words.heightMm, style.gap * 0.5, words.place);
    },
  }];
}

export function withStrip(setting: SlideSetting, figures: PageFigures): SlideSetting {
  return { ...setting, request: { ...setting.request, texts: { ...setting.request.texts, figures } } };
}

/** A sentence on a plate with a mark before it: nobody takes it for a part of what the slide says. */
export function remarkPieces(remarks: readonly string[]): readonly Flowing[] {
  return remarks.map((text): Flowing => ({
    set(setting, { widthMm }) {
      const { style, palette, direction } = setting;
      const padding = style.body * 0.4;
      const markMm = style.body * 1.3;
      const mark = setText(setting, { text: '!', role: 'remark', widthMm: markMm, sizeMm: style.body, mostLines: 1, weight: 600, align: 'middle', direction, color: setting.ground });
      const words = setText(setting, { text, role: 'remark', widthMm: widthMm - markMm - 3 * padding, sizeMm: style.body, floorMm: style.small, mostLines: 6, direction });
      const size = { widthMm, heightMm: Math.max(words.heightMm, markMm) + 2 * padding };
      return atom(size.heightMm, style.gap * 0.6, (startMm, topMm) => [
        { type: 'box', role: 'remark', box: boxAt(setting.leftOf(startMm, widthMm), topMm, size), radiusMm: 0.8, fill: null, stroke: { color: palette.ink, widthMm: style.rule, dashMm: [1.2, 0.8] } },
        { type: 'box', role: 'remark', box: { xMm: setting.leftOf(startMm + padding, markMm), yMm: topMm + (size.heightMm - markMm) / 2, widthMm: markMm, heightMm: markMm }, radiusMm: markMm / 2, fill: palette.ink, stroke: null },
        ...mark.place(startMm + padding, topMm + (size.heightMm - mark.heightMm) / 2),
        ...words.place(startMm + markMm + 2 * padding, topMm + (size.heightMm - words.heightMm) / 2),
      ]);
    },
  }));
}

/** Those that stand in the text, under words that say so; `scale` of its type. */
export function calloutsInText(callouts: readonly SlideCallout[], heading: string, scale = 0.85): readonly Flowing[] {
  if (callouts.length === 0) return [];
  return [...plainParagraph(heading, { isBold: true, scale, role: 'callout' }), ...callouts.flatMap(({ id, text }) => plainParagraph(text, { bullet: '•', scale, role: 'callout', part: id }))];
}
