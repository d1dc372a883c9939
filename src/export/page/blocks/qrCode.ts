/** The link as a code with its quiet margin and a line saying what it is; where no code could be read off the page, a sentence saying so. */
import type { Setting } from '../setting.ts';
import { setText } from '../words/setText.ts';
import { type Block, below, beside, boxAt, nothing } from './block.ts';

/** Light modules round a code (ISO/IEC 18004). */
const quiet = 4;
/** Millimetres a module: what a telephone reads at arm's length, with something to spare; and the least it still reads, four dots of a printer of 300 dpi. */
const module = { good: 0.36, least: 0.335 };
/** A small code is not made smaller than this, millimetres. */
const leastSide = 22;

/** Its words stand beside the code or below it. As wide as it takes, `widthMm` at most. */
export function qrCode(setting: Setting, widthMm: number, words: 'beside' | 'below'): Block {
  const { style, palette, request: { qr, words: { qr: caption, qrTooLong } } } = setting;
  if (!setting.shows('qr')) return nothing;
  const modules = (qr?.length ?? 0) + 2 * quiet;
  const side = Math.min(style.qrMost, widthMm, Math.max(leastSide, modules * module.good));
  if (qr === null || qr.length === 0 || side / modules < module.least) {
    return setText(setting, { text: qrTooLong, role: 'qr', widthMm, sizeMm: style.small, mostLines: 4, color: palette.muted });
  }
  const margin = (side * quiet) / modules;
  const code: Block = {
    widthMm: side, heightMm: side,
    place: (startMm, topMm) => {
      const left = setting.leftOf(startMm, side);
      return [
        { type: 'box', role: 'qr', box: boxAt(left, topMm, code), radiusMm: 0, fill: '#FFFFFF', stroke: null },
        {
          type: 'qr', role: 'qr', modules: qr, dark: '#000000', light: '#FFFFFF',
          box: { xMm: left + margin, yMm: topMm + margin, widthMm: side - 2 * margin, heightMm: side - 2 * margin },
        },
      ];
    },
  };
  const besideMm = widthMm - side - style.gap / 2;
  const isBeside = words === 'beside' && besideMm >= 6 * style.small;
  const text = setText(setting, {
    text: caption, role: 'qr', widthMm: isBeside ? besideMm : side, sizeMm: style.small, mostLines: isBeside ? 6 : 3, color: palette.muted, align: isBeside ? 'start' : 'middle',
  });
  return isBeside ? beside([code, text], style.gap / 2, 'middle') : below([code, text], 0);
}
