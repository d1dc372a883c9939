/** The plan as a link: what the dialog says of it is what the link opens to, and what is taken out is in no link. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isKnown, type Scenario } from '../../src/scenario/document.ts';
import { writeScenario } from '../../src/scenario/writeScenario.ts';
import { openLink } from '../../src/share/link/openLink.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { readClipboard } from './harness/gestures.ts';
import { openMap } from './harness/openMap.ts';
import { openPlan, type PlanFile } from './harness/openPlan.ts';
import { type SavedPlan, savePlan } from './harness/planFile.ts';

const common = { phase: null, hidden: false, note: '', source: null };
const line = (id: string, name: string, more = {}) => ({
  type: 'Feature', id, geometry: { type: 'LineString', coordinates: [[44.378_123, 33.306_123], [44.379_456, 33.306_456]] }, properties: { kind: 'barrier', barrier: 'bollards-rising', ...common, name, ...more },
});
const plan = {
  cordon: {
    title: 'Two lines', author: 'Staff',
    overrides: { 'held-property-01': { geometry: { type: 'Point', coordinates: [44.388_001, 33.305_001] }, source: { text: 'Inventory', date: '2020-09' } } },
    slides: [{ id: 'one', title: 'One', text: '', notes: 'Say it', view: {} }],
  },
  features: [line('north', 'North', { note: 'Look at the kerb', source: { text: 'Site visit', date: null } }), line('south', 'South', { hidden: true })],
};

async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Scenario|السيناريو)$/ }).click();
  await page.getByRole('menuitem', { name: /^(Share|مشاركة)/ }).click();
  await page.locator('[data-share-state="ready"]').waitFor();
}

/** What the link in the dialog opens to, once it is another than `before`. */
async function shared(page: Page, before = '', password?: string): Promise<{ readonly address: string; readonly scenario: Scenario; readonly fragment: string }> {
  const field = page.locator('[data-share-address]');
  await expect.poll(async () => ((await field.count()) === 0 ? before : await field.inputValue()), { timeout: 20_000 }).not.toBe(before);
  const address = await field.inputValue();
  const fragment = new URL(address).hash.slice(1);
  const opened = await openLink(fragment, password === undefined ? {} : { password });
  if (!opened.ok) throw new Error(opened.reason);
  return { address, scenario: opened.scenario, fragment };
}

const row = async (page: Page, part: string) => {
  const found = page.locator(`[data-share-row="${part}"]`);
  return [Number(await found.getAttribute('data-here')), Number(await found.getAttribute('data-all'))];
};

test('the link opens to the plan, as long as the meter says, without what is sensitive', async () => {
  const page = await openPlan(plan);
  await openShare(page);
  const { address, scenario, fragment } = await shared(page);
  expect(Number(await page.locator('[data-share-length]').getAttribute('data-share-length'))).toBe(address.length);
  expect(Number(await page.locator('[data-share-length]').getAttribute('data-share-fragment'))).toBe(fragment.length);
  expect(scenario.features.map((feature) => (isKnown(feature) ? feature.properties.name : feature.id))).toEqual(['North', 'South']);
  expect(scenario.view.camera?.center[0]).toBeCloseTo(44.378_29, 4);
  expect(await row(page, 'barrier')).toEqual([2, 2]);
  expect(await page.locator('[data-share-withheld="places"]').innerText()).toMatch(/^1 place/);
  expect(writeScenario(scenario)).not.toContain('44.388001');
  expect(await findAxeFaults(page)).toEqual([]);
  await page.locator('[data-share-copy] button').click();
  await page.locator('[data-share-copy]').getByRole('button', { name: 'Link copied' }).waitFor();
  expect(await readClipboard(page)).toBe(address);
});

