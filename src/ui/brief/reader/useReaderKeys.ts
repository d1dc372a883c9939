/** The keys of the reader: arrows, Page Up and Page Down, Home and End go from slide to slide; keys of panels that a reader does not have do nothing. */
import { type RefObject, useEffect } from 'react';
import { matchShortcut, type ShortcutId } from '../../shell/shortcuts.ts';
import type { Reading } from './useReading.ts';

/** Where keys have a meaning of their own. */
const keysTaken = 'input, textarea, select, summary, [role=dialog], [role=alertdialog], [role=menu], [role=listbox], [role=slider], [role=tablist]';
const notHere: ReadonlySet<ShortcutId> = new Set(['search', 'layers', 'table', 'figures', 'compose']);

/** As far as browsers scroll with an arrow key. */
const lineScrollPx = 40;

export function useReaderKeys({ next, previous, go, slides }: Pick<Reading, 'next' | 'previous' | 'go' | 'slides'>, scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || target?.closest(keysTaken)) return;
      const asked = matchShortcut(event);
      if (asked !== null && notHere.has(asked)) {
        event.preventDefault();
        return;
      }
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      const isOnMap = target?.closest('.maplibregl-canvas') !== null && target !== null;
      const isRightToLeft = document.body.dir === 'rtl';
      // Whoever has the keyboard nowhere scrolls with it.
      if (target === document.body && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        scroller.current?.scrollBy({ top: event.key === 'ArrowDown' ? lineScrollPx : -lineScrollPx });
        return;
      }
      const act = actOf(event.key, isOnMap, isRightToLeft);
      if (act === null) return;
      event.preventDefault();
      if (act === 'next') next();
      else if (act === 'previous') previous();
      else go(act === 'first' ? 0 : slides.length - 1);
    };
    // Before the listeners of the screen, which ask whether the key was taken.
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [next, previous, go, slides, scroller]);
}

/** On the map the arrows move the map. */
function actOf(key: string, isOnMap: boolean, isRightToLeft: boolean): 'next' | 'previous' | 'first' | 'last' | null {
  switch (key) {
    case 'PageDown': return 'next';
    case 'PageUp': return 'previous';
    case 'ArrowRight': return isOnMap ? null : isRightToLeft ? 'previous' : 'next';
    case 'ArrowLeft': return isOnMap ? null : isRightToLeft ? 'next' : 'previous';
    case 'Home': return isOnMap ? null : 'first';
    case 'End': return isOnMap ? null : 'last';
    default: return null;
  }
}
