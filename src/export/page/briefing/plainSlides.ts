/** Slides without a map: the title alone, numbers and a chart, sources; and the further pages of whatever has no room on its first. */
import { fill } from '../words/fill.ts';
import { plainText } from '../words/plainText.ts';
import { type Arranged, type Body, headBlock, saidOn } from './arranged.ts';
import { chartPiece } from './figures/chartPiece.ts';
import { type Column, fitFlow, type Flowing, flowHeight } from './flow/flow.ts';
import type { SlideSetting } from './slideSetting.ts';

/** Lines longer than this are hard to follow, millimetres. */
const longestLine = 236;

/** Large, a little above the middle, beside a bar in the accent. */
export function titleSlide(setting: SlideSetting, body: Body): Arranged {
  const { style, widthMm, type, palette } = setting;
  const startMm = style.margin * 3;
  const columnMm = Math.min(longestLine, widthMm - startMm - style.margin * 2);
  const head = headBlock(setting, columnMm, { scale: 1.6 });
  const flow = [...head.rest, ...saidOn(setting, setting.slide.callouts)];
  const gapMm = flow.length === 0 ? 0 : style.gap * 1.6;
  const roomMm = body.bottomMm - body.topMm - 2 * style.gap;
  const sizes = [(type.text[0] ?? 5) * 1.2, ...type.text];
  const textMm = Math.min(roomMm - head.heightMm - gapMm, flowHeight(setting, flow, { widthMm: columnMm, sizeMm: sizes[0] ?? 5, mostMm: roomMm }));
  const topMm = body.topMm + style.gap + Math.max(0, (roomMm - head.heightMm - gapMm - textMm) * 0.42);
  const column: Column = { startMm, topMm: topMm + head.heightMm + gapMm, widthMm: columnMm, heightMm: body.bottomMm - style.gap - topMm - head.heightMm - gapMm };
  const filled = fitFlow(setting, flow, [column], sizes);
  const barMm = style.gap * 0.35;
  return {
    maps: [], rest: filled.rest,
    items: [
      {
        type: 'box', role: 'slide-frame', radiusMm: 0, fill: palette.selection, stroke: null,
        box: { xMm: setting.leftOf(startMm - style.gap - barMm, barMm), yMm: topMm, widthMm: barMm, heightMm: head.heightMm + (filled.usedMm[0] ? gapMm + filled.usedMm[0] : 0) },
      },
      ...head.place(startMm, topMm), ...filled.items,
    ],
  };
}

/** Of the content, what the chart takes beside text. */
const chartShare = 0.52;

/** Numbers over the text; a chart beside them, or as wide as the page where it is all there is. */
export function figuresSlide(setting: SlideSetting, body: Body): Arranged {
  const { style, type, widthMm, slide } = setting;
  const { head, items, topMm } = headed(setting, body);
  const contentMm = widthMm - 2 * style.margin;
  const heightMm = body.bottomMm - style.gap - topMm;
  const said = [...head, ...saidOn(setting, slide.callouts, { hasChart: false })];
  const chart = chartPiece(slide.chart, { fills: true });
  if (chart.length === 0 || said.length === 0) {
    const column: Column = { startMm: style.margin, topMm, widthMm: said.length === 0 ? contentMm : Math.min(longestLine, contentMm), heightMm };
    const filled = fitFlow(setting, [...said, ...chart], [column], type.text);
    return { maps: [], items: [...items, ...filled.items], rest: filled.rest };
  }
  const chartMm = contentMm * chartShare;
  const textMm = contentMm - chartMm - style.gap * 2;
  const text = fitFlow(setting, said, [{ startMm: style.margin, topMm, widthMm: textMm, heightMm }], type.text);
  const drawn = fitFlow(setting, chart, [{ startMm: style.margin + textMm + style.gap * 2, topMm, widthMm: chartMm, heightMm }], type.text);
  return { maps: [], items: [...items, ...text.items, ...drawn.items], rest: [...text.rest, ...drawn.rest] };
}

/** In two columns of smaller type, in three of the smallest: nobody reads it across the room, everybody may look it up. */
export function sourcesSlide(setting: SlideSetting, body: Body): Arranged {
  const { type } = setting;
  const { head, items, topMm } = headed(setting, body);
  const flow = [...head, ...saidOn(setting, setting.slide.callouts)];
  const wide = fitFlow(setting, flow, columnsOf(setting, 2, topMm, body), type.text.slice(-4));
  const filled = wide.rest.length === 0 ? wide : fitFlow(setting, flow, columnsOf(setting, 3, topMm, body), type.list);
  return { maps: [], items: [...items, ...filled.items], rest: filled.rest };
}

/** What is left over, under the title and the number of the page among those of its slide. */
export function furtherPage(setting: SlideSetting, rest: readonly Flowing[], body: Body, number: number): Arranged {
  const { type, slide } = setting;
  const title = fill(slide.words.continued, { title: plainText(slide.title), number: String(number) });
  const { items, topMm } = headed(setting, body, title);
  const columns = columnsOf(setting, slide.layout === 'sources' ? 3 : 2, topMm, body);
  const filled = fitFlow(setting, rest, columns, slide.layout === 'sources' ? type.list : type.text.slice(3));
  if (filled.items.length > 0 || rest.length === 0) return { maps: [], items: [...items, ...filled.items], rest: filled.rest };
  // Something higher than a page: better over its end than a page without anything, again and again.
  const [first, ...others] = rest;
  const [column] = columns;
  const piece = column && first?.set(setting, { widthMm: column.widthMm, sizeMm: type.text.at(-1) ?? 4, mostMm: column.heightMm });
  return { maps: [], items: [...items, ...(column && piece ? piece.place(column.startMm, column.topMm) : [])], rest: others };
}

function headed(setting: SlideSetting, { topMm }: Body, title = setting.slide.title) {
  const { style, widthMm } = setting;
  const head = headBlock(setting, widthMm - 2 * style.margin, { title, scale: title === setting.slide.title ? 1 : 0.8 });
  const top = topMm + style.gap;
  return { head: title === setting.slide.title ? head.rest : [], items: head.place(style.margin, top), topMm: top + head.heightMm + style.gap };
}

function columnsOf({ style, widthMm }: SlideSetting, count: number, topMm: number, { bottomMm }: Body): readonly Column[] {
  const columnMm = (widthMm - 2 * style.margin - (count - 1) * 2 * style.gap) / count;
  return Array.from({ length: count }, (_, index) => ({ startMm: style.margin + index * (columnMm + 2 * style.gap), topMm, widthMm: columnMm, heightMm: bottomMm - style.gap - topMm }));
}
