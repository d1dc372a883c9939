/** Where the page is: the zone, the river and the ground that the map frame shows, as plain areas. Always north up, never mirrored. */
import type { LonLat } from '../../../geo/types.ts';
import { groundFrame, placeInFrame } from '../groundFrame.ts';
import type { MmBox, MmPoint, PageItem, Stroke } from '../pageLayout.ts';
import type { PageMap } from '../pageRequest.ts';
import type { Setting } from '../setting.ts';
import { type Block, boxAt, nothing } from './block.ts';
import { clipToBox } from './clipToBox.ts';

/** Ground round what is shown, as a part of its size. */
const roundAbout = 0.3;
/** Points nearer to the last one than this are left out, millimetres. */
const finest = 0.12;
/** A frame is at least so large that it is seen, millimetres. */
const leastFrame = 1.6;

/** `frame` is the map on the page, in millimetres. */
export function insetMap(setting: Setting, size: { readonly widthMm: number; readonly heightMm: number }, frame: Pick<MmBox, 'widthMm' | 'heightMm'>): Block {
  const { request: { inset, map }, palette, style } = setting;
  if (inset === null || !setting.shows('inset')) return nothing;
  const framed = groundFrame(map, frame);
  const view = viewOf([...inset.zone.flat(), ...framed], size);
  const toMm = (place: LonLat): MmPoint => {
    const [x, y] = placeInFrame(place, view);
    return [x + size.widthMm / 2, y + size.heightMm / 2];
  };
  const shape = (ring: readonly LonLat[]) => clipToBox(thin(ring.map(toMm)), { xMm: 0, yMm: 0, ...size });
  const frameShape = clipToBox(atLeast(framed.map(toMm)), { xMm: 0, yMm: 0, ...size });
  return {
    ...size,
    place(startMm, topMm) {
      const left = setting.leftOf(startMm, size.widthMm);
      const box = boxAt(left, topMm, size);
      const area = (points: readonly MmPoint[], fill: string | null, stroke: Stroke | null): PageItem[] => (points.length < 3 ? [] : [{
        type: 'path', role: 'inset', isClosed: true, points: points.map(([x, y]): MmPoint => [x + left, y + topMm]), fill, stroke, clip: box,
      }]);
      return [
        { type: 'box', role: 'inset', box, radiusMm: 0, fill: palette.land, stroke: null },
        ...inset.zone.flatMap((ring) => area(shape(ring), palette.paper, null)),
        ...inset.water.flatMap((ring) => area(shape(ring), palette.water, null)),
        ...inset.zone.flatMap((ring) => area(shape(ring), null, { color: palette.zoneLine, widthMm: style.rule * 1.5, dashMm: [style.rule * 6, style.rule * 3] })),
        ...area(frameShape, `${palette.selection}22`, { color: palette.selection, widthMm: style.rule * 2.5, dashMm: null }),
        { type: 'box', role: 'inset', box, radiusMm: 0, fill: null, stroke: { color: palette.ink, widthMm: style.rule, dashMm: null } },
      ];
    },
  };
}

/** The view north up that shows all `places`. */
function viewOf(places: readonly LonLat[], { widthMm, heightMm }: { readonly widthMm: number; readonly heightMm: number }): PageMap {
  const lons = places.map(([lon]) => lon);
  const lats = places.map(([, lat]) => lat);
  const center: LonLat = [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
  const unit: PageMap = { center, scale: 1, bearing: 0, pitch: 0 };
  const spans = places.map((place) => placeInFrame(place, unit)).map(([x, y]) => Math.max(Math.abs(x) / widthMm, Math.abs(y) / heightMm));
  return { ...unit, scale: Math.max(1, 2 * Math.max(...spans) * (1 + roundAbout)) };
}

function thin(points: readonly MmPoint[]): MmPoint[] {
  const kept: MmPoint[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= finest) kept.push(point);
  }
  return kept;
}

/** A frame too small to be seen is drawn larger round its middle. */
function atLeast(points: readonly MmPoint[]): MmPoint[] {
  const middle = [0, 1].map((axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length);
  const size = Math.max(...points.map(([x, y]) => 2 * Math.max(Math.abs(x - (middle[0] ?? 0)), Math.abs(y - (middle[1] ?? 0)))));
  const grow = Math.max(1, leastFrame / Math.max(size, 1e-6));
  return points.map(([x, y]): MmPoint => [(middle[0] ?? 0) + (x - (middle[0] ?? 0)) * grow, (middle[1] ?? 0) + (y - (middle[1] ?? 0)) * grow]);
}
