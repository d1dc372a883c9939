/** The markup of this very page as it was before anything was drawn in it: a page from disk cannot fetch itself, and hands out files made of itself all the same. */
import { isSingleFile } from './isSingleFile.ts';

let kept: Node | null = null;

/** To be called before anything else. A copy of the nodes shares their text, so it costs next to nothing. */
export function keepMarkup(): void {
  if (isSingleFile) kept = document.documentElement.cloneNode(true);
}

/** Null in the app in many files. */
export function ownMarkup(): string | null {
  return kept && `<!doctype html>\n${(kept as HTMLElement).outerHTML}\n`;
}
