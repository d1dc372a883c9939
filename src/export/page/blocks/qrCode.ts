/** The link as a code with its quiet margin and a line saying what it is; where no code could be read off the page, a sentence saying so. */
import type { Setting } from '../setting.ts';
import { setText } from '../words/setText.ts';
import { type Block, below, beside, boxAt, nothing } from './block.ts';

/** Light modules round a code (ISO/IEC 18004). */
const quiet = 4;
/** Millimetres a module: what a telephone reads at arm's length, with something to spare; and the least it still reads, four dots of a printer of 300 dpi. */
const module = { good: 0.45, least: 0.34 };
/** A small code is not made smaller than this, millimetres. */
const leastSide = 20;

export function qrCode(setting: Setting, widthMm: number): Block {
  const { style, palette, request: { qr, words } } = setting;
  if (!setting.shows('qr')) return nothing;
  const modules = (qr?.length ?? 0) + 2 * quiet;
  const most = Math.min(style.qrMost, widthMm);
  const side = Math.min(most, Math.max(leastSide, modules * module.good));
  if (qr === null || qr.length === 0 || side / modules < module.least) {
    return setText(setting, { text: words.qrTooLong, role: 'qr', widthMm, sizeMm: style.small, mostLines: 4, color: palette.muted });
  }
  const code: Block = {
    widthMm: side, heightMm: side,
    place: (startMm, topMm) => [
      { type: 'box', role: 'qr', box: boxAt(setting.leftOf(startMm, side), topMm, code), radiusMm: 0, fill: '#FFFFFF', stroke: null },
      {
        type: 'qr', role: 'qr', modules: qr, dark: '#000000', light: '#FFFFFF',
        box: insideOf(setting.leftOf(startMm, side), topMm, side, (side * quiet) / modules),
      },
    ],
  };
  const captionMm = widthMm - side - style.gap / 2;
  const isBeside = captionMm >= 9 * style.small;
  const caption = setText(setting, { text: words.qr, role: 'qr', widthMm: isBeside ? captionMm : widthMm, sizeMm: style.small, mostLines: isBeside ? 6 : 3, color: palette.muted });
  return isBeside ? beside([code, caption], style.gap / 2, 'middle') : below([code, caption], style.gap / 4);
}

function insideOf(left: number, top: number, side: number, margin: number) {
  return { xMm: left + margin, yMm: top + margin, widthMm: side - 2 * margin, heightMm: side - 2 * margin };
}
