/**
 * Fingers on a stage: one that is drawn across turns the page, one that taps near an edge does too, anywhere else it shows the tools; two move the map. A kiosk
 * that is touched or clicked anywhere else waits, and goes on when it is touched again, or when nobody has for a while.
 */
import { useEffect } from 'react';
import { setPaused, showNext, showPrevious } from '../../../../store/brief/showActs.ts';
import { showStore } from '../../../../store/brief/showStore.ts';
import { sessionStore } from '../../../../store/sessionStore.ts';
import { isRightToLeft } from '../../../../scenario/view.ts';

/** Pixels and milliseconds of a swipe and of a tap. */
const swipePixels = 48;
const tapPixels = 10;
const tapMs = 400;
/** Part of the width at each side. */
const edge = 0.22;
/** Milliseconds a kiosk waits for whoever touched it. Assumption: as long as somebody may read. */
const heldMs = 60_000;

export function useTouch(onTap: () => void): void {
  useEffect(() => {
    let start: { readonly x: number; readonly y: number; readonly at: number } | null = null;
    const isTaken = (target: EventTarget | null) => target instanceof Element && target.closest('[data-show-tools], [data-show-keys], [data-ink][data-held], [data-show-scrolls], a, button') !== null;
    const isHolding = () => ['pen', 'eraser'].includes(showStore.getState().tool ?? '');
    const turn = (isOn: boolean) => (isOn ? showNext : showPrevious)();
    let held: ReturnType<typeof setTimeout> | undefined;
    const holdKiosk = () => {
      clearTimeout(held);
      const isPaused = !showStore.getState().isPaused;
      setPaused(isPaused);
      if (isPaused) held = setTimeout(() => { if (showStore.getState().isKiosk) setPaused(false); }, heldMs);
    };
    const down = (event: TouchEvent) => {
      if (isHolding() || isTaken(event.target)) return;
      if (event.touches.length > 1) {
        start = null;
        return;
      }
      const touch = event.touches[0];
      if (!touch) return;
      start = { x: touch.clientX, y: touch.clientY, at: event.timeStamp };
      // One finger alone does not move the map.
      event.stopPropagation();
    };
    const up = (event: TouchEvent) => {
      const touch = event.changedTouches[0];
      if (!start || !touch) return;
      const [across, down] = [touch.clientX - start.x, touch.clientY - start.y];
      const ms = event.timeStamp - start.at;
      start = null;
      const isMirrored = isRightToLeft(sessionStore.getState().locale);
      const { cover, isKiosk } = showStore.getState();
      if (Math.abs(across) > swipePixels && Math.abs(across) > 1.5 * Math.abs(down)) turn((across < 0) !== isMirrored);
      else if (Math.hypot(across, down) < tapPixels && ms < tapMs) {
        const part = touch.clientX / innerWidth;
        if (cover !== null) showNext();
        else if (part > 1 - edge) turn(!isMirrored);
        else if (part < edge) turn(isMirrored);
        else {
          if (isKiosk) holdKiosk();
          onTap();
        }
      } else return;
      // The press that follows would select what lies under the finger.
      if (event.cancelable) event.preventDefault();
    };
    const click = (event: MouseEvent) => {
      if (!showStore.getState().isKiosk || isTaken(event.target)) return;
      if (showStore.getState().cover !== null) showNext();
      else holdKiosk();
    };
    window.addEventListener('touchstart', down, { capture: true });
    window.addEventListener('touchend', up, { capture: true, passive: false });
    window.addEventListener('click', click, true);
    return () => {
      clearTimeout(held);
      window.removeEventListener('touchstart', down, { capture: true });
      window.removeEventListener('touchend', up, { capture: true });
      window.removeEventListener('click', click, true);
    };
  }, [onTap]);
}
