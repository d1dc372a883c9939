/** Figures and dates in the digits and the calendars of a reader. What does that is fetched with the first language or setting that asks for it. */
import type { Locale } from '../../scenario/view.ts';
import { sessionStore } from '../../store/sessionStore.ts';

export interface Printer {
  /** A figure or an ISO date, alone or in isolates within other text; anything else is given back as it came. */
  figure(text: string, locale: Locale): string;
  /** A message with its own figures. */
  message(text: string, locale: Locale): string;
}

let printer: Printer | null = null;

export async function loadPrinter(): Promise<void> {
  printer ??= (await import('./numberPrinter.ts')).numberPrinter;
}

/** As English without settings has it, until the printer is loaded. */
export const printed = (text: string, locale: Locale): string => printer?.figure(text, locale) ?? text;
export const printedMessage = (text: string, locale: Locale): string => printer?.message(text, locale) ?? text;

/** For what stands on the screen beside all sentences: in the language of the interface. Pages have a language of their own. */
export const printedHere = (text: string): string => printed(text, sessionStore.getState().locale);
