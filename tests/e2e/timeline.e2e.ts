/** The timeline: which events the dates leave, on the map and in the count, by slider, by step and by play. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hashAt, readAddress, waitForAddress } from './harness/address.ts';
import { chooseFromMenu, tabTo } from './harness/gestures.ts';
import { compareMapPictures, takeMapPicture } from './harness/mapPicture.ts';
import { openApp } from './harness/openApp.ts';
import { openMap } from './harness/openMap.ts';
import { pointOf, readFeature, readFeatures } from './harness/readData.ts';
import { settleMap } from './harness/waitForMapIdle.ts';

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const slider = (page: Page, name: 'From' | 'To') => timeline(page).getByRole('slider', { name });
const events = readFeatures('incidents').map((incident) => ({ date: incident.properties.date ?? '', mapped: incident.geometry !== null }))
  .toSorted((one, other) => one.date.localeCompare(other.date));

/** All of the map but its buttons. */
const everything = { left: 0, top: 0, right: 0.9, bottom: 1 };

/** What the head of the timeline must say of a range. */
function summaryOf(from: string, to: string): string {
  const shown = events.filter(({ date }) => (date.length === 7 ? `${date}-31` : date) >= from && (date.length === 7 ? `${date}-01` : date) <= to);
  if (shown.length === 0) return 'No event falls within these dates: widen them, or take them all.';
  const listed = shown.filter(({ mapped }) => !mapped).length;
  const words = listed === 0 ? '' : ` · ${listed} of them ${listed === 1 ? 'is' : 'are'} listed, not mapped`;
  return `${shown.length} of ${events.length} events${words}`;
}
const readSummary = (page: Page) => timeline(page).getByText(/\d+ of \d+ events|No event falls within these dates/).first().textContent();
const datesIn = async (page: Page) => ((await readAddress(page))['dates'] ?? '..').split('..') as [string, string];

test('opens with its key and from the menu, and closes by key, cross and Escape', async () => {
  const page = await openApp();
  await page.getByRole('button', { name: 'More', exact: true }).waitFor();
  await page.keyboard.press('t');
  await timeline(page).waitFor();
  expect(await readSummary(page)).toBe(summaryOf('0000', '9999'));
  expect(await readSummary(page)).toMatch(/^16 of 16 events/);
  await page.keyboard.press('t');
  await expect.poll(() => timeline(page).count()).toBe(0);
  await chooseFromMenu(page, 'Timeline');
  await timeline(page).getByRole('button', { name: 'Close', exact: true }).click();
  await expect.poll(() => timeline(page).count()).toBe(0);
  await page.keyboard.press('t');
  await timeline(page).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => timeline(page).count()).toBe(0);
});

test('the sliders filter by keyboard: count, address and the marks on the map', async () => {
  const embassy = pointOf(readFeature('facilities', 'us-embassy'));
  const page = await openMap({ hash: hashAt(embassy, 15.2, '&off=uncertainty'), sharp: true });
  const mark = { left: 0.4, top: 0.3, right: 0.6, bottom: 0.6 };
  // Pictures are taken with the timeline folded away: the dates stay, and the map has its size.
  const fold = () => settleMap(page, () => timeline(page).getByRole('button', { name: 'Close', exact: true }).click());
  const all = await takeMapPicture(page, mark);
  await settleMap(page, () => page.keyboard.press('t'));
  await tabTo(page, slider(page, 'To'));
  // Back from the end of September to before the first of the three events at the embassy.
  await settleMap(page, () => page.keyboard.press('Home'));
  await waitForAddress(page, 'dates', /\.\.20\d\d-/);
  const [from, to] = await datesIn(page);
  expect(to < '2019-12-31').toBe(true);
  expect(await readSummary(page)).toBe(summaryOf(from, to));
  expect(await page.getByRole('region', { name: 'Layers', exact: true }).getByText(/^only/).isVisible(), 'the layer says that it is filtered').toBe(true);
  await fold();
  expect(await compareMapPictures(page, all, await takeMapPicture(page, mark)), 'the mark of the events is gone').toBeGreaterThan(0.003);
  await settleMap(page, () => page.keyboard.press('t'));
  await settleMap(page, () => timeline(page).getByRole('button', { name: 'All dates' }).click());
  await waitForAddress(page, 'dates', undefined);
  await fold();
  expect(await compareMapPictures(page, all, await takeMapPicture(page, mark)), 'and returns').toBeLessThan(0.002);
  await settleMap(page, () => page.keyboard.press('t'));
  await slider(page, 'From').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await waitForAddress(page, 'dates', /^2020-/);
  expect(await slider(page, 'From').getAttribute('aria-valuetext')).toMatch(/^2020-\d\d-\d\d$/);
  expect(await readSummary(page)).toBe(summaryOf(...await datesIn(page)));
});

