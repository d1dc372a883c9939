/** One row of what the bench reports, and several of them as a table in the terminal. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly app: number;
  readonly bare: number | null;
  /**
   * App by bare page; of timed figures the median over the pairs of runs that followed one another, which other work on
   * the machine slows alike. Null where no comparison is meant.
   */
  readonly ratio: number | null;
  readonly bar: string | null;
  /** Null where there is no bar. */
  readonly kept: boolean | null;
}

/** Figures under the names of their two columns. */
export interface Table {
  /** What they are about; empty where the part has one table only. */
  readonly title: string;
  readonly columns: readonly [string, string];
  readonly figures: readonly Figure[];
}

export const plain = (name: string, unit: string, app: number, bare: number | null = null): Figure => ({ name, unit, app, bare, ratio: bare === null ? null : app / bare, bar: null, kept: null });

/** Against the most that it may be. */
export const atMost = (name: string, unit: string, app: number, most: number): Figure => ({ ...plain(name, unit, app), bar: `≤ ${most.toLocaleString('en-US')}`, kept: app <= most });

/** Held against what it was when the work it belongs to was first published, on the machine of the figures: half of that is the bar. */
export const halved = (figure: Figure, before: number): Figure => ({ ...figure, bar: `≤ ${(before / 2).toLocaleString('en-US')}, half of ${before.toLocaleString('en-US')} before`, kept: figure.app <= before / 2 });

/** As many decimals as a reader can use: none from a hundred on, two below ten. */
export function showFigure(value: number | null, unit = ''): string {
  if (value === null) return '';
  if (!Number.isFinite(value)) return 'none';
  const digits = Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 || unit === '%' ? 1 : 2;
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export function printTable({ title, columns: [first, second], figures }: Table): void {
  console.log(`\n${title.padEnd(48)}${first.padStart(9)}${second.padStart(9)}${'ratio'.padStart(8)}  ${'unit'.padEnd(10)}bar`);
  for (const { name, unit, app, bare, ratio, bar, kept } of figures) {
    const verdict = bar === null ? '' : `${bar}  ${kept ? 'kept' : 'MISSED'}`;
    console.log(`${name.padEnd(48)}${showFigure(app, unit).padStart(9)}${showFigure(bare, unit).padStart(9)}${showFigure(ratio).padStart(8)}  ${unit.padEnd(10)}${verdict}`);
  }
}
