/**
 * The briefing that a newcomer meets, before a room, by the keyboard alone: what the map itself says it shows on every slide and step (camera, posture by the signs of
 * its lines, layers, ways in, column), what lies over it, a reload on the way, and the screen as it was afterwards.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadBaseline } from '../../src/baseline/loadBaseline.ts';
import type { MapShows } from '../../src/map/stage/tellShown.ts';
import { planOfSlide } from '../../src/scenario/briefing/planOfSlide.ts';
import { countStates, slideView, slideWords } from '../../src/scenario/briefing/slideView.ts';
import type { Slide } from '../../src/scenario/kinds/slide.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { baselineInPlan } from '../../src/scene/baselineInPlan.ts';
import { baselineStates } from '../../src/scene/baselineStates.ts';
import { layerOrder } from '../../src/scene/layerOrder.ts';
import { planOf } from '../../src/scene/shownPlan.ts';
import { cameraOnStage } from '../../src/store/brief/cameraOnStage.ts';
import { stageBoxes } from '../../src/ui/brief/face/stageBoxes.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { openMap } from './harness/openMap.ts';
import { waitForMapIdle } from './harness/waitForMapIdle.ts';

const read = parseScenario(JSON.parse(readFileSync('data/briefings/protecting-the-government-centre.cordon.geojson', 'utf8')));
if (!read.ok) throw new Error('The briefing cannot be read.');
const { scenario } = read;
const baseline = await loadBaseline((name) => Promise.resolve({ ok: true, text: readFileSync(`data/${name}`, 'utf8') }));
const slides = scenario.slides.filter(({ isHidden }) => !isHidden);

async function showsOn(page: Page, slide: Slide, step: number): Promise<MapShows> {
  await page.locator(`[data-stage="${slide.id}"][data-step="${step}"]`).waitFor();
  await waitForMapIdle(page);
  return JSON.parse((await page.locator('#map').getAttribute('data-shows')) ?? '{}') as MapShows;
}

/** What is wrong with the picture of a slide, as the map tells it; nothing where it is what the slide says. */
async function faultsOf(page: Page, slide: Slide, step: number): Promise<readonly string[]> {
  const view = slideView(slide, step);
  const size = await page.locator('#map').evaluate((map) => ({ width: map.clientWidth, height: map.clientHeight, isRightToLeft: false }));
  const { covered } = stageBoxes(slide.layout ?? 'map-text', 1 + (view.against?.length ?? 0), size);
  const { scenario: plan, postureId, shownPhases } = planOfSlide(scenario, view);
  const shown = planOf(plan, postureId, shownPhases);
  const hasPlan = !view.hiddenLayers.includes('scenario');
  const inPlan = hasPlan ? baselineInPlan(baseline, shown) : baseline;
  const states = hasPlan ? baselineStates(inPlan, shown?.posture ?? null) : null;
  const signs = new Map(inPlan.barriers.map(({ id }, index) => [id, states?.[index] ?? null]));
  const faults: string[] = [];
  const look = () => showsOn(page, slide, step);
  // Data on their way to the map's worker may come after a rest.
  let shows = await look();
  const signFaults = () => Object.entries(shows.signs).filter(([id, sign]) => (signs.get(id) ?? null) === null ? sign !== '' : !sign.includes(`barrier-${signs.get(id)}`)).map(([id, sign]) => `${id} is drawn as ${sign}, not as ${signs.get(id)}`);
  for (let looks = 0; looks < 20 && signFaults().length > 0; looks += 1) shows = await look();
  faults.push(...signFaults());
  const hidden = new Set<string>(view.hiddenLayers);
  const wrong = layerOrder.filter(({ id, switch: by }) => hidden.has(by ?? '') !== shows.hidden.includes(id) && by !== null).map(({ id }) => `layer ${id}`);
  faults.push(...wrong);
  if (view.camera) {
    const { center, zoom } = cameraOnStage(view.camera, size.width - covered.left - covered.right, size.height - covered.top - covered.bottom);
    if (Math.hypot(center[0] - shows.center[0], center[1] - shows.center[1]) > 1e-5 || Math.abs(zoom - shows.zoom) > 0.01) faults.push(`camera at ${shows.center.join()} ${shows.zoom}`);
  }
  if (shows.padding[3] < covered.left - 1 || shows.padding[2] < covered.bottom - 1) faults.push(`padding ${shows.padding.join()}`);
  if (view.replay && shows.replayed === 0) await expect.poll(async () => (await look()).replayed, { message: `${slide.id}: a column` }).toBeGreaterThan(0);
  const isAnswered = view.answers === 'outside' || view.answers === 'inside';
  if (isAnswered) await expect.poll(() => page.locator('#map').getAttribute('data-check-ways'), { message: `${slide.id}: ways in` }).not.toBe('0');
  else await expect.poll(() => page.locator('#map').getAttribute('data-check-ways'), { message: `${slide.id}: no ways` }).toMatch(/^0?$|^$/).catch(() => faults.push('ways in that nobody asked for'));
  const { title } = slideWords(slide, step);
  if (!(await page.locator('[data-face]').innerText()).includes(title)) faults.push(`no title ${title}`);
  return faults.map((fault) => `${slide.id} ${step}: ${fault}`);
}

