/** One map of a slide in its frame: what it is called, scale and north on a plate in its corner, and the callouts. */
import { scaleAndNorth } from '../../blocks/keyBlock.ts';
import { type Block, boxAt, nothing } from '../../blocks/block.ts';
import { scaleOfZoom } from '../../groundFrame.ts';
import type { MmBox, PageItem } from '../../pageLayout.ts';
import type { PageMap } from '../../pageRequest.ts';
import type { MapFrame, SlideCallout, SlideMap } from '../slideRequest.ts';
import type { SlideSetting } from '../slideSetting.ts';
import { calloutItems } from './calloutItems.ts';
import { slideCamera } from './slideCamera.ts';

export interface MapPiece {
  readonly items: readonly PageItem[];
  readonly frame: MapFrame;
  readonly left: readonly SlideCallout[];
  /** Of this map, for what is set beside it. */
  readonly setting: SlideSetting;
}

/** Of the plate with scale and north, a part of the map's width, but not less than its words take. */
const plateWidth = 0.22;
export const leastPlateMm = 47;

/** `index` is that of the picture on its page, `map` that of the map in the request; `hasKey` whether scale and north stand on it. */
export function mapPiece(setting: SlideSetting, source: SlideMap, box: MmBox, { index, map, callouts, hasKey = true }: { readonly index: number; readonly map: number; readonly callouts: readonly SlideCallout[]; readonly hasKey?: boolean }): MapPiece {
  const camera = slideCamera(source.look, box);
  const shown: PageMap = { center: camera.center, scale: scaleOfZoom(camera.zoom, camera.center[1]), bearing: camera.bearing, pitch: camera.pitch };
  const own = setting.withMap(shown);
  const plate = hasKey ? scalePlate(own, box) : { items: [], box: null };
  const set = calloutItems(own, callouts, shown, box, plate.box === null ? [] : [plate.box]);
  return {
    items: [{ type: 'map', role: 'map', box, ...(index === 0 ? {} : { index }) }, ...plate.items, ...set.items],
    frame: { requestId: setting.slide.id, map, camera, widthMm: box.widthMm, heightMm: box.heightMm }, left: set.left, setting: own,
  };
}

/** In the lower corner at which the page begins to read. */
function scalePlate(setting: SlideSetting, map: MmBox): { readonly items: readonly PageItem[]; readonly box: MmBox | null } {
  const { style } = setting;
  const plate = keyPlate(setting, Math.min(map.widthMm * 0.8, Math.max(leastPlateMm, map.widthMm * plateWidth)));
  if (plate.heightMm === 0) return { items: [], box: null };
  const startMm = setting.leftOf(map.xMm, map.widthMm) + style.gap * 0.6;
  const topMm = map.yMm + map.heightMm - style.gap * 0.6 - plate.heightMm;
  return { box: boxAt(setting.leftOf(startMm, plate.widthMm), topMm, plate), items: plate.place(startMm, topMm) };
}

/** Scale and north in a frame; `innerMm` without it. */
export function keyPlate(setting: SlideSetting, innerMm: number): Block {
  const { style, palette, ground } = setting;
  const padding = style.gap * 0.4;
  const key = scaleAndNorth(setting, innerMm);
  if (key.heightMm === 0) return nothing;
  const size = { widthMm: innerMm + 2 * padding, heightMm: key.heightMm + 2 * padding };
  return {
    ...size,
    place: (startMm, topMm) => [
      { type: 'box', role: 'scale-bar', box: boxAt(setting.leftOf(startMm, size.widthMm), topMm, size), radiusMm: style.gap * 0.2, fill: ground, stroke: { color: palette.ink, widthMm: style.rule, dashMm: null } },
      ...key.place(startMm + padding, topMm + padding),
    ],
  };
}
