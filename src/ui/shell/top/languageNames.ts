/** Each language by its own name, whatever the language of the interface. */
import type { Locale } from '../../../scenario/view.ts';

export const languageNames: Readonly<Record<Locale, string>> = { en: 'English', ar: 'العربية', fa: 'فارسی' };

/** As the parts that are not ours ask for them: in regions whose usual digits are those of the interface. */
export const languageTags: Readonly<Record<Locale, string>> = { en: 'en-US', ar: 'ar-AE', fa: 'fa-IR' };
