/** What takes something away offers the way back, which really leads there: features, postures, phases, parts of slides, opened roads, other scenarios, layers, a selection. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeFaults } from '../harness/findAxeFaults.ts';
import { openMap } from '../harness/openMap.ts';
import { openPlan, steps } from '../harness/openPlan.ts';

const offer = (page: Page) => page.locator('[data-undo-offer]');
const undo = (page: Page) => offer(page).getByRole('button', { name: 'Undo' });
const features = (page: Page) => page.locator('[data-feature]');

const line = (number: number) => ({
  type: 'Feature', id: `barrier-${number}`, geometry: { type: 'LineString', coordinates: [[44.377, 33.3057 + number / 5000], [44.3789, 33.3057 + number / 5000]] },
  properties: { kind: 'barrier', barrier: 'bollards-rising', name: `Line ${number}` },
});
const four = { features: [1, 2, 3, 4].map(line) };

test('removed features come back, selected; another act takes the offer away', async () => {
  const page = await openPlan(four);
  await page.locator('[data-feature="barrier-2"]').click();
  await page.locator('[data-edit="remove"]').click();
  await expect.poll(() => features(page).count()).toBe(3);
  expect(await offer(page).textContent()).toContain('Removed Line 2');
  expect(await findAxeFaults(page)).toEqual([]);
  await undo(page).click();
  await expect.poll(() => features(page).count()).toBe(4);
  await page.locator('[data-selection-card="barrier-2"]').waitFor();
  expect(await offer(page).count()).toBe(0);
  await page.locator('[data-edit="remove"]').click();
  await offer(page).waitFor();
  await page.getByRole('textbox', { name: 'Title of the scenario' }).fill('Other');
  await expect.poll(() => offer(page).count(), { message: 'another act' }).toBe(0);
});

test('a selection of many that is let go is had back', async () => {
  const page = await openPlan(four);
  await page.locator('[data-edit="select-all"]').click();
  await page.locator('[data-selection-card="several"]').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => offer(page).textContent()).toContain('4 selected features let go');
  await undo(page).click();
  await page.locator('[data-selection-card="several"]').waitFor();
});

test('a posture and a phase are removed at once and come back, in the dialog and after it', async () => {
  const page = await openPlan({ ...four, cordon: { phases: [{ id: 'one', name: 'One' }] } });
  await page.locator('[data-edit-postures]').click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('[data-posture-item]').first().waitFor();
  const before = await dialog.locator('[data-posture-item]').count();
  const removeLast = () => dialog.locator('[data-posture-item]').last().getByRole('button', { name: /^Remove/ }).click();
  await removeLast();
  await expect.poll(() => dialog.locator('[data-posture-item]').count(), { message: 'nothing is asked' }).toBe(before - 1);
  await dialog.locator('[data-undo-removal]').click();
  await expect.poll(() => dialog.locator('[data-posture-item]').count()).toBe(before);
  await removeLast();
  // Another act ends the offer: it would take back that act and not the removal.
  await dialog.getByLabel('Name', { exact: true }).first().fill('Every day');
  await expect.poll(() => dialog.locator('[data-undo-removal]').count()).toBe(0);
  await removeLast();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('[data-posture]').count()).toBe(before - 2);
  await undo(page).click();
  await expect.poll(() => page.locator('[data-posture]').count()).toBe(before - 1);

  await page.locator('[data-edit-phases]').click();
  await dialog.getByRole('button', { name: 'Remove One' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('[data-edit-phases]').count()).toBe(0);
  await undo(page).click();
  await page.locator('[data-edit-phases]').waitFor();
});

test('a part of a slide that is taken away is had back', async () => {
  const slides = [{ id: 'a', title: 'Today', text: '', notes: '', view: {}, fields: ['lines', 'roads'] }];
  const page = await openPlan({ ...four, cordon: { slides } }, { viewport: { width: 1280, height: 900 } });
  await page.locator('header').getByRole('button', { name: 'Brief', exact: true }).click();
  await page.locator('[data-slide="a"]').click();
  await page.locator('[data-part="numbers"] h3 button').click();
  const rows = page.locator('[data-part="numbers"] [data-item]');
  await rows.first().waitFor();
  await rows.last().locator('[data-remove]').click();
  await expect.poll(() => rows.count()).toBe(1);
  await undo(page).click();
  await expect.poll(() => rows.count()).toBe(2);
});

test('roads that were opened and given up are had back', async () => {
  const page = await openPlan(four);
  await page.locator('header').getByRole('button', { name: 'Check', exact: true }).click();
  await page.locator('[data-check="current"]').waitFor();
  await page.locator('[data-network-file]').setInputFiles(`${process.cwd()}/tests/fixtures/osm/town.overpass.json`);
  const count = page.locator('[data-network="opened"] [data-network-count]');
  await expect.poll(() => count.innerText()).toContain('10 roads');
  await page.locator('[data-network-back]').click();
  await page.locator('[data-network="embedded"]').waitFor();
  expect(await offer(page).textContent()).toContain('town.overpass.json');
  await undo(page).click();
  await expect.poll(() => count.innerText()).toContain('10 roads');
  expect(await offer(page).count()).toBe(0);

  // A second file in the place of the first, which was read in a way of its own.
  const firstSwitch = page.locator('[data-network]').getByRole('switch').first();
  await firstSwitch.locator('xpath=ancestor-or-self::label').click();
  await expect.poll(() => firstSwitch.isChecked()).toBe(false);
  expect(await offer(page).count(), 'read in another way').toBe(0);
  await page.locator('[data-network-file]').setInputFiles(`${process.cwd()}/tests/fixtures/osm/ways-first.overpass.json`);
  await offer(page).waitFor();
  expect(await offer(page).textContent()).toContain('town.overpass.json');
  await undo(page).click();
  await expect.poll(() => count.innerText()).toContain('10 roads');
  expect(await firstSwitch.isChecked()).toBe(false);
  expect(await offer(page).count(), 'the way back is no loss').toBe(0);
});

test('a new scenario gives the old one back', async () => {
  const page = await openPlan(four);
  await page.getByRole('textbox', { name: 'Title of the scenario' }).fill('Mine');
  await page.getByRole('button', { name: 'Scenario', exact: true }).click();
  await page.getByRole('menuitem', { name: 'New scenario' }).click();
  await expect.poll(() => offer(page).textContent()).toContain('Another scenario took the place of “Mine”');
  await undo(page).click();
  await expect.poll(() => features(page).count()).toBe(4);
  expect(await page.getByRole('textbox', { name: 'Title of the scenario' }).inputValue()).toBe('Mine');
  expect(await steps(page)).toBeDefined();
});

test('layers hidden at once come back as they were; the notice goes by itself, but not under the pointer', async () => {
  const page = await openMap();
  await page.getByRole('switch', { name: /^Checkpoints/ }).click({ force: true });
  await page.getByRole('button', { name: 'Hide all: What the analyses name' }).click();
  await offer(page).hover();
  const since = Date.now();
  await undo(page).click();
  expect(await page.getByRole('switch', { name: /^Checkpoints/ }).isChecked()).toBe(false);
  expect(await page.getByRole('switch', { name: /^Facilities/ }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Hide all: What the analyses name' }).click();
  await offer(page).waitFor();
  await expect.poll(() => offer(page).count(), { timeout: 15_000 }).toBe(0);
  expect(Date.now() - since).toBeGreaterThan(9000);
});
