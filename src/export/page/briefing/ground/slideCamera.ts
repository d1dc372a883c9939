/** The camera of a slide's map on paper: the ground that a screen shows round the same place, whole in the frame. */
import type { Camera } from '../../../../scenario/view.ts';
import { areaCamera } from '../../camera/areaCamera.ts';
import type { MmBox } from '../../pageLayout.ts';
import { mmPerCssPixel } from '../../paper.ts';
import type { MapLook } from '../slideRequest.ts';

/** CSS pixels of the frame that cameras are kept for, as on the stage (`store/cameraInFrame.ts`): in any other one the same ground is shown. */
const usual = { widthPx: 960, heightPx: 600 };

type Frame = Pick<MmBox, 'widthMm' | 'heightMm'>;

export function slideCamera(look: MapLook, frame: Frame): Camera {
  if (look.type === 'area') return areaCamera(look.corners, { center: look.corners[0] ?? [0, 0], zoom: 14, bearing: look.bearing, pitch: 0 }, frame);
  const { camera } = look;
  const [widthPx, heightPx] = [frame.widthMm / mmPerCssPixel, frame.heightMm / mmPerCssPixel];
  return { ...camera, zoom: camera.zoom + Math.log2(Math.max(0.01, Math.min(widthPx / usual.widthPx, heightPx / usual.heightPx))) };
}
