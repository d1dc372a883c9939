/** A view that was set up on a whole screen, in a frame that has less room: an embed, a phone. */
import type { Camera } from '../scenario/view.ts';

/** CSS pixels of the map over which a view is taken to have been set up: a laptop's, with the panel beside it. Assumption. */
export const usualWidth = 960;
export const usualHeight = 600;

/** The camera that shows, in a frame smaller than usual, the ground that `camera` shows in a usual one. */
export function cameraInFrame(camera: Camera, width: number, height: number): Camera {
  const share = Math.min(1, width / usualWidth, height / usualHeight);
  return share > 0 && share < 1 ? { ...camera, zoom: camera.zoom + Math.log2(share) } : camera;
}
