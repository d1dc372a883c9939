/**
 * The languages of the interface. Messages are typed by the English ones; each language is its own chunk and only
 * the one in use is loaded. Arabic plurals use all six forms.
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

const loaders: Record<Locale, () => Promise<{ messages: object }>> = {
  en: () => import('./messages/en.ts'),
  ar: () => import('./messages/ar.ts'),
};

const i18next = createInstance();

/** Loads a language once and makes it the one in use. Fails only when its chunk cannot be fetched. */
export async function useLanguage(locale: Locale): Promise<void> {
  if (!i18next.isInitialized) {
    await i18next.init({ resources: {}, interpolation: { escapeValue: false } });
  }
  if (!i18next.hasResourceBundle(locale, 'translation')) {
    const { messages } = await loaders[locale]();
    i18next.addResourceBundle(locale, 'translation', messages);
  }
  await i18next.changeLanguage(locale);
}

/** The translator of a language that `useLanguage` has loaded. */
export function translator(locale: Locale): Translate {
  return i18next.getFixedT(locale);
}
