/** How large the map's cell is, and which way one reads. */
import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import type { StageSize } from '../face/stageBoxes.ts';

/** Null before the first look. */
export function useStageSize(area: RefObject<HTMLElement | null>, isRightToLeft: boolean): StageSize | null {
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);
  useLayoutEffect(() => {
    const box = area.current;
    if (!box) return undefined;
    const look = () => setSize((before) => (before?.width === box.clientWidth && before.height === box.clientHeight ? before : { width: box.clientWidth, height: box.clientHeight }));
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(box);
    return () => sizes.disconnect();
  }, [area]);
  return useMemo(() => size && { ...size, isRightToLeft }, [size, isRightToLeft]);
}
