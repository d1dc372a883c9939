/** Figures in the cells of the planner's tables: in the reader's digits, in one piece, left to right, as in all other tables. */
import type { Range } from '../../analysis/takeOff/range.ts';
import { isolate } from '../i18n/isolate.ts';
import { readNumber as readTyped } from '../sketch/form/readNumber.ts';
import { printedHere } from '../i18n/printed.ts';

const print = (value: number, digits: number) => printedHere(value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }));

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

/** What people type as a number from 0 up; null where it is none. */
export function readNumber(text: string): number | null {
  const value = readTyped(text);
  return value >= 0 ? value : null;
}