test('a thumb is dragged by pointer', async () => {
  const page = await openMap();
  await settleMap(page, () => page.keyboard.press('t'));
  const track = await slider(page, 'To').boundingBox();
  if (!track) throw new Error('The slider is not on the screen.');
  const y = track.y + track.height / 2;
  await page.mouse.move(track.x + track.width - 8, y);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width * 0.5, y, { steps: 4 });
  await page.mouse.up();
  await waitForAddress(page, 'dates', /\.\.20/);
  const [from, to] = await datesIn(page);
  expect(to > '2020-01-01' && to < '2020-07-01', to).toBe(true);
  await expect.poll(() => readSummary(page)).toBe(summaryOf(from, to));
});

test('step by step every event is read out with its date, and whether it is on the map', async () => {
  const page = await openApp();
  await page.getByRole('button', { name: 'More', exact: true }).waitFor();
  await page.keyboard.press('t');
  const next = timeline(page).getByRole('button', { name: 'Next event' });
  const previous = timeline(page).getByRole('button', { name: 'Previous event' });
  await next.waitFor();
  expect(await previous.isDisabled()).toBe(true);
  await next.click();
  const current = timeline(page).getByRole('status');
  await current.getByText(/2016-05/).waitFor();
  await next.focus();
  await page.keyboard.press('Enter');
  await current.getByText(/2019-10/).waitFor();
  expect(await timeline(page).getByText(/· listed, not mapped$/).isVisible()).toBe(true);
  expect(await readSummary(page)).toMatch(/^2 of 16 events/);
  await previous.click();
  await current.getByText(/2016-05/).waitFor();
  expect(await timeline(page).getByText(/· on the map$/).isVisible()).toBe(true);
  // The tick of an event goes straight to it; its name opens its card.
  await timeline(page).getByRole('button', { name: /2020-09-15.*Rocket salvo/ }).click();
  await current.getByText(/2020-09-15/).waitFor();
  await timeline(page).getByRole('button', { name: 'Rocket salvo at the embassy complex destroyed', exact: true }).click();
  await waitForAddress(page, 'sel', 'incident-2020-09-15-rockets');
});

test('play goes from event to event until it is paused', async () => {
  const page = await openApp({ prepare: (context) => context.clock.install() });
  await page.getByRole('button', { name: 'More', exact: true }).waitFor();
  await page.keyboard.press('t');
  const current = timeline(page).getByRole('status');
  await timeline(page).getByRole('button', { name: 'Play, event by event' }).click();
  await current.getByText(/2016-05/).waitFor();
  await current.getByText(/2019-10/).waitFor();
  await timeline(page).getByRole('button', { name: 'Pause' }).focus();
  await page.keyboard.press('Enter');
  await timeline(page).getByRole('button', { name: 'Play, event by event' }).waitFor();
  const stoppedAt = await current.textContent();
  await page.clock.runFor(5000);
  expect(await current.textContent()).toBe(stoppedAt);
});

test('the killing of 6 July is listed and never mapped', async () => {
  const page = await openMap({ hash: '#v1&at=33.31000,44.39500,12.80&dates=2020-07-06..2020-07-06', sharp: true });
  const onThatDay = await takeMapPicture(page, everything);
  await settleMap(page, () => page.keyboard.press('t'));
  expect(await readSummary(page)).toBe('1 of 16 events · 1 of them is listed, not mapped');
  await timeline(page).getByRole('button', { name: /2020-07-06.*Hisham al-Hashemi assassinated/ }).click();
  await timeline(page).getByRole('button', { name: 'Hisham al-Hashemi assassinated' }).last().click();
  const card = page.locator('[data-inspector="incident-2020-07-06-hashemi"]');
  await card.getByText('listed, never mapped').waitFor();
  expect(await card.getByText('Mark drawn at').count()).toBe(0);
  expect(await card.getByRole('button', { name: 'Zoom to' }).count()).toBe(0);
  // A day without any event draws the same map. On a fresh page: labels stay where they once found room.
  const other = await openMap({ hash: '#v1&at=33.31000,44.39500,12.80&dates=2020-07-07..2020-07-07', sharp: true });
  expect(await compareMapPictures(page, onThatDay, await takeMapPicture(other, everything))).toBeLessThan(0.0002);
  await settleMap(other, () => other.keyboard.press('t'));
  expect(await readSummary(other)).toMatch(/^No event falls within these dates:/);
});
