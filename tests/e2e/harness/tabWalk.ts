/** The Tab key through a screen: where the keyboard stands, whether that is seen, whether anything lies over it, and whether it ever gets out. */
import type { Page } from 'playwright-core';

export interface TabStop {
  readonly name: string;
  /** An outline or a ring round it, or round what it is the inside of. */
  readonly isMarked: boolean;
  /** Hidden by something else at all of its corners and its middle, or outside the window. */
  readonly isObscured: boolean;
  /** Shorter side of what is pressed, CSS pixels. */
  readonly size: number;
}

/** Nothing has the keyboard: the walk is through. */
const readStop = (page: Page): Promise<TabStop | null> => page.evaluate(() => {
  const active = document.activeElement as HTMLElement | null;
  if (!active || active === document.body) return null;
  // A field that is drawn by its label has no size of its own.
  const own = active.getBoundingClientRect();
  const seen = own.width < 4 || own.height < 4 || getComputedStyle(active).opacity === '0' ? active.closest('label') ?? active.parentElement ?? active : active;
  const box = seen.getBoundingClientRect();
  const places = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]].map(([x = 0, y = 0]) => [box.left + x * box.width, box.top + y * box.height] as const);
  const shows = ([x, y]: readonly [number, number]) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (seen.contains(top) || top.contains(seen) || top.closest('label')?.control === active);
  };
  const isRing = (style: CSSStyleDeclaration) => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1.5) || /\b[2-9]px|\b1[0-9]px/.test(style.boxShadow);
  const marked = [active, active.parentElement, active.parentElement?.parentElement, active.nextElementSibling, ...active.closest('label')?.querySelectorAll('*') ?? [], ...active.querySelectorAll(':scope > *')];
  // The thumb of a slider has the ring (`.range:focus-visible::-webkit-slider-thumb`), which no script can ask for.
  const isMarked = active.matches('input[type=range]') || marked.some((element) => element && [null, '::before', '::after'].some((pseudo) => isRing(getComputedStyle(element, pseudo))));
  const name = (active.getAttribute('aria-label') ?? active.innerText ?? '').trim().slice(0, 60) || active.getAttribute('name') || Object.keys(active.dataset).join(' ') || active.id;
  return { name: `${active.tagName.toLowerCase()} ${name}`, isMarked, isObscured: !places.some(shows), size: Math.min(box.width, box.height) };
});

/** Tabs from the start of the page until nothing has the keyboard, or the first stop comes again. Fails where neither happens. */
export async function tabThrough(page: Page, most = 150): Promise<readonly TabStop[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const stops: TabStop[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const isFirstAgain = await page.evaluate(() => {
      const kept = globalThis as unknown as { firstStop?: Element | null };
      const { activeElement } = document;
      if (kept.firstStop === undefined) kept.firstStop = activeElement;
      else if (kept.firstStop === activeElement) return true;
      return false;
    });
    const stop = await readStop(page);
    if ((isFirstAgain || stop === null) && stops.length > 0) {
      await page.evaluate(() => { delete (globalThis as unknown as { firstStop?: unknown }).firstStop; });
      return stops;
    }
    if (stop) stops.push(stop);
  }
  throw new Error(`The keyboard does not get round within ${most} tabs; it is at ${stops.at(-1)?.name}.`);
}

/** Stops at which a reader who sees would not know where the keyboard is. */
export const unseenStops = (stops: readonly TabStop[]): readonly string[] => stops.flatMap(({ name, isMarked, isObscured }) => [...(isMarked ? [] : [`${name}: no mark of focus`]), ...(isObscured ? [`${name}: covered`] : [])]);
