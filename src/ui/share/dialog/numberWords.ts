/** A number with its thousands apart, in the reader's digits. */
import { printedHere } from '../../i18n/printed.ts';
export function numberWords(number: number): string {
  return printedHere(new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 }).format(number));
}
