/** One press, drag and release over the map, taken from the map's own gestures for as long as it lasts. */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Pixels of the map, from its top left corner. */
export type ScreenPoint = readonly [x: number, y: number];

export interface Drag {
  /** The pointer went further than a shaking hand does. */
  onStart(): void;
  onMove(to: ScreenPoint): void;
  /** Released, after a start. */
  onEnd(to: ScreenPoint): void;
  /** The browser took the pointer away. */
  onCancel(): void;
  /** Escape or anything else dropped the gesture: nothing more is called then. */
  isDropped(): boolean;
}

/** As far as MapLibre lets a click stray. */
const strayPx = 3;

export function screenPoint(map: MapLibreMap, { clientX, clientY }: MouseEvent): ScreenPoint {
  const { left, top } = map.getCanvasContainer().getBoundingClientRect();
  return [clientX - left, clientY - top];
}

/** Until the pointer of `down` is released, the map does not pan. */
export function followDrag(map: MapLibreMap, down: PointerEvent, drag: Drag): void {
  const from = screenPoint(map, down);
  let isStarted = false;
  map.dragPan.disable();
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    const to = screenPoint(map, event);
    if (!isStarted) {
      if (Math.hypot(to[0] - from[0], to[1] - from[1]) <= strayPx) return;
      isStarted = true;
      drag.onStart();
    }
    if (!drag.isDropped()) drag.onMove(to);
  };
  const finish = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', finish);
    window.removeEventListener('pointercancel', finish);
    map.dragPan.enable();
    if (isStarted && event.type === 'pointerup' && !drag.isDropped()) drag.onEnd(screenPoint(map, event));
    else if (isStarted && !drag.isDropped()) drag.onCancel();
  };
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', finish);
  window.addEventListener('pointercancel', finish);
}
