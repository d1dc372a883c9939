/**
 * A bar chart of a slide: rows of bars, which read in both directions and have room for names of any length. What one page has no room for
 * is another chart on the next. Every bar carries its number, so there is no axis to read it off.
 */
import { palettes, type Palette } from '../../../../scene/palette.ts';
import type { ChartData, MmBox, PlainItem } from '../../pageLayout.ts';
import type { Flowing, FlowRoom, SetPiece } from '../flow/flow.ts';
import type { SlideChartRequest } from '../slideRequest.ts';
import type { SlideSetting } from '../slideSetting.ts';
import { setText, type TextBlock } from '../../words/setText.ts';
import { inDigits } from '../../words/fill.ts';

/** Of the chart's width, what the names of the categories may take. */
const mostNames = 0.4;
/** In ems of the chart's type: a bar, and between two categories. */
const barEms = 1.25;
const betweenEms = 0.55;

/** A chart that has its column to itself is as high as that, up to so many times. */
const mostStretch = 2.6;
const filled = 0.92;

/** Empty for a chart without categories. `fills` where nothing else stands in its column. */
export function chartPiece(chart: SlideChartRequest | null, { fills = false } = {}): readonly Flowing[] {
  return chart === null || chart.categories.length === 0 || chart.series.length === 0 ? [] : [flowing(chart, fills)];
}

function flowing(chart: SlideChartRequest, fills: boolean): Flowing {
  return { set: (setting, room) => setChart(setting, chart, room, fills) };
}

/** One colour a series, told apart by lightness too. */
export function seriesColors(palette: Palette, count: number): readonly string[] {
  const own = [palette.facility, palette.barrier, palette.plan, palette.incident, palette.checkpoint, palette.landmark];
  return Array.from({ length: count }, (_, index) => own[index % own.length] ?? palette.ink);
}

/** Of the text's size: a chart gives way as the text does. */
const typeShare = 0.88;

interface Row {
  readonly name: TextBlock;
  readonly heightMm: number;
}

function setChart(setting: SlideSetting, chart: SlideChartRequest, room: FlowRoom, fills: boolean): SetPiece {
  const { widthMm } = room;
  const { palette, style, type, direction } = setting;
  const sizeMm = Math.max(type.chart * 0.82, room.sizeMm * typeShare);
  const colors = seriesColors(palettes[setting.request.theme], chart.series.length);
  const title = setText(setting, { text: chart.title, role: 'chart', widthMm, sizeMm: sizeMm * 1.1, mostLines: 3, weight: 600 });
  const unit = setText(setting, { text: chart.unit, role: 'chart', widthMm, sizeMm: style.small, mostLines: 2, color: palette.muted });
  const key = chart.series.length > 1 ? keyRows(setting, chart, colors, widthMm, sizeMm) : null;
  const widestName = Math.max(0, ...chart.categories.map((name) => setting.measure(name, sizeMm, 400)));
  const namesMm = Math.min(widthMm * mostNames, widestName + 0.1);
  const gapMm = sizeMm * 0.35;
  const headMm = title.heightMm + unit.heightMm + (key?.heightMm ?? 0) + gapMm;
  const names = chart.categories.map((name) => setText(setting, { text: name, role: 'chart', widthMm: namesMm, sizeMm, floorMm: style.small, mostLines: 3 }));
  const rowMm = (name: TextBlock, stretch: number) => Math.max(name.heightMm, chart.series.length * sizeMm * barEms * stretch) + sizeMm * betweenEms * stretch;
  const leastMm = names.reduce((sum, name) => sum + rowMm(name, 1), 0);
  const stretch = fills ? Math.min(mostStretch, Math.max(1, (room.mostMm * filled - headMm) / leastMm)) : 1;
  const barMm = sizeMm * barEms * stretch;
  const betweenMm = sizeMm * betweenEms * stretch;
  const rows = names.map((name): Row => ({ name, heightMm: rowMm(name, stretch) }));
  const heightOf = (count: number) => headMm + rows.slice(0, count).reduce((sum, { heightMm }) => sum + heightMm, 0);
  const piece = (count: number): SetPiece => ({
    heightMm: heightOf(count), gapMm: style.gap,
    place(startMm, topMm) {
      const box: MmBox = { xMm: setting.leftOf(startMm, widthMm), yMm: topMm, widthMm, heightMm: heightOf(count) };
      const data: ChartData = {
        title: chart.title, unit: chart.unit, categories: chart.categories.slice(0, count),
        series: chart.series.map(({ name, values }, index) => ({ name, color: colors[index] ?? palette.ink, values: chart.categories.slice(0, count).map((_, at) => values[at] ?? null) })),
      };
      const drawing = [
        ...title.place(startMm, topMm), ...unit.place(startMm, topMm + title.heightMm), ...(key?.place(startMm, topMm + title.heightMm + unit.heightMm) ?? []),
        ...bars(setting, { chart, rows: rows.slice(0, count), colors, namesMm, barMm, betweenMm, widthMm, sizeMm, direction }, startMm, topMm + headMm),
      ].filter((item): item is PlainItem => item.type !== 'map' && item.type !== 'chart');
      return [{ type: 'chart', role: 'chart', box, chart: data, drawing }];
    },
    cut(heightMm) {
      for (let fits = count - 1; fits > 0; fits -= 1) {
        if (heightOf(fits) <= heightMm) {
          const rest: SlideChartRequest = { ...chart, categories: chart.categories.slice(fits), series: chart.series.map(({ name, values }) => ({ name, values: values.slice(fits) })) };
          return { first: piece(fits), rest: flowing(rest, fills) };
        }
      }
      return null;
    },
  });
  return piece(rows.length);
}

