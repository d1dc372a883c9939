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
  const replace = (chunk: string, words: string) => context.route(new RegExp(`/assets/${chunk}-[^/?]*\\.js$`), (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    return route.fulfill({ contentType: 'text/javascript', body: `import { ${words} as plain } from './${name}?plain';\nexport const ${words} = (${lengthen})(plain);` });
  });
  await replace(`${locale}(?:Later)?`, 'messages');
  // Those of an embed, which fetches the ones of its language alone.
  await replace('embed', 'embed');
};

/** What a button shows is no part of its name here, because each message is longer by words of its own. */
export const pseudoAxe: readonly string[] = ['label-content-name-mismatch'];

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
    const byLength = texts.filter((text) => text.length > 3 && (/[\s.]/.test(text) || /^[\p{Lu}\p{Script=Arabic}]/u.test(text))).toSorted((one, other) => other.length - one.length);
    /** What is left of a text without what it has of the data. */
    const ourPart = (text: string) => byLength.reduce((rest, known) => (rest.includes(known) ? rest.replaceAll(known, ' ') : rest), text);
    /** As React Aria hides what it announces. */
    const isShrunk = (element: Element | null): boolean => element !== null && element !== document.body && ((element.getBoundingClientRect().width <= 1 && getComputedStyle(element).overflow === 'hidden') || isShrunk(element.parentElement));
    const isSeen = (element: Element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && element.closest('.visually-hidden, [hidden], #map, svg') === null && !isShrunk(element);
    /** A screen reader says what is hidden from the eye. */
    const isSaid = (element: Element) => element.checkVisibility({ checkVisibilityCSS: true }) && element.closest('[hidden], #map, svg, style, script') === null;
    /** What people or sources have written, codes, keys, and names of languages say what they are. */
    const isMarked = (element: Element) => element.closest('[lang]:not(html), bdi, [dir="auto"], kbd, code, textarea, [data-user-text], [data-caveat]') !== null;
    /** Without what is between brackets, which may stand in one another: a message that was put into the gap of a message. */
    const plain = (text: string): string => {
      const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
      return rest === text ? rest.replaceAll(/[\u2066-\u2069]/g, '').trim() : plain(rest);
    };
    // Names of months are the browser's; standards are called the same everywhere.
    const isNoWord = (text: string) => !/\p{L}{2}/u.test(text.replaceAll('كم', '').replaceAll(/\b(MGRS|DMS|WGS|URL|https|PNG|PDF|SVG|CSV|GeoJSON|KML|GPX|PowerPoint|Escape|Esc|Ctrl|Shift|Alt|Home|End|km|kB|MB|dpi|38S\w*|UFGS|ASTM|IWA|MIL-HDBK|UFC|PAS|F\d+|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g, ''));
    const untranslated = new Set<string>();
    const clipped = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (!element || text === '' || !isSaid(element)) continue;
      // A message stands in one text, or in several where a part of it is marked.
      const whole = (element.closest('p, li, dd, dt, td, th, label, button, h1, h2, h3, h4, summary, legend, span, div')?.textContent ?? '').trim();
      const rest = plain(text);
      if (!isMarked(element) && !isNoWord(rest) && !ofData.has(rest) && !/[⟦⟧]/.test(text) && !(whole.startsWith('⟦') && whole.endsWith('⟧'))) {
        const ours = ourPart(rest);
        if (!isNoWord(ours)) untranslated.add(`${ours.trim()} <${element.localName}>`);
      }
      if (!isSeen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      const said = `${text.slice(0, 60)} <${element.localName} ${String(element.className).slice(0, 40)}>`;
      let [scrolls, isShort] = [false, false];
      for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY, textOverflow, position, webkitLineClamp } = getComputedStyle(around);
        const frame = around.getBoundingClientRect();
        if (/auto|scroll/.test(overflowX)) scrolls = true;
        // Cut short with an ellipsis, what is whole is in its title or its name.
        const isWholeElsewhere = (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') && around.closest('[title], [aria-label]') !== null;
        isShort ||= isWholeElsewhere;
        if (!scrolls && !isShort && /hidden|clip/.test(overflowX) && around.clientWidth > 1 && (box.right > frame.right + 2 || box.left < frame.left - 2)) clipped.add(`across: ${said}`);
        if (/hidden|clip/.test(overflowY) && !/auto|scroll/.test(overflowY) && !isShort && around.clientHeight > 1 && !scrolls && box.bottom > frame.bottom + 2 && box.top < frame.bottom) clipped.add(`down: ${said}`);
        if (/auto|scroll/.test(overflowY)) break;
        if (position === 'fixed') break;
      }
      // Slides that lie side by side.
      for (let around: Element | null = element; around && !scrolls; around = around.parentElement) scrolls = /auto|scroll/.test(getComputedStyle(around).overflowX) && around.scrollWidth > around.clientWidth + 1;
      if (!scrolls && !isShort && (box.right > innerWidth + 1 || box.left < -1)) clipped.add(`out of the window: ${said}`);
    }
    // What only a screen reader says, and what a pointer is told that rests.
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription', 'aria-description']) {
      for (const element of document.querySelectorAll(`body [${name}]`)) {
        const rest = plain(element.getAttribute(name) ?? '');
        if (element.checkVisibility() && element.closest('[hidden], [data-caveat]') === null && !isNoWord(rest) && !ofData.has(rest) && !isNoWord(ourPart(rest))) untranslated.add(`${name}: ${ourPart(rest).trim()} <${element.localName}>`);
      }
    }
    return { untranslated: [...untranslated], clipped: [...clipped] };
  }, [...known]);
}
