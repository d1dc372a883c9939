/** Gives the keyboard back to what had it before a panel opened, unless it has moved on by itself. */
import { type RefObject, useEffect, useState } from 'react';

export function useReturnFocus(panel: RefObject<HTMLElement | null>): void {
  // Read while rendering: by the time effects run, the panel's heading may have taken the keyboard.
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const element = panel.current;
    return () => {
      const now = document.activeElement;
      const lost = now === null || now === document.body || (element?.contains(now) ?? false);
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [panel, before]);
}
