/** Each language by its own name, whatever the language of the interface. */
import type { Locale } from '../../../scenario/view.ts';

export const languageNames: Readonly<Record<Locale, string>> = { en: 'English', ar: 'العربية' };
