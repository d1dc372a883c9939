/** The camera of one show in two windows: where a hand moves the map of one, the other follows gently over the same ground, each in its own frame; at once where less motion is asked for. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../scenario/view.ts';
import { cameraOnStage } from '../../store/brief/cameraOnStage.ts';
import { usualHeight, usualWidth } from '../../store/cameraInFrame.ts';
import { readCamera } from '../camera/camera.ts';

export interface SharedCamera {
  /** As it would be in a usual frame. */
  follow(camera: Camera): void;
  end(): void;
}

/** Milliseconds in which the map comes after. */
const followMs = 220;

/** `onHand` hears once a picture of a map that is moved by hand, never of one that follows or flies to a slide. */
export function shareCamera(map: MapLibreMap, onHand: (camera: Camera) => void): SharedCamera {
  let frame = 0;
  const tell = () => {
    frame = 0;
    const { width, height } = freePart(map);
    const camera = readCamera(map);
    onHand({ ...camera, zoom: camera.zoom - Math.log2(Math.min(width / usualWidth, height / usualHeight)) });
  };
  const onMove = (event: { readonly originalEvent?: unknown }) => {
    if (event.originalEvent && frame === 0) frame = requestAnimationFrame(tell);
  };
  map.on('move', onMove);
  map.on('moveend', onMove);
  return {
    follow: (camera) => {
      const { width, height } = freePart(map);
      const { center, zoom, bearing, pitch } = cameraOnStage(camera, width, height);
      map.easeTo({ center: [center[0], center[1]], zoom, bearing, pitch, duration: followMs, easing: (part) => part });
    },
    end: () => {
      cancelAnimationFrame(frame);
      map.off('move', onMove);
      map.off('moveend', onMove);
    },
  };
}

/** What nothing covers. */
function freePart(map: MapLibreMap): { readonly width: number; readonly height: number } {
  const { clientWidth, clientHeight } = map.getContainer();
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  return { width: Math.max(1, clientWidth - left - right), height: Math.max(1, clientHeight - top - bottom) };
}
