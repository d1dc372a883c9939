/** The tree of the plan: grouped, searched, named, hidden, put in order by pointer and keyboard, and quick with thousands. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { openPlan, savePlan, writePlan } from './harness/planFile.ts';
import { openTable } from './harness/openTable.ts';

const line = (north: number) => ({ type: 'LineString', coordinates: [[44.377, 33.306 + north], [44.379, 33.306 + north]] });
const of = (id: string, kind: string, geometry: object, properties: object = {}) => ({ type: 'Feature', id, geometry, properties: { kind, ...properties } });
const features = [
  of('barrier-1', 'barrier', line(0), { barrier: 'bollards-rising', controlGroup: 'north' }),
  of('barrier-2', 'barrier', line(0.0005), { barrier: 'bollards-fixed', name: 'خط شارع الرشيد' }),
  of('barrier-3', 'barrier', line(0.001), { barrier: 'gate', controlGroup: 'east', phase: 'phase-1' }),
  // Beyond what the map shows at first.
  of('site-1', 'site', { type: 'Point', coordinates: [44.43, 33.34] }, { role: 'hospital', name: 'Far hospital' }),
  of('zone-1', 'zone', { type: 'Polygon', coordinates: [[[44.375, 33.304], [44.377, 33.304], [44.377, 33.303], [44.375, 33.304]]] }),
];

const slow = 120_000;
const rows = (page: Page) => page.locator('[data-feature]').allInnerTexts();
const row = (page: Page, id: string) => page.locator(`[data-feature="${id}"]`);
const groups = (page: Page) => page.locator('[data-tree] [data-group]').evaluateAll((all) => all.map((group) => `${group.getAttribute('aria-label')} ${/\d+$/.exec(group.textContent ?? '')?.[0]}`));
const selected = (page: Page) => page.locator('[data-feature][aria-selected=true]').evaluateAll((all) => all.map((one) => one.getAttribute('data-feature')));
const steps = (page: Page) => page.locator('[data-steps] button:not([data-undone])').allInnerTexts();
const orderOf = async (page: Page) => (await savePlan(page)).features.map(({ id }) => id);

test('an empty tree teaches the tools', async () => {
  const page = await openTable();
  expect(await page.locator('[data-sheet="sketch"]').innerText()).toMatch(/Choose a tool above and draw on the map, or begin with a sample/);
});

test('by kind, by phase, by group; folded away; searched in both scripts', async () => {
  const page = await openPlan(writePlan(features), 'zone-1');
  expect(await groups(page)).toEqual(['Barriers 3', 'Zones 1', 'Sites 1']);
  await page.locator('[data-grouping="phase"]').click();
  await expect.poll(() => groups(page)).toEqual(['From the start 4', 'First 1', 'Second 0']);
  await page.locator('[data-grouping="group"]').click();
  await expect.poll(() => groups(page)).toEqual(['north 1', 'east 1', 'On no common switch 3']);
  await page.locator('[data-group="~single"]').press('ArrowLeft');
  await expect.poll(() => rows(page)).toEqual(['Barrier 1', 'Barrier 3']);
  await page.locator('[data-group="~single"]').press('ArrowRight');
  await expect.poll(() => rows(page)).toHaveLength(5);
  await page.locator('[data-grouping="kind"]').click();
  const search = page.locator('[data-tree-search]');
  await search.fill('الرَّشيد');
  await expect.poll(() => rows(page)).toEqual(['خط شارع الرشيد']);
  const name = page.locator('[data-feature] bdi');
  expect(await name.evaluate((part) => [getComputedStyle(part).direction, getComputedStyle(part).textAlign]), 'a long one is cut at its end, and begins where the list does').toEqual(['rtl', 'left']);
  await search.fill('barrier east');
  await expect.poll(() => rows(page)).toEqual(['Barrier 3']);
  await search.fill('nowhere');
  await expect.poll(() => page.locator('[data-sheet="sketch"]').innerText()).toMatch(/Nothing in the plan fits “nowhere”/);
  await search.press('Escape');
  await expect.poll(() => rows(page)).toHaveLength(5);
  expect(await findAxeFaults(page, '[data-sheet="sketch"]')).toEqual([]);
}, slow);

test('named, hidden and removed in the list; a press on a group takes all in it', async () => {
  const page = await openPlan(writePlan(features), 'zone-1');
  await row(page, 'barrier-1').click();
  await page.keyboard.press('F2');
  await page.keyboard.type('North line 7');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect.poll(() => row(page, 'barrier-1').innerText()).toBe('North line7');
  expect(await row(page, 'barrier-1').evaluate((one) => one === document.activeElement), 'the row has the keyboard again').toBe(true);
  await row(page, 'zone-1').locator('bdi').dblclick();
  await page.keyboard.type('Lost');
  await page.keyboard.press('Escape');
  await expect.poll(() => row(page, 'zone-1').innerText()).toBe('Zone 1');
  await page.getByRole('button', { name: 'Hide Far hospital' }).click();
  await page.getByRole('button', { name: 'Hide Barriers' }).click();
  expect(await steps(page)).toEqual(['Start', 'Renamed Barrier 1', 'Hid Far hospital', 'Hid 3 features']);
  expect((await savePlan(page)).features.map(({ properties }) => properties['hidden'])).toEqual([true, true, true, true, false]);
  await page.locator('[data-group="~kind:barrier"] span').first().click();
  expect(await selected(page)).toEqual(['barrier-1', 'barrier-2', 'barrier-3']);
  await row(page, 'barrier-2').click();
  await row(page, 'barrier-3').click({ modifiers: ['Shift'] });
  expect(await selected(page)).toEqual(['barrier-2', 'barrier-3']);
  await row(page, 'barrier-3').press('Delete');
  await expect.poll(() => rows(page)).toEqual(['North line7', 'Zone 1', 'Far hospital']);
  await page.locator('[data-group="~kind:barrier"]').press('Control+z');
  await expect.poll(() => rows(page)).toHaveLength(5);
  expect(await page.locator('[data-steps] [data-undone]').allInnerTexts()).toEqual(['Removed 2 features']);
}, slow);

test('the order of the list is set by keyboard and by hand; a drop into a phase sets the phase', async () => {
  const page = await openPlan(writePlan(features), 'zone-1');
  await row(page, 'barrier-3').click();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => rows(page)).toEqual(['Barrier 1', 'Barrier 3', 'خط شارع الرشيد', 'Zone 1', 'Far hospital']);
  expect(await orderOf(page)).toEqual(['barrier-1', 'barrier-3', 'barrier-2', 'site-1', 'zone-1']);
  // Over the upper edge of the first row.
  await row(page, 'barrier-2').dragTo(row(page, 'barrier-1'), { targetPosition: { x: 60, y: 3 } });
  await expect.poll(() => rows(page)).toEqual(['خط شارع الرشيد', 'Barrier 1', 'Barrier 3', 'Zone 1', 'Far hospital']);
  expect(await orderOf(page)).toEqual(['barrier-2', 'barrier-1', 'barrier-3', 'site-1', 'zone-1']);
  await page.locator('[data-grouping="phase"]').click();
  await row(page, 'zone-1').dragTo(page.locator('[data-group="~phase:phase-2"]'), { targetPosition: { x: 60, y: 16 } });
  await expect.poll(async () => (await savePlan(page)).features.find(({ id }) => id === 'zone-1')?.properties['phase']).toBe('phase-2');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  expect(await orderOf(page)).toEqual(['barrier-1', 'barrier-3', 'barrier-2', 'site-1', 'zone-1']);
}, slow);

test('what is chosen in the list comes into sight on the map, and only then does the map move', async () => {
  const page = await openPlan(writePlan(features), 'zone-1');
  const center = () => page.evaluate(() => /at=([^,]*,[^,]*)/.exec(location.hash)?.[1]);
  const before = await center();
  await row(page, 'barrier-1').click();
  await page.locator('[data-form="barrier-1"]').waitFor();
  expect(await center()).toBe(before);
  await row(page, 'site-1').click();
  await expect.poll(center).toMatch(/^33\.3[34]/);
}, slow);

test('five thousand features: few rows are drawn, more are listed when asked, and what is selected is in sight', async () => {
  const many = Array.from({ length: 5000 }, (_, index) => of(`site-${index + 1}`, 'site', { type: 'Point', coordinates: [44.36 + (index % 100) * 0.0003, 33.29 + Math.floor(index / 100) * 0.0003] }, { role: 'protected' }));
  const page = await openPlan(writePlan(many), 'site-1');
  expect(await page.locator('[data-feature]').count()).toBeLessThan(80);
  const list = page.locator('[data-tree]');
  const toEnd = () => list.evaluate((one) => { one.scrollTop = one.scrollHeight; });
  await expect.poll(async () => {
    await toEnd();
    return page.locator('[data-more]').allInnerTexts();
  }).toEqual(['4900 more: list the next ones']);
  await page.locator('[data-more]').click();
  await expect.poll(async () => {
    await toEnd();
    return page.locator('[data-more]').allInnerTexts();
  }).toEqual(['4800 more: list the next ones']);

  const search = page.locator('[data-tree-search]');
  await search.fill('4999');
  await expect.poll(() => rows(page)).toEqual(['Site 4999']);
  await row(page, 'site-4999').click();
  await page.locator('[data-form="site-4999"]').waitFor();
  await search.fill('');
  // The row that is selected is in sight in the long list too.
  await expect.poll(() => row(page, 'site-4999').evaluate((one) => {
    const [list, own] = [one.closest('[data-tree]')?.getBoundingClientRect(), one.getBoundingClientRect()];
    return list !== undefined && own.top >= list.top - 1 && own.bottom <= list.bottom + 1;
  })).toBe(true);
  await page.locator('[data-form] input').first().fill('Last but one');
  await expect.poll(() => row(page, 'site-4999').innerText()).toBe('Last but one');
}, slow);

test('on a phone a tap selects one row after the other, and rows fit a finger', async () => {
  const page = await openPlan(writePlan(features), 'zone-1', { viewport: { width: 390, height: 844 }, phone: true });
  await row(page, 'barrier-1').tap();
  await page.locator('[data-form="barrier-1"]').waitFor();
  await page.locator('[data-selection-card]').getByRole('button', { name: 'Close' }).last().tap();
  await row(page, 'barrier-2').tap();
  await page.locator('[data-form="barrier-2"]').waitFor();
  expect(await selected(page)).toEqual(['barrier-2']);
  expect((await row(page, 'barrier-2').boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const sheet = page.locator('[data-sheet="sketch"]');
  expect(await sheet.getAttribute('data-on-top'), 'the card of what was chosen lies over the list').toBeNull();
  await sheet.getByRole('heading', { name: 'Sketch' }).tap();
  await page.getByRole('button', { name: 'Save to a file' }).tap({ trial: true, timeout: 5000 });
  expect(await selected(page), 'the list comes up without letting go').toEqual(['barrier-2']);
}, slow);
