/** A time of this device's clock, in one piece inside a sentence. */
import type { Locale } from '../../scenario/view.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { isolate } from '../i18n/isolate.ts';

/** `when` in milliseconds since 1970, or as ISO 8601, of which midnight in UTC stands for the day alone. What is no time is given back as it is. */
export function timeWords(when: number | string, locale: Locale): string {
  const time = new Date(when);
  if (Number.isNaN(time.getTime())) return String(when);
  const isDay = typeof when === 'string' && /T00:00:00(\.0+)?Z$/.test(when);
  const clock = isDay ? { timeZone: 'UTC' } as const : { timeStyle: 'medium', hourCycle: 'h23' } as const;
  if (locale === 'en') return isolate(new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', ...clock }).format(time));
  // The month by its name, as the day and the year would change places; its letters give the direction (first-strong isolate).
  const words = new Intl.DateTimeFormat(`${locale === 'fa' ? 'fa-IR' : 'ar-IQ'}-u-ca-gregory-nu-${sessionStore.getState().ownDigits.includes(locale) ? (locale === 'fa' ? 'arabext' : 'arab') : 'latn'}`, { dateStyle: 'long', ...clock }).format(time);
  return `\u2068${words}\u2069`;
}
