/** What the browser is asked on behalf of the work: a question before the page is left with what is kept nowhere, in every mode, and the promise to clear nothing, once there is something. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pressMap } from './harness/gestures.ts';
import { openMap } from './harness/openMap.ts';
import { openTable } from './harness/openTable.ts';

/** A browser that keeps nothing of what is drawn. */
const keepsNothing = () => {
  IDBFactory.prototype.open = () => { throw new DOMException('No storage.', 'SecurityError'); };
};

/** The kind of question that leaving brings up, which is answered with staying; null where the page just goes. */
async function questionOfLeaving(page: Page): Promise<string | null> {
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.dismiss();
    return dialog.type();
  }, () => null);
  const gone = page.waitForEvent('framenavigated').then(() => null, () => null);
  await page.evaluate(() => { setTimeout(() => location.reload()); });
  return Promise.race([asked, gone]);
}

test('a briefing that is kept nowhere is asked about before the page is left, though the table of the planner was never opened', async () => {
  const page = await openMap({ prepare: (context) => context.addInitScript(keepsNothing) });
  await page.locator('header').getByRole('button', { name: 'Brief', exact: true }).click();
  await page.locator('[data-brief-add]').click();
  await page.locator('[data-slides="1"]').waitFor();
  await page.locator('[data-keep-notice="refused"]').waitFor();
  expect(await questionOfLeaving(page)).toBe('beforeunload');
  expect(await page.locator('[data-slides]').getAttribute('data-slides')).toBe('1');
});

type Counting = typeof globalThis & { persistAsked: number };

const countPersist = () => {
  const counting = globalThis as Counting;
  counting.persistAsked = 0;
  const { persist } = StorageManager.prototype;
  StorageManager.prototype.persist = function persistCounted() {
    counting.persistAsked += 1;
    return persist.call(this);
  };
};

test('the browser is asked to clear nothing once the first change is kept: not before, and once; what is kept is left without a question', async () => {
  const page = await openTable({ prepare: (context) => context.addInitScript(countPersist) });
  const asked = () => page.evaluate(() => (globalThis as Counting).persistAsked);
  expect(await asked(), 'nothing is drawn yet').toBe(0);
  await page.locator('[data-tool="site"]').click();
  await pressMap(page, -150, -100);
  await page.locator('[data-keep="saved"]').waitFor();
  expect(await asked()).toBe(1);
  await page.locator('[data-tool="site"]').click();
  await pressMap(page, -150, 100);
  await page.locator('[data-feature="site-2"]').waitFor();
  await page.locator('[data-keep="saved"]').waitFor();
  expect(await asked()).toBe(1);
  expect(await questionOfLeaving(page)).toBe(null);
});
