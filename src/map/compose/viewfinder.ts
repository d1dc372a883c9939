/**
 * The live map as the map of a page: as large as its frame is on paper, shown smaller by a CSS transform, from straight above. So its camera
 * is the paper's, and marks and names stand on the screen as they will be printed. Wheel, fingers and keys work as ever. Ended, all is as it was.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../scenario/view.ts';
import { viewStore } from '../../store/viewStore.ts';
import { readCamera } from '../camera/camera.ts';

/** Where the frame lies on the screen. */
export interface FramePlace {
  /** From the top left corner of the map's cell, in screen pixels. */
  readonly left: number;
  readonly top: number;
  /** Of the frame, in CSS pixels of the paper. */
  readonly width: number;
  readonly height: number;
  /** Screen pixels a CSS pixel of the paper. */
  readonly scale: number;
}

export interface Viewfinder {
  /** Puts the map there, at `zoom` where that is given, else with as much ground as was last looked at by hand. */
  frame(place: FramePlace, zoom: number | null): void;
  camera(): Camera;
  moveTo(camera: Camera): void;
  /** Called with every movement; returns how to stop it. */
  onMove(listener: () => void): () => void;
  end(): void;
}

/** Ways and cuts that the check draws of its own over the live map; the page has them in its scene. */
const ownLayers = ['check-lines', 'check-marks'] as const;
const placing = ['justify-self', 'align-self', 'width', 'height', 'translate', 'scale', 'transform-origin'] as const;

export function startViewfinder(map: MapLibreMap): Viewfinder {
  const before = viewStore.getState().view.camera;
  const highestPitch = map.getMaxPitch();
  const container = map.getContainer();
  // What the reader saw: the cell may have another size by now, the canvas has not.
  const { clientWidth, clientHeight } = map.getCanvas();
  map.stop();
  map.setMaxPitch(0);
  showOwn(map, false);
  let asked = { zoom: map.getZoom(), area: clientWidth * clientHeight };
  let area = asked.area;
  let isFraming = false;
  const listeners = new Set<() => void>();
  // On its way into a frame the map is at no scale that anybody asked for.
  const follow = () => {
    if (isFraming) return;
    asked = { zoom: map.getZoom(), area };
    for (const listener of listeners) listener();
  };
  map.on('move', follow);
  return {
    frame: ({ left, top, width, height, scale }, zoom) => {
      const camera = readCamera(map);
      isFraming = true;
      const style = framedStyle({ left, top, width, height, scale });
      for (const name of placing) container.style.setProperty(name, style[name]);
      // As many pixels as are seen of it.
      map.setPixelRatio(devicePixelRatio * scale);
      area = width * height;
      map.jumpTo({ center: [camera.center[0], camera.center[1]], bearing: camera.bearing, zoom: zoom ?? asked.zoom + Math.log2(area / asked.area) / 2 });
      isFraming = false;
      for (const listener of listeners) listener();
    },
    camera: () => readCamera(map),
    moveTo: ({ center, zoom, bearing }) => map.jumpTo({ center: [center[0], center[1]], zoom, bearing }),
    onMove: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    end: () => {
      map.off('move', follow);
      map.stop();
      for (const name of placing) container.style.removeProperty(name);
      // Null, which its type leaves out, has it follow the device again.
      map.setPixelRatio(null as unknown as number);
      map.setMaxPitch(highestPitch);
      showOwn(map, true);
      viewStore.getState().setCamera(before);
    },
  };
}

/** MapLibre has whole pixels; what is lost by that is shared out to both sides, so that the middle is the frame's. */
export function framedStyle({ left, top, width, height, scale }: FramePlace): Readonly<Record<(typeof placing)[number], string>> {
  const [wide, high] = [Math.round(width), Math.round(height)];
  return {
    'justify-self': 'left', 'align-self': 'start', width: `${wide}px`, height: `${high}px`, 'transform-origin': '0 0', scale: String(scale),
    translate: `${left + ((width - wide) * scale) / 2}px ${top + ((height - high) * scale) / 2}px`,
  };
}

function showOwn(map: MapLibreMap, isShown: boolean): void {
  for (const id of ownLayers) if (map.getLayer(id)) map.setLayoutProperty(id, 'visibility', isShown ? 'visible' : 'none');
}
