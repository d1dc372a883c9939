/** The scale of the map as a ratio and as a bar true to the paper. A tilted map has none, and the page says so instead. */
import { niceLength } from '../../../geo/niceLength.ts';
import type { PageItem } from '../pageLayout.ts';
import type { Setting } from '../setting.ts';
import { fill, groupDigits, inDigits } from '../words/fill.ts';
import { setText } from '../words/setText.ts';
import { type Block, below } from './block.ts';

/** The bar is at most this part of the width. */
const mostOfWidth = 0.86;
/** Of the ratio: nobody measures on paper more exactly, and the camera of a slide has any scale. */
const shownDigits = 3;

export function scaleBar(setting: Setting, widthMm: number): Block {
  const { style, request: { map, words } } = setting;
  if (map.pitch !== 0) return setText(setting, { text: words.tilted, role: 'scale-bar', widthMm, sizeMm: style.body, mostLines: 3, direction: setting.direction });
  const ratio = setText(setting, {
    text: fill(words.scale, { figure: inDigits(groupDigits(Number(map.scale.toPrecision(shownDigits))), words.digits) }), role: 'scale-bar', widthMm, sizeMm: style.body, floorMm: style.small, mostLines: 1, weight: 600, direction: 'ltr',
  });
  return below([ratio, bar(setting, widthMm)], style.gap * 0.15);
}

/** Two parts, or five where it shows five of something, filled by turns from the side on which the page begins to read. */
function bar(setting: Setting, widthMm: number): Block {
  const { style, palette, ground, request: { map, words } } = setting;
  const meters = niceLength((widthMm * mostOfWidth * map.scale) / 1000);
  const barMm = (meters * 1000) / map.scale;
  const parts = meters.toExponential().startsWith('5') ? 5 : 2;
  const thickMm = style.body * 0.45;
  const isLong = meters >= 1000;
  const label = (value: number, withUnit: boolean) => {
    const figure = inDigits(String(Number((isLong ? value / 1000 : value).toPrecision(6))), words.digits);
    return withUnit ? fill(isLong ? words.kilometers : words.meters, { value: figure }) : figure;
  };
  const text = (words: string, at: number) => {
    const naturalMm = setting.measure(words, style.small, 400, setting.direction);
    // Under its end of the bar, but not beyond the block.
    const start = Math.min(Math.max(0, at - naturalMm / 2), widthMm - naturalMm);
    return { start, naturalMm, block: setText(setting, { text: words, role: 'scale-bar', widthMm: naturalMm + 0.01, sizeMm: style.small, mostLines: 1, direction: setting.direction }) };
  };
  const whole = text(label(meters, true), barMm);
  const zero = text(label(0, false), 0);
  const middle = text(label(meters / 2, false), barMm / 2);
  const hasRoom = parts === 2 && middle.start > zero.start + zero.naturalMm + 1 && middle.start + middle.naturalMm + 1 < whole.start;
  const labels = hasRoom ? [zero, middle, whole] : [zero, whole];
  const labelsTop = thickMm + style.small * 0.1;
  return {
    widthMm, heightMm: labelsTop + Math.max(...labels.map(({ block }) => block.heightMm)),
    place(startMm, topMm) {
      const stroke = { color: palette.ink, widthMm: style.rule, dashMm: null };
      const partMm = barMm / parts;
      const boxes = Array.from({ length: parts }, (_, part): PageItem => ({
        type: 'box', role: 'scale-bar', radiusMm: 0, fill: part % 2 === 0 ? palette.ink : ground, stroke,
        box: { xMm: setting.leftOf(startMm + part * partMm, partMm), yMm: topMm, widthMm: partMm, heightMm: thickMm },
      }));
      return [...boxes, ...labels.flatMap(({ start, block }) => block.place(startMm + start, topMm + labelsTop))];
    },
  };
}
