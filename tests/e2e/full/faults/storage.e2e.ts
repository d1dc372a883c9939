/** Faults of what keeps the work: killed, full, refused. */
import { text } from 'node:stream/consumers';
import { expect, inject } from 'vitest';
import { drawLine, moveTo, rows } from '../../harness/drawing.ts';
import { pressMap } from '../../harness/gestures.ts';
import { openTable, onZaitunStreet } from '../../harness/openTable.ts';
import { type OwnBrowser, startBrowser, withProfile } from '../../harness/ownBrowser.ts';
import { waitForMapIdle } from '../../harness/waitForMapIdle.ts';
import { faultTest } from './faultTest.ts';
import { drawSite, holds, keeps, lostOf, notice, openSites, outlivesReload, planIds } from './planInHand.ts';

faultTest('killed-while-drawing', ({ note, lost, said, wentOnAfter }) => withProfile(async (profile) => {
  const first = await startBrowser(profile);
  await openSites(first.page, 34);
  // Left in order with what it was opened with.
  await first.page.reload();
  await waitForMapIdle(first.page);
  await holds(first.page, 34);
  await first.page.locator('#map[data-pen="ready"]').waitFor();
  await drawSite(first.page, 150, -200);
  await drawSite(first.page, 150, -100);
  const before = [...await planIds(first.page), 'site-37'];
  expect(before).toHaveLength(37);
  await drawSite(first.page, 250, -100);
  // In the middle of the next gesture: two corners of a line, the third under way.
  await first.page.locator('[data-tool="barrier"]').click();
  await pressMap(first.page, -100, 150);
  await pressMap(first.page, 0, 200);
  await moveTo(first.page, [80, 180]);
  await first.kill();
  expect(first.consoleErrors).toEqual([]);

  const startedAt = performance.now();
  const second = await startBrowser(profile);
  await second.page.goto(`${inject('appUrl')}${onZaitunStreet}`);
  await waitForMapIdle(second.page);
  await notice(second.page, 'recovery').waitFor();
  const words = await notice(second.page, 'recovery').locator('p').innerText();
  expect(words).toMatch(/37 features/);
  said(words.replace(/ at .*:\d\d[^:]*:/, ' at …:'));
  await notice(second.page, 'recovery').getByRole('button', { name: 'Restore' }).click();
  await holds(second.page, 37);
  wentOnAfter(performance.now() - startedAt);
  const after = await planIds(second.page);
  lost(lostOf(before, after), 37);
  expect(after).toEqual(before);
  await second.page.keyboard.press('Control+z');
  await holds(second.page, 34);
  note('restored as one step');
  expect(second.consoleErrors).toEqual([]);
  await second.kill();
}));

async function quota(browser: OwnBrowser, bytes: number | null): Promise<void> {
  await browser.cdp.send('Storage.overrideQuotaForOrigin', { origin: new URL(inject('appUrl')).origin, ...(bytes === null ? {} : { quotaSize: bytes }) });
}

faultTest('storage-full', ({ note, lost, said, wentOnAfter }) => withProfile(async (profile) => {
  const browser = await startBrowser(profile);
  const { page } = browser;
  await openSites(page, 10);
  await keeps(page, 'saved');
  await quota(browser, 1);
  // Chromium remembers for some twenty seconds that there was room.
  let drawn = 10;
  for (; drawn < 60 && await notice(page, 'full').count() === 0; drawn += 1) await drawSite(page, 100 + (drawn % 10) * 15, -200 + Math.floor(drawn / 10) * 30);
  await notice(page, 'full').waitFor();
  said(await notice(page, 'full').locator('p').innerText());
  await drawSite(page, 250, 100);
  drawn += 1;
  const download = page.waitForEvent('download');
  await notice(page, 'full').getByRole('button', { name: 'Save to a file' }).click();
  const file = JSON.parse(await text(await (await download).createReadStream())) as { readonly features: readonly unknown[] };
  expect(file.features).toHaveLength(drawn);
  note('the file has everything');
  await quota(browser, null);
  const roomAt = performance.now();
  await drawSite(page, 250, 50);
  await keeps(page, 'saved');
  wentOnAfter(performance.now() - roomAt);
  await expect.poll(() => notice(page, 'full').count()).toBe(0);
  const outlived = await outlivesReload(page);
  lost(outlived.lost, outlived.of);
  expect(browser.consoleErrors).toEqual([]);
  await browser.kill();
}));

/** As a browser with all storage of the page blocked answers. */
const refuseEverything = () => {
  const refuse = () => { throw new DOMException('Access is denied for this document.', 'SecurityError'); };
  IDBFactory.prototype.open = refuse;
  IDBFactory.prototype.databases = refuse;
  for (const name of ['localStorage', 'sessionStorage', 'caches']) Object.defineProperty(globalThis, name, { configurable: true, get: refuse });
  StorageManager.prototype.persist = refuse;
  StorageManager.prototype.persisted = refuse;
  StorageManager.prototype.getDirectory = refuse;
};

faultTest('storage-refused', async ({ note, lost, said }) => {
  const page = await openTable({ newcomer: true, hash: onZaitunStreet, prepare: (context) => context.addInitScript(refuseEverything) });
  await notice(page, 'refused').waitFor();
  said(await notice(page, 'refused').locator('p').innerText());
  await drawSite(page, 150, -200);
  await keeps(page, 'failed');
  await page.locator('[data-tool="barrier"]').click();
  await drawLine(page, [-100, 150], [100, 200]);
  await expect.poll(() => rows(page)).toHaveLength(2);
  const download = page.waitForEvent('download');
  await notice(page, 'refused').getByRole('button', { name: 'Save to a file' }).click();
  const file = JSON.parse(await text(await (await download).createReadStream())) as { readonly features: readonly unknown[] };
  expect(file.features).toHaveLength(2);
  lost(2 - file.features.length, 2);
  await drawSite(page, 250, -200);
  const question = page.waitForEvent('dialog');
  const reloading = page.reload().catch(() => undefined);
  const asked = await question;
  expect(asked.type()).toBe('beforeunload');
  await asked.dismiss();
  await reloading;
  expect(await rows(page)).toHaveLength(3);
  note('the file has everything; the browser asks before the page is left');
});
