/** The ground that a slide shows, in the part of a stage that nothing covers. */
import type { Camera } from '../../scenario/view.ts';
import { usualHeight, usualWidth } from '../cameraInFrame.ts';

/** From here on illustrative points are text instead of marks: a screen that is larger must not say something else than the slide did. */
const closestOfMarks = 15;
/** Just below it. */
const margin = 0.01;

/** In a larger frame than the usual one closer, in a smaller one from farther away: the same ground in either. Pixels of the free part. */
export function cameraOnStage(camera: Camera, width: number, height: number): Camera {
  const share = Math.min(width / usualWidth, height / usualHeight);
  if (!(share > 0)) return camera;
  const zoom = camera.zoom + Math.log2(share);
  return { ...camera, zoom: camera.zoom < closestOfMarks ? Math.min(zoom, closestOfMarks - margin) : zoom };
}
