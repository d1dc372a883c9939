/**
 * A page as SVG: its furniture as shapes and real text, the map as one picture. It is also the sheet that the composer shows over the
 * live map, with a hole where that is. Whatever the texts hold, they stay text.
 */
import type { BoxItem, ImageItem, MmBox, PageItem, PageLayout, PathItem, PlacedTextRun, QrItem, Stroke, TextItem } from '../page/pageLayout.ts';
import { textAnchor } from '../page/textAnchor.ts';

export interface SvgParts {
  /** The pictures of the maps as addresses (`data:`), in their order, `hole` where what lies behind the page is to be seen, null for blank paper. */
  readonly map: { readonly url: string; readonly others?: readonly string[] } | 'hole' | null;
  /** The picture of a mark as an address, null where there is none. */
  readonly imageUrl: (image: string) => string | null;
  /** Fonts to carry along, so that the file looks the same where they are not installed. */
  readonly fonts: readonly SvgFont[];
}

export interface SvgFont {
  readonly weight: number;
  readonly url: string;
  /** As in CSS; null for all characters. */
  readonly unicodeRange: string | null;
}

export const fontFamily = 'IBM Plex Sans';
const fallbacks = "'IBM Plex Sans Arabic', 'Noto Sans', 'Noto Sans Arabic', 'Segoe UI', Tahoma, sans-serif";

