/** The check: what the samples teach, said by the app; a line that is dragged turns the verdict while the hand still holds it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { openTable } from './harness/openTable.ts';
import { openPlan, writePlan } from './harness/planFile.ts';
import { waitForMapIdle } from './harness/waitForMapIdle.ts';

const strip = (page: Page) => page.locator('[data-verdict-strip][data-phase="current"]:not([data-draft]) [data-cell="sealed"]').innerText();
const cell = (page: Page, id: string) => page.locator(`[data-verdict-strip] [data-cell="${id}"]`).innerText();
const toneOf = (page: Page, question: 'outside' | 'inside') => page.locator(`[data-answer="${question}"]`).getAttribute('data-tone');

async function openSample(page: Page, id: string): Promise<void> {
  await page.locator('[data-open-scenario]').setInputFiles(`${process.cwd()}/data/scenarios/${id}.cordon.geojson`);
  // Until then the strip speaks of the lines as published, and the table is still to come.
  await page.locator('[data-feature]').first().waitFor();
  await page.locator('[data-verdict-strip]').click();
  await page.locator('[data-check="current"]').waitFor();
}

/** By the switch below the map, as a planner would. */
async function choosePosture(page: Page, name: string): Promise<void> {
  await page.locator('[data-plan-strip]').getByRole('radio', { name, exact: true }).or(page.locator('[data-plan-strip]').getByRole('button', { name, exact: true })).first().click();
  await page.locator('[data-check="current"]').waitFor();
}

const small = { hash: '', viewport: { width: 1024, height: 720 } };

test('the ring of steel: open in routine, held up by one bridge, closed from outside, closed within', async () => {
  const page = await openTable(small);
  await openSample(page, 'ring-of-steel');
  expect([await toneOf(page, 'outside'), await toneOf(page, 'inside')]).toEqual(['leaking', 'leaking']);
  expect(await page.locator('[data-ways="outside"] [data-way]').count()).toBeGreaterThanOrEqual(3);
  await page.locator('[data-draw="inside"]').click();
  await page.locator('[data-ways="inside"][data-drawn]').waitFor();
  expect(await page.locator('[data-ways="outside"][data-drawn]').count(), 'one of the two is on the map').toBe(0);
  await expect.poll(() => page.locator('#map').getAttribute('data-check-drawn'), { message: 'and drawn: of which answer' }).toMatch(/^\d+$/);

  await choosePosture(page, 'Heightened, 14 July Bridge kept open');
  await expect.poll(() => cell(page, 'crossings')).toBe('at least 1 more crossing');
  expect(await toneOf(page, 'outside')).toBe('leaking');
  expect(await page.locator('[data-suggest="outside"] [data-cannot-be-sealed]').innerText()).toBe('It cannot be sealed; these roads must stay open:');
  expect(await page.locator('[data-suggest="outside"]').innerText()).toMatch(/14 July/);
  expect(await page.locator('[data-suggest="outside"] [data-if-lifted] [data-suggested]').count(), 'once that is lifted, one').toBe(1);

  await choosePosture(page, 'Lockdown, outer lines');
  await expect.poll(() => toneOf(page, 'outside')).toBe('closed');
  expect(await toneOf(page, 'inside')).toBe('leaking');
  expect(await page.locator('[data-answer="outside"]').innerText(), 'never without what it is said of').toMatch(/Closed to vehicles on the 53 roads drawn \(8 illustrative\); \d+ line ends assumed\. A way in meets at least 1 closed crossing/);
  expect(await page.locator('[data-fails-of="outside"]').innerText()).toMatch(/lines each open it alone/);

  const lessons = page.locator('[data-lessons="current"]');
  await expect.poll(() => lessons.locator('[data-lessons-of="posture lockdown"] [data-lesson="raised"]').innerText()).toMatch(/^With the 4 lines raised too .* inside is closed as well/);
  await lessons.locator('[data-lessons-of="posture heightened"] summary').click();
  await lessons.locator('[data-lessons-of="posture heightened"] [data-lesson="kept-open"] button').click();
  await expect.poll(() => cell(page, 'crossings'), { message: 'a line of what the plan shows leads to its posture' }).toBe('at least 1 more crossing');

  await choosePosture(page, 'Lockdown, inner lines too');
  await expect.poll(async () => [await toneOf(page, 'outside'), await toneOf(page, 'inside')]).toEqual(['closed', 'closed']);
  expect(await cell(page, 'crossings')).toBe('no more crossings');
  await page.locator('[data-fails] summary').click();
  expect(await page.locator('[data-failure="control"] td').first().innerText(), 'with control lost it leaks').toBe('Leaks');
  expect(await findAxeFaults(page)).toEqual([]);
});

