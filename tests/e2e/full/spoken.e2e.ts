/**
 * A walk by ear: what a screen reader finds on the page (landmarks, headings, the name of every control) and what it is told on
 * load, on select, while a line is drawn, and when a slide is turned.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { armByKey, lead } from '../harness/drawing.ts';
import { findAxeFaults } from '../harness/findAxeFaults.ts';
import { openApp } from '../harness/openApp.ts';
import { openMap } from '../harness/openMap.ts';
import { openTable } from '../harness/openTable.ts';
import { headingsOf, keepSaid, landmarksOf, namelessControls, readTree, saidOn, skippedLevels } from '../harness/spoken.ts';
import { waitForMapIdle } from '../harness/waitForMapIdle.ts';

const list = (page: Page) => page.locator('[data-spoken-list]');
const summary = (page: Page) => page.locator('[data-spoken-summary]').innerText().then((text) => text.replaceAll(/[\u2066-\u2069]/g, ''));
const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['inView'] ?? document.activeElement?.tagName.toLowerCase() ?? '');

/** Nothing on the page is without a name, no heading is reached past one that is missing. */
async function expectSpoken(page: Page): Promise<void> {
  const tree = await readTree(page);
  expect({ nameless: namelessControls(tree), skipped: skippedLevels(tree) }).toEqual({ nameless: [], skipped: [] });
  expect(await findAxeFaults(page)).toEqual([]);
}

test('the page says what it is; the map says how it is read; its list is the first thing the keyboard meets', { timeout: 120_000 }, async () => {
  const page = await openMap({ prepare: keepSaid });
  await page.locator('[data-spoken-open]').waitFor({ state: 'attached' });
  const tree = await readTree(page);
  expect(landmarksOf(tree)).toEqual(expect.arrayContaining(['banner', 'main', 'search', 'contentinfo Status']));
  const headings = headingsOf(tree);
  expect(headings[0]).toEqual([1, 'Cordon']);
  expect(headings.map(([, name]) => name)).toEqual(expect.arrayContaining(['Layers', 'Legend']));
  const map = tree.find(({ role }) => role === 'application');
  expect(map).toMatchObject({ name: 'Map of the International Zone', roleDescription: 'interactive map' });
  expect(map?.description).toMatch(/arrow keys move the map.*The key V, or “List what the map shows”/);
  await expectSpoken(page);
  expect(await saidOn(page), 'nothing is said unasked').toEqual([]);

  await page.keyboard.press('Tab');
  expect(await page.locator('[data-spoken-open]').evaluate((button) => button === document.activeElement && button.getBoundingClientRect().height >= 24)).toBe(true);
  await page.keyboard.press('Enter');
  await list(page).waitFor();
  expect(headingsOf(await readTree(page)).map(([level, name]) => `h${level} ${name.replace(/ \d+$/, '')}`)).toEqual(expect.arrayContaining(['h2 What the map shows', 'h3 Facilities', 'h3 Checkpoints', 'h3 Militia-held properties', 'h3 Streets']));
  await expectSpoken(page);

  // One stop of the Tab key for the whole list; the arrows go through it.
  await page.locator('[data-in-view][tabindex="0"]').focus();
  const ids = await page.locator('[data-in-view]').evaluateAll((entries) => entries.map((entry) => (entry as HTMLElement).dataset['inView']));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe(ids[2]);
  await page.keyboard.press('End');
  expect(await focused(page)).toBe(ids.at(-1));
  await page.keyboard.press('Home');
  expect(await focused(page)).toBe(ids[0]);

  const before = await summary(page);
  const embassy = page.locator('[data-in-view="us-embassy"]');
  expect((await embassy.innerText()).replaceAll(/[\u2066-\u2069]/g, '')).toMatch(/^US Embassy\s*, ?\s*\d(\.\d)? ?k?m [a-z-]+ of the middle, Facility · Diplomatic mission, approximate, ±/);
  await embassy.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('[data-inspector]').getAttribute('data-inspector')).toBe('us-embassy');
  await expect.poll(() => saidOn(page).then((said) => said.filter((text) => text.startsWith('Selected: US Embassy')))).toHaveLength(1);
  // The map has moved there, the list after it, and the keyboard is where it was.
  await expect.poll(() => summary(page)).not.toBe(before);
  expect(await summary(page)).toContain('Nearest to the middle: US Embassy');
  expect(await focused(page)).toBe('us-embassy');
  expect(await embassy.getAttribute('aria-current')).toBe('true');
  await expectSpoken(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => list(page).count()).toBe(0);
  expect(await page.locator('[data-spoken-open]').evaluate((button) => button === document.activeElement), 'the keyboard is given back').toBe(true);
});

