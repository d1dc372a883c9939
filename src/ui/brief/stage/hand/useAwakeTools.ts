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
    const move = (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && (event.movementX !== 0 || event.movementY !== 0)) wake();
    };
    window.addEventListener('pointermove', move);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener('pointermove', move);
    };
  }, [wake]);
  return [isAwake, wake];
}
