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
import { openApp } from './harness/openApp.ts';
import { waitForMapIdle } from './harness/waitForMapIdle.ts';

const read = parseScenario(JSON.parse(readFileSync('data/briefings/protecting-the-government-centre.cordon.geojson', 'utf8')));
if (!read.ok) throw new Error('The briefing cannot be read.');
const { scenario } = read;
const baseline = await loadBaseline((name) => Promise.resolve({ ok: true, text: readFileSync(`data/${name}`, 'utf8') }));
const slides = scenario.slides.filter(({ isHidden }) => !isHidden);

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What of the map is not as the slide says; empty where all is. */
function faultsOf(slide: Slide, step: number, size: Size, shows: MapShows, ways: string | null): readonly string[] {
  const view = slideView(slide, step);
  const { covered } = stageBoxes(slide.layout ?? 'map-text', 1 + (view.against?.length ?? 0), { ...size, isRightToLeft: false });
  const { scenario: plan, postureId, shownPhases } = planOfSlide(scenario, view);
  const shown = planOf(plan, postureId, shownPhases);
  const hasPlan = !view.hiddenLayers.includes('scenario');
  const inPlan = hasPlan ? baselineInPlan(baseline, shown) : baseline;
  const states = hasPlan ? baselineStates(inPlan, shown?.posture ?? null) : null;
  // Lines of a replay stand as far as they have risen.
  const signs = view.replay ? [] : inPlan.barriers.map(({ id }, index) => ({ id, sign: states ? `barrier-${states[index]}` : '' }));
  const hidden = new Set<string>(view.hiddenLayers);
  const { center, zoom } = view.camera ? cameraOnStage(view.camera, size.width - covered.left - covered.right, size.height - covered.top - covered.bottom) : shows;
  const isAnswered = view.answers === 'outside' || view.answers === 'inside';
  return [
    ...signs.filter(({ id, sign }) => id in shows.signs && (sign === '' ? shows.signs[id] !== '' : !shows.signs[id]?.endsWith(sign))).map(({ id, sign }) => `${id} is drawn as ${shows.signs[id]}, not as ${sign}`),
    ...layerOrder.filter(({ id, switch: by }) => by !== null && hidden.has(by) !== shows.hidden.includes(id) && !(shows.hidden.includes(id) && shows.empty.includes(id))).map(({ id }) => `layer ${id}`),
    ...(Math.hypot(center[0] - shows.center[0], center[1] - shows.center[1]) > 1e-5 || Math.abs(zoom - shows.zoom) > 0.01 ? [`the camera is at ${shows.center.join()}, ${shows.zoom}`] : []),
    ...(shows.padding[3] < covered.left - 1 || shows.padding[2] < covered.bottom - 1 ? [`the camera keeps ${shows.padding.join()} clear`] : []),
    ...(view.replay && shows.replayed === 0 ? ['no column'] : []),
    ...(isAnswered === (Number(ways ?? 0) === 0) ? [`${ways} ways in`] : []),
  ];
}

/** A key of another layout than the driver knows. */
const typed = (page: Page, key: string, code: string) => page.evaluate((press) => window.dispatchEvent(new KeyboardEvent('keydown', { ...press, bubbles: true, cancelable: true })), { key, code });

async function lookAt(page: Page, slide: Slide, step: number): Promise<void> {
  await page.locator(`[data-stage="${slide.id}"][data-step="${step}"]`).waitFor();
  expect(await page.locator('[data-face]').innerText(), slide.id).toContain(slideWords(slide, step).title);
  // What is on its way to the map's worker, and an answer that is still worked out, come after a rest.
  await expect.poll(() => page.locator('#map').evaluate((map) => ({ size: { width: map.clientWidth, height: map.clientHeight }, shows: map.dataset['shows'] ?? '', ways: map.dataset['checkWays'] ?? null }))
    .then(({ size, shows, ways }) => (shows === '' ? ['nothing'] : faultsOf(slide, step, size, JSON.parse(shows) as MapShows, ways))), { message: `${slide.id}, step ${step}`, timeout: 20_000 }).toEqual([]);
}

test('the first briefing is presented by keyboard: every slide and step puts on the map what it says, and afterwards all is as before', { timeout: 120_000 }, async () => {
  const page = await openApp({ newcomer: true, viewport: { width: 1024, height: 640 } });
  await page.locator('[data-reader="reading"]').waitFor({ timeout: 30_000 });
  await waitForMapIdle(page);
  const before = await page.locator('#map').boundingBox();
  await page.keyboard.press('F5');
  await page.locator('[data-stage]').waitFor();
  expect(await page.locator('header').filter({ visible: true }).count(), 'everything but the slide and the caveats steps aside').toBe(0);
  expect(await page.locator('[data-edge="top"]').isVisible()).toBe(true);

  for (const slide of slides) {
    for (let step = 0; step < countStates(slide); step += 1) {
      await lookAt(page, slide, step);
      await page.keyboard.press('PageDown');
    }
  }
  // The last slide is made: what is assumed, then the sources in pages that a room can read.
  let entries = 0;
  for (let step = 0; ; step += 1) {
    await page.locator(`[data-stage="~sources"][data-step="${step}"]`).waitFor();
    if (step === 0) expect(await findAxeFaults(page)).toEqual([]);
    const { items, smallest, scrolls, steps } = await page.locator('[data-face="~sources"]').evaluate((face) => ({
      items: face.querySelectorAll('li').length, scrolls: face.querySelector('[data-show-scrolls]') !== null, steps: document.querySelector('[data-show-number]')?.textContent.match(/[●○]/g)?.length ?? 0,
      smallest: Math.min(...[...face.querySelectorAll('h1, li, a')].map((element) => Number.parseFloat(getComputedStyle(element).fontSize))),
    }));
    expect([scrolls, smallest >= 640 * 0.016, items > 3], `page ${step} of the sources is full and legible`).toEqual([false, true, true]);
    if (step > 0) entries += items;
    await page.keyboard.press('PageDown');
    if (step + 1 === steps) break;
  }
  expect(entries).toBeGreaterThan(15);
  await page.locator('[data-cover="end"]').first().waitFor();

  // A number and Enter, in Arabic figures too; a line drawn by hand goes with its slide; the pointer follows the mouse.
  await typed(page, '٣', 'Digit3');
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
  await typed(page, 'لا', 'KeyB');
  await page.locator('[data-stage][data-cover="black"]').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.locator(`[data-stage="${slides[3]?.id}"]:not([data-cover])`).waitFor();
  expect(await page.locator('[data-ink="0"]').count(), 'what was drawn is gone with the slide').toBe(1);

  await page.keyboard.press('Escape');
  await page.locator('[data-stage]:not([data-tool])').waitFor();
  await page.reload({ waitUntil: 'commit' });
  await page.locator('header').first().waitFor({ state: 'attached' });
  expect(await page.locator('header').filter({ visible: true }).count(), 'a room sees nothing of the app until the stage is back').toBe(0);
  await page.locator(`[data-stage="${slides[3]?.id}"][data-step="0"]`).waitFor({ timeout: 30_000 });
  await waitForMapIdle(page);
  await page.keyboard.press('Escape');
  await page.locator('[data-stage]').waitFor({ state: 'detached' });
  await page.locator(`[data-reader="reading"][data-slide="${slides[3]?.id}"]`).waitFor();
  expect(await page.locator('header').filter({ visible: true }).count()).toBe(1);
  await expect.poll(() => page.locator('#map').boundingBox()).toEqual(before);
});
