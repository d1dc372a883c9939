/** How wide an element is, in pixels, as it changes; 0 before it is first measured. */
import { type RefObject, useLayoutEffect, useState } from 'react';

export function useInlineSize(ref: RefObject<HTMLElement | null>): number {
  const [size, setSize] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    setSize(element.clientWidth);
    const observer = new ResizeObserver(() => setSize(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
