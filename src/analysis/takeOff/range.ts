/** A figure that rests on an assumption: from low to high, with the one that follows from what is drawn. */

export interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** A figure without doubt. */
export const exactly = (value: number): Range => ({ low: value, likely: value, high: value });

export const isExact = ({ low, high }: Range): boolean => low === high;

export const zero: Range = exactly(0);

export function addRanges(a: Range, b: Range): Range {
  return { low: a.low + b.low, likely: a.likely + b.likely, high: a.high + b.high };
}

/** `value` ± `share` of it, in whole numbers, never shrunk inwards. */
export function spread(value: number, share: number): Range {
  return { low: Math.floor(value * (1 - share)), likely: value, high: Math.ceil(value * (1 + share)) };
}
