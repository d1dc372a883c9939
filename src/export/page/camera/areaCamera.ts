/** The camera that shows an area whole in the frame of a page, in the direction the page has. Pure. */
import { zoomOfScale, scaleOfZoom, placeInFrame } from '../groundFrame.ts';
import type { MmBox } from '../pageLayout.ts';
import type { LonLat } from '../../../geo/types.ts';
import type { Camera } from '../../../scenario/view.ts';
import { placeAt } from './placeAt.ts';

/** Of the frame, left free round the area on each side: names stand beside what is at its edge. */
const margin = 0.12;
/** A point, and an area no larger than one, is shown at this scale at the closest. */
const closest = 2500;

/** N of 1 : N is rounded up to two figures, so that distances can be read off. */
export function areaCamera(area: readonly LonLat[], camera: Camera, frame: Pick<MmBox, 'widthMm' | 'heightMm'>): Camera {
  const [first] = area;
  if (first === undefined) return camera;
  const around = { center: first, scale: closest, bearing: camera.bearing, pitch: 0 };
  const places = area.map((place) => placeInFrame(place, around));
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const grown = Math.max(1, (right - left) / (frame.widthMm * (1 - 2 * margin)), (bottom - top) / (frame.heightMm * (1 - 2 * margin)));
  const looking: Camera = { center: first, zoom: zoomOfScale(closest, first[1]), bearing: camera.bearing, pitch: 0 };
  const px = 96 / 25.4;
  const center = placeAt(looking, [((left + right) / 2) * px, ((top + bottom) / 2) * px]);
  return { ...looking, center, zoom: zoomOfScale(roundUp(scaleOfZoom(looking.zoom, center[1]) * grown), center[1]) };
}

function roundUp(scale: number): number {
  const step = 10 ** Math.floor(Math.log10(scale) - 1);
  return Math.ceil(scale / step - 1e-6) * step;
}