interface Bars {
  readonly chart: SlideChartRequest;
  readonly rows: readonly Row[];
  readonly colors: readonly string[];
  readonly namesMm: number;
  readonly barMm: number;
  readonly betweenMm: number;
  readonly widthMm: number;
  readonly sizeMm: number;
  readonly direction: 'ltr' | 'rtl';
}

/** From a line at nought, which stands further in where some value is below it. */
function bars(setting: SlideSetting, { chart, rows, colors, namesMm, barMm, betweenMm, widthMm, sizeMm, direction }: Bars, startMm: number, topMm: number): readonly PlainItem[] {
  const { palette, style } = setting;
  const values = chart.series.flatMap((series) => series.values).filter((value): value is number => value !== null && Number.isFinite(value));
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const labelOf = (value: number | null | undefined) => (value === null || value === undefined || !Number.isFinite(value) ? setting.slide.words.notStated : inDigits(String(value), setting.slide.words.digits));
  const labels = chart.series.flatMap((series) => chart.categories.map((_, at) => labelOf(series.values[at])));
  const labelMm = Math.max(...labels.map((label) => setting.measure(label, sizeMm, 600, direction))) + sizeMm * 0.6;
  const barsStart = startMm + namesMm + sizeMm * 0.8;
  const roomMm = Math.max(4, widthMm - namesMm - sizeMm * 0.8 - labelMm * (least < 0 ? 2 : 1));
  const span = most - least === 0 ? 1 : most - least;
  const zero = barsStart + (least < 0 ? labelMm : 0) + (-least / span) * roomMm;
  const items: PlainItem[] = [];
  let top = topMm;
  for (const [category, { name, heightMm }] of rows.entries()) {
    const bandMm = heightMm - betweenMm;
    items.push(...name.place(startMm, top + (bandMm - name.heightMm) / 2) as readonly PlainItem[]);
    const barsTop = top + (bandMm - chart.series.length * barMm) / 2;
    for (const [index, series] of chart.series.entries()) {
      const value = series.values[category] ?? null;
      const known = value !== null && Number.isFinite(value) ? value : 0;
      const lengthMm = (Math.abs(known) / span) * roomMm;
      const from = known < 0 ? zero - lengthMm : zero;
      const y = barsTop + index * barMm;
      if (lengthMm > 0) {
        items.push({ type: 'box', role: 'chart', box: { xMm: setting.leftOf(from, lengthMm), yMm: y + barMm * 0.08, widthMm: lengthMm, heightMm: barMm * 0.84 }, radiusMm: 0, fill: colors[index] ?? palette.ink, stroke: null });
      }
      const said = labelOf(value);
      const saidMm = setting.measure(said, sizeMm, 600, direction) + 0.02;
      const label = setText(setting, { text: said, role: 'chart', widthMm: saidMm, sizeMm, mostLines: 1, weight: 600, direction, ...(value === null ? { color: palette.muted } : {}) });
      const labelStart = known < 0 ? from - sizeMm * 0.4 - saidMm : from + lengthMm + sizeMm * 0.4;
      items.push(...label.place(labelStart, y + (barMm - label.heightMm) / 2) as readonly PlainItem[]);
    }
    top += heightMm;
  }
  const x = setting.leftOf(zero, 0);
  items.push({ type: 'path', role: 'chart', points: [[x, topMm], [x, top - betweenMm]], isClosed: false, fill: null, clip: null, stroke: { color: palette.ink, widthMm: style.rule, dashMm: null } });
  return items;
}

/** Which colour is which series, a row each. */
function keyRows(setting: SlideSetting, { series }: SlideChartRequest, colors: readonly string[], widthMm: number, sizeMm: number) {
  const { palette } = setting;
  const side = sizeMm * 0.8;
  const rows = series.map(({ name }) => setText(setting, { text: name, role: 'chart', widthMm: widthMm - 2 * side, sizeMm, mostLines: 2 }));
  const heightMm = rows.reduce((sum, row) => sum + Math.max(row.heightMm, side), 0) + sizeMm * 0.4;
  return {
    heightMm,
    place(startMm: number, topMm: number): readonly PlainItem[] {
      let top = topMm;
      return rows.flatMap((row, index): PlainItem[] => {
        const items = [
          { type: 'box' as const, role: 'chart' as const, box: { xMm: setting.leftOf(startMm, side), yMm: top + (row.heightMm - side) / 2, widthMm: side, heightMm: side }, radiusMm: 0, fill: colors[index] ?? palette.ink, stroke: null },
          ...row.place(startMm + 2 * side, top) as readonly PlainItem[],
        ];
        top += Math.max(row.heightMm, side);
        return items;
      });
    },
  };
}
