/**
 * Lays out a page: the map with everything a sheet owes its reader, each thing with its place in millimetres. Pure, so that the
 * screen, every file and the tests have the same page. Beside the map on a wide page, below it on a tall one.
 */
import { type Block, below, beside, nothing } from './blocks/block.ts';
import { caveatBar } from './blocks/caveatBar.ts';
import { colophon } from './blocks/colophon.ts';
import { figuresStrip } from './blocks/figuresStrip.ts';
import { header } from './blocks/header.ts';
import { insetMap } from './blocks/insetMap.ts';
import { type LegendBlock, legendBlock } from './blocks/legendBlock.ts';
import { northArrow } from './blocks/northArrow.ts';
import { qrCode } from './blocks/qrCode.ts';
import { scaleBar } from './blocks/scaleBar.ts';
import type { MeasureText, MmBox, PageItem, PageLayout } from './pageLayout.ts';
import type { PageRequest } from './pageRequest.ts';
import { roundMm } from './roundMm.ts';
import { type Setting, settingOf } from './setting.ts';
import { plainText } from './words/plainText.ts';

/** In reading order: `startMm` from the side on which the page begins to read. */
interface Area {
  readonly startMm: number;
  readonly topMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** The map and what stands round it within the body of the page. */
interface Body {
  readonly map: Area;
  readonly items: (frame: Area) => readonly PageItem[];
}

export function layOutPage(request: PageRequest, measure: MeasureText): PageLayout {
  const setting = settingOf(request, measure);
  const { style, widthMm, heightMm, palette } = setting;
  const contentMm = widthMm - 2 * style.margin;
  const isWide = widthMm > heightMm;
  const caveat = caveatBar(setting, contentMm);
  const head = below([header(setting, contentMm, contentMm * (isWide ? 0.3 : 0.34)), figuresStrip(setting, contentMm)], style.gap * 0.8);
  const foot = colophon(setting, contentMm);
  const headTop = style.margin + caveat.heightMm + style.gap * 0.8;
  const bodyTop = headTop + head.heightMm + style.gap * 0.8;
  const footTop = heightMm - style.margin - caveat.heightMm - style.gap * 0.6 - foot.heightMm;
  const area: Area = { startMm: style.margin, topMm: bodyTop, widthMm: contentMm, heightMm: footTop - style.gap * 0.6 - bodyTop };
  const body = (isWide ? besideMap : belowMap)(setting, area);
  const mapBox: MmBox = { xMm: setting.leftOf(body.map.startMm, body.map.widthMm), yMm: body.map.topMm, widthMm: body.map.widthMm, heightMm: body.map.heightMm };
  const items: PageItem[] = [
    { type: 'box', role: 'paper', box: { xMm: 0, yMm: 0, widthMm, heightMm }, radiusMm: 0, fill: setting.ground, stroke: null },
    ...caveat.place(style.margin, style.margin),
    ...head.place(style.margin, headTop),
    { type: 'map', role: 'map', box: mapBox },
    { type: 'box', role: 'map-frame', box: mapBox, radiusMm: 0, fill: null, stroke: { color: palette.ink, widthMm: style.rule, dashMm: null } },
    ...body.items(body.map),
    ...foot.place(style.margin, footTop),
    ...caveat.place(style.margin, heightMm - style.margin - caveat.heightMm),
  ];
  return roundMm({ widthMm, heightMm, direction: setting.direction, language: request.locale, title: plainText(request.texts.title), items });
}

/** A column at the end of the page: the legend from the top, the rest from the bottom; wider where one column of legend does not do. */
function besideMap(setting: Setting, area: Area): Body {
  const { style } = setting;
  const choices = style.aside.map((asideMm) => {
    const frame = { widthMm: area.widthMm - asideMm - style.gap, heightMm: area.heightMm };
    const tail = tailBlock(setting, asideMm, frame);
    const gap = tail.heightMm > 0 ? style.gap : 0;
    const legend = legendBlock(setting, { widthMm: asideMm, heightMm: area.heightMm - tail.heightMm - gap, columns: [1, asideMm === style.aside[1] ? 2 : 1] });
    return { asideMm, frame, tail, legend };
  });
  const { asideMm, frame, tail, legend } = choices.find((choice) => choice.legend.isWhole) ?? choices.at(-1) ?? neverEmpty();
  if (tail.heightMm === 0 && legend.heightMm === 0) return { map: area, items: () => [] };
  const asideStart = area.startMm + area.widthMm - asideMm;
  return {
    map: { ...area, ...frame },
    items: () => [...legend.place(asideStart, area.topMm), ...tail.place(asideStart, area.topMm + area.heightMm - tail.heightMm)],
  };
}

function neverEmpty(): never {
  throw new Error('A style without a column.');
}

/** Inset, code, scale and north at the foot of the column. */
function tailBlock(setting: Setting, widthMm: number, frame: Pick<MmBox, 'widthMm' | 'heightMm'>): Block {
  const { style } = setting;
  const isNarrow = widthMm < style.aside[1];
  const halfMm = (widthMm - style.gap) / 2;
  const insetMm = isNarrow ? widthMm : halfMm;
  const inset = insetMap(setting, { widthMm: insetMm, heightMm: insetMm * (isNarrow ? 0.5 : 0.66) }, frame);
  const code = qrCode(setting, isNarrow || inset.heightMm === 0 ? widthMm : halfMm);
  const pictures = isNarrow ? below([inset, code], style.gap * 0.7) : beside([inset, code], style.gap, 'bottom');
  return below([pictures, scaleAndNorth(setting, widthMm)], style.gap * 0.7);
}

function scaleAndNorth(setting: Setting, widthMm: number): Block {
  const { style } = setting;
  const sideMm = style.body * 5;
  const north = setting.shows('north-arrow') ? northArrow(setting, sideMm) : nothing;
  const scale = setting.shows('scale-bar') ? scaleBar(setting, widthMm - (north.widthMm === 0 ? 0 : sideMm + style.gap / 2)) : nothing;
  const heightMm = Math.max(north.heightMm, scale.heightMm);
  return {
    widthMm: heightMm === 0 ? 0 : widthMm, heightMm,
    place: (startMm, topMm) => [
      ...scale.place(startMm, topMm + heightMm - scale.heightMm),
      ...north.place(startMm + widthMm - north.widthMm, topMm + heightMm - north.heightMm),
    ],
  };
}

/** The legend in columns under the map, and the rest in a column at its end. */
function belowMap(setting: Setting, area: Area): Body {
  const { style } = setting;
  const sideMm = area.widthMm * 0.27;
  const legendMm = area.widthMm - sideMm - style.gap;
  const mostMm = area.heightMm * 0.42;
  const arrange = (frame: Pick<MmBox, 'widthMm' | 'heightMm'>) => {
    const inset = insetMap(setting, { widthMm: sideMm, heightMm: sideMm * 0.56 }, frame);
    const side = below([inset, scaleAndNorth(setting, sideMm), qrCode(setting, sideMm)], style.gap * 0.7);
    const legend = lowest(setting, side.heightMm === 0 ? area.widthMm : legendMm, Math.max(side.heightMm, mostMm));
    return { side, legend, heightMm: Math.max(side.heightMm, legend.heightMm) };
  };
  // The inset shows the frame, and how high that is depends on nothing in the inset but its size.
  const { heightMm } = arrange(area);
  const map: Area = { ...area, heightMm: area.heightMm - (heightMm === 0 ? 0 : heightMm + style.gap) };
  const { side, legend } = arrange(map);
  const top = area.topMm + area.heightMm - heightMm;
  return { map, items: () => [...legend.place(area.startMm, top), ...side.place(area.startMm + area.widthMm - side.widthMm, top)] };
}

/** Of one to four columns the legend that takes least of the page, whole where it can be. */
function lowest(setting: Setting, widthMm: number, heightMm: number): LegendBlock {
  const legends = [1, 2, 3, 4].map((columns) => legendBlock(setting, { widthMm, heightMm, columns: [columns, columns] }));
  return legends.reduce((best, legend) => ((legend.isWhole && !best.isWhole) || (legend.isWhole === best.isWhole && legend.heightMm < best.heightMm) ? legend : best));
}
