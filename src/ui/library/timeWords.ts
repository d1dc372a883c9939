/** A time of this device's clock, in one piece inside a sentence. */
import type { Locale } from '../../scenario/view.ts';
import { isolate } from '../i18n/isolate.ts';

/** `when` in milliseconds since 1970, or as ISO 8601. What is no time is given back as it is. */
export function timeWords(when: number | string, locale: Locale): string {
  const time = new Date(when);
  if (Number.isNaN(time.getTime())) return String(when);
  const language = locale === 'ar' ? 'ar-IQ-u-nu-latn' : 'en-US';
  return isolate(new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' }).format(time));
}
