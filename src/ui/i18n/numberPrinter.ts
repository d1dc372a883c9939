/**
 * Writes figures in the digits of a language, and days in its words with the day of a second calendar behind. The sources count by the
 * Gregorian calendar, so it always comes first. Coordinates, grid references, ids and codes stay as they are: they hold letters, or stand in pairs.
 */
import type { Locale } from '../../scenario/view.ts';
import { type SecondCalendar, sessionStore } from '../../store/sessionStore.ts';
import type { Printer } from './printed.ts';

const zeros: Readonly<Record<Locale, number>> = { en: 0x30, ar: 0x0660, fa: 0x06f0 };
const systems: Readonly<Record<Locale, string>> = { en: 'latn', ar: 'arab', fa: 'arabext' };
const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', ar: 'ar-IQ', fa: 'fa-IR' };
const calendars: Readonly<Record<SecondCalendar, string>> = { hijri: 'islamic-umalqura', solar: 'persian' };

const ownDigits = (locale: Locale): boolean => sessionStore.getState().ownDigits.includes(locale);

/** One number, span, ratio, time or share; no pair of coordinates and nothing with letters. */
const figurePattern = /^[\s±≥≤×+\-−–~(]*\d+([.,٬]\d+)*([\s–\-−/:]+\d+([.,]\d+)*)*[\s%°+)]*$/;
const dayPattern = /^(\d{4})-(\d\d)(-\d\d)?$/;
const isolates = /([\u2066-\u2068])([^\u2066-\u2069]*)\u2069/g;

/** Digits and their signs in those of the language; of a text that is one figure. */
export function toDigits(text: string, locale: Locale): string {
  if (zeros[locale] === zeros.en) return text;
  return text.replaceAll(/(?<=\d)\.(?=\d)/g, '٫').replaceAll(/(?<=\d),(?=\d)/g, '٬').replaceAll('%', '٪')
    .replaceAll(/\d/g, (digit) => String.fromCharCode(zeros[locale] + Number(digit)));
}

const toLatin = (text: string): string => text.replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf)).replaceAll('٫', '.').replaceAll('٬', ',').replaceAll('٪', '%');

/** `8 January 2020 (13 Jumada I 1441)`, `8 ژانویهٔ 2020`; a month has no day in another calendar. `iso`: a day or a month. */
function dateWords(iso: string, locale: Locale): string {
  const { secondCalendar } = sessionStore.getState();
  const isDay = iso.length === 10;
  const digits = ownDigits(locale) ? systems[locale] : 'latn';
  if (secondCalendar === null && locale !== 'fa') return ownDigits(locale) ? toDigits(iso, locale) : iso;
  const time = new Date(isDay ? iso : `${iso}-01`);
  if (Number.isNaN(time.getTime())) return iso;
  const say = (calendar: string) => new Intl.DateTimeFormat(`${tags[locale]}-u-ca-${calendar}-nu-${digits}`, { ...(isDay ? { day: 'numeric' } : {}), month: 'long', year: 'numeric', timeZone: 'UTC' })
    // Which era is meant is said by the month.
    .formatToParts(time).filter(({ type }) => type !== 'era').map(({ value }) => value).join('').trim();
  return secondCalendar === null || !isDay ? say('gregory') : `${say('gregory')} (${say(calendars[secondCalendar])})`;
}

/** What stands in one isolate; null where it is neither a figure nor a day. */
function printOne(text: string, locale: Locale): string | null {
  if (dayPattern.test(text)) return dateWords(text, locale);
  const latin = toLatin(text);
  if (!figurePattern.test(latin)) return null;
  return ownDigits(locale) ? toDigits(latin, locale) : latin;
}

export const numberPrinter: Printer = {
  figure(text, locale) {
    const whole = printOne(text, locale);
    if (whole !== null) return whole;
    return text.replaceAll(isolates, (same: string, open: string, inside: string) => {
      const said = open === '\u2068' ? null : printOne(inside, locale);
      // Words in it give the direction.
      return said === null ? same : `${/\p{L}/u.test(said) ? '\u2068' : open}${said}\u2069`;
    });
  },
  message(text, locale) {
    if (!ownDigits(locale)) return locale === 'fa' ? toLatin(text) : text;
    // The Farsi messages have theirs, but for codes. In the others what stands beside Latin letters is one: A4, dd.dddd, 38S MB 43 86.
    if (locale === 'fa' || /[A-Z]{2} ?\d/.test(text)) return text;
    return text.replaceAll(/(?<![A-Za-z_{.\-/:#+°′″\d])\d+([.,]\d+)?%?(?![A-Za-z_}°′″\d]|[.,/:-]\d)/g, (digits) => toDigits(digits, locale));
  },
};
