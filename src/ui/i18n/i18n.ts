/**
 * The languages of the interface. Messages are typed by the English ones; each language is two chunks, the words of the
 * first screen and all others, and only what is in use is loaded. Arabic plurals use all six forms.
 */
import { type Locale, locales } from '../../scenario/view.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { loadPrinter } from './printed.ts';
import { collectWords, makeTranslate, type Translate, type Words } from './translate.ts';

export type { Translate } from './translate.ts';

type Part = 'screen' | 'later';

const loaders: Record<Locale, Record<Part, () => Promise<{ messages: object }>>> = {
  en: { screen: () => import('./messages/en.ts'), later: () => import('./messages/enLater.ts') },
  ar: { screen: () => import('./messages/ar.ts'), later: () => import('./messages/arLater.ts') },
  fa: { screen: () => import('./messages/fa.ts'), later: () => import('./messages/faLater.ts') },
};

const makeLanguage = (locale: Locale): { readonly words: Words; readonly loaded: Set<Part>; t: Translate } => {
  const words: Words = new Map();
  return { words, loaded: new Set(), t: makeTranslate(locale, words) };
};

const languages = { en: makeLanguage('en'), ar: makeLanguage('ar'), fa: makeLanguage('fa') } satisfies Record<Locale, unknown>;
/** The one in use, once there is one. */
let used: Locale | null = null;
let isLaterWanted = false;

async function load(locale: Locale, part: Part): Promise<void> {
  if (languages[locale].loaded.has(part)) return;
  const [{ messages }] = await Promise.all([loaders[locale][part](), locale === 'en' && sessionStore.getState().secondCalendar === null ? null : loadPrinter()]);
  addWords(locale, messages);
  languages[locale].loaded.add(part);
}

/** Loads a language once and makes it the one in use. Fails only when its chunk cannot be fetched. */
export async function useLanguage(locale: Locale): Promise<void> {
  await Promise.all([load(locale, 'screen'), ...(isLaterWanted ? [load(locale, 'later')] : [])]);
  used = locale;
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
  if (used) await load(used, 'later');
}

/** Words that only one part of the app has, beside those of a language that `useLanguage` has loaded. */
export function addWords(locale: Locale, messages: object): void {
  collectWords(messages, languages[locale].words);
}

/** A language whole, in use or not: pages have one of their own. Fails only when a chunk cannot be fetched. */
export async function fetchLanguage(locale: Locale): Promise<Translate> {
  await Promise.all([load(locale, 'screen'), load(locale, 'later')]);
  return translator(locale);
}

/** The translator of a language that `useLanguage` has loaded. */
export function translator(locale: Locale): Translate {
  return languages[locale].t;
}

/** Whatever was said with other digits or another calendar is to be said anew: the translators are others. */
export async function renewTranslators(): Promise<void> {
  await loadPrinter();
  for (const locale of locales) languages[locale].t = makeTranslate(locale, languages[locale].words);
}