test('moved by keys, the map says what it shows once it rests; the list follows and is not read out on the way', { timeout: 120_000 }, async () => {
  const page = await openMap({ prepare: keepSaid, hash: '#v1&at=33.30800,44.39000,14.00' });
  await page.locator('[data-spoken-open]').waitFor({ state: 'attached' });
  await page.locator('canvas.maplibregl-canvas').focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => saidOn(page)).toHaveLength(1);
  expect((await saidOn(page))[0]).toMatch(/^\d+ things in this view\. Nearest to the middle: .+ of the middle\.$/);
  await page.keyboard.press('v');
  await list(page).waitFor();
  const said = (await saidOn(page)).length;
  await page.locator('canvas.maplibregl-canvas').focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowLeft');
  await expect.poll(() => saidOn(page).then((all) => all.length)).toBe(said + 1);
  // What is switched off is neither drawn nor listed.
  expect(await page.locator('[data-spoken-group="roads"]').count()).toBe(1);
  await page.getByRole('switch', { name: 'Roads' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => page.locator('[data-spoken-group="roads"]').count()).toBe(0);
  await page.keyboard.press('v');
  await expect.poll(() => list(page).count()).toBe(0);
});

test('a line that is drawn by keyboard says where the crosshair is and what the verdict becomes, once each', { timeout: 180_000 }, async () => {
  const page = await openTable({ prepare: keepSaid });
  const verdicts = () => saidOn(page).then((said) => said.filter((text) => /^(\S+\. )?(Leaking|Closed to vehicles|Sealed|No data): /.test(text)));
  await expect.poll(verdicts, { timeout: 20_000 }).toHaveLength(1);
  expect((await verdicts())[0]).toMatch(/^Routine\. Leaking: Outside leaks, Inside leaks, at least \d+ more crossings, open as it stands\.$/);
  await expectSpoken(page);
  await armByKey(page, 'barrier');
  await expect.poll(() => saidOn(page).then((said) => said.filter((text) => /38S MB/.test(text)).length)).toBeGreaterThan(0);
  await lead(page, 'up right press down down left left press press');
  await page.locator('[data-feature="barrier-1"]').waitFor({ state: 'attached' });
  await expectSpoken(page);
  // It is up in no posture yet: nothing has changed, so nothing is said. Raised, the verdict is another.
  const raised = page.locator('[data-selection-card]').getByRole('combobox', { name: /^State in/ });
  await raised.focus();
  await raised.selectOption('up');
  await waitForMapIdle(page);
  const all = await verdicts();
  expect(all.filter((text, index) => text === all[index - 1]), 'the same is never said twice in a row').toEqual([]);
  await page.locator('[data-plan-strip] [data-posture="lockdown"]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => verdicts().then((said) => said.at(-1))).toMatch(/^Lockdown\. /);
  await page.keyboard.press('v');
  await list(page).waitFor();
  await expect.poll(() => page.locator('[data-in-view="barrier-1"]').innerText()).toMatch(/Rising bollards \(of the plan\)|Fixed bollards \(of the plan\)/);
  await page.locator('[data-in-view="barrier-1"]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('[data-selection-card="barrier-1"]').count()).toBe(1);
  await expectSpoken(page);
});

test('a slide that is turned to is announced, in the reader and in a show', { timeout: 180_000 }, async () => {
  const page = await openApp({ prepare: keepSaid, newcomer: true, viewport: { width: 1280, height: 800 } });
  await page.locator('[data-reader="reading"]').waitFor({ timeout: 30_000 });
  await expectSpoken(page);
  const slides = () => saidOn(page).then((said) => said.filter((text) => text.startsWith('Slide ')));
  expect(await slides(), 'the first is on the page already').toEqual([]);
  await page.keyboard.press('PageDown');
  await expect.poll(slides).toHaveLength(1);
  expect((await slides())[0]).toMatch(/^Slide 2 of \d+: \S/);
  await page.keyboard.press('PageUp');
  await expect.poll(() => slides().then((said) => said.at(-1))).toMatch(/^Slide 1 of \d+: A government centre that is not safe$/);
  await page.locator('[data-reader-bar]').getByRole('button', { name: 'Present', exact: true }).click();
  await page.locator('[data-stage]').waitFor();
  const count = (await slides()).length;
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => slides().then((said) => said.length)).toBeGreaterThan(count);
  const tree = await readTree(page);
  expect(namelessControls(tree)).toEqual([]);
});
