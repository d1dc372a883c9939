/** What is asked of suggestions, the reach of a base, and the report: chosen, undone, read, printed and saved. */
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { openTable } from './harness/openTable.ts';
import { openPlan, writePlan } from './harness/planFile.ts';

async function openSample(page: Page, name: string): Promise<void> {
  await page.locator('[data-open-scenario]').setInputFiles(`${process.cwd()}/data/scenarios/${name}.cordon.geojson`);
  await page.locator('[data-feature]').first().waitFor();
  await page.locator('[data-verdict-strip]').click();
  await page.locator('[data-check="current"]').waitFor();
}

const toneOf = (page: Page, question: 'outside' | 'inside') => page.locator(`[data-answer="${question}"]`).getAttribute('data-tone');
/** Somebody's own line in a ring of published ones: no sample. */
const outer = ['outer-haifa-street', 'outer-yafa-street', 'outer-14-july-street', 'outer-as-salam-palace-road', 'outer-qadisiya-expressway', 'outer-14-july-bridge'];
const across = { type: 'Feature', id: 'barrier-1', geometry: { type: 'LineString', coordinates: [[44.377644, 33.30551], [44.378936, 33.30659]] }, properties: { kind: 'barrier', barrier: 'bollards-fixed', ends: ['assumed', 'assumed'] } };
const ring = writePlan([across], {
  postures: [{ id: 'routine', name: 'Lockdown', states: Object.fromEntries(outer.map((id) => [id, 'up'])) }], phases: [], overrides: { 'outer-zaitun-street': { hidden: true } },
});
const undo = (page: Page) => page.locator('[data-sheet="check"]').getByRole('button', { name: /^(Undo|تراجع)$/ }).click();

