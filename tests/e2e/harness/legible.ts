/** Whether everything that is on the screen can be read there: no text cut off, no sideways scrolling where a column would do. */
import type { Page } from 'playwright-core';

/** The map pans, tables and charts have two dimensions. */
const mayScroll = '#map, [role=grid], [role=treegrid], table, [data-scroll-part], pre, [role=tablist], [role=toolbar]';

/** Parts that scroll sideways, and the page itself where it does. */
export const sidewaysScrollers = (page: Page): Promise<readonly string[]> => page.evaluate((allowed) => {
  const found: string[] = [];
  const root = document.scrollingElement;
  if (root && root.scrollWidth > innerWidth + 1) found.push(`the page, ${root.scrollWidth} of ${innerWidth}`);
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { overflowX } = getComputedStyle(element);
    if (!/auto|scroll/.test(overflowX) || element.clientWidth === 0 || element.scrollWidth <= element.clientWidth + 1) continue;
    if (element.closest(allowed) || element.querySelector(allowed)) continue;
    found.push(`${element.className.toString().slice(0, 60)}, ${element.scrollWidth} of ${element.clientWidth}`);
  }
  return found;
}, mayScroll);

/** Texts of which a part lies beyond what cuts it off. A line that ends in an ellipsis is left out: it says so, and its whole stands elsewhere. */
export const cutTexts = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (text === '' || !parent || !parent.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) || parent.closest('.visually-hidden, [aria-hidden=true], svg, option, script, style, [hidden]')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()];
    for (let around: HTMLElement | null = parent; around && around !== document.body; around = around.parentElement) {
      const style = getComputedStyle(around);
      if (style.clipPath !== 'none' || style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') break;
      const [cutsX, cutsY] = [/hidden|clip/.test(style.overflowX), /hidden|clip/.test(style.overflowY)];
      // What scrolls shows the rest.
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) break;
      if (!cutsX && !cutsY) continue;
      const box = around.getBoundingClientRect();
      const isCut = boxes.some(({ left, right, top, bottom }) => (cutsX && (left < box.left - 2 || right > box.right + 2)) || (cutsY && (top < box.top - 3 || bottom > box.bottom + 3)));
      if (isCut) {
        found.push(text.slice(0, 60));
        break;
      }
    }
  }
  return [...new Set(found)];
});

/** The spacing of WCAG 1.4.12, put on every element as a reader's own style sheet does. */
export const spaceText = (page: Page): Promise<void> => page.evaluate(() => {
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (element.closest('svg, script, style')) continue;
    element.style.setProperty('letter-spacing', '0.12em', 'important');
    element.style.setProperty('word-spacing', '0.16em', 'important');
    element.style.setProperty('line-height', '1.5', 'important');
    if (element.tagName === 'P') element.style.setProperty('margin-bottom', '2em', 'important');
  }
});