const outer = ['outer-haifa-street', 'outer-yafa-street', 'outer-14-july-street', 'outer-as-salam-palace-road', 'outer-qadisiya-expressway', 'outer-14-july-bridge'];
/** Across Zaitun Street, in place of the published line there: 60 pixels to either side of the middle. */
const across = { type: 'Feature', id: 'barrier-1', geometry: { type: 'LineString', coordinates: [[44.377644, 33.30551], [44.378936, 33.30659]] }, properties: { kind: 'barrier', barrier: 'bollards-fixed', ends: ['assumed', 'assumed'] } };
const ring = writePlan([across], {
  postures: [{ id: 'routine', name: 'Lockdown', states: Object.fromEntries(outer.map((id) => [id, 'up'])) }], phases: [], overrides: { 'outer-zaitun-street': { hidden: true } },
});

test('a line dragged open and shut turns the verdict, before it is let go, and as a step', async () => {
  const page = await openPlan(ring, 'barrier-1', { viewport: { width: 1280, height: 800 } });
  await expect.poll(() => strip(page)).toContain('Outside closed');
  await page.locator('[data-feature="barrier-1"]').click();
  await waitForMapIdle(page);
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('There is no map.');
  const at = (right: number, down: number) => [box.x + box.width / 2 + right, box.y + box.height / 2 + down] as const;
  const drag = async (from: readonly [number, number], to: readonly [number, number], letGo: () => Promise<void>) => {
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, { steps: 3 });
    await page.mouse.move(...to, { steps: 3 });
    await letGo();
    await page.mouse.up();
  };
  const [end, aside] = [at(60, -60), at(-120, 10)];

  await drag(end, aside, async () => {
    await expect.poll(() => page.locator('[data-verdict-strip][data-draft]').innerText(), { message: 'while it is held' }).toMatch(/Outside leaks[^]*at least 1 more crossing[^]*if you let go now/);
    await page.keyboard.press('Escape');
  });
  await expect.poll(() => strip(page), { message: 'dropped, it is as it was' }).toContain('Outside closed');
  expect(await page.locator('[data-steps]').count(), 'and no step').toBe(0);

  await drag(end, aside, async () => undefined);
  await expect.poll(() => strip(page), { message: 'let go' }).toContain('Outside leaks');
  await page.locator('.maplibregl-canvas').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => strip(page), { message: 'undone' }).toContain('Outside closed');
});

test('what is suggested is added as one step and closes it; undone, it leaks', async () => {
  const page = await openPlan(ring, 'barrier-1', { viewport: { width: 1024, height: 720 } });
  await page.locator('[data-feature="barrier-1"]').getByRole('button', { name: /^Remove/ }).click();
  await page.locator('[data-verdict-strip]').click();
  await expect.poll(() => toneOf(page, 'outside')).toBe('leaking');
  await page.locator('[data-suggest="outside"] [data-add-suggested]').click();
  await expect.poll(() => toneOf(page, 'outside')).toBe('closed');
  expect(await page.locator('[data-suggest-added]').innerText()).toMatch(/one step/);
  expect(await page.evaluate(() => document.activeElement?.id), 'the keyboard stays where it was').toBe('check-suggest');
  await page.keyboard.press('Control+z');
  await expect.poll(() => toneOf(page, 'outside')).toBe('leaking');
});

test('on a phone and in Arabic the strip folds to its first cell and opens the answers', async () => {
  const page = await openTable({ hash: '', viewport: { width: 390, height: 844 }, phone: true, locale: 'ar' });
  await page.locator('[data-open-scenario]').setInputFiles(`${process.cwd()}/data/scenarios/mini-green-zones.ar.cordon.geojson`);
  await page.locator('[data-feature]').first().waitFor();
  await page.locator('[data-verdict-strip][data-phase="current"]').click();
  await page.locator('[data-sheet="check"]').waitFor();
  expect(await page.locator('[data-verdict-strip] [data-cell]:visible').count()).toBe(1);
  expect(await page.locator('[data-answer="inside"]').innerText()).not.toMatch(/[A-Za-z]/);
  await page.locator('[data-open-matrix]').click();
  await page.locator('[data-matrix]').waitFor();
  await page.locator('[data-verdict-strip]').click();
  await page.locator('[data-matrix]').waitFor({ state: 'detached' });
  expect(await findAxeFaults(page)).toEqual([]);
});
