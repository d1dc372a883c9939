/** Marks that keep figures in one piece within sentences of either direction. */
import { isRightToLeft, type Locale } from '../../scenario/view.ts';
import { printed } from './printed.ts';

/** Keeps a date or a number in one piece and left to right inside a sentence that may run the other way. */
export function isolate(text: string): string {
  return `\u2066${text}\u2069`;
}

/** Marks that turn a text round, or end the piece they stand in. */
const directionMarks = /[\u202A-\u202E\u2066-\u2069]/g;

/** Keeps what somebody wrote in one piece, in the direction in which it reads itself; nothing in it turns round what stands beside it. */
export function isolateText(text: string): string {
  return `\u2068${text.replaceAll(directionMarks, '')}\u2069`;
}

/** Keeps a number and its unit in one piece, in the direction in which the language reads them: in Arabic the unit follows on the left. */
export function isolateMeasure(text: string, locale: Locale): string {
  const said = text.replace(/^\S+/, (figure) => printed(figure, locale));
  return isRightToLeft(locale) ? `\u2067${said}\u2069` : isolate(said);
}
