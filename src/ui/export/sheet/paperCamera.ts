/**
 * From the camera of the screen to that of the paper and back. The sheet lies on the screen smaller than it is, so what stands in its
 * window is drawn there with fewer pixels than on paper: the paper's zoom is the screen's less the logarithm of the sheet's scale.
 */
import type { LonLat } from '../../../geo/types.ts';
import type { Camera } from '../../../scenario/view.ts';

/** Pixels of the world at zoom 0, as MapLibre has it. */
const worldPx = 512;

export interface SheetWindow {
  /** From the place the screen's camera looks at to the middle of the window, in screen pixels, x to the right and y down. */
  readonly offsetPx: readonly [x: number, y: number];
  /** Screen pixels a CSS pixel of the paper (1/96 inch): below 1 where the sheet is shown smaller than it is. */
  readonly sheetScale: number;
}

/** What the paper shows: seen from straight above, whatever the screen's pitch, as a page has one scale. */
export function paperCamera(screen: Camera, { offsetPx, sheetScale }: SheetWindow): Camera {
  return { center: placeAt(screen, offsetPx), zoom: screen.zoom - Math.log2(sheetScale), bearing: screen.bearing, pitch: 0 };
}

/** The camera that has the screen show in the window what `paper` shows in its frame. */
export function screenCamera(paper: Camera, { offsetPx, sheetScale }: SheetWindow): Camera {
  const looking = { ...paper, zoom: paper.zoom + Math.log2(sheetScale) };
  return { ...looking, center: placeAt(looking, [-offsetPx[0], -offsetPx[1]]) };
}

/** The place so many pixels from the camera's centre, seen from straight above. */
export function placeAt({ center, zoom, bearing }: Camera, [x, y]: readonly [number, number]): LonLat {
  const turn = (bearing * Math.PI) / 180;
  const size = worldPx * 2 ** zoom;
  const [east, south] = [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)];
  const [worldX, worldY] = toWorld(center);
  return fromWorld(worldX + east / size, worldY + south / size);
}

/** Web Mercator, 0 to 1 from the north-west corner. */
function toWorld([lon, lat]: LonLat): readonly [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

function fromWorld(x: number, y: number): LonLat {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}
