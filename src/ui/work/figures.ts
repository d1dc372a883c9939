/** Figures in the cells of the planner's tables: always Latin digits, in one piece, left to right, as in all other tables. */
import type { Range } from '../../analysis/takeOff/range.ts';
import { isolate } from '../i18n/isolate.ts';

const print = (value: number, digits: number) => value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

export const countText = (value: number): string => isolate(print(value, 0));

/** Whole millimetres as metres. */
export const metersText = (mm: number, digits: number): string => isolate(print(mm / 1000, digits));

/** `12–16`, or `12` where both ends print alike. */
export function spanText(low: number, high: number, digits = 0): string {
  const [from, to] = [print(low, digits), print(high, digits)];
  return isolate(from === to ? from : `${from}–${to}`);
}

export const rangeText = ({ low, high }: Range): string => spanText(low, high);

export const metersRangeText = ({ low, high }: Range): string => spanText(low / 1000, high / 1000, 1);

/** A number as people type it, in Latin or Arabic digits, with a point or a comma; null where it is none. */
export function readNumber(text: string): number | null {
  const latin = text.trim().replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    // Both blocks of digits start at a multiple of sixteen.
    return String(digit.charCodeAt(0) % 16);
  }).replace(/[\u066b,]/, '.');
  return /^\d+(\.\d*)?$|^\.\d+$/.test(latin) ? Number(latin) : null;
}
