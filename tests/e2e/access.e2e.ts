/** Who is let through where, posture by posture, and housing against headcount. */
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { pressMap } from './harness/gestures.ts';
import type { OpenOptions } from './harness/openApp.ts';
import { openTable } from './harness/openTable.ts';
import { readFeatures } from './harness/readData.ts';

const posts = readFeatures('checkpoints');

async function openTab(tab: 'access' | 'housing', options: OpenOptions = {}): Promise<Page> {
  const page = await openTable(options);
  await page.locator(`[data-open-work="${tab}"]`).click();
  await page.locator(`[data-${tab}]`).waitFor();
  return page;
}

const point = (page: Page, id: string) => page.locator(`[data-access-point="${id}"]`);
const steps = (page: Page) => page.locator('[data-steps] button').count();

async function save(page: Page) {
  const download = page.waitForEvent('download');
  await page.locator('[data-save-csv]').click();
  const file = await download;
  return { name: file.suggestedFilename(), rows: (await text(await file.createReadStream())).trim().split('\r\n') };
}

test('a post lets the chosen classes through where it is staffed; a line, as it stands', async () => {
  const page = await openTab('access');
  expect(await page.locator('[data-access-point]').count()).toBe(posts.length);
  const post = point(page, 'entrance-al-alawi');
  const ambulance = post.locator('[data-vehicle="ambulance"]');
  expect(await ambulance.locator('[data-reason]').getAttribute('data-reason')).toBe('not-staffed');
  await ambulance.getByRole('checkbox').check();
  await ambulance.locator('[data-delay]').fill('20');
  expect(await post.locator('[data-vehicle="ordinary"]').getAttribute('data-passes'), 'nobody stands there to stop anybody').toBe('true');
  await post.locator('[data-staffed]').check();
  expect(await post.locator('[data-vehicle="ordinary"]').getAttribute('data-passes')).toBe('false');
  expect(await ambulance.getAttribute('data-passes')).toBe('true');
  expect(await post.locator('[data-passing]').getAttribute('data-passing')).toBe('1');
  expect((await page.locator('[data-access-total] [data-class="ambulance"]').innerText()).replace(/[\u2066\u2069]/g, '')).toMatch(/^3 of 3\s*least delay 0 s$/);
  expect((await page.locator('[data-access-total] [data-class="ordinary"]').innerText()).replace(/[\u2066\u2069]/g, '')).toMatch(/^2 of 3\s/);
  expect(await steps(page), 'choosing a class and its delay is one').toBe(3);
  await page.locator('[data-access-posture]').selectOption('lockdown');
  expect(await ambulance.locator('[data-reason]').getAttribute('data-reason'), 'staffed in the other posture only').toBe('not-staffed');
  expect(await ambulance.getByRole('checkbox').isChecked(), 'whom it lets through holds in all').toBe(true);

  await page.locator('[data-add-line]').selectOption('outer-yafa-street');
  expect(await point(page, 'outer-yafa-street').locator('[data-vehicle="fire"] [data-reason]').getAttribute('data-reason')).toBe('unknown');
  const { name, rows } = await save(page);
  expect(name).toBe('New scenario - access.csv');
  expect(rows.some((row) => /^Routine,entrance-al-alawi,[^,]*,[^,]*,checkpoint,staffed,ambulance,,yes,20,listed,/.test(row))).toBe(true);
  expect(rows.some((row) => row.includes('outer-yafa-street'))).toBe(false);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect.poll(() => ambulance.getByRole('checkbox').isChecked()).toBe(false);
});

