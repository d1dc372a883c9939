/**
 * Where the content policy asks for trusted types, strings become markup or start scripts only through this one gate: workers of the app's
 * own folder start, and the three sorts of markup pass that are written here. Anything else is refused by the browser.
 */
import { isSingleFile } from './inside/isSingleFile.ts';

interface TypeFactory {
  createPolicy(name: string, rules: { createHTML(markup: string): string | null; createScriptURL(address: string): string | null }): unknown;
}

/** Emptying an element (React Aria's announcer), and asking the browser what `&name;` stands for (slides). */
const plain = /^(&#?\w+;)?$/;

/** The sheet over the map: nothing but the shapes and texts of `export/write/writeSvg.ts`, which escapes whatever the plan says. */
const foreignInSheet = /<(?!\/?(?:svg|title|g|clipPath|path|rect|text|tspan|a|image)[\s/>])/;

export const isOwnMarkup = (markup: string): boolean => plain.test(markup) || (markup.startsWith('<svg ') && !foreignInSheet.test(markup));

/** The single file starts workers from text inside itself (MapLibre copies its own into the address where the page has no origin), and from nowhere else. */
const isOwnAddress = (address: string): boolean => (isSingleFile ? /^(blob|data):/.test(address) : new URL(address, location.href).href.startsWith(new URL('./', location.href).href));

/** To be called before anything else. Browsers without trusted types keep to the rest of the policy. */
export function trustOwn(): void {
  (globalThis as { trustedTypes?: TypeFactory }).trustedTypes?.createPolicy('default', {
    createHTML: (markup) => (isOwnMarkup(markup) ? markup : null),
    createScriptURL: (address) => (isOwnAddress(address) ? address : null),
  });
}
