/**
 * Lays out a page: the map with everything a sheet owes its reader, each thing with its place in millimetres. Pure, so that the
 * screen, every file and the tests have the same page.
 */
import type { MeasureText, MmBox, PageItem, PageLayout, Stroke, TextDirection } from './pageLayout.ts';
import type { PageRequest } from './pageRequest.ts';
import { isSlide } from './paper.ts';
import { roundMm } from './roundMm.ts';
import { settingOf } from './setting.ts';
import { sheetLayout } from './sheetLayout.ts';
import { slideLayout } from './slideLayout.ts';
import { plainText } from './words/plainText.ts';

export function layOutPage(request: PageRequest, measure: MeasureText): PageLayout {
  const setting = settingOf(request, measure);
  const { widthMm, heightMm, palette, style } = setting;
  const { map, frame, items } = (isSlide(request.paper) && widthMm > heightMm ? slideLayout : sheetLayout)(setting);
  const mapBox: MmBox = { xMm: setting.leftOf(map.startMm, map.widthMm), yMm: map.topMm, widthMm: map.widthMm, heightMm: map.heightMm };
  const stroke: Stroke = { color: palette.ink, widthMm: style.rule, dashMm: null };
  return roundMm({
    widthMm, heightMm, direction: setting.direction, language: request.locale, title: plainText(request.texts.title),
    items: [
      { type: 'box', role: 'paper', box: { xMm: 0, yMm: 0, widthMm, heightMm }, radiusMm: 0, fill: setting.ground, stroke: null },
      { type: 'map', role: 'map', box: mapBox },
      frame === 'round' ? { type: 'box', role: 'map-frame', box: mapBox, radiusMm: 0, fill: null, stroke } : endOf(mapBox, setting.direction, stroke),
      ...items,
    ],
  });
}

function endOf({ xMm, yMm, widthMm, heightMm }: MmBox, direction: TextDirection, stroke: Stroke): PageItem {
  const x = direction === 'ltr' ? xMm + widthMm : xMm;
  return { type: 'path', role: 'map-frame', points: [[x, yMm], [x, yMm + heightMm]], isClosed: false, fill: null, stroke, clip: null };
}