/** As printed; the margins are the page's own. */
const countSheets = async (page: Page) => (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('a road kept open cannot be sealed until it is lifted; then what is suggested closes it, each a step', async () => {
  const page = await openTable({ hash: '', viewport: { width: 1280, height: 800 } });
  await openSample(page, 'ring-of-steel');
  await page.locator('[data-plan-strip]').getByText('Heightened, 14 July Bridge kept open', { exact: true }).click();
  const refused = page.locator('[data-suggest="outside"] [data-cannot-be-sealed]');
  await refused.waitFor();
  await page.locator('[data-suggest-rules] summary').click();
  const kept = page.locator('[data-roads="keep-open"]');
  expect(await kept.locator('[data-lift]').count()).toBe(3);
  for (const left of [2, 1, 0]) {
    await kept.locator('[data-lift]').first().click();
    await expect.poll(() => kept.locator('[data-lift]').count()).toBe(left);
  }
  await refused.waitFor({ state: 'detached' });

  await page.getByLabel('Least by').selectOption('width');
  await expect.poll(() => page.locator('[data-suggest="outside"] [data-suggest-total]').innerText()).toMatch(/m of carriageway in all/);
  const [suggested] = await page.locator('[data-suggest="outside"] [data-suggested]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['suggested'] ?? ''));
  await kept.locator('select').selectOption({ index: 1 });
  await kept.locator('[data-add-road]').click();
  await expect.poll(() => kept.locator('[data-lift]').count(), { message: 'a road of the ways is kept open again' }).toBe(1);
  await undo(page);
  await expect.poll(() => kept.locator('[data-lift]').count()).toBe(0);
  await expect.poll(() => page.locator(`[data-suggest="outside"] [data-suggested="${suggested ?? ''}"]`).count()).toBe(1);

  await page.locator('[data-suggest="outside"] [data-add-suggested]').click();
  await expect.poll(() => toneOf(page, 'outside')).toBe('closed');
  await undo(page);
  await expect.poll(() => toneOf(page, 'outside')).toBe('leaking');

  await page.locator('[data-reach-switch]').click();
  await page.locator('[data-reach="after"]').waitFor();
  expect(await page.evaluate(() => document.body.scrollTop + document.documentElement.scrollTop), 'the panel scrolls, the page stays').toBe(0);
  expect(Number(await page.locator('[data-reach-stranded]').getAttribute('data-reach-stranded')), 'the raised lines strand streets').toBeGreaterThan(500);
  expect(await findAxeFaults(page)).toEqual([]);
  await page.locator('[data-plan-strip]').getByText('Routine', { exact: true }).click();
  await expect.poll(() => page.locator('[data-reach-stranded="0"]').count()).toBe(1);

  await page.locator('[data-open-report]').click();
  await page.locator('[data-report-note]').filter({ hasText: 'wholly illustrative' }).waitFor();
  expect(await page.locator('[data-with-sensitive]').count(), 'a sample has nothing to keep').toBe(0);
  await page.locator('[data-report-section="failures"]').waitFor();
  expect(await countSheets(page), 'the fullest of the samples is one sheet').toBe(1);
});

test('the report is read, saved and printed, without what is sensitive until that is asked for', async () => {
  const page = await openPlan(ring, 'barrier-1', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' });
  await page.locator('[data-verdict-strip]').click();
  await page.locator('[data-check="current"]').waitFor();
  const bends = page.locator('[data-bends]');
  await bends.locator('> summary').click();
  await bends.getByLabel('Place, on the road').fill('33.30605, 44.37829');
  for (const [label, value] of [['Radius', '20'], ['Width', '7'], ['Turn', '90']] as const) await bends.getByLabel(label).fill(value);
  expect(await bends.locator('[data-enter-bend]').isDisabled(), 'not without who surveyed it').toBe(true);
  await bends.getByLabel('Source').fill('Survey of 2020');
  await bends.locator('[data-enter-bend]').click();
  await expect.poll(() => bends.locator('[data-bend]').count()).toBe(1);
  await undo(page);
  await expect.poll(() => bends.locator('[data-bend]').count()).toBe(0);

  await page.locator('[data-open-report]').click();
  await page.locator('[data-with-sensitive]').waitFor();
  await page.locator('[data-report-section="verdicts"]').waitFor();
  expect(await page.locator('[data-report-section="verdicts"]').innerText()).toMatch(/on the 53 roads drawn \(8 illustrative\)/);
  expect(await page.locator('[data-report-section="failures"]').count(), 'left out, and said').toBe(0);
  expect(await page.locator('[data-report-note]').innerText()).toMatch(/^Left out because it is sensitive/);
  await page.locator('[data-with-sensitive]').click();
  await page.locator('[data-report-section="failures"]').waitFor();
  expect(await findAxeFaults(page)).toEqual([]);

  const download = page.waitForEvent('download');
  await page.locator('[data-report] [data-save-csv]').click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/ - report\.csv$/);
  const lines = (await text(await file.createReadStream())).trim().split('\r\n');
  expect(lines[0]).toBe('section,posture,item,value,low,high,unit,assumption,source');
  expect([lines[1], lines.at(-1)].every((line) => line?.startsWith('caveat,'))).toBe(true);

  expect(await countSheets(page)).toBe(1);
  await page.locator('[data-with-details]').click();
  await page.locator('[data-report-detail="verdicts"]').waitFor();
  expect(await countSheets(page), 'the details begin on a sheet of their own').toBeGreaterThan(1);

  await page.emulateMedia({ media: 'print' });
  const printed = () => page.evaluate(() => {
    const shown = (selector: string) => { const element = document.querySelector(selector); return element !== null && element.getClientRects().length > 0; };
    const sheet = document.querySelector('[data-report] article');
    return {
      map: shown('#map'), bar: shown('[data-print]'), text: shown('[data-report-section="verdicts"]'),
      ground: getComputedStyle(document.body).backgroundColor, ink: sheet && getComputedStyle(sheet).color,
      caveats: [...document.querySelectorAll('[data-report-caveat]')].map((caveat) => getComputedStyle(caveat).display),
      // All of it, not what fits the window.
      isWhole: document.documentElement.scrollHeight >= Math.floor(document.querySelector('[data-report-detail="sources"]')?.getBoundingClientRect().bottom ?? Infinity) && document.documentElement.scrollHeight > 1000,
    };
  });
  // Colours change with the next frame.
  await expect.poll(printed).toMatchObject({ map: false, bar: false, text: true, ground: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)', caveats: ['table-header-group', 'table-footer-group'], isWhole: true });
});
