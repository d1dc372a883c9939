/** Where the map is, how large, which way is north, and the code of its link: the key to a page, as one block or as one column. */
import type { MmBox } from '../pageLayout.ts';
import type { Setting } from '../setting.ts';
import { type Block, below, beside, nothing } from './block.ts';
import { insetMap } from './insetMap.ts';
import { northArrow } from './northArrow.ts';
import { qrCode } from './qrCode.ts';
import { scaleBar } from './scaleBar.ts';
import { setText } from '../words/setText.ts';

/** The code takes at most this part of a block. */
const codeWidth = 0.48;
/** Of the block's width: a page without a code has no larger inset, but more legend. */
const insetHeight = 0.28;

type Frame = Pick<MmBox, 'widthMm' | 'heightMm'>;

/** The code at the end, and beside it inset and scale, which together are as high as the code is. */
export function keyBlock(setting: Setting, widthMm: number, frame: Frame): Block {
  const { style } = setting;
  const code = qrCode(setting, widthMm * codeWidth, 'below');
  const leftMm = code.widthMm === 0 ? widthMm : widthMm - code.widthMm - style.gap;
  const scale = scaleAndNorth(setting, leftMm);
  const insetMm = Math.min(leftMm * 0.8, Math.max(code.widthMm === 0 ? widthMm * insetHeight : leftMm * 0.5, code.heightMm - scale.heightMm - style.gap * 0.7));
  const left = below([titledInset(setting, { widthMm: leftMm, heightMm: insetMm }, frame), scale], style.gap * 0.7);
  return beside([left, code], style.gap, 'bottom');
}

/** One below the other in a narrow column. */
export function keyColumn(setting: Setting, widthMm: number, frame: Frame): Block {
  return below([
    titledInset(setting, { widthMm, heightMm: widthMm * 0.58 }, frame),
    qrCode(setting, widthMm, 'beside'),
    scaleAndNorth(setting, widthMm),
  ], setting.style.gap * 0.7);
}

/** `size` is of both together. */
export function titledInset(setting: Setting, size: { readonly widthMm: number; readonly heightMm: number }, frame: Frame): Block {
  const { style, request: { words } } = setting;
  if (setting.request.inset === null || !setting.shows('inset')) return nothing;
  const title = setText(setting, { text: words.inset, role: 'inset', widthMm: size.widthMm, sizeMm: style.small, mostLines: 1, color: setting.palette.muted, direction: setting.direction });
  const gapMm = style.gap * 0.1;
  return below([title, insetMap(setting, { ...size, heightMm: size.heightMm - title.heightMm - gapMm }, frame)], gapMm);
}

export function scaleAndNorth(setting: Setting, widthMm: number): Block {
  const { style } = setting;
  const north = setting.shows('north-arrow') ? northArrow(setting, style.body * 4.2) : nothing;
  const scale = setting.shows('scale-bar') ? scaleBar(setting, widthMm - (north.widthMm === 0 ? 0 : north.widthMm + style.gap / 2)) : nothing;
  const heightMm = Math.max(north.heightMm, scale.heightMm);
  return {
    widthMm: heightMm === 0 ? 0 : widthMm, heightMm,
    place: (startMm, topMm) => [
      ...scale.place(startMm, topMm + heightMm - scale.heightMm),
      ...north.place(startMm + widthMm - north.widthMm, topMm + heightMm - north.heightMm),
    ],
  };
}
