/**
 * The languages of the interface. Messages are typed by the English ones; each language is two chunks, the words of the
 * first screen and all others, and only what is in use is loaded. Arabic plurals use all six forms.
 */
import { createInstance, type TFunction } from 'i18next';
import type { Locale } from '../../scenario/view.ts';
import type { Messages } from './messages/shape.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Messages };
    returnNull: false;
  }
}

export type Translate = TFunction<'translation'>;

type Part = 'screen' | 'later';

const loaders: Record<Locale, Record<Part, () => Promise<{ messages: object }>>> = {
  en: { screen: () => import('./messages/en.ts'), later: () => import('./messages/enLater.ts') },
  ar: { screen: () => import('./messages/ar.ts'), later: () => import('./messages/arLater.ts') },
};

const i18next = createInstance();
const loaded: Record<Locale, Set<Part>> = { en: new Set(), ar: new Set() };
let isLaterWanted = false;

async function load(locale: Locale, part: Part): Promise<void> {
  if (loaded[locale].has(part)) return;
  const { messages } = await loaders[locale][part]();
  addWords(locale, messages);
  loaded[locale].add(part);
}

/** Loads a language once and makes it the one in use. Fails only when its chunk cannot be fetched. */
export async function useLanguage(locale: Locale): Promise<void> {
  if (!i18next.isInitialized) {
    await i18next.init({ resources: {}, interpolation: { escapeValue: false } });
  }
  await Promise.all([load(locale, 'screen'), ...(isLaterWanted ? [load(locale, 'later')] : [])]);
  await i18next.changeLanguage(locale);
}

/**
 * A part of the interface together with the words that the first screen does without. From the first of them on every
 * language is loaded whole.
 */
export async function withAllWords<Loaded>(part: Promise<Loaded>): Promise<Loaded> {
  isLaterWanted = true;
  // A language that was being changed to meanwhile may have been loaded without them, so they are looked for twice.
  const [loadedPart] = await Promise.all([part, loadLaterWords()]);
  await loadLaterWords();
  return loadedPart;
}

async function loadLaterWords(): Promise<void> {
  const locale = i18next.language as Locale | undefined;
  if (locale) await load(locale, 'later');
}

/** Words that only one part of the app has, beside those of a language that `useLanguage` has loaded. */
export function addWords(locale: Locale, messages: object): void {
  i18next.addResourceBundle(locale, 'translation', messages, true);
}

/** A language whole, in use or not: pages have one of their own. Fails only when a chunk cannot be fetched. */
export async function fetchLanguage(locale: Locale): Promise<Translate> {
  await Promise.all([load(locale, 'screen'), load(locale, 'later')]);
  return translator(locale);
}

/** The translator of a language that `useLanguage` has loaded. */
export function translator(locale: Locale): Translate {
  return i18next.getFixedT(locale);
}
