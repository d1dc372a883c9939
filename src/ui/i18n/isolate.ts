/** Marks that keep figures in one piece within sentences of either direction. */
import type { Locale } from '../../scenario/view.ts';

/** Keeps a date or a number in one piece and left to right inside a sentence that may run the other way. */
export function isolate(text: string): string {
  return `\u2066${text}\u2069`;
}

/** Keeps what somebody wrote in one piece, in the direction in which it reads itself. */
export function isolateText(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Keeps a number and its unit in one piece, in the direction in which the language reads them: in Arabic the unit follows on the left. */
export function isolateMeasure(text: string, locale: Locale): string {
  return locale === 'ar' ? `\u2067${text}\u2069` : isolate(text);
}
