/** How a native chart looks: as the drawing of it does that other writers paint. */
import { palettes } from '../../../scene/palette.ts';
import type { PlainItem, TextDirection } from '../../page/pageLayout.ts';
import { typeSize } from '../slide/emu.ts';

export interface ChartLook {
  readonly direction: TextDirection;
  /** Of the words, in hundredths of a point. */
  readonly typeSize: number;
  readonly ink: string;
}

/** Of a drawing without words. */
const bodyMm = 4;

export function chartLook(drawing: readonly PlainItem[], direction: TextDirection): ChartLook {
  const texts = drawing.flatMap((item) => (item.type === 'text' ? [item] : []));
  const sizes = texts.map(({ sizeMm }) => sizeMm).toSorted((a, b) => a - b);
  return { direction, typeSize: typeSize(sizes[Math.floor(sizes.length / 2)] ?? bodyMm), ink: texts[0]?.color ?? palettes.light.ink };
}