test('a class of badges is named, let through where it is said, saved, and is never a person', async () => {
  const page = await openTab('access');
  const post = point(page, 'entrance-al-alawi');
  await post.locator('[data-staffed]').check();
  await page.locator('[data-new-badge]').fill('Dr. A. B.');
  await page.getByText('A class of badges is a colour or a level').waitFor();
  await page.locator('[data-new-badge]').fill('Green');
  await page.locator('[data-new-badge]').press('Enter');
  const cell = post.locator('[data-badge-class="badge-1"]');
  expect(await cell.getAttribute('data-passes')).toBe('false');
  await page.getByRole('checkbox', { name: /Lets through: badge Green, / }).first().focus();
  await cell.getByRole('checkbox').check();
  expect(await cell.getAttribute('data-passes')).toBe('true');
  const { rows } = await save(page);
  expect(rows.some((row) => /^Routine,entrance-al-alawi,[^,]*,[^,]*,checkpoint,staffed,,Green,yes,,listed,/.test(row))).toBe(true);
  await page.locator('[data-keep="saved"]').waitFor();
  await page.reload();
  await page.locator('[data-open-work="access"]').click();
  expect(await cell.getByRole('checkbox').isChecked(), 'it is in the document').toBe(true);
  await page.getByRole('button', { name: 'Remove the class Green' }).click();
  expect(await page.locator('[data-badge-class]').count()).toBe(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect.poll(() => cell.getByRole('checkbox').isChecked()).toBe(true);
});

test('the Guest House has its 58 rooms and their source; more people than rooms is said loudly', async () => {
  const page = await openTab('housing');
  const house = page.locator('[data-housing-row="guest-house"]');
  const words = (await house.innerText()).replace(/[\u2066\u2069]/g, '');
  expect(words).toMatch(/58 rooms\s+of these 14 suites and 2 presidential suites/);
  expect(words).toContain('place illustrative');
  expect(words).toContain('paragraph on housing');
  await house.locator('[data-number-of="headcount"]').fill('70');
  expect(await house.locator('[data-free]').getAttribute('data-free')).toBe('-12');
  expect(await page.locator('[data-over="1"]').innerText()).toBe('Over-full by 12 persons: Guest House.');
  await house.locator('[data-number-of="headcount"]').fill('7.5');
  expect(await house.getByRole('alert').innerText()).toBe('a whole number');
  await house.locator('[data-number-of="headcount"]').fill('58');
  await expect.poll(() => page.locator('[data-over="0"]').count()).toBe(1);
  await page.locator('[data-with-illustrative]').check();
  const { name, rows } = await save(page);
  expect(name).toBe('New scenario - housing.csv');
  expect(rows[1]).toMatch(/^guest-house,ILLUSTRATIVE: Guest House.*,ILLUSTRATIVE,,58,14,2,58,0,no,"?pw3346/);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  expect(await house.locator('[data-number-of="headcount"]').inputValue(), 'typing is one step').toBe('');
});

test('a site of the plan with the role Housing joins the table and is counted there', async () => {
  const page = await openTable();
  await page.locator('[data-tool="site"]').click();
  await pressMap(page, -150, -100);
  await page.locator('[data-feature="site-1"]').waitFor();
  await page.getByLabel('Role').selectOption('housing');
  await page.locator('[data-open-work="housing"]').click();
  const own = page.locator('[data-housing-row="site-1"]');
  await own.locator('[data-number-of="capacity"]').fill('10');
  await own.locator('[data-number-of="headcount"]').fill('14');
  expect(await own.locator('[data-free]').getAttribute('data-free')).toBe('-4');
  expect(await page.locator('[data-over="1"]').innerText()).toBe('Over-full by 4 persons: Site 1.');
});

test.each([['access', 'dark', 'ar'], ['housing', 'light', 'ar']] as const)('%s is clean for a screen reader: %s, %s', async (tab, colorScheme, lang) => {
  const page = await openTab(tab, { colorScheme, hash: `#v1&at=33.30605,44.37829,16&lang=${lang}` });
  if (tab === 'housing') await page.locator('[data-number-of="headcount"]').fill('70');
  else {
    await page.locator('[data-vehicle="fire"] input').first().check();
    await page.locator('[data-new-badge]').fill('أخضر');
    await page.locator('[data-new-badge]').press('Enter');
    await page.locator('[data-badge-class] input').first().waitFor();
  }
  expect(await findAxeFaults(page)).toEqual([]);
});

test('on a phone nothing is wider than the screen', async () => {
  const page = await openTab('access', { viewport: { width: 390, height: 844 }, phone: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await page.locator('[data-staffed]').first().locator('..').evaluate((label) => label.getBoundingClientRect().height)).toBeGreaterThanOrEqual(44);
});
