/**
 * The parts of the bench: what each measures, how, and the tables it gives. `npm run bench -- --only <id>` runs one; BENCHMARKS.md has a
 * chapter of each. Bars are judged and printed, never asserted.
 */
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { ensureChromium } from '../e2e/harness/findChromium.mjs';
import { waitForMapIdle } from '../e2e/harness/waitForMapIdle.ts';
import { measureFirstLoad } from '../size/measureFirstLoad.ts';
import { comparePictures } from './comparePictures.ts';
import { editedCounts } from './editedScenario.ts';
import type { Table } from './figure.ts';
import { measureAutosave } from './measureAutosave.ts';
import { checkFigures, measureCheck } from './measureCheck.ts';
import { measureBareEditing, measureEditing } from './measureEditing.ts';
import { handoutFigures, measureHandouts } from './measureHandouts.ts';
import { weighHistory } from './measureHistory.ts';
import { importFigures, measureImport } from './measureImport.ts';
import { linkTables, measureLinks } from './measureLinks.ts';
import { linkInPageTable, measureLinksInPage } from './measureLinksInPage.ts';
import { measureNetwork, networkTables } from './measureNetwork.ts';
import { measurePictures, pictureFigures } from './measurePictures.ts';
import { measureRotation } from './measureRotation.ts';
import { measureSlides, slideFigures } from './measureSlides.ts';
import { benchViewport, measureStart, openMeasured, type StartFigures } from './measureStart.ts';
import { paintedFigures, planFigures, type PlanRuns } from './planReport.ts';
import { startFigures } from './startReport.ts';

/** What parts are measured with. */
export interface Bench {
  readonly root: string;
  readonly runs: number;
  /** One for all parts that share; started when first asked for. */
  browser(): Promise<Browser>;
  /** Addresses of the app and of the bare page, and the folder of the latter. */
  pages(): Promise<{ readonly app: string; readonly bare: string; readonly bareFolder: string }>;
}

export interface Measured {
  readonly tables: readonly Table[];
  /** What went wrong without ending the run. */
  readonly remarks?: readonly string[];
  /** The runs themselves, for bench.json. */
  readonly raw: unknown;
}

export interface Part {
  readonly id: string;
  readonly title: string;
  /** How it is measured, in sentences: what beside what, how often, what the ratio is of. */
  readonly method: string;
  measure(bench: Bench): Promise<Measured>;
}

/** Every layer of the app, also those a newcomer does not see. */
const allLayersHash = '#v1&on=connectors';

/** Of ten changes each. */
const mostSlideRuns = 4;

const besides = ['Cordon', 'bare'] as const;
const alone = ['Cordon', ''] as const;

export const parts: readonly Part[] = [
  {
    id: 'start', title: 'Start and turning',
    method: `A fresh profile without a cache, ${benchViewport.width} × ${benchViewport.height} pixels: the app, and a page of MapLibre alone that draws the same layers, features, fonts and pictures, in turns. Ratios are medians over pairs of runs that followed one another. The frames are those of one full turn of the map with all layers shown.`,
    measure: measureStarts,
  },
  {
    id: 'plan', title: 'A plan under edit',
    method: `A plan of ${editedCounts[1].toLocaleString('en-US')} features beside one of ${editedCounts[0]} under the same acts in the app; the painted frame beside the bare page with a source as large; the history weighed in Node; autosave and a large import, as medians over the runs, by their times and their longest task on the main thread.`,
    measure: measurePlan,
  },
  {
    id: 'check', title: 'The check under the hand',
    method: 'A line of a sample is dragged to and fro, 60 events a second. The time of the worker; from each answer to the frame in which strip and map show it; the bare page leads ways as long over its map.',
    async measure(bench) {
      const { app, bare } = await bench.pages();
      const raw = await measureCheck(await bench.browser(), app, await bareBeside(bench, bare));
      return { tables: [{ title: '', columns: besides, figures: checkFigures(raw) }], raw };
    },
  },
  {
    id: 'network', title: 'The check on small and large networks',
    method: 'In Node, without a browser: the shipped roads after every step of a drag of each line of each sample, and square cities. Beside each city stands the one a tenth as large, and graphology where it is named.',
    async measure({ root, runs }) {
      const raw = await measureNetwork((path) => readFile(`${root}/${path}`, 'utf8'), runs);
      return { tables: networkTables(raw), raw };
    },
  },
  {
    id: 'links', title: 'Links',
    method: 'Plans as links: their length beside the file deflated in base64url, made and opened in Node and in the worker of the page.',
    async measure({ root, runs }) {
      const [inNode, inPage] = [await measureLinks(runs), await measureLinksInPage(root, runs)];
      return { tables: [...linkTables(inNode), linkInPageTable(inPage)], raw: { inNode, inPage } };
    },
  },
  {
    id: 'pictures', title: 'Pictures and pages',
    method: 'An A4 page at 300 dots an inch from the call to the file, in turns with a bare map of that size drawn and encoded by the browser.',
    async measure(bench) {
      const raw = await measurePictures(await bench.browser(), bench.root, bench.runs);
      return { tables: [{ title: '', columns: besides, figures: pictureFigures(raw) }], raw };
    },
  },
  {
    id: 'slides', title: 'Slides',
    method: 'Ten changes a run between slides of the app by key, and on the bare page by jumpTo, flyTo and a source sent anew, in turns.',
    async measure(bench) {
      const { app, bare } = await bench.pages();
      const raw = await measureSlides(await bench.browser(), app, bare, bench.root, Math.min(bench.runs, mostSlideRuns));
      return { tables: [{ title: '', columns: besides, figures: slideFigures(raw) }], raw };
    },
  },
  {
    id: 'handouts', title: 'Hand-outs',
    method: 'A briefing of forty slides, no two of the same view, to PowerPoint and to PDF; memory is the most the page’s process was ever given.',
    async measure({ root }) {
      const raw = await measureHandouts(await ensureChromium(), root);
      return { tables: [{ title: '', columns: alone, figures: handoutFigures(raw) }], raw };
    },
  },
];

