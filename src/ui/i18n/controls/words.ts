/** What React Aria says by itself, in Farsi, which it does not have: the shapes of its own words. `controlsInFarsi.ts` lays them beside those it has. */

/** Writes a count in the digits of the language. A verb after a count is in the singular in Farsi, so that no plural form is asked for. */
interface Formatter {
  number(value: number): string;
}

type Gaps = Readonly<Record<string, string | number>>;

export type ControlWords = Readonly<Record<string, string | ((gaps: Gaps, formatter: Formatter) => string)>>;

/** The gap that holds a number. */
export const counted = (gaps: Gaps, formatter: Formatter): string => formatter.number(Number(gaps['count']));
