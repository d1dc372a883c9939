/** Boxes, paths and QR codes of a page as operators, each between `q` and `Q`: nothing of it reaches what follows. */
import type { BoxItem, MmBox, PathItem, QrItem, Stroke } from '../../page/pageLayout.ts';
import { number, type PdfValue } from '../file/pdfValue.ts';
import type { Colors } from './colors.ts';
import { outlineModules } from './outlineModules.ts';
import { type PageSpace, point, rectangle, toPoints } from './points.ts';

const isolated = (...operators: readonly string[]): string => ['q', ...operators.filter((each) => each !== ''), 'Q'].join('\n');

export function drawBox(space: PageSpace, colors: Colors, { box, radiusMm, fill, stroke }: BoxItem): string {
  const radius = Math.min(radiusMm, box.widthMm / 2, box.heightMm / 2);
  return paint(colors, radius > 0 ? roundedPath(space, box, radius) : `${rectangle(space, box)} re`, fill, stroke);
}

export function drawPath(space: PageSpace, colors: Colors, { points, isClosed, fill, stroke, clip }: PathItem): string {
  if (points.length === 0) return '';
  const path = points.map((each, index) => `${point(space, each)} ${index === 0 ? 'm' : 'l'}`).join('\n');
  return paint(colors, isClosed ? `${path} h` : path, fill, stroke, clip === null ? '' : `${rectangle(space, clip)} re W n`);
}

/** Dark modules as areas: rows of squares side by side would show seams in viewers that smooth edges. */
export function drawQr(space: PageSpace, colors: Colors, { box, modules, dark, light }: QrItem): string {
  const side = Math.max(1, modules.length);
  const at = ([column, row]: readonly [number, number]): PdfValue => point(space, [box.xMm + column * box.widthMm / side, box.yMm + row * box.heightMm / side]);
  const loops = outlineModules(modules).map((loop) => `${loop.map((corner, index) => `${at(corner)} ${index === 0 ? 'm' : 'l'}`).join(' ')} h`);
  return [
    isolated(colors.fill(light), `${rectangle(space, box)} re f`),
    ...(loops.length === 0 ? [] : [isolated(colors.fill(dark), ...loops, 'f*')]),
  ].join('\n');
}

function paint(colors: Colors, path: string, fill: string | null, stroke: Stroke | null, clip = ''): string {
  if (fill === null && stroke === null) return '';
  return isolated(
    clip, fill === null ? '' : colors.fill(fill), stroke === null ? '' : strokeState(colors, stroke), path,
    fill === null ? 'S' : (stroke === null ? 'f' : 'B'),
  );
}

/** Round joins, as pictures have them (`paint/paintPage.ts`). */
function strokeState(colors: Colors, { color, widthMm, dashMm }: Stroke): string {
  const isDashed = dashMm !== null && dashMm.some((part) => part > 0);
  return `${colors.stroke(color)} ${number(toPoints(widthMm))} w 1 j${isDashed ? ` [${dashMm.map((part) => number(toPoints(part))).join(' ')}] 0 d` : ''}`;
}

/** How far the handles of a Bézier curve reach along a quarter circle of radius 1. */
const kappa = 0.5522847498;

function roundedPath(space: PageSpace, { xMm, yMm, widthMm, heightMm }: MmBox, radius: number): string {
  const [left, top, right, bottom] = [xMm, yMm, xMm + widthMm, yMm + heightMm];
  const reach = radius * (1 - kappa);
  const to = (x: number, y: number) => point(space, [x, y]);
  const curve = (...corners: readonly (readonly [number, number])[]) => `${corners.map(([x, y]) => to(x, y)).join(' ')} c`;
  return [
    `${to(left + radius, top)} m`, `${to(right - radius, top)} l`,
    curve([right - reach, top], [right, top + reach], [right, top + radius]), `${to(right, bottom - radius)} l`,
    curve([right, bottom - reach], [right - reach, bottom], [right - radius, bottom]), `${to(left + radius, bottom)} l`,
    curve([left + reach, bottom], [left, bottom - reach], [left, bottom - radius]), `${to(left, top + radius)} l`,
    curve([left, top + reach], [left + reach, top], [left + radius, top]), 'h',
  ].join('\n');
}
