/** How a native chart looks: as the drawing of it does that other writers paint. */
import { palettes } from '../../../scene/palette.ts';
import type { ChartData, ChartItem, MmBox, TextDirection } from '../../page/pageLayout.ts';
import { hasArabic } from '../../page/words/directionOf.ts';
import { markDirections } from '../slide/directionMarks.ts';
import { typeSize } from '../slide/emu.ts';

export interface ChartLook {
  readonly direction: TextDirection;
  /** Of the words, in hundredths of a point. */
  readonly typeSize: number;
  readonly ink: string;
  /** Where the bars are, in parts of the chart's width and height; null leaves that to whoever draws it. */
  readonly plot: { readonly x: number; readonly y: number; readonly w: number; readonly h: number } | null;
}

/** Of a drawing without words. */
const bodyMm = 4;

export function chartLook(item: Pick<ChartItem, 'box' | 'chart' | 'drawing'>, direction: TextDirection): ChartLook {
  const texts = item.drawing.flatMap((part) => (part.type === 'text' ? [part] : []));
  const sizes = texts.map(({ sizeMm }) => sizeMm).toSorted((a, b) => a - b);
  return { direction, typeSize: typeSize(sizes[Math.floor(sizes.length / 2)] ?? bodyMm), ink: texts[0]?.color ?? palettes.light.ink, plot: plotOf(item, direction) };
}

/** In millimetres, what programs leave free above the title of a chart: its frame begins so much higher, and nothing of it is seen there. */
const headMm = 4;

/** Where the chart stands, with that. */
export const chartFrame = ({ xMm, yMm, widthMm, heightMm }: MmBox): MmBox => ({ xMm, yMm: yMm - headMm, widthMm, heightMm: heightMm + headMm });

/**
 * The data with their words ready for a chart. Names have no direction of their own there and are read from the left: Arabic ones begin, go on and end with marks that read from the
 * right, which keeps numbers and dates the right way round, too.
 */
export function chartWords(chart: ChartData, direction: TextDirection): ChartData {
  const marked = (text: string): string => markDirections([text], direction)[0] ?? '';
  const named = (text: string): string => (hasArabic(text) ? `\u200F${text.replace(/[\u2066-\u2069]/gu, '\u200F')}\u200F` : marked(text));
  return { ...chart, title: marked(chart.title), unit: marked(chart.unit), categories: chart.categories.map(named), series: chart.series.map((series) => ({ ...series, name: named(series.name) })) };
}

/** Rows as far apart as in the drawing: closer ones lose names, for LibreOffice leaves out what it takes to overlap. */
function plotOf({ box: own, chart, drawing }: Pick<ChartItem, 'box' | 'chart' | 'drawing'>, direction: TextDirection): ChartLook['plot'] {
  const box = chartFrame(own);
  const axis = drawing.flatMap((part) => (part.type === 'path' && !part.isClosed && part.points.length === 2 ? [part.points] : [])).at(-1);
  const [[axisMm, topMm], [, bottomMm]] = [axis?.[0] ?? [0, 0], axis?.[1] ?? [0, 0]];
  const begins = ({ xMm, widthMm }: MmBox) => Math.abs((direction === 'rtl' ? xMm + widthMm : xMm) - axisMm) < 0.05;
  const longestMm = Math.max(0, ...drawing.flatMap((part) => (part.type === 'box' && begins(part.box) ? [part.box.widthMm] : [])));
  // With values below nought the line is no edge of the bars.
  const isPlain = chart.series.every(({ values }) => values.every((value) => (value ?? 0) >= 0));
  if (!axis || !isPlain || longestMm <= 0 || bottomMm <= topMm || box.widthMm <= 0 || box.heightMm <= 0) return null;
  const part = (value: number) => Number(Math.min(1, Math.max(0, value)).toFixed(4));
  return {
    x: part(((direction === 'rtl' ? axisMm - longestMm : axisMm) - box.xMm) / box.widthMm), y: part((topMm - box.yMm) / box.heightMm),
    w: part(longestMm / box.widthMm), h: part((bottomMm - topMm) / box.heightMm),
  };
}
