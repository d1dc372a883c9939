/** A link opens to look: the reader's own unsaved work is untouched by it, whatever becomes of the link, and a link that does not open says why. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { pressMap } from './harness/gestures.ts';
import { goldenLink } from './harness/goldenLink.ts';
import { openApp } from './harness/openApp.ts';
import { openMap } from './harness/openMap.ts';
import { onZaitunStreet, openTable } from './harness/openTable.ts';
import { settleMap, waitForMapIdle } from './harness/waitForMapIdle.ts';
const ring = goldenLink('ring-of-steel');
const bar = (page: Page) => page.locator('[data-link="looking"]');
const steps = (page: Page) => page.locator('[data-steps] button').allInnerTexts();
const rows = (page: Page) => page.locator('[data-feature]').allInnerTexts();
const hash = (page: Page) => page.evaluate(() => location.hash);
const goTo = (page: Page, to: string) => page.evaluate((next) => { location.hash = next; }, to);

/** A browser that keeps nothing: what is drawn is on the table and nowhere else. */
const keepsNothing = () => {
  IDBFactory.prototype.open = () => { throw new DOMException('No storage.', 'SecurityError'); };
};

test('unsaved work that the device does not keep is there to the step after a link was looked at, replaced and taken back', { timeout: 90_000 }, async () => {
  const page = await openTable({ prepare: (context) => context.addInitScript(keepsNothing) });
  await page.getByLabel('Title of the scenario').fill('Mine');
  for (const [number, down] of [[1, -120], [2, 120]] as const) {
    await page.locator('[data-tool="site"]').click();
    await pressMap(page, -150, down);
    await page.locator(`[data-feature="site-${number}"]`).waitFor();
  }
  await page.locator('[data-keep="failed"]').waitFor();
  const mine = { steps: await steps(page), rows: await rows(page), hash: await hash(page) };

  await settleMap(page, () => goTo(page, ring));
  await bar(page).waitFor();
  expect(await bar(page).innerText()).toContain('Ring of steel (illustrative sample)');
  expect(await bar(page).innerText()).toContain('Illustrative sample: neither a plan nor a recommendation');
  expect(await hash(page), 'the link stays in the address').toBe(ring);
  expect(await page.locator('[data-keep]').count(), 'nothing is said to be kept').toBe(0);
  const entries = await page.evaluate(() => history.length);
  await settleMap(page, () => page.getByRole('button', { name: 'Zoom in' }).click());
  expect(await hash(page)).toBe(ring);
  expect(await page.evaluate(() => history.length), 'the camera makes no history').toBe(entries);
  expect(await findAxeFaults(page)).toEqual([]);
  await page.locator('header').getByRole('button', { name: /^Sketch/ }).click();
  await page.locator('[data-sheet="sketch"]').waitFor();
  await page.keyboard.press('Control+z');
  expect(await page.getByLabel('Title of the scenario').inputValue()).toBe('Ring of steel (illustrative sample)');

  await settleMap(page, () => bar(page).getByRole('button', { name: 'Close' }).click());
  expect({ steps: await steps(page), rows: await rows(page), hash: await hash(page) }).toEqual(mine);
  await expect.poll(() => page.evaluate(() => document.activeElement?.className), { message: 'the keyboard goes on at the map' }).toContain('maplibregl-canvas');
  await settleMap(page, () => page.goBack());
  await bar(page).waitFor();
  await settleMap(page, () => page.goBack());
  await expect.poll(() => bar(page).count(), { message: 'Back leaves the link' }).toBe(0);
  expect({ steps: await steps(page), rows: await rows(page) }).toEqual({ steps: mine.steps, rows: mine.rows });

  await settleMap(page, () => goTo(page, ring));
  await settleMap(page, () => bar(page).getByRole('button', { name: 'Replace my plan' }).click());
  await expect.poll(() => page.getByLabel('Title of the scenario').inputValue()).toBe('Ring of steel (illustrative sample)');
  expect(await steps(page)).toEqual([...mine.steps, 'Took over the plan of a link']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.getByLabel('Title of the scenario').inputValue()).toBe('Mine');
  expect(await rows(page)).toEqual(mine.rows);
});

