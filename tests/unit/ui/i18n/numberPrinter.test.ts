// Figures and days in the digits and calendars of a reader; what is no figure stays as it is.
import { afterEach, beforeAll, expect, test } from 'vitest';
import { sessionStore } from '../../../../src/store/sessionStore.ts';
import { loadPrinter, printed, printedMessage } from '../../../../src/ui/i18n/printed.ts';
import { readNumber } from '../../../../src/ui/sketch/form/readNumber.ts';

beforeAll(() => loadPrinter());
afterEach(() => sessionStore.getState().set({ ownDigits: ['fa'], secondCalendar: null }));

test('Farsi has its own digits and signs, Arabic and English the western ones', () => {
  expect(printed('1,234.5', 'fa')).toBe('۱٬۲۳۴٫۵');
  expect(printed('12–16', 'fa')).toBe('۱۲–۱۶');
  expect(printed('≥ 3', 'fa')).toBe('≥ ۳');
  expect(printed('45%', 'fa')).toBe('۴۵٪');
  expect(printed('1:05', 'fa')).toBe('۱:۰۵');
  expect(printed('1,234.5', 'ar')).toBe('1,234.5');
  expect(printed('1,234.5', 'en')).toBe('1,234.5');
});

test('either language is written in the other digits where its reader wants that', () => {
  sessionStore.getState().set({ ownDigits: ['ar'] });
  expect(printed('1,234.5', 'ar')).toBe('١٬٢٣٤٫٥');
  expect(printed('1,234.5', 'fa')).toBe('1,234.5');
  expect(printedMessage('از ۱۲ تا ۱۶', 'fa')).toBe('از 12 تا 16');
  expect(printedMessage('بين 12 و16 على A4', 'ar')).toBe('بين ١٢ و١٦ على A4');
});

test('coordinates, grid references, ids and codes keep their digits', () => {
  for (const text of ['33.30605, 44.37829', '38S MB 43 86', 'barrier-12', 'way/91', '33°18′22″N', 'A4']) expect(printed(text, 'fa'), text).toBe(text);
});

test('what stands in isolates is printed in the language of the sentence, what people wrote is not', () => {
  expect(printed('\u2066نشست\u2069 \u20661,200\u2069', 'fa')).toBe('\u2066نشست\u2069 \u2066۱٬۲۰۰\u2069');
  expect(printed('\u20682024\u2069', 'fa'), 'a title').toBe('\u20682024\u2069');
  expect(printed('\u2066۱٬۲۰۰\u2069', 'en'), 'said for another language').toBe('\u20661,200\u2069');
});

test('a day is Gregorian first, with the day of the second calendar behind', () => {
  expect(printed('2020-01-08', 'en')).toBe('2020-01-08');
  expect(printed('2020-01-08', 'fa')).toBe('۸ ژانویهٔ ۲۰۲۰');
  expect(printed('2020-01', 'fa')).toBe('ژانویهٔ ۲۰۲۰');
  sessionStore.getState().set({ secondCalendar: 'hijri' });
  expect(printed('2020-01-08', 'en')).toBe('8 January 2020 (13 Jumada I 1441)');
  expect(printed('2020-01', 'en'), 'a month has no day').toBe('January 2020');
  expect(printed('2020-01-08', 'ar')).toMatch(/^8 كانون الثاني 2020 \(13 جمادى الأولى 1441\)$/);
  sessionStore.getState().set({ secondCalendar: 'solar' });
  expect(printed('2020-01-08', 'fa')).toBe('۸ ژانویهٔ ۲۰۲۰ (۱۸ دی ۱۳۹۸)');
  expect(printed('\u20662020-01-08\u2069', 'fa')).toBe('\u2068۸ ژانویهٔ ۲۰۲۰ (۱۸ دی ۱۳۹۸)\u2069');
});

test('every kind of digits and both decimal signs are read', () => {
  for (const text of ['12.5', '12,5', '١٢٫٥', '۱۲٫۵', '۱۲.۵']) expect(readNumber(text), text).toBe(12.5);
});