test('the first briefing is presented by keyboard: every slide and step puts on the map what it says, and afterwards all is as before', { timeout: 120_000 }, async () => {
  const page = await openMap({ viewport: { width: 1024, height: 640 } });
  await page.locator('[data-present], [data-reader]').first().waitFor();
  const before = await page.locator('#map').boundingBox();
  await page.keyboard.press('F5');
  await page.locator('[data-stage]').waitFor();
  expect(await page.locator('header').isVisible(), 'everything but the slide and the caveats steps aside').toBe(false);
  expect(await page.locator('[data-edge="top"]').isVisible()).toBe(true);

  const faults: string[] = [];
  for (const slide of slides) {
    for (let step = 0; step < countStates(slide); step += 1) {
      faults.push(...await faultsOf(page, slide, step));
      await page.keyboard.press('PageDown');
    }
  }
  expect(faults).toEqual([]);
  // The last slide is made: sources and assumptions.
  await page.locator('[data-layout="sources"] [data-source-list]').waitFor();
  expect(await findAxeFaults(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await page.locator('[data-cover="end"]').first().waitFor();

  // A number and Enter, in Arabic figures too; a line drawn by hand goes with its slide; the pointer follows the mouse.
  await page.keyboard.press('٣');
  await page.keyboard.press('Enter');
  await page.locator(`[data-stage="${slides[2]?.id}"]:not([data-cover])`).waitFor();
  await page.keyboard.press('d');
  await page.mouse.move(700, 200);
  await page.mouse.down();
  await page.mouse.move(760, 260, { steps: 4 });
  await page.mouse.up();
  expect(await page.locator('[data-ink="1"]').count()).toBe(1);
  await page.keyboard.press('l');
  await page.mouse.move(720, 300);
  await page.locator('[data-pointer-dot]:not([hidden])').waitFor();
  // An Arabic keyboard has another letter in the place of B.
  await page.evaluate(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'لا', code: 'KeyB', bubbles: true, cancelable: true })));
  await page.locator('[data-stage][data-cover="black"]').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.locator(`[data-stage="${slides[3]?.id}"]:not([data-cover])`).waitFor();
  expect(await page.locator('[data-ink="0"]').count(), 'what was drawn is gone with the slide').toBe(1);

  await page.keyboard.press('Escape');
  await page.locator('[data-stage]:not([data-tool])').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[data-stage]').waitFor({ state: 'detached' });
  expect(await page.locator('header').isVisible()).toBe(true);
  await expect.poll(() => page.locator('#map').boundingBox()).toEqual(before);
});
