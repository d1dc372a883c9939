/**
 * A slide: the map from edge to edge beside one panel with everything that is read, the caveats along the edges, and on the map only what
 * belongs to it: where it is, how large, which way is north. Nothing has to be kept clear for a printer.
 */
import type { Area, Arrangement } from './arrangement.ts';
import { type Block, below, beside, boxAt } from './blocks/block.ts';
import { caveatBar } from './blocks/caveatBar.ts';
import { colophonColumn } from './blocks/colophon.ts';
import { figuresStrip } from './blocks/figuresStrip.ts';
import { header } from './blocks/header.ts';
import { scaleAndNorth, titledInset } from './blocks/keyBlock.ts';
import { legendBlock } from './blocks/legendBlock.ts';
import { qrCode } from './blocks/qrCode.ts';
import type { Setting } from './setting.ts';

/** Width of the plate on the map, as a part of the map's. */
const plateWidth = 0.26;

export function slideLayout(setting: Setting): Arrangement {
  const { style, widthMm, heightMm } = setting;
  const caveat = caveatBar(setting, widthMm);
  const panelMm = style.aside[1];
  const map: Area = { startMm: 0, topMm: caveat.heightMm, widthMm: widthMm - panelMm - 2 * style.margin, heightMm: heightMm - 2 * caveat.heightMm };
  const panelStart = map.widthMm + style.margin;
  const top = map.topMm + style.gap;
  const bottom = map.topMm + map.heightMm - style.gap;
  const head = below([header(setting, panelMm, 0), figuresStrip(setting, panelMm)], style.gap * 0.7);
  const code = qrCode(setting, panelMm * 0.36, 'below');
  const colophonMm = panelMm - (code.widthMm === 0 ? 0 : code.widthMm + style.gap);
  const foot = beside([colophonColumn(setting, colophonMm, code.heightMm), code], style.gap, 'bottom');
  const legendTop = top + head.heightMm + (head.heightMm === 0 ? 0 : style.gap);
  const legend = legendBlock(setting, { widthMm: panelMm, heightMm: bottom - foot.heightMm - style.gap - legendTop, columns: [1, 3] });
  const plate = keyPlate(setting, map);
  return {
    map, frame: 'end',
    items: [
      ...plate.place(map.startMm + style.gap, map.topMm + map.heightMm - style.gap - plate.heightMm),
      ...head.place(panelStart, top), ...legend.place(panelStart, legendTop), ...foot.place(panelStart, bottom - foot.heightMm),
      ...caveat.place(0, 0), ...caveat.place(0, heightMm - caveat.heightMm),
    ],
  };
}

/** Inset, scale and north on a plate of their own in a corner of the map. */
function keyPlate(setting: Setting, map: Area): Block {
  const { style, ground, palette } = setting;
  const innerMm = map.widthMm * plateWidth;
  const padding = style.gap * 0.5;
  const key = below([titledInset(setting, { widthMm: innerMm, heightMm: innerMm * 0.62 }, map), scaleAndNorth(setting, innerMm)], style.gap * 0.5);
  if (key.heightMm === 0) return key;
  const size = { widthMm: innerMm + 2 * padding, heightMm: key.heightMm + 2 * padding };
  return {
    ...size,
    place: (startMm, topMm) => [
      {
        type: 'box', role: 'scale-bar', box: boxAt(setting.leftOf(startMm, size.widthMm), topMm, size), radiusMm: style.gap * 0.2, fill: ground,
        stroke: { color: palette.ink, widthMm: style.rule, dashMm: null },
      },
      ...key.place(startMm + padding, topMm + padding),
    ],
  };
}
