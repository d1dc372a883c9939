/** Type that gives way before words are cut: set smaller until it fits, and only then the words scroll. */
import { type RefObject, useLayoutEffect } from 'react';

const smallest = 0.6;
const step = 0.05;

/** Sets `--fit` on the element, 1 where everything fits; looked at again with `signs`. */
export function useFit(element: RefObject<HTMLElement | null>, signs: readonly unknown[]): void {
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    const fit = () => {
      let part = 1;
      box.style.setProperty('--fit', '1');
      while (part > smallest && (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)) {
        part = Math.max(smallest, part - step);
        box.style.setProperty('--fit', part.toFixed(2));
      }
      box.toggleAttribute('data-show-scrolls', box.scrollHeight > box.clientHeight + 1);
    };
    fit();
    const sizes = new ResizeObserver(fit);
    sizes.observe(box);
    return () => sizes.disconnect();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `signs` stand for what is in the element.
  }, [element, ...signs]);
}