test('a link is looked at in a fresh profile, through a reload, and after another; Close leads back to the view from before, and a copy is kept', { timeout: 90_000 }, async () => {
  const page = await openMap({ hash: onZaitunStreet });
  await settleMap(page, () => goTo(page, ring));
  await bar(page).waitFor();
  await settleMap(page, () => page.getByRole('button', { name: 'Zoom in' }).click());
  const beside = await page.evaluate(() => history.state as unknown);
  await page.reload();
  await waitForMapIdle(page);
  await bar(page).waitFor();
  expect(await hash(page)).toBe(ring);
  expect(await page.evaluate(() => history.state as unknown), 'the view is where it was').toEqual(beside);

  await settleMap(page, () => goTo(page, goldenLink('everything')));
  await expect.poll(() => bar(page).innerText()).toContain('<script>alert(1)</script>');
  expect(await bar(page).locator('[data-link-baseline]').innerText()).toMatch(/drawn over data of \W*1\W*; this map shows data of \W*2020/);
  await bar(page).locator('[data-link-missing] summary').click();
  expect(await bar(page).locator('[data-link-missing] li').allInnerTexts()).toEqual(expect.arrayContaining(['baseline-line', 'no-such-line']));
  await settleMap(page, () => page.goBack());
  await expect.poll(() => bar(page).innerText()).toContain('Ring of steel');

  await settleMap(page, () => bar(page).getByRole('button', { name: 'Close' }).click());
  expect(await hash(page), 'as before the links, whatever was loaded again').toMatch(/^#v1&at=33\.30605,44\.37829,16/);
  await settleMap(page, () => page.goBack());
  await bar(page).getByRole('button', { name: 'Keep a copy' }).click();
  await page.locator('[data-keep="saved"]').waitFor();
  expect(await page.getByLabel('Title of the scenario').inputValue()).toBe('Ring of steel (illustrative sample)');
  expect(await bar(page).count()).toBe(0);
  expect(await hash(page)).toMatch(/^#v1&|^$/);
});

/** Longest task of the page since it was last asked, in milliseconds; 0 if none took 50. */
const longest = (page: Page) => page.evaluate(() => {
  const tasks = (globalThis as unknown as { tasks: number[] }).tasks;
  return Math.max(0, ...tasks.splice(0));
});
const watchTasks = () => {
  const tasks: number[] = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
};

/** One text half a million times over, in 64 characters (`tests/unit/share/link/fuzz.test.ts` makes such). */
const bomb = '#1.ACle54GvQNvEVDhlpSKJ89cAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAChu1';

test('a link that does not open says why, each on its own screen, without a pause, and what is shown stays', { timeout: 90_000 }, async () => {
  const page = await openMap({ hash: onZaitunStreet, prepare: (context) => context.addInitScript(watchTasks) });
  const refused = (reason: string) => page.locator(`[data-link="refused"][data-reason="${reason}"]`);
  const dismiss = async () => {
    await page.getByRole('button', { name: 'Go to the map' }).press('Enter');
    await expect.poll(() => page.locator('[data-link]').count()).toBe(0);
    expect(await hash(page)).toMatch(/^#v1&at=33\.30605,44\.37829,16/);
  };
  await goTo(page, ring.slice(0, 300));
  await refused('cut').waitFor();
  expect(await refused('cut').innerText()).toMatch(/299\D+of\D+[\d,]+\D+characters arrived/);
  expect(await findAxeFaults(page)).toEqual([]);
  await dismiss();
  const changed = (at: number) => `${ring.slice(0, at)}${ring[at] === 'A' ? 'B' : 'A'}${ring.slice(at + 1)}`;
  const refuse = async (link: string, reason: string) => {
    await longest(page);
    await goTo(page, link);
    await refused(reason).waitFor();
    expect(await refused(reason).innerText()).toContain('Your own work is as it was.');
    await dismiss();
    return longest(page);
  };
  for (const [link, reason] of [
    [changed(200), 'altered'], [ring.replace('#1.', '#1n.'), 'altered'], [ring.slice(0, 3), 'cut'], ['#1_nonsense', 'foreign'], ['#1.\u202E\u2067<b>😀', 'altered'],
  ] as const) await refuse(link, reason);
  // What another program takes of the machine meanwhile is seldom in every try.
  const least = async (link: string, reason: string, enough = 0) => {
    let longestTask = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 8 && longestTask > enough; tries += 1) longestTask = Math.min(longestTask, await refuse(link, reason));
    return longestTask;
  };
  const short = Math.max(50, await least('#2.AAAA', 'newer', 50));
  for (const link of [bomb, `#1.${'A'.repeat(250_000)}`]) expect(await least(link, 'too-large', 1.5 * short) / short, 'the longest task, by that of a link of seven characters').toBeLessThan(2);
  await goTo(page, goldenLink('locked'));
  const password = page.getByLabel('Password', { exact: true });
  await password.fill('wrong');
  await page.keyboard.press('Enter');
  await page.getByText('That is not the password of this link.').waitFor({ timeout: 20_000 });
  expect(await findAxeFaults(page)).toEqual([]);
  await password.fill('افتح يا سمسم 2026');
  await page.keyboard.press('Enter');
  await bar(page).waitFor({ timeout: 20_000 });
});

test('an Arabic reader on a phone', async () => {
  const page = await openApp({ hash: goldenLink('look-only-without-notes'), locale: 'ar-IQ', phone: true, viewport: { width: 390, height: 844 } });
  await bar(page).waitFor();
  expect(await bar(page).innerText()).toContain('أرادها مُرسلها للاطلاع فقط');
  expect(await bar(page).getByRole('button').allInnerTexts(), 'to look at only').toEqual(['إغلاق']);
  expect(await findAxeFaults(page)).toEqual([]);
});