test('what is switched off, and what an audience is not to have, is in no link', async () => {
  const page = await openPlan(plan);
  await openShare(page);
  let { address } = await shared(page);
  for (const part of ['notes', 'slides', 'hidden']) {
    await page.locator(`[data-share-switch="${part}"]`).click();
    ({ address } = await shared(page, address));
  }
  await page.locator('[data-share-decimals]').selectOption('4');
  const rounded = await shared(page, address);
  expect(rounded.fragment).toMatch(/^1n\./);
  const text = writeScenario(rounded.scenario);
  for (const gone of ['Look at the kerb', 'Say it', '"south"', '44.378123']) expect(text).not.toContain(gone);
  expect(text).toContain('44.3781');
  expect(await row(page, 'barrier')).toEqual([1, 2]);
  await page.locator('[data-share-audience] summary').click();
  await page.locator('[data-share-switch="sources"]').click();
  const { scenario } = await shared(page, rounded.address);
  expect(writeScenario(scenario)).not.toContain('Site visit');
});

/** What a file says, but for when it was saved and what was looked at. */
const told = ({ cordon, features }: SavedPlan) => ({ cordon: { ...cordon, modified: null, view: null }, features });

/** The plan of the link that is looked at, as its reader may keep and save it. */
async function keptBy(reader: Page): Promise<SavedPlan> {
  await reader.locator('[data-link="looking"]').getByRole('button', { name: 'Keep a copy' }).click();
  await reader.locator('[data-link]').waitFor({ state: 'detached' });
  await reader.locator('[data-keep="saved"]').waitFor();
  return savePlan(reader);
}

test('in a fresh profile the link opens to the same document; cut at 2,000 characters it says so; with a password nothing of it is missing', { timeout: 120_000 }, async () => {
  const large = JSON.parse(readFileSync('tests/golden/links/v1/large.cordon.geojson', 'utf8')) as PlanFile;
  const page = await openPlan({ cordon: { ...large.cordon, ...plan.cordon }, features: [...large.features ?? [], ...plan.features] });
  const mine = await savePlan(page);
  await page.locator('header').getByRole('button', { name: 'Share' }).click();
  await page.locator('[data-share-state="ready"]').waitFor();
  const { address, fragment } = await shared(page);
  expect(await page.locator('[data-share-class="long"]').count(), 'beyond the first mark').toBe(1);

  const reader = await openMap({ hash: new URL(address.slice(0, 2000)).hash });
  const refused = reader.locator('[data-link="refused"][data-reason="cut"]');
  await refused.waitFor();
  const arrived = new URL(address.slice(0, 2000)).hash.length - 1;
  expect((await refused.innerText()).replaceAll(/[^\d ]/g, '').split(' ').filter((word) => word !== '').slice(0, 2)).toEqual([String(arrived), String(fragment.length)]);
  await reader.evaluate((whole) => { location.hash = whole; }, `#${fragment}`);
  const theirs = await keptBy(reader);
  const open = structuredClone(told(mine)) as unknown as { cordon: { overrides: Record<string, { geometry?: unknown }> } };
  delete open.cordon.overrides['held-property-01']?.geometry;
  expect(told(theirs)).toEqual(open);

  await page.locator('[data-share-password]').fill('four words of mine');
  await page.locator('[data-share-address]').waitFor({ state: 'detached' });
  expect(await page.locator('[data-share-copy] button').isDisabled()).toBe(true);
  await page.locator('[data-share-password-again]').fill('four words of mine');
  const locked = await shared(page, address, 'four words of mine');
  expect(locked.fragment).toMatch(/^1e\./);
  expect(await page.locator('[data-share-sensitive="goes"]').count()).toBe(1);
  await reader.evaluate((whole) => { location.hash = whole; }, `#${locked.fragment}`);
  await reader.getByLabel('Password', { exact: true }).fill('four words of mine');
  await reader.keyboard.press('Enter');
  await reader.locator('[data-link="looking"]').waitFor({ timeout: 20_000 });
  expect(told(await keptBy(reader))).toEqual(told(mine));
});
