/** Gives the keyboard back to what had it before a panel opened, unless it has moved on by itself. */
import { type RefObject, useEffect } from 'react';

export function useReturnFocus(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    const element = panel.current;
    return () => {
      const now = document.activeElement;
      const lost = now === null || now === document.body || (element?.contains(now) ?? false);
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [panel]);
}
