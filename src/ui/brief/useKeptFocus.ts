/** The keyboard stays in the panel: where what had it is gone or can do nothing more, the part it stood in takes it, else the slide that is worked on. */
import { type RefObject, useEffect, useRef } from 'react';

interface Held {
  readonly element: HTMLElement;
  /** Of the part of the form it stands in. */
  readonly part: string | null;
}

export function useKeptFocus(panel: RefObject<HTMLElement | null>): void {
  const held = useRef<Held | null>(null);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const isWithin = panel.current?.contains(target) ?? false;
      // Menus and dialogs of the panel stand beside it and give the keyboard back.
      if (isWithin) held.current = { element: target, part: target.closest('[data-part]')?.getAttribute('data-part') ?? null };
      else if (!target.closest('[role="dialog"], [role="menu"]')) held.current = null;
    };
    const onPress = ({ target }: PointerEvent) => {
      if (!(target instanceof Node) || !panel.current?.contains(target)) held.current = null;
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPress, true);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPress, true);
    };
  }, [panel]);
  // After every drawing of the panel; whoever gives the keyboard back himself has done so a frame later.
  useEffect(() => {
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => {
      const { activeElement } = document;
      const lost = held.current;
      if (lost === null || !panel.current || (activeElement !== null && activeElement !== document.body)) return;
      if (lost.element.isConnected && !lost.element.matches(':disabled')) return;
      const within = (selector: string) => panel.current?.querySelector<HTMLElement>(selector) ?? null;
      const next = (lost.part === null ? null : within(`[data-part="${lost.part}"] h3 button`)) ?? within('[data-slide][aria-selected="true"]') ?? within('[data-slide]') ?? within('[data-brief-add]');
      next?.focus({ preventScroll: true });
    }));
    return () => cancelAnimationFrame(frame);
  });
}
