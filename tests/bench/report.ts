/** From raw runs to the figures people read: medians, ratios, and whether each bar is kept. */
import { firstLoadBarBytes, ratioBars } from '../size/bars.ts';
import { type LoadedFile, sumBytes } from '../size/measureFirstLoad.ts';
import type { Machine } from './describeMachine.ts';
import type { StartFigures } from './measureStart.ts';
import { median } from './median.ts';

type Both<Value> = Readonly<Record<'app' | 'bare', Value>>;

export interface Runs {
  readonly machine: Machine;
  readonly runs: number;
  readonly starts: Both<readonly StartFigures[]>;
  readonly frames: Both<readonly number[]>;
  readonly files: Both<readonly LoadedFile[]>;
  /** Share of the map's pixels in which the two pages differ. */
  readonly pictureDifference: number;
}

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

export interface Report {
  readonly machine: Machine;
  readonly runs: number;
  readonly figures: readonly Figure[];
  readonly offOriginRequests: readonly string[];
  readonly consoleErrors: readonly string[];
  readonly raw: Pick<Runs, 'starts' | 'frames' | 'files'>;
}

type Bar = { readonly most: number } | { readonly least: number };

const divide = (app: number, bare: number): number => (app === bare ? 1 : app / bare);

function compare(name: string, unit: string, app: number, bare: number, bar: Bar | null = null, ratio = divide(app, bare)): Figure {
  if (bar === null) return { name, unit, app, bare, ratio, bar: null, kept: null };
  const kept = 'most' in bar ? ratio <= bar.most : ratio >= bar.least;
  return { name, unit, app, bare, ratio, bar: 'most' in bar ? `ratio ≤ ${bar.most}` : `ratio ≥ ${bar.least}`, kept };
}

/** `app[n]` and `bare[n]` were measured one right after the other. */
function compareRuns(name: string, unit: string, app: readonly number[], bare: readonly number[], bar: Bar | null = null): Figure {
  const ratios = app.map((value, run) => divide(value, bare[run] ?? Number.NaN));
  return compare(name, unit, median(app), median(bare), bar, median(ratios));
}

function count(name: string, unit: string, app: number, most: number): Figure {
  return { name, unit, app, bare: null, ratio: null, bar: `≤ ${most}`, kept: app <= most };
}

const kilobytes = (bytes: number) => bytes / 1000;

/** The bare page has to be the page peers were measured against: 434 kB of script (gzip), within a tenth. */
function judgeBarePage(files: readonly LoadedFile[]): Figure {
  const script = kilobytes(sumBytes(files, 'maplibre') + sumBytes(files, 'script'));
  const { kilobytes: expected, tolerance } = ratioBars.barePage;
  const kept = Math.abs(script / expected - 1) <= tolerance;
  return { name: 'bare page: its script', unit: 'kB gzip', app: script, bare: expected, ratio: script / expected, bar: `434 kB ± ${tolerance * 100} %`, kept };
}

export function buildReport(runs: Runs): Report {
  const { starts, frames, files } = runs;
  const startFigure = (name: string, key: 'firstFrameMs' | 'idleMs' | 'blockingMs' | 'heapMegabytes' | 'requests', unit: string, bar: Bar | null = null) =>
    compareRuns(name, unit, starts.app.map((run) => run[key]), starts.bare.map((run) => run[key]), bar);
  const bytes = (name: string, kind: LoadedFile['kind']) => compare(name, 'kB gzip', kilobytes(sumBytes(files.app, kind)), kilobytes(sumBytes(files.bare, kind)));
  const offOriginRequests = [...new Set(starts.app.flatMap((run) => run.offOriginRequests))];
  const consoleErrors = [...new Set(starts.app.flatMap((run) => run.consoleErrors))];
  return {
    machine: runs.machine,
    runs: runs.runs,
    figures: [
      startFigure('first map frame', 'firstFrameMs', 'ms'),
      startFigure('cold start to map idle', 'idleMs', 'ms', { most: ratioBars.idle }),
      startFigure('total blocking time', 'blockingMs', 'ms', { most: ratioBars.blocking }),
      compareRuns('frames while rotating, all layers', 'frames/s', frames.app, frames.bare, { least: ratioBars.frames }),
      count("first-load script beyond MapLibre's", 'kB gzip', kilobytes(sumBytes(files.app, 'script')), kilobytes(firstLoadBarBytes)),
      bytes("MapLibre's own script", 'maplibre'),
      bytes('data', 'data'),
      bytes('fonts', 'font'),
      startFigure('requests', 'requests', ''),
      startFigure('heap after start', 'heapMegabytes', 'MB'),
      count('off-origin requests', '', offOriginRequests.length, 0),
      count('console errors', '', consoleErrors.length, 0),
      judgeBarePage(files.bare),
      count('bare page: picture unlike the app', '%', runs.pictureDifference * 100, ratioBars.barePage.pictureDifference * 100),
    ],
    offOriginRequests,
    consoleErrors,
    raw: { starts, frames, files },
  };
}

/** A table of figures under the names of its two columns. */
export function printFigures(figures: readonly Figure[], [first, second]: readonly [string, string]): void {
  const show = (value: number | null, digits: number) => (value === null ? '' : value.toFixed(digits));
  console.log(`\n${''.padEnd(37)}${first.padStart(9)}${second.padStart(9)}${'ratio'.padStart(8)}  ${'unit'.padEnd(10)}bar`);
  for (const { name, unit, app, bare, ratio, bar, kept } of figures) {
    const digits = Number.isInteger(app) ? 0 : 1;
    const verdict = bar === null ? '' : `${bar}  ${kept ? 'kept' : 'MISSED'}`;
    console.log(`${name.padEnd(37)}${show(app, digits).padStart(9)}${show(bare, digits).padStart(9)}${show(ratio, 2).padStart(8)}  ${unit.padEnd(10)}${verdict}`);
  }
}

export function printMachine({ processor, cores, memoryGigabytes, system, browser, graphics, load }: Machine): void {
  console.log(`\n${processor}, ${cores} cores, ${memoryGigabytes} GB; ${system}; ${browser}, ${graphics}; load ${load}`);
  if (load > cores / 2) console.log('The machine was busy with other things when the bench began: distrust these figures.');
}

export function printReport({ runs, figures, offOriginRequests, consoleErrors }: Report): void {
  console.log(`Medians of ${runs} interleaved runs each; ratios are medians over the pairs.`);
  printFigures(figures, ['Cordon', 'bare']);
  for (const text of [...offOriginRequests, ...consoleErrors]) console.log(`  ! ${text}`);
  console.log('\nAccessibility findings (axe) are counted by the end-to-end tests. Raw runs: bench.json.');
}
