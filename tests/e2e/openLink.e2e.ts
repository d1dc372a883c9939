/** A link opens to look: the reader's own unsaved work is untouched by it, whatever becomes of the link, and a link that does not open says why. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { pressMap } from './harness/gestures.ts';
import { openApp } from './harness/openApp.ts';
import { openMap } from './harness/openMap.ts';
import { onZaitunStreet, openTable } from './harness/openTable.ts';
import { settleMap, waitForMapIdle } from './harness/waitForMapIdle.ts';

const golden = (name: string) => readFileSync(new URL(`../golden/links/v1/${name}.link`, import.meta.url), 'utf8').trim();
const ring = golden('ring-of-steel');
const bar = (page: Page) => page.locator('[data-link="looking"]');
const steps = (page: Page) => page.locator('[data-steps] button').allInnerTexts();
const rows = (page: Page) => page.locator('[data-feature]').allInnerTexts();
const hash = (page: Page) => page.evaluate(() => location.hash);
const goTo = (page: Page, to: string) => page.evaluate((next) => { location.hash = next; }, to);

/** A browser that keeps nothing: what is drawn is on the table and nowhere else. */
const keepsNothing = () => {
  IDBFactory.prototype.open = () => { throw new DOMException('No storage.', 'SecurityError'); };
};

test('unsaved work that the device does not keep is there to the step after a link was looked at, replaced and taken back', async () => {
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

test('a link is looked at in a fresh profile, through a reload, and a copy of it is kept', async () => {
  const page = await openMap({ hash: ring });
  await bar(page).waitFor();
  await settleMap(page, () => page.getByRole('button', { name: 'Zoom in' }).click());
  const beside = await page.evaluate(() => history.state as unknown);
  await page.reload();
  await waitForMapIdle(page);
  await bar(page).waitFor();
  expect(await hash(page)).toBe(ring);
  expect(await page.evaluate(() => history.state as unknown), 'the view is where it was').toEqual(beside);
  await bar(page).getByRole('button', { name: 'Keep a copy' }).click();
  await page.locator('[data-keep="saved"]').waitFor();
  expect(await page.getByLabel('Title of the scenario').inputValue()).toBe('Ring of steel (illustrative sample)');
  expect(await bar(page).count()).toBe(0);
  expect(await hash(page)).toMatch(/^#v1&|^$/);
});

test('a link that does not open says why, each on its own screen, and what is shown stays', async () => {
  const page = await openMap({ hash: onZaitunStreet });
  const refused = (reason: string) => page.locator(`[data-link="refused"][data-reason="${reason}"]`);
  const dismiss = async () => {
    await page.getByRole('button', { name: 'Go to the map' }).press('Enter');
    await expect.poll(() => page.locator('[data-link]').count()).toBe(0);
    expect(await hash(page)).toMatch(/^#v1&at=33\.30605,44\.37829,16/);
  };
  await goTo(page, ring.slice(0, 2000 < ring.length ? 2000 : 300));
  await refused('cut').waitFor();
  expect(await refused('cut').innerText()).toMatch(/of .*characters arrived/);
  expect(await findAxeFaults(page)).toEqual([]);
  await dismiss();
  for (const [link, reason] of [[`${ring.slice(0, 200)}${ring[200] === 'A' ? 'B' : 'A'}${ring.slice(201)}`, 'altered'], ['#2.AAAA', 'newer'], ['#1_nonsense', 'foreign']] as const) {
    await goTo(page, link);
    await refused(reason).waitFor();
    await dismiss();
  }
  await goTo(page, golden('locked'));
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
  const page = await openApp({ hash: golden('look-only-without-notes'), locale: 'ar-IQ', phone: true, viewport: { width: 390, height: 844 } });
  await bar(page).waitFor();
  expect(await bar(page).innerText()).toContain('أرادها مُرسلها للاطلاع فقط');
  expect(await bar(page).getByRole('button').allInnerTexts(), 'to look at only').toEqual(['إغلاق']);
  expect(await findAxeFaults(page)).toEqual([]);
});
