/** A language that nobody speaks: every message of the app between brackets and some 40 % longer. Made of a real one as it is fetched, so that the build has nothing of it. */
import type { BrowserContext, Page } from 'playwright-core';

/** Runs in the page, over the messages of a chunk. Gaps stay as they are. */
const lengthen = String.raw`(tree) => {
  const one = (text) => '⟦' + text + ' ' + 'ẋẏżẇ '.repeat(Math.ceil(text.replace(/\{\{\w+\}\}/g, '').length * 0.4 / 5)).trim() + '⟧';
  const all = (node) => Object.fromEntries(Object.entries(node).map(([key, value]) => [key, typeof value === 'string' ? one(value) : all(value)]));
  return all(tree);
}`;

/** For `openApp`: messages of `locale` become those of the invented language, which is written in its direction. */
export const withPseudoLanguage = (locale: 'en' | 'ar') => async (context: BrowserContext): Promise<void> => {
  await context.route(new RegExp(`/assets/${locale}(Later)?-[^/?]*\\.js$`), (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    return route.fulfill({ contentType: 'text/javascript', body: `import { messages as plain } from './${name}?plain';\nexport const messages = (${lengthen})(plain);` });
  });
};

export interface PseudoFaults {
  /** Visible texts that are neither messages nor figures, nor stand in the data. */
  readonly untranslated: readonly string[];
  /** Texts that are cut off, or stand out of the window. */
  readonly clipped: readonly string[];
}

/** Looks at everything that is seen. `known`: names and sentences of the data, as they stand there. */
export function findPseudoFaults(page: Page, known: readonly string[]): Promise<PseudoFaults> {
  return page.evaluate((texts) => {
    const ofData = new Set(texts);
    const isSeen = (element: Element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && element.closest('.visually-hidden, [hidden], #map, svg') === null;
    /** What people or sources have written, codes, keys, and names of languages say what they are. */
    const isMarked = (element: Element) => element.closest('[lang]:not(html), bdi, [dir="auto"], kbd, code, option, textarea, [data-user-text], [data-caveat]') !== null;
    const plain = (text: string) => text.replaceAll(/⟦[^⟦⟧]*⟧/g, '').replaceAll(/[⟦⟧\u2066-\u2069]/g, '').trim();
    // Names of months are the browser's; standards are called the same everywhere.
    const isNoWord = (text: string) => !/\p{L}{2}/u.test(text.replaceAll(/\b(MGRS|DMS|WGS|URL|PNG|PDF|SVG|CSV|GeoJSON|KML|GPX|PowerPoint|Escape|Esc|Ctrl|Shift|Alt|Home|End|km|kB|MB|dpi|38S\w*|UFGS|ASTM|IWA|MIL-HDBK|UFC|PAS|F\d+|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|English)\b/g, ''));
    const untranslated = new Set<string>();
    const clipped = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (!element || text === '' || !isSeen(element)) continue;
      // A message stands in one text, or in several where a part of it is marked.
      const whole = (element.closest('p, li, dd, dt, td, th, label, button, h1, h2, h3, h4, summary, legend, span, div')?.textContent ?? '').trim();
      const rest = plain(text);
      if (!isMarked(element) && !isNoWord(rest) && !rest.split(' · ').every((part) => ofData.has(part)) && !(text.includes('⟦') || text.includes('⟧')) && !(whole.startsWith('⟦') && whole.endsWith('⟧'))) untranslated.add(`${rest} <${element.localName}>`);
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      const said = `${text.slice(0, 60)} <${element.localName} ${String(element.className).slice(0, 40)}>`;
      let scrolls = false;
      for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY, textOverflow, position, webkitLineClamp } = getComputedStyle(around);
        const frame = around.getBoundingClientRect();
        if (/auto|scroll/.test(overflowX)) scrolls = true;
        // Cut short with an ellipsis, what is whole is in its title or its name.
        const isSaid = (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') && around.closest('[title], [aria-label]') !== null;
        if (!scrolls && !isSaid && /hidden|clip/.test(overflowX) && around.clientWidth > 1 && (box.right > frame.right + 2 || box.left < frame.left - 2)) clipped.add(`across: ${said}`);
        if (/hidden|clip/.test(overflowY) && !/auto|scroll/.test(overflowY) && !isSaid && around.clientHeight > 1 && !scrolls && box.bottom > frame.bottom + 2 && box.top < frame.bottom) clipped.add(`down: ${said}`);
        if (/auto|scroll/.test(overflowY)) break;
        if (position === 'fixed') break;
      }
      if (!scrolls && (box.right > innerWidth + 1 || box.left < -1)) clipped.add(`out of the window: ${said}`);
    }
    return { untranslated: [...untranslated], clipped: [...clipped] };
  }, [...known]);
}
