/**
 * The picture of a slide that is left, laid over the live map while that goes on to the next: so one fades into the other. Taken whenever the map comes to
 * rest, in the task that drew it, because a canvas of WebGL is empty after that; so it is there before the key.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Milliseconds. Assumption: long enough to be seen as a fade, short enough not to be waited for. */
const fadeMs = 600;

export interface Snapshots {
  /** Takes the picture ahead at the next rests, or no more: it costs a copy of the canvas each. */
  keepReady(isWanted: boolean): void;
  /** Lays what the map shows now over it and lets that fade away. */
  fade(): void;
  end(): void;
}

export function startSnapshots(map: MapLibreMap, picture: HTMLCanvasElement): Snapshots {
  let isWanted = false;
  let isFresh = false;
  let running: Animation | null = null;
  const take = () => {
    const canvas = map.getCanvas();
    if (picture.width !== canvas.width || picture.height !== canvas.height) Object.assign(picture, { width: canvas.width, height: canvas.height });
    picture.getContext('2d')?.drawImage(canvas, 0, 0);
    isFresh = true;
  };
  const isOver = () => running === null;
  const onRender = () => {
    if (isOver()) isFresh = false;
  };
  const onIdle = () => {
    if (isWanted && isOver()) take();
  };
  const hide = () => {
    running = null;
    picture.hidden = true;
  };
  map.on('render', onRender);
  map.on('idle', onIdle);
  return {
    keepReady: (next) => {
      isWanted = next;
      if (next && !isFresh && isOver() && !map.isMoving() && map.loaded()) map.triggerRepaint();
    },
    fade: () => {
      running?.cancel();
      if (!isFresh || running) {
        map.redraw();
        take();
      }
      picture.hidden = false;
      const animation = picture.animate([{ opacity: 1 }, { opacity: 0 }], { duration: fadeMs, easing: 'ease-in-out' });
      running = animation;
      isFresh = false;
      animation.addEventListener('finish', hide);
    },
    end: () => {
      map.off('render', onRender);
      map.off('idle', onIdle);
      running?.cancel();
      hide();
    },
  };
}
