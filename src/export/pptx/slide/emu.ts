/** The units of DrawingML (ECMA-376 part 1, §20.1.10): lengths in 1/36,000 mm, which it calls EMU, type in hundredths of a point. */
import type { MmBox } from '../../page/pageLayout.ts';
import { element, type Xml } from '../file/xml.ts';

const emuPerMm = 36_000;
export const pointsPerMm = 72 / 25.4;

export const emu = (mm: number): number => Math.round(mm * emuPerMm);
/** From 1 to 4000 points, as much as PowerPoint takes. */
export const typeSize = (mm: number): number => Math.min(400_000, Math.max(100, Math.round(mm * pointsPerMm * 100)));

const extent = (box: MmBox) => ({ cx: Math.max(0, emu(box.xMm + box.widthMm) - emu(box.xMm)), cy: Math.max(0, emu(box.yMm + box.heightMm) - emu(box.yMm)) });

interface Turned {
  readonly flipH?: boolean | null;
  readonly flipV?: boolean | null;
}

/** Where a shape stands; `name` is `p:xfrm` for the frame of a chart. */
export function transform(box: MmBox, turned: Turned = {}, name = 'a:xfrm'): Xml {
  return element(name, { flipH: turned.flipH || null, flipV: turned.flipV || null }, element('a:off', { x: emu(box.xMm), y: emu(box.yMm) }), element('a:ext', extent(box)));
}

/** Where a group stands: what is in it keeps the places it has on the slide. */
export function groupTransform(box: MmBox): Xml {
  const [x, y] = [emu(box.xMm), emu(box.yMm)];
  return element('a:xfrm', {}, element('a:off', { x, y }), element('a:ext', extent(box)), element('a:chOff', { x, y }), element('a:chExt', extent(box)));
}

/** Round what all of them take up. */
export function boxRound(boxes: readonly MmBox[]): MmBox {
  const left = Math.min(...boxes.map(({ xMm }) => xMm));
  const top = Math.min(...boxes.map(({ yMm }) => yMm));
  const right = Math.max(...boxes.map(({ xMm, widthMm }) => xMm + widthMm));
  const bottom = Math.max(...boxes.map(({ yMm, heightMm }) => yMm + heightMm));
  return { xMm: left, yMm: top, widthMm: right - left, heightMm: bottom - top };
}

/** Whether `inner` lies in `outer`, to within a tenth of a millimetre. */
export function isWithin(inner: MmBox, outer: MmBox, slackMm = 0.1): boolean {
  return inner.xMm >= outer.xMm - slackMm && inner.yMm >= outer.yMm - slackMm
    && inner.xMm + inner.widthMm <= outer.xMm + outer.widthMm + slackMm && inner.yMm + inner.heightMm <= outer.yMm + outer.heightMm + slackMm;
}
