/**
 * The bench: Cordon against a bare MapLibre page that draws the same, in interleaved runs. Prints medians and ratios with
 * the machine named and writes bench.json. Milliseconds are reported, never asserted: the exit code says only that it ran.
 * `--runs N` sets the runs of each page (7); `--only start`, `--only plan`, `--only check`, `--only pictures`, `--only slides`, `--only network`, `--only links` or `--only handouts` runs one part: the start beside the bare page,
 * a plan of thousands of features under edit, the check under the hand, A4 pictures beside a bare map of that size, slides beside jumpTo and flyTo, the check of a plan on small and large networks, the lengths and times of links,
 * or a briefing of forty slides to PowerPoint and PDF.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumFlags } from '../e2e/harness/chromiumFlags.ts';
import { ensureChromium } from '../e2e/harness/findChromium.mjs';
import { serveFolders } from '../e2e/harness/serveFolders.ts';
import { waitForMapIdle } from '../e2e/harness/waitForMapIdle.ts';
import { measureFirstLoad } from '../size/measureFirstLoad.ts';
import { comparePictures } from './comparePictures.ts';
import { describeMachine } from './describeMachine.ts';
import { measureRotation } from './measureRotation.ts';
import { benchViewport, measureStart, openMeasured, type StartFigures } from './measureStart.ts';
import { prepareBare } from './prepareBare.ts';
import { checkFigures, measureCheck } from './measureCheck.ts';
import { editedCounts } from './editedScenario.ts';
import { measureAutosave } from './measureAutosave.ts';
import { measureBareEditing, measureEditing } from './measureEditing.ts';
import { handoutFigures, measureHandouts } from './measureHandouts.ts';
import { importFigures, measureImport } from './measureImport.ts';
import { measureLinks, printLinks } from './measureLinks.ts';
import { measureLinksInPage, printLinksInPage } from './measureLinksInPage.ts';
import { weighHistory } from './measureHistory.ts';
import { measurePictures, pictureFigures } from './measurePictures.ts';
import { measureSlides, slideFigures } from './measureSlides.ts';
import { measureNetwork, printNetwork } from './measureNetwork.ts';
import { paintedFigures, planFigures, type PlanRuns } from './planReport.ts';
import { buildReport, printFigures, printMachine, printReport, type Report } from './report.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' }, only: { type: 'string' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number of at least 1.');

/** Every layer of the app, also those a newcomer does not see. */
const allLayersHash = '#v1&on=connectors';

/** Of ten changes each. */
const mostSlideRuns = 4;

const root = process.cwd();
const network = values.only === undefined || values.only === 'network' ? await measureNetwork((path) => readFile(`${root}/${path}`, 'utf8'), runs) : null;
if (network) printNetwork(network);
const links = values.only === undefined || values.only === 'links' ? await measureLinks(runs) : null;
const linksInPage = links && await measureLinksInPage(root, runs);
if (links) printLinks(links);
if (linksInPage) printLinksInPage(linksInPage);
if (values.only === 'network' || values.only === 'links') {
  writeFileSync(`${root}/bench.json`, `${JSON.stringify({ network, links, linksInPage }, null, 2)}\n`);
  process.exit(0);
}
const handouts = values.only === undefined || values.only === 'handouts' ? await measureHandouts(await ensureChromium(), root) : null;
if (handouts) printFigures(handoutFigures(handouts), ['Cordon', '']);
if (values.only === 'handouts') {
  writeFileSync(`${root}/bench.json`, `${JSON.stringify({ handouts }, null, 2)}\n`);
  process.exit(0);
}
const bareFolder = `${root}/node_modules/.cache/cordon/bare`;
const pictures = `${root}/tests/e2e/pictures`;
mkdirSync(pictures, { recursive: true });
await prepareBare(root, bareFolder);

