/** Figures of the check as they are printed: ranges in minutes, seconds, kilometres and km/h, in one piece and left to right. */
import type { Range } from '../../analysis/takeOff/range.ts';
import { spanText } from '../work/figures.ts';

/** Whole minutes, rounded outwards so that a range is never narrower than what it rests on. */
export const minutesText = ({ low, high }: Range): string => spanText(Math.floor(low / 60), Math.ceil(high / 60));

/** The likely figure alone, for where there is no room for a range. */
export const likelyMinutes = ({ likely }: Range): string => spanText(Math.round(likely / 60), Math.round(likely / 60));

/** Beyond this many seconds a tenth of one says nothing. */
const mostInTenths = 20;

/** In tenths where it is short, else whole and rounded outwards. */
export const secondsText = ({ low, high }: Range): string => (high <= mostInTenths ? spanText(low, high, 1) : spanText(Math.floor(low), Math.ceil(high)));
export const kilometersText = ({ low, high }: Range): string => spanText(low / 1000, high / 1000, 1);
export const likelyKilometers = ({ likely }: Range): string => spanText(likely / 1000, likely / 1000, 1);
export const wholeText = ({ low, high }: Range): string => spanText(Math.floor(low), Math.ceil(high));

/** A length that is no better known than its roads: `269 m – 369 m`, or one figure where both are printed alike. */
export function lengthText({ low, high }: Range, meters: (value: number) => string): string {
  const [from, to] = [meters(Math.round(low)), meters(Math.round(high))];
  return from === to ? from : `${from} – ${to}`;
}
