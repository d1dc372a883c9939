/**
 * Runs inside every measured page before its own scripts: notes when the map first draws and first rests, the long
 * tasks, and how many animation frames drew anything. The same on the app and on the bare page.
 */

export interface PageRecord {
  /** Milliseconds from navigation start; null until it happened. */
  firstFrame: number | null;
  idle: number | null;
  readonly longTasks: { readonly start: number; readonly duration: number }[];
  drawnFrames: number;
}

declare global {
  interface Window {
    cordonBench: PageRecord;
  }
}

/** Sent to the browser as source text: must not refer to anything outside itself. */
export function watchPage(): void {
  const record: PageRecord = { firstFrame: null, idle: null, longTasks: [], drawnFrames: 0 };
  window.cordonBench = record;

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) record.longTasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  let drawn = false;
  const prototype = WebGL2RenderingContext.prototype;
  for (const name of ['drawElements', 'drawArrays'] as const) {
    const original = prototype[name] as (...args: number[]) => void;
    prototype[name] = function draw(this: WebGL2RenderingContext, ...args: number[]) {
      drawn = true;
      record.firstFrame ??= performance.now();
      original.apply(this, args);
    };
  }
  const countFrame = () => {
    if (drawn) record.drawnFrames += 1;
    drawn = false;
    requestAnimationFrame(countFrame);
  };
  requestAnimationFrame(countFrame);

  const look = () => {
    const idles = Number(document.querySelector<HTMLElement>('#map')?.dataset['mapIdle'] ?? 0);
    if (record.idle === null && idles > 0 && document.documentElement.dataset['mapStatus'] === 'ready') record.idle = performance.now();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-map-idle', 'data-map-status'] });
}
