/** Type that gives way before words are cut: set smaller until it fits, and only then the words scroll. */
import { type RefObject, useLayoutEffect } from 'react';

const step = 0.05;
/** Down to three quarters: smaller than that nobody reads it from the back of a room. */
const mostSteps = 5;

/** What scrolls is reached by the keyboard too. */
function setScrolls(box: HTMLElement, scrolls: boolean): void {
  box.toggleAttribute('data-show-scrolls', scrolls);
  if (scrolls) box.tabIndex = 0;
  else box.removeAttribute('tabindex');
}

/** Sets `--fit` on the element, 1 where everything fits; looked at again with `signs`. `onFit` hears whether the words scroll. */
export function useFit(element: RefObject<HTMLElement | null>, signs: readonly unknown[], onFit?: (scrolls: boolean) => void): void {
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    const isOver = () => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
    const trySize = (steps: number) => {
      box.style.setProperty('--fit', (1 - steps * step).toFixed(2));
      return !isOver();
    };
    // Each look has the page laid out: halved, not counted down.
    const fit = () => {
      setScrolls(box, false);
      if (!trySize(0)) {
        let [fits, over] = [mostSteps, 0];
        while (fits - over > 1) {
          const middle = Math.floor((fits + over) / 2);
          if (trySize(middle)) fits = middle;
          else over = middle;
        }
        trySize(fits);
      }
      const scrolls = isOver();
      setScrolls(box, scrolls);
      onFit?.(scrolls);
    };
    fit();
    // The element's own size may follow from the type, and would be told of again and again.
    const outer = box.parentElement ?? box;
    let isFirst = true;
    const sizes = new ResizeObserver(() => {
      if (!isFirst) fit();
      isFirst = false;
    });
    sizes.observe(outer);
    return () => sizes.disconnect();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `signs` stand for what is in the element.
  }, [element, ...signs]);
}