/** Cold starts and rotation, the app and the bare page in turns. */
async function measureStarts(bench: Bench): Promise<Measured> {
  const { root, runs } = bench;
  const browser = await bench.browser();
  const { app, bare, bareFolder } = await bench.pages();
  const bareUrl = await bareBeside(bench, bare);
  const pictures = `${root}/tests/e2e/pictures`;
  mkdirSync(pictures, { recursive: true });
  const starts: Record<'app' | 'bare', StartFigures[]> = { app: [], bare: [] };
  const frames: Record<'app' | 'bare', number[]> = { app: [], bare: [] };
  for (let run = 0; run < runs; run += 1) {
    const order = run % 2 === 0 ? (['app', 'bare'] as const) : (['bare', 'app'] as const);
    for (const name of order) starts[name].push(await measureStart(browser, name === 'app' ? app : bareUrl));
    for (const name of order) {
      frames[name].push(await measureRotation(browser, name === 'app' ? `${app}${allLayersHash}` : `${bareUrl}&all`, run === 0 ? `${pictures}/bench-${name}.png` : undefined));
    }
    process.stderr.write(`run ${run + 1} of ${runs}\n`);
  }
  const files = { app: await measureFirstLoad(browser, app, `${root}/dist`), bare: await measureFirstLoad(browser, bare, bareFolder) };
  const pictureDifference = await comparePictures(browser, `${pictures}/bench-app.png`, `${pictures}/bench-bare.png`, await findMapBox(bench));
  const { figures, remarks } = startFigures({ starts, frames, files, pictureDifference });
  return { tables: [{ title: '', columns: besides, figures }], remarks, raw: { starts, frames, files } };
}

/** A plan of thousands of features and one of a few, under the same acts. */
async function measurePlan(bench: Bench): Promise<Measured> {
  const [few, many] = editedCounts;
  const browser = await bench.browser();
  const { app, bare } = await bench.pages();
  const bareUrl = await bareBeside(bench, bare);
  const raw: PlanRuns = {
    few: await measureEditing(browser, app, few), many: await measureEditing(browser, app, many),
    bareFew: await measureBareEditing(browser, bareUrl, few), bareMany: await measureBareEditing(browser, bareUrl, many),
    history: weighHistory(many),
    autosave: await inTurn(bench.runs, () => measureAutosave(browser, app, many)),
    importing: await inTurn(bench.runs, () => measureImport(browser, app)),
  };
  return {
    tables: [
      { title: 'the same act', columns: [many.toLocaleString('en-US'), `${few}`], figures: planFigures(raw) },
      { title: 'to the painted frame', columns: besides, figures: paintedFigures(raw) },
      { title: 'a large import', columns: alone, figures: importFigures(raw.importing) },
    ],
    raw,
  };
}

/** The bare page with its map as large as the app's, so that it draws as many pixels. */
async function bareBeside(bench: Bench, bare: string): Promise<string> {
  const box = await findMapBox(bench);
  return `${bare}?box=${[box.x, box.y, box.width, box.height].join(',')}`;
}

async function findMapBox(bench: Bench) {
  const page = await openMeasured(await bench.browser());
  await page.goto((await bench.pages()).app);
  await waitForMapIdle(page);
  const box = await page.locator('#map').boundingBox();
  await page.context().close();
  return box ?? { x: 0, y: 0, ...benchViewport };
}

/** So many times, one after the other. */
async function inTurn<Run>(times: number, measure: () => Promise<Run>): Promise<readonly Run[]> {
  const runs: Run[] = [];
  // oxlint-disable-next-line no-await-in-loop -- side by side they would measure each other.
  while (runs.length < times) runs.push(await measure());
  return runs;
}
