/** From raw runs to the figures people read: medians, ratios, and whether each bar is kept. */
import { firstLoadBarBytes, ratioBars } from '../size/bars.ts';
import { type LoadedFile, sumBytes } from '../size/measureFirstLoad.ts';
import type { Figure } from './figure.ts';
import type { StartFigures } from './measureStart.ts';
import { median } from './median.ts';

type Both<Value> = Readonly<Record<'app' | 'bare', Value>>;

export interface Runs {
  readonly starts: Both<readonly StartFigures[]>;
  readonly frames: Both<readonly number[]>;
  readonly files: Both<readonly LoadedFile[]>;
  /** Share of the map's pixels in which the two pages differ. */
  readonly pictureDifference: number;
}

export interface StartReport {
  readonly figures: readonly Figure[];
  /** Every address outside asked for and every error of the console, each once. */
  readonly remarks: readonly string[];
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

export function startFigures(runs: Runs): StartReport {
  const { starts, frames, files } = runs;
  const startFigure = (name: string, key: 'firstFrameMs' | 'idleMs' | 'blockingMs' | 'heapMegabytes' | 'requests', unit: string, bar: Bar | null = null) =>
    compareRuns(name, unit, starts.app.map((run) => run[key]), starts.bare.map((run) => run[key]), bar);
  const bytes = (name: string, kind: LoadedFile['kind']) => compare(name, 'kB gzip', kilobytes(sumBytes(files.app, kind)), kilobytes(sumBytes(files.bare, kind)));
  const offOriginRequests = [...new Set(starts.app.flatMap((run) => run.offOriginRequests))];
  const consoleErrors = [...new Set(starts.app.flatMap((run) => run.consoleErrors))];
  return {
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
    remarks: [...offOriginRequests, ...consoleErrors],
  };
}