const server = await serveFolders({ '/cordon/': `${root}/dist`, '/bare/': bareFolder });
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: [...chromiumFlags] });
const machine = describeMachine(browser.version());
const appUrl = server.url;
const bareHome = new URL('/bare/', server.url).href;
try {
  const box = await findMapBox();
  const bareUrl = `${bareHome}?box=${[box.x, box.y, box.width, box.height].join(',')}`;
  const isAll = values.only === undefined;
  const start = !isAll && values.only !== 'start' ? null : await benchStart(box, bareUrl);
  const plan = !isAll && values.only !== 'plan' ? null : await benchPlan(bareUrl);
  const checking = !isAll && values.only !== 'check' ? null : await measureCheck(browser, appUrl, bareUrl);
  const drawn = !isAll && values.only !== 'pictures' ? null : await measurePictures(browser, root, runs);
  const slides = !isAll && values.only !== 'slides' ? null : await measureSlides(browser, appUrl, bareHome, root, Math.min(runs, mostSlideRuns));
  writeFileSync(`${root}/bench.json`, `${JSON.stringify({ ...start, plan, checking, drawn, slides, handouts, network, links, linksInPage }, null, 2)}\n`);
  printMachine(machine);
  if (start) printReport(start);
  if (plan) {
    printFigures(planFigures(plan), ['5,000', '10']);
    printFigures(paintedFigures(plan), ['Cordon', 'bare']);
    printFigures(importFigures(plan.importing), ['Cordon', '']);
  }
  if (drawn) printFigures(pictureFigures(drawn), ['Cordon', 'bare']);
  if (slides) printFigures(slideFigures(slides), ['Cordon', 'bare']);
  if (checking) printFigures(checkFigures(checking), ['Cordon', 'bare']);
} finally {
  await browser.close();
  await server.close();
}

/** Cold starts and rotation, the app and the bare page in turns. */
async function benchStart(box: MapBox, bareUrl: string): Promise<Report> {
  const bareUrlAll = `${bareUrl}&all`;
  const starts: Record<'app' | 'bare', StartFigures[]> = { app: [], bare: [] };
  const frames: Record<'app' | 'bare', number[]> = { app: [], bare: [] };
  for (let run = 0; run < runs; run += 1) {
    const order = run % 2 === 0 ? (['app', 'bare'] as const) : (['bare', 'app'] as const);
    for (const name of order) starts[name].push(await measureStart(browser, name === 'app' ? appUrl : bareUrl));
    for (const name of order) {
      const picture = run === 0 ? `${pictures}/bench-${name}.png` : undefined;
      frames[name].push(await measureRotation(browser, name === 'app' ? `${appUrl}${allLayersHash}` : bareUrlAll, picture));
    }
    process.stderr.write(`run ${run + 1} of ${runs}\n`);
  }
  const files = { app: await measureFirstLoad(browser, appUrl, `${root}/dist`), bare: await measureFirstLoad(browser, bareHome, bareFolder) };
  const pictureDifference = await comparePictures(browser, `${pictures}/bench-app.png`, `${pictures}/bench-bare.png`, box);
  return buildReport({ machine, runs, starts, frames, files, pictureDifference });
}

/** A plan of thousands of features and one of a few, under the same acts. */
async function benchPlan(bareUrl: string): Promise<PlanRuns> {
  const [few, many] = editedCounts;
  return {
    few: await measureEditing(browser, appUrl, few), many: await measureEditing(browser, appUrl, many),
    bareFew: await measureBareEditing(browser, bareUrl, few), bareMany: await measureBareEditing(browser, bareUrl, many),
    history: weighHistory(many),
    autosave: await measureAutosave(browser, appUrl, many),
    importing: await measureImport(browser, appUrl),
  };
}

type MapBox = Awaited<ReturnType<typeof findMapBox>>;

/** Where the app has its map, so that the bare page draws as many pixels. */
async function findMapBox() {
  const page = await openMeasured(browser);
  await page.goto(appUrl);
  await waitForMapIdle(page);
  const box = await page.locator('#map').boundingBox();
  await page.context().close();
  return box ?? { x: 0, y: 0, ...benchViewport };
}
