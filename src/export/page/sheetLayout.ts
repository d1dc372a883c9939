/** A sheet of paper: a head over the page, then the map with what explains it, beside it on a wide sheet and below it on a tall one. */
import type { Area, Arrangement } from './arrangement.ts';
import { below } from './blocks/block.ts';
import { caveatBar } from './blocks/caveatBar.ts';
import { colophon, colophonColumn } from './blocks/colophon.ts';
import { figuresStrip } from './blocks/figuresStrip.ts';
import { header } from './blocks/header.ts';
import { keyBlock, keyColumn } from './blocks/keyBlock.ts';
import { type LegendBlock, legendBlock } from './blocks/legendBlock.ts';
import type { MmBox } from './pageLayout.ts';
import type { PageStyle, Setting } from './setting.ts';

type Body = Omit<Arrangement, 'frame'>;

/** How much of what the head leaves may go to what stands below the map. */
const mostBelow = 0.58;

export function sheetLayout(setting: Setting): Arrangement {
  const { style, widthMm, heightMm } = setting;
  const contentMm = widthMm - 2 * style.margin;
  const isWide = widthMm > heightMm;
  const caveat = caveatBar(setting, contentMm);
  const head = below([header(setting, contentMm, contentMm * (isWide ? 0.3 : 0.34)), figuresStrip(setting, contentMm)], style.gap * 0.7);
  const headTop = style.margin + caveat.heightMm + style.gap * 0.7;
  const bodyTop = headTop + head.heightMm + (head.heightMm === 0 ? 0 : style.gap * 0.8);
  const caveatTop = heightMm - style.margin - caveat.heightMm;
  const area: Area = { startMm: style.margin, topMm: bodyTop, widthMm: contentMm, heightMm: caveatTop - style.gap * 0.7 - bodyTop };
  const { map, items } = (isWide ? besideMap : belowMap)(setting, area);
  return { map, frame: 'round', items: [...caveat.place(style.margin, style.margin), ...head.place(style.margin, headTop), ...items, ...caveat.place(style.margin, caveatTop)] };
}

/** A column at the end of the page, wider where one column of legend does not do, over a foot as wide as the page. */
function besideMap(setting: Setting, area: Area): Body {
  const { style } = setting;
  const foot = colophon(setting, area.widthMm);
  const heightMm = area.heightMm - foot.heightMm - style.gap * 0.6;
  const { asideMm, frame, key, legend } = firstWhole(asideChoices(style), ({ asideMm, columns, sizeMm }) => {
    const frame = { widthMm: area.widthMm - asideMm - style.gap, heightMm };
    const key = columns === 1 ? keyColumn(setting, asideMm, frame) : keyBlock(setting, asideMm, frame);
    const legend = legendBlock(setting, { widthMm: asideMm, heightMm: heightMm - key.heightMm - (key.heightMm > 0 ? style.gap : 0), columns: [1, columns], sizesMm: [sizeMm] });
    return { asideMm, frame, key, legend };
  });
  const isEmpty = key.heightMm === 0 && legend.heightMm === 0;
  const asideStart = area.startMm + area.widthMm - asideMm;
  return {
    map: { ...area, ...(isEmpty ? { heightMm } : frame) },
    items: [
      ...legend.place(asideStart, area.topMm),
      ...key.place(asideStart, area.topMm + heightMm - key.heightMm),
      ...foot.place(area.startMm, area.topMm + area.heightMm - foot.heightMm),
    ],
  };
}

interface AsideChoice {
  readonly asideMm: number;
  readonly columns: number;
  readonly sizeMm: number;
}

/** The legend's type is made one step smaller before the map gives up more of its room. */
function asideChoices({ aside: [narrow, wide, widest], body, small, least }: PageStyle): readonly [AsideChoice, ...AsideChoice[]] {
  return [
    { asideMm: narrow, columns: 1, sizeMm: body }, { asideMm: narrow, columns: 1, sizeMm: small }, { asideMm: wide, columns: 2, sizeMm: body }, { asideMm: wide, columns: 2, sizeMm: small },
    { asideMm: widest, columns: 3, sizeMm: body }, { asideMm: widest, columns: 3, sizeMm: small }, { asideMm: widest, columns: 3, sizeMm: least },
  ];
}

/** The first with a whole legend, else the last. */
function firstWhole<Choice, Made extends { readonly legend: LegendBlock }>([first, ...others]: readonly [Choice, ...Choice[]], make: (choice: Choice) => Made): Made {
  let made = make(first);
  for (const choice of others) {
    if (made.legend.isWhole) return made;
    made = make(choice);
  }
  return made;
}

/** The legend in columns under the map, and a band at the foot: what the page rests on, where it is and how large, its code. */
function belowMap(setting: Setting, area: Area): Body {
  const { style } = setting;
  const arrange = (frame: Pick<MmBox, 'widthMm' | 'heightMm'>) => {
    const key = keyBlock(setting, style.aside[1], frame);
    const foot = key.heightMm === 0 ? colophon(setting, area.widthMm) : colophonColumn(setting, area.widthMm - key.widthMm - style.gap, key.heightMm);
    const footMm = Math.max(key.heightMm, foot.heightMm);
    const legend = lowest(setting, area.widthMm, area.heightMm * mostBelow - footMm - 2 * style.gap);
    return { key, foot, footMm, legend, heightMm: footMm + style.gap + (legend.heightMm === 0 ? 0 : legend.heightMm + style.gap) };
  };
  // The inset shows the frame, but its size does not follow from that.
  const map: Area = { ...area, heightMm: area.heightMm - arrange(area).heightMm };
  const { key, foot, footMm, legend } = arrange(map);
  const footTop = area.topMm + area.heightMm - footMm;
  return {
    map,
    items: [
      ...legend.place(area.startMm, footTop - style.gap - legend.heightMm),
      ...foot.place(area.startMm, footTop),
      ...key.place(area.startMm + area.widthMm - key.widthMm, footTop + footMm - key.heightMm),
    ],
  };
}

/** Of one to four columns the legend that takes least of the page, whole where it can be. */
function lowest(setting: Setting, widthMm: number, heightMm: number): LegendBlock {
  const legends = [1, 2, 3, 4].map((columns) => legendBlock(setting, { widthMm, heightMm, columns: [columns, columns] }));
  return legends.reduce((best, legend) => ((legend.isWhole && !best.isWhole) || (legend.isWhole === best.isWhole && legend.heightMm < best.heightMm) ? legend : best));
}
