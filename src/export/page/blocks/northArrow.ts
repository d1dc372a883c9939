/** The north arrow, turned against the bearing of the map: a needle half full, and the letter upright before its tip. Never mirrored. */
import type { MmPoint, PageItem } from '../pageLayout.ts';
import type { Setting } from '../setting.ts';
import { setText } from '../words/setText.ts';
import type { Block } from './block.ts';

export function northArrow(setting: Setting, sideMm: number): Block {
  const { style, palette, request: { map, words } } = setting;
  const letter = setText(setting, { text: words.north, role: 'north-arrow', widthMm: sideMm * 0.3, sizeMm: style.body, floorMm: style.least, mostLines: 1, weight: 600, align: 'middle' });
  const turn = (-map.bearing * Math.PI) / 180;
  return {
    widthMm: sideMm, heightMm: sideMm,
    place(startMm, topMm) {
      const middleX = setting.leftOf(startMm, sideMm) + sideMm / 2;
      const middleY = topMm + sideMm / 2;
      const at = (x: number, y: number): MmPoint => [
        middleX + (x * Math.cos(turn) - y * Math.sin(turn)) * sideMm, middleY + (x * Math.sin(turn) + y * Math.cos(turn)) * sideMm,
      ];
      const tip = at(0, -0.19);
      const notch = at(0, 0.3);
      const [letterX, letterY] = at(0, -0.315);
      const half = (x: number, fill: string): PageItem => ({
        type: 'path', role: 'north-arrow', isClosed: true, points: [tip, at(x, 0.44), notch], fill, clip: null,
        stroke: { color: palette.ink, widthMm: style.rule, dashMm: null },
      });
      return [
        half(-0.2, palette.ink), half(0.2, setting.ground),
        ...letter.place(setting.leftOf(letterX - letter.widthMm / 2, letter.widthMm), letterY - letter.heightMm / 2),
      ];
    },
  };
}
