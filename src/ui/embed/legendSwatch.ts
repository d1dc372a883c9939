/** A swatch of the legend, as `ui/panels/layers/LegendSwatch.tsx` draws it in the app. Decoration beside its words. */
import { imageToDataUrl, imageToDataUrlOnDemand } from '../../map/images/imageToDataUrl.ts';
import type { AreaSwatch, LineSwatch, Swatch } from '../../scene/legendEntry.ts';
import { element, svgElement } from './element.ts';
import row from '../panels/layers/LegendRow.module.css';

const width = 36;
const height = 20;

/** `isRound`: areas that are circles on the map. */
export function legendSwatch(swatch: Swatch, isRound: boolean): Element {
  if (swatch.type === 'icon') return element('span', { class: row['swatch'] ?? '' }, mapIcon(swatch.image));
  return svgElement(
    'svg', { class: row['swatch'] ?? '', width: `${width}`, height: `${height}`, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    ...(swatch.type === 'line' ? lineSample(swatch) : [areaSample(swatch, isRound)]),
  );
}

/** Military symbols come from a library that loads on demand, so an image may be a moment late. */
function mapIcon(name: string): HTMLImageElement {
  const icon = element('img', { class: row['icon'] ?? '', alt: '' });
  const url = imageToDataUrl(name);
  if (url !== null) icon.src = url;
  else void imageToDataUrlOnDemand(name).then((late) => { if (late !== null) icon.src = late; });
  return icon;
}

function lineSample({ color, widthPx, dash, casing }: LineSwatch): readonly SVGElement[] {
  const ends = { x1: '2', x2: `${width - 2}`, y1: `${height / 2}`, y2: `${height / 2}` };
  return [
    ...(casing ? [svgElement('line', { ...ends, stroke: casing.color, 'stroke-width': `${casing.widthPx}` })] : []),
    svgElement('line', { ...ends, stroke: color, 'stroke-width': `${widthPx}`, ...dashes(dash, widthPx) }),
  ];
}

function areaSample({ fill, outline }: AreaSwatch, isRound: boolean): SVGElement {
  const paint = { fill, stroke: outline?.color ?? 'none', 'stroke-width': `${outline?.widthPx ?? 0}`, ...dashes(outline?.dash ?? null, outline?.widthPx ?? 0) };
  return isRound
    ? svgElement('circle', { cx: `${width / 2}`, cy: `${height / 2}`, r: `${height / 2 - 2}`, ...paint })
    : svgElement('rect', { x: '4', y: '2', width: `${width - 8}`, height: `${height - 4}`, rx: '2', ...paint });
}

/** MapLibre counts dashes in line widths, SVG in pixels. */
function dashes(dash: readonly number[] | null, widthPx: number): { readonly 'stroke-dasharray'?: string } {
  return dash === null ? {} : { 'stroke-dasharray': dash.map((part) => part * widthPx).join(' ') };
}
