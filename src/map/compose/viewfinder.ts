/**
 * The live map behind the window of a sheet: its camera looks at the middle of the window, from straight above, so that wheel, fingers
 * and keys move, zoom and turn what will stand on the page. Ended, the map is as it was.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../scenario/view.ts';
import { viewStore } from '../../store/viewStore.ts';
import { readCamera } from '../camera.ts';

/** In pixels of the map's own box. */
export interface WindowBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Viewfinder {
  /** Where the window is now: at `zoom` where that is given, else as much ground as was last looked at by hand. */
  frame(window: WindowBox, zoom: number | null): void;
  /** Of what the middle of the window shows. */
  camera(): Camera;
  moveTo(camera: Camera): void;
  /** Called with every movement and every other size of the map; returns how to stop it. */
  onMove(listener: () => void): () => void;
  end(): void;
}

/** Ways and cuts that the check draws of its own over the live map; the page has them in its scene. */
const ownLayers = ['check-lines', 'check-marks'] as const;

export function startViewfinder(map: MapLibreMap): Viewfinder {
  const before = viewStore.getState().view.camera;
  const highestPitch = map.getMaxPitch();
  const { clientWidth, clientHeight } = map.getCanvas();
  map.stop();
  map.setMaxPitch(0);
  showOwn(map, false);
  /** What was last looked at by hand, and in how large a window: windows of another size show as much of it. */
  let asked = { zoom: map.getZoom(), width: clientWidth, height: clientHeight };
  let window: Pick<WindowBox, 'width' | 'height'> = asked;
  let isFraming = false;
  const remember = () => {
    if (!isFraming) asked = { zoom: map.getZoom(), width: window.width, height: window.height };
  };
  map.on('move', remember);
  return {
    frame: (next, zoom) => {
      const { center, bearing } = readCamera(map);
      const box = map.getContainer();
      const fitted = asked.zoom + Math.log2((next.width * next.height) / (asked.width * asked.height)) / 2;
      window = next;
      isFraming = true;
      map.jumpTo({
        center: [center[0], center[1]], zoom: zoom ?? fitted, bearing,
        padding: { left: next.left, top: next.top, right: Math.max(0, box.clientWidth - next.left - next.width), bottom: Math.max(0, box.clientHeight - next.top - next.height) },
      });
      isFraming = false;
    },
    camera: () => readCamera(map),
    moveTo: ({ center, zoom, bearing }) => map.jumpTo({ center: [center[0], center[1]], zoom, bearing }),
    onMove: (listener) => {
      map.on('move', listener);
      return () => {
        map.off('move', listener);
      };
    },
    end: () => {
      map.off('move', remember);
      map.stop();
      map.setPadding({ left: 0, top: 0, right: 0, bottom: 0 });
      map.setMaxPitch(highestPitch);
      showOwn(map, true);
      viewStore.getState().setCamera(before);
    },
  };
}

function showOwn(map: MapLibreMap, isShown: boolean): void {
  for (const id of ownLayers) if (map.getLayer(id)) map.setLayoutProperty(id, 'visibility', isShown ? 'visible' : 'none');
}
