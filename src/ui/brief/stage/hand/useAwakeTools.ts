/** The tools are seen for a moment after the mouse moved or a finger asked for them, and the mouse's arrow goes with them. */
import { useCallback, useEffect, useRef, useState } from 'react';

/** Milliseconds without a movement. */
const restMs = 2500;

export function useAwakeTools(): readonly [boolean, () => void] {
  const [isAwake, setAwake] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const wake = useCallback(() => {
    setAwake(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setAwake(false), restMs);
  }, []);
  useEffect(() => {
    // A browser also tells of a mouse that rests while the page changes under it.
    let last = '';
    const move = ({ pointerType, clientX, clientY }: PointerEvent) => {
      const place = `${clientX} ${clientY}`;
      if (pointerType === 'mouse' && last !== '' && place !== last) wake();
      last = place;
    };
    window.addEventListener('pointermove', move);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener('pointermove', move);
    };
  }, [wake]);
  return [isAwake, wake];
}
