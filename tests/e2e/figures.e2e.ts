/** The quarterly figures: the numbers of the analyses, as bars and as a table a screen reader can walk. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chooseFromMenu } from './harness/gestures.ts';
import { keptMap } from './harness/keptMap.ts';
import { openApp } from './harness/openApp.ts';

const openHere = keptMap();
const readTable = (page: Page) => page.getByRole('table').getByRole('row').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim())));

test('a bar is as high as its number', async () => {
  const page = await openHere();
  await page.getByRole('button', { name: 'More', exact: true }).waitFor();
  await page.keyboard.press('f');
  const chart = page.getByRole('img', { name: /^Grouped bars/ });
  await chart.waitFor();
  const bars = await chart.locator('g > g').evaluateAll((groups) => groups.map((group) => ({
    value: Number(group.querySelector('text')?.textContent), height: Number(group.querySelector('rect')?.getAttribute('height')),
  })));
  expect(bars.map(({ value }) => value)).toEqual([14, 19, 27, 11, 25, 27]);
  for (const { value, height } of bars) expect(height / value).toBeCloseTo((bars[0]?.height ?? 0) / 14, 3);
  await page.keyboard.press('f');
  await expect.poll(() => chart.count()).toBe(0);
});

test('the figures stand in the table and over the bars, and the third quarter is said to be partial', async () => {
  const page = await openHere();
  await chooseFromMenu(page, 'Figures by quarter');
  await page.getByRole('region', { name: 'Attacks by quarter, 2020' }).waitFor();
  expect(await readTable(page)).toEqual([
    ['Quarter', 'Q1', 'Q2', 'Q3'],
    ['Attacks on logistics convoys', '14', '27', '25'],
    ['Rocket and drone attacks on US targets', '19', '11', '27'],
  ]);
  expect(await page.getByRole('table', { name: 'The same numbers as a table' }).count()).toBe(1);
  const chart = page.getByRole('img', { name: /^Grouped bars/ });
  const inChart = await chart.locator('text').allTextContents();
  for (const value of ['14', '27', '25', '19', '11']) expect(inChart).toContain(value);
  expect(inChart.join(' ').replace(/[\u2066\u2069]/g, '')).toContain('to 2020-09-25');
  expect((await page.getByText(/Hatched: the quarter was counted to/).textContent())?.replace(/[\u2066\u2069]/g, '')).toBe('Hatched: the quarter was counted to 2020-09-25 only.');
  expect(await page.getByText('The counts belong to no place on this map.').isVisible()).toBe(true);
  expect(await page.locator('summary').filter({ hasText: 'Michael Knights' }).first().textContent()).toContain('2020-09-25');
});

test('in Arabic the quarters run from right to left and the numbers stay as they are', async () => {
  const page = await openApp({ locale: 'ar-IQ' });
  await page.getByRole('button', { name: 'المزيد' }).waitFor();
  await page.keyboard.press('f');
  await page.getByRole('table').waitFor();
  const [, convoys, rockets] = await readTable(page);
  expect(convoys?.slice(1)).toEqual(['14', '27', '25']);
  expect(rockets?.slice(1)).toEqual(['19', '11', '27']);
  const columns = await page.getByRole('columnheader').evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().x));
  expect(columns).toEqual(columns.toSorted((a, b) => b - a));
});
