/** Finds what a step points at, waits for it to come and follows it when it is drawn anew; marks it for the eye. */
import { useEffect, useState } from 'react';

/** Milliseconds between looks, and after which what has not come is passed over. */
const look = 200;
const patience = 6000;

function find(anchors: readonly string[]): HTMLElement | null {
  for (const selector of anchors) {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0);
    if (found) return found;
  }
  return null;
}

/** Null until it is there. `onAbsent` where it does not come. */
export function useAnchor(anchors: readonly string[], onAbsent: () => void): HTMLElement | null {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  useEffect(() => {
    let since = performance.now();
    let known: HTMLElement | null = null;
    const follow = () => {
      // The one it points at stays while it stands, though another may suit by now.
      const found = known?.isConnected && known.checkVisibility({ visibilityProperty: true }) ? known : find(anchors);
      if (found === null && performance.now() - since > patience) onAbsent();
      if (found !== null) since = performance.now();
      if (found === known) return;
      known?.removeAttribute('data-tour-target');
      found?.setAttribute('data-tour-target', '');
      found?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      known = found;
      setAnchor(found);
    };
    follow();
    const timer = setInterval(follow, look);
    return () => {
      clearInterval(timer);
      known?.removeAttribute('data-tour-target');
    };
    // oxlint-disable-next-line react/exhaustive-deps
  }, [anchors]);
  return anchor;
}
