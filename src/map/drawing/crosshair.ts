/**
 * The pen by keyboard: a crosshair over the map that the arrow keys lead, and that presses where it stands. Terra Draw hears
 * it as a pointer; of keys it knows only the one that ends a gesture. It never leaves the part of the map that nothing covers: there the map moves under it.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { measureCover } from '../camera/measureCover.ts';

interface Pixel {
  readonly x: number;
  readonly y: number;
}

export interface CrosshairListeners {
  /** A tool is armed. */
  isArmed(): boolean;
  hasDraft(): boolean;
  /** Null once it is laid aside. */
  onMove(at: Pixel | null): void;
  /** Points at a pixel of the map, or presses it. */
  point(at: Pixel, press: boolean): void;
  /** Enter where nothing was moved since the last press: the end of the gesture. */
  onFinish(): void;
  /** The corner placed last is taken back. */
  onTakeBack(): void;
}

export interface Crosshair {
  /** Gives the map the keyboard and shows the crosshair in its middle, or beside what covers that. */
  show(): void;
  hide(): void;
}

/** Pixels of one step, of one with Shift, and of one with Alt, which also leaves every place where it is. */
const steps = { plain: 10, long: 50, fine: 1 };
/** Pixels kept between the crosshair and what covers the map. */
const marginPx = 36;

const arrows: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1],
};

/** Listens for the life of the page. */
export function createCrosshair(map: MapLibreMap, listeners: CrosshairListeners): Crosshair {
  const container = map.getContainer();
  let at: Pixel | null = null;
  /** Where it was pressed last, until it moves on. */
  let pressed: Pixel | null = null;

  const free = () => {
    const { left, right, bottom } = measureCover(container);
    const bar = document.querySelector('[data-draw-bar]')?.getBoundingClientRect();
    const top = bar ? Math.max(0, bar.bottom - container.getBoundingClientRect().top) : 0;
    return { left: left + marginPx, right: container.clientWidth - right - marginPx, top: top + marginPx, bottom: container.clientHeight - bottom - marginPx };
  };
  /** The place itself, or the nearest one in sight. */
  const kept = ({ x, y }: Pixel): Pixel => {
    const { left, right, top, bottom } = free();
    return { x: Math.min(right, Math.max(left, x)), y: Math.min(bottom, Math.max(top, y)) };
  };
  const put = (next: Pixel) => {
    at = next;
    listeners.onMove(at);
    listeners.point(at, false);
  };
  const show = () => {
    map.getCanvas().focus({ preventScroll: true });
    pressed = null;
    put(kept({ x: Math.round(container.clientWidth / 2), y: Math.round(container.clientHeight / 2) }));
  };
  const hide = () => {
    if (at === null) return;
    at = null;
    pressed = null;
    listeners.onMove(null);
  };
  const move = ([right, down]: readonly [number, number], step: number) => {
    if (at === null) show();
    const from = at ?? { x: 0, y: 0 };
    const to = { x: from.x + right * step, y: from.y + down * step };
    const next = kept(to);
    pressed = null;
    at = next;
    if (next.x !== to.x || next.y !== to.y) map.panBy([to.x - next.x, to.y - next.y], { animate: false });
    put(next);
  };
  const press = () => {
    if (at === null) {
      if (listeners.hasDraft()) listeners.onFinish();
      else show();
      return;
    }
    if (pressed && pressed.x === at.x && pressed.y === at.y) {
      listeners.onFinish();
      return;
    }
    pressed = at;
    listeners.point(at, true);
  };

  container.addEventListener('keydown', (event) => {
    if (event.target !== map.getCanvas() || !listeners.isArmed()) return;
    const { key, shiftKey, altKey } = event;
    const isUndo = (event.ctrlKey || event.metaKey) && !shiftKey && event.code === 'KeyZ';
    const direction = arrows[key];
    if (direction && !event.ctrlKey && !event.metaKey) move(direction, altKey ? steps.fine : shiftKey ? steps.long : steps.plain);
    else if ((key === 'Enter' || key === ' ') && !event.ctrlKey && !event.metaKey) {
      if (!event.repeat) press();
    } else if ((key === 'Backspace' || key === 'Delete' || isUndo) && listeners.hasDraft()) {
      pressed = null;
      listeners.onTakeBack();
    } else return;
    // The map would pan, the page would scroll, the plan would lose a step.
    event.preventDefault();
    event.stopPropagation();
  }, { capture: true });
  // A hand that takes the mouse again leads the pen itself.
  container.addEventListener('pointermove', ({ isTrusted }) => {
    if (isTrusted) hide();
  }, { capture: true });
  container.addEventListener('pointerdown', ({ isTrusted }) => {
    if (isTrusted) hide();
  }, { capture: true });
  map.on('zoomend', () => {
    if (at !== null) put(at);
  });
  map.getCanvas().addEventListener('focus', () => {
    if (at === null && listeners.isArmed() && map.getCanvas().matches(':focus-visible')) show();
  });
  return { show, hide };
}