export function writeSvg(layout: PageLayout, parts: SvgParts): string {
  const { widthMm, heightMm, language, title, items } = layout;
  const hole = parts.map === 'hole' ? items.find((item) => item.type === 'map')?.box ?? null : null;
  let clips = 0;
  const body = items.map((item) => {
    if (item.type === 'path' && item.clip !== null) {
      clips += 1;
      const id = `clip-${clips}`;
      return `<clipPath id="${id}">${rect(item.clip)}</clipPath>${writePath(item, ` clip-path="url(#${id})"`)}`;
    }
    return writeItem(item, parts, hole);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${mm(widthMm)}mm" height="${mm(heightMm)}mm" viewBox="0 0 ${mm(widthMm)} ${mm(heightMm)}" xml:lang="${escape(language)}" font-family="${escape(`'${fontFamily}', ${fallbacks}`)}">`,
    `<title>${escape(title)}</title>`,
    ...(parts.fonts.length === 0 ? [] : [`<style>${parts.fonts.map(fontFace).join('')}</style>`]),
    ...body, '</svg>', '',
  ].join('\n');
}

function fontFace({ weight, url, unicodeRange }: SvgFont): string {
  return escape(`@font-face{font-family:'${fontFamily}';font-weight:${weight};src:url("${url}")${unicodeRange === null ? '' : `;unicode-range:${unicodeRange}`}}`);
}

function writeItem(item: PageItem, parts: SvgParts, hole: MmBox | null): string {
  switch (item.type) {
    case 'text':
      return writeText(item);
    case 'box':
      return item.role === 'paper' && hole !== null ? writePaperRound(item, hole) : writeBox(item);
    case 'path':
      return writePath(item, '');
    case 'image':
      return writeImage(item, parts.imageUrl(item.image));
    case 'qr':
      return writeQr(item);
    case 'map': {
      const url = parts.map === null || parts.map === 'hole' ? undefined : [parts.map.url, ...parts.map.others ?? []][item.index ?? 0];
      return url === undefined ? '' : `<image data-role="map" ${place(item.box)} preserveAspectRatio="none" href="${escape(url)}"/>`;
    }
    case 'chart':
      return `<g data-role="chart">${item.drawing.map((part) => writeItem(part, parts, hole)).join('')}</g>`;
  }
}

function writeText(item: TextItem): string {
  const lines = item.lines.map((line) => {
    if (line.runs) return line.runs.map((run) => writeRun(item, run, line.baselineMm)).join('');
    const { xMm } = textAnchor(item, line);
    return `<tspan x="${mm(xMm)}" y="${mm(line.baselineMm)}">${escape(line.text)}</tspan>`;
  });
  const anchor = item.align === 'start' ? '' : ` text-anchor="${item.align}"`;
  const direction = item.direction === 'ltr' ? '' : ' direction="rtl"';
  const weight = item.weight === 400 ? '' : ` font-weight="${item.weight}"`;
  return `<text data-role="${item.role}" font-size="${mm(item.sizeMm)}"${weight}${direction}${anchor} ${paint('fill', item.color)}>${lines.join('')}</text>`;
}

/** Each at its own place, whichever way the line reads. */
function writeRun(item: TextItem, { text, leftMm, widthMm, direction, weight, isItalic, link, color }: PlacedTextRun, baselineMm: number): string {
  const span = [
    `<tspan x="${mm(direction === 'ltr' ? leftMm : leftMm + widthMm)}" y="${mm(baselineMm)}" direction="${direction}" text-anchor="start" unicode-bidi="isolate"`,
    weight === item.weight ? '' : ` font-weight="${weight}"`, isItalic ? ' font-style="italic"' : '', color === undefined ? '' : ` ${paint('fill', color)}`, `>${escape(text)}</tspan>`,
  ].join('');
  return link?.type === 'web' ? `<a href="${escape(link.href)}">${span}</a>` : span;
}

function writeBox({ role, box, radiusMm, fill, stroke }: BoxItem): string {
  return `<rect data-role="${role}" ${place(box)}${radiusMm > 0 ? ` rx="${mm(radiusMm)}"` : ''} ${paint('fill', fill)}${strokeOf(stroke)}/>`;
}

/** The paper with the map cut out of it. */
function writePaperRound({ role, box, fill }: BoxItem, hole: MmBox): string {
  const ring = ({ xMm, yMm, widthMm, heightMm }: MmBox) => `M${mm(xMm)} ${mm(yMm)}h${mm(widthMm)}v${mm(heightMm)}h${mm(-widthMm)}z`;
  return `<path data-role="${role}" d="${ring(box)}${ring(hole)}" fill-rule="evenodd" ${paint('fill', fill)}/>`;
}

function writePath({ role, points, isClosed, fill, stroke }: PathItem, clip: string): string {
  const line = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${mm(x)} ${mm(y)}`).join('');
  return `<path data-role="${role}" d="${line}${isClosed ? 'z' : ''}" ${paint('fill', fill)}${strokeOf(stroke)}${stroke === null ? '' : ' stroke-linejoin="round"'}${clip}/>`;
}

function writeImage({ role, box, image }: ImageItem, url: string | null): string {
  return url === null ? '' : `<image data-role="${role}" data-image="${escape(image)}" ${place(box)} href="${escape(url)}"/>`;
}

/** Runs of dark modules, a row each, so that no renderer shows seams within one. */
function writeQr({ box, modules, dark, light }: QrItem): string {
  const side = box.widthMm / modules.length;
  const rows = modules.flatMap((row, y) => runs(row).map(({ from, count }) => `M${from} ${y}h${count}v1h-${count}z`));
  return `<g data-role="qr">${`<rect ${place(box)} ${paint('fill', light)}/>`}<path transform="translate(${mm(box.xMm)} ${mm(box.yMm)}) scale(${side.toFixed(6)})" shape-rendering="crispEdges" ${paint('fill', dark)} d="${rows.join('')}"/></g>`;
}

function runs(row: readonly boolean[]): readonly { readonly from: number; readonly count: number }[] {
  const found: { from: number; count: number }[] = [];
  row.forEach((isDark, at) => {
    const last = found.at(-1);
    if (!isDark) return;
    if (last && last.from + last.count === at) last.count += 1;
    else found.push({ from: at, count: 1 });
  });
  return found;
}

function strokeOf(stroke: Stroke | null): string {
  if (stroke === null) return '';
  const dash = stroke.dashMm === null ? '' : ` stroke-dasharray="${stroke.dashMm.map(mm).join(' ')}"`;
  return ` ${paint('stroke', stroke.color)} stroke-width="${mm(stroke.widthMm)}"${dash}`;
}

/** Not every program reads `#RRGGBBAA`, so what shines through is said apart. */
function paint(attribute: 'fill' | 'stroke', color: string | null): string {
  if (color === null) return `${attribute}="none"`;
  const [, solid, alpha] = /^(#[0-9A-Fa-f]{6})([0-9A-Fa-f]{2})$/.exec(color) ?? [];
  if (solid === undefined || alpha === undefined) return `${attribute}="${escape(color)}"`;
  return `${attribute}="${solid}" ${attribute}-opacity="${(Number.parseInt(alpha, 16) / 255).toFixed(3)}"`;
}

function place({ xMm, yMm, widthMm, heightMm }: MmBox): string {
  return `x="${mm(xMm)}" y="${mm(yMm)}" width="${mm(widthMm)}" height="${mm(heightMm)}"`;
}

function rect(box: MmBox): string {
  return `<rect ${place(box)}/>`;
}

function mm(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
