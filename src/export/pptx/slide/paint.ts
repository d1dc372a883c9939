/** Fills and lines of shapes as DrawingML writes them (ECMA-376 part 1, §20.1.8): a colour's opacity within it, dashes in parts of the line's width. */
import { parseColor } from '../../pdf/page/colors.ts';
import type { Stroke } from '../../page/pageLayout.ts';
import { element, type Xml } from '../file/xml.ts';
import { emu } from './emu.ts';

/** Any of CSS's usual spellings; throws on others, as they are a fault of the layout. */
export function solidFill(color: string): Xml {
  const [red, green, blue, alpha] = parseColor(color);
  const val = [red, green, blue].map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('').toUpperCase();
  return element('a:solidFill', {}, element('a:srgbClr', { val }, alpha < 1 ? element('a:alpha', { val: Math.round(alpha * 100_000) }) : null));
}

export const fillXml = (color: string | null): Xml => (color === null ? element('a:noFill') : solidFill(color));

/** §20.1.2.2.24: fill, dash, join. Round joins, as pictures have them. */
export function lineXml(stroke: Stroke | null): Xml {
  if (stroke === null || stroke.widthMm <= 0) return element('a:ln', {}, element('a:noFill'));
  const { color, widthMm, dashMm } = stroke;
  return element('a:ln', { w: Math.max(1, emu(widthMm)), cap: 'flat' }, solidFill(color), dashXml(dashMm, widthMm), element('a:round'));
}

function dashXml(dashMm: readonly number[] | null, widthMm: number): Xml {
  if (dashMm === null || !dashMm.some((part) => part > 0)) return element('a:prstDash', { val: 'solid' });
  const parts = dashMm.length % 2 === 0 ? dashMm : [...dashMm, ...dashMm];
  const share = (mm: number | undefined) => Math.max(1, Math.round((mm ?? 0) / widthMm * 100_000));
  return element('a:custDash', {}, parts.flatMap((_, at) => (at % 2 === 0 ? [element('a:ds', { d: share(parts[at]), sp: share(parts[at + 1]) })] : [])));
}
