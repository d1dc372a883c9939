/** The Tab key through a screen: where the keyboard stands, whether that is seen, whether anything lies over it, and whether it ever gets out. */
import type { Page } from 'playwright-core';

export interface TabStop {
  readonly name: string;
  /** An outline or a ring round it, or round what it is the inside of, that is not there while the keyboard is elsewhere. */
  readonly isMarked: boolean;
  /** Hidden by something else at all of its corners and its middle, or outside the window. */
  readonly isObscured: boolean;
  /** Shorter side of what is pressed, CSS pixels. */
  readonly size: number;
}

/** Nothing has the keyboard: the walk is through. */
const readStop = (page: Page): Promise<Omit<TabStop, 'isMarked'> | null> => page.evaluate(() => {
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
  const name = (active.getAttribute('aria-label') ?? active.innerText ?? '').trim().slice(0, 60) || active.getAttribute('name') || Object.keys(active.dataset).join(' ') || active.id;
  return { name: `${active.tagName.toLowerCase()} ${name}`, isObscured: !places.some(shows), size: Math.min(box.width, box.height) };
});

/** How one part of the page is outlined and shaded; what is thinner than 1.5 px is no mark. */
interface Edge {
  readonly outline: string;
  readonly shadow: string;
}

interface Marks {
  /** Of everything, before anything had the keyboard. */
  readonly before: Map<Element, readonly Edge[]>;
  readonly edgesOf: (element: Element) => readonly Edge[];
  /** What may be marked for the stop, and its edges while it had the keyboard. */
  stop: readonly (readonly [Element, readonly Edge[]])[];
}

/** Nothing has the keyboard: how everything looks without it. */
const readBefore = (page: Page): Promise<void> => page.evaluate(() => {
  const edgesOf = (element: Element) => [null, '::before', '::after'].map((pseudo) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element, pseudo);
    return { outline: outlineStyle === 'none' || parseFloat(outlineWidth) < 1.5 ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`, shadow: /\b[2-9]px|\b1[0-9]px/.test(boxShadow) ? boxShadow : '' };
  });
  const marks: Marks = { before: new Map([...document.querySelectorAll('body *')].map((element) => [element, edgesOf(element)])), edgesOf, stop: [] };
  Object.assign(globalThis, { cordonMarks: marks });
});

/** The edges of the stop that has the keyboard, to be asked for by `isMarkedOnly` once it has it no more. The thumb of a slider has its ring where no script can ask: its picture. */
async function readMarks(page: Page): Promise<Picture | null> {
  const clip = await page.evaluate(() => {
    const { cordonMarks: marks } = globalThis as unknown as { cordonMarks: Marks };
    const active = document.activeElement as HTMLElement;
    const parts = [active, active.parentElement, active.parentElement?.parentElement, active.nextElementSibling, ...active.closest('label')?.querySelectorAll('*') ?? [], ...active.querySelectorAll(':scope > *')];
    marks.stop = [...new Set(parts)].flatMap((part) => (part ? [[part, marks.edgesOf(part)] as const] : []));
    if (!active.matches('input[type=range]')) return null;
    const { left, top, width, height } = active.getBoundingClientRect();
    return { x: Math.max(0, left - 4), y: Math.max(0, top - 4), width: width + 8, height: height + 8 };
  });
  return clip && { clip, png: await page.screenshot({ clip }) };
}

interface Picture {
  readonly clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly png: Buffer;
}

/** Whether anything of the stop before was marked that was not before the walk, or is not now that the keyboard is elsewhere. */
async function isMarkedOnly(page: Page, slider: Picture | null): Promise<boolean> {
  if (slider) return !slider.png.equals(await page.screenshot({ clip: slider.clip }));
  return page.evaluate(() => {
    const { cordonMarks: { before, edgesOf, stop } } = globalThis as unknown as { cordonMarks: Marks };
    return stop.some(([part, edges]) => [before.get(part), part.isConnected ? edgesOf(part) : undefined].some((others) => others !== undefined
      && edges.some(({ outline, shadow }, at) => (outline !== '' && outline !== others[at]?.outline) || (shadow !== '' && shadow !== others[at]?.shadow))));
  });
}

/** Tabs from the start of the page until nothing has the keyboard, or the first stop comes again. Fails where neither happens. */
export async function tabThrough(page: Page, most = 150): Promise<readonly TabStop[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await readBefore(page);
  const stops: TabStop[] = [];
  let last: { readonly stop: Omit<TabStop, 'isMarked'>; readonly slider: Picture | null } | null = null;
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    if (last) stops.push({ ...last.stop, isMarked: await isMarkedOnly(page, last.slider) });
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
    last = stop && { stop, slider: await readMarks(page) };
  }
  throw new Error(`The keyboard does not get round within ${most} tabs; it is at ${stops.at(-1)?.name}.`);
}

/** Stops at which a reader who sees would not know where the keyboard is. */
export const unseenStops = (stops: readonly TabStop[]): readonly string[] => stops.flatMap(({ name, isMarked, isObscured }) => [...(isMarked ? [] : [`${name}: no mark of focus`]), ...(isObscured ? [`${name}: covered`] : [])]);
