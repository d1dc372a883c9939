/** Which months of the axis have room for their names: none may run into another or over the end. */

/** From the edge of the axis to where its scale begins and ends, in pixels. */
export const axisInset = 12;
/** Wide enough for either alphabet at the size of the names, so that a guess never falls short. */
const letterWidth = 6.8;
const padding = 9;

export interface MonthOnAxis {
  /** The first of the month, as ISO 8601. */
  readonly day: string;
  readonly fraction: number;
  readonly month: string;
  /** Written beside the month: at the first one and in January. */
  readonly year: string | null;
}

/** Month and year, the year alone, or the tick alone. */
export type MonthName = 'whole' | 'year' | 'none';

type Span = readonly [start: number, end: number];

const widthOf = (text: string) => text.length * letterWidth + padding;

/** Januaries first, then the month the axis starts with, the quarters and the others, each only where those before leave room. */
function rankOf({ day, year }: MonthOnAxis): number {
  if (year !== null) return day.slice(5, 7) === '01' ? 0 : 1;
  return Number(day.slice(5, 7)) % 3 === 1 ? 2 : 3;
}

/** `earlier` is the word at the start of a broken axis; it keeps its room. */
export function nameMonths(months: readonly MonthOnAxis[], width: number, earlier: string | null): readonly MonthName[] {
  const taken: Span[] = earlier === null ? [] : [[0, widthOf(earlier)]];
  const take = (start: number, text: string): boolean => {
    const end = start + widthOf(text);
    if (end > width || taken.some(([from, to]) => start < to && end > from)) return false;
    taken.push([start, end]);
    return true;
  };
  const name = ({ fraction, month, year }: MonthOnAxis): MonthName => {
    const start = axisInset + fraction * (width - 2 * axisInset);
    if (take(start, year === null ? month : `${month} ${year}`)) return 'whole';
    return year !== null && take(start, year) ? 'year' : 'none';
  };
  const named = new Map<MonthOnAxis, MonthName>();
  for (const rank of [0, 1, 2, 3]) {
    const ofRank = months.filter((month) => rankOf(month) === rank);
    const got = ofRank.map(name);
    // The lesser months are named all or none: a name here and there reads like a mistake.
    if (rank === 3 && got.includes('none')) break;
    for (const [index, month] of ofRank.entries()) named.set(month, got[index] ?? 'none');
  }
  return months.map((month) => named.get(month) ?? 'none');
}
