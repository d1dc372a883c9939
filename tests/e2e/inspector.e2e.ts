/** The inspector: every claim with its source, date and confidence, opened by pointing at the mark itself. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hashAt, readAddress, readCamera, visit, waitForAddress } from './harness/address.ts';
import { pressMap, readClipboard, tabTo } from './harness/gestures.ts';
import { keptMap } from './harness/keptMap.ts';
import { openMap } from './harness/openMap.ts';
import { pointOf, readFeature, readFeatures, readSources } from './harness/readData.ts';
import { settleMap } from './harness/waitForMapIdle.ts';

const card = (page: Page, id: string): Locator => page.locator(`[data-inspector="${id}"]`);
const openHere = keptMap();
const placeOf = (file: string, id: string) => pointOf(readFeature(file, id));

test('a press on the mark of the palace shows every claim with its source, date and confidence', async () => {
  const page = await openHere(hashAt(placeOf('facilities', 'us-embassy'), 15.2));
  await settleMap(page, () => pressMap(page));
  await waitForAddress(page, 'sel', 'us-embassy');
  const embassy = card(page, 'us-embassy');
  await embassy.getByRole('heading', { name: /^US Embassy/ }).waitFor();
  expect(await embassy.getByText('السفارة الأمريكية').isVisible(), 'both names').toBe(true);
  expect(await embassy.getByText('approximate, ±300 m').isVisible()).toBe(true);
  const statements = readFeature('facilities', 'us-embassy').properties.statements ?? [];
  const sources = readSources();
  expect(statements.length).toBe(6);
  for (const { text, confidence, sources: references } of statements) {
    const claim = embassy.getByRole('listitem').filter({ has: page.getByText(text.en, { exact: true }) });
    expect(await claim.getByText(confidence, { exact: true }).isVisible(), text.en).toBe(true);
    for (const { id, locator } of references) {
      const source = sources.find((one) => one.id === id);
      const line = await claim.locator('summary').filter({ hasText: locator ?? '' }).first().textContent();
      expect(line, text.en).toContain(source?.author ?? source?.publisher ?? '');
      expect(line, text.en).toContain(source?.date ?? '');
      expect(line, text.en).toContain(locator ?? '');
    }
  }
  // The whole reference opens in place, by keyboard too.
  const first = embassy.locator('details').first();
  await first.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await first.getByText('Strengthening the Kadhimi Government (Part 1): Protection and Security Issues, PolicyWatch 3346').isVisible()).toBe(true);
  expect(await first.getByText('Published analysis').isVisible()).toBe(true);
});

test('a claim is copied with its citation, by pointer and by keyboard', async () => {
  const page = await openHere('#v1&sel=republican-palace');
  const palace = card(page, 'republican-palace');
  const cite = palace.getByRole('listitem').getByRole('button', { name: 'Copy with citation' });
  await cite.click();
  await palace.getByRole('button', { name: 'Copied' }).waitFor();
  const citation = '“The palace where the premier should receive state visitors is unsafe for the same reason as his office.” — '
    + 'Michael Knights, Alex Almeida, “Strengthening the Kadhimi Government (Part 1): Protection and Security Issues, PolicyWatch 3346”, '
    + 'The Washington Institute for Near East Policy, 2020-07-13, bullet Exclusion from key facilities. Reported.';
  expect(await readClipboard(page)).toBe(citation);
  const citeName = palace.getByRole('button', { name: 'Copy name with citation' });
  await tabTo(page, citeName);
  await page.keyboard.press('Enter');
  await expect.poll(() => readClipboard(page)).toMatch(/^“Republican Palace \(القصر الجمهوري\) — Facility · Palace; approximate, ±100 m” — /);
  expect(await readClipboard(page), 'a citation is no coordinate').not.toMatch(/38S|44\.4|33\.3/);
});

test('a place that is one has coordinates, no finer than it is known', async () => {
  const page = await openHere('#v1&sel=republican-palace');
  const shown = card(page, 'republican-palace').locator('[data-coordinates]');
  expect(await shown.textContent()).toMatch(/^38S MB \d{3} \d{3}$/);
  await card(page, 'republican-palace').getByRole('button', { name: 'Copy coordinates' }).click();
  await expect.poll(() => readClipboard(page)).toBe(await shown.textContent());
});

test('the Guest House is illustrative: 58 rooms, 14 and 2 suites, and no coordinate to see or copy', async () => {
  const page = await openMap();
  await page.keyboard.press('/');
  await page.keyboard.type('guest house');
  await settleMap(page, () => page.keyboard.press('Enter'));
  const house = card(page, 'guest-house');
  await house.getByText('58 rooms, among them 14 suites and 2 presidential suites', { exact: true }).waitFor();
  expect(await house.getByText('illustrative: not its place; the place is not published; somewhere within 700 m').isVisible()).toBe(true);
  const text = await house.innerText();
  expect(text).not.toMatch(/38S|\d{2}°|\d{2}\.\d{3}/);
  expect(await house.locator('[data-coordinates]').count()).toBe(0);
  expect(await house.getByRole('button', { name: 'Copy coordinates' }).count()).toBe(0);
  await expect.poll(async () => (await readCamera(page)).zoom).toBeGreaterThan(14.4);
  expect((await readCamera(page)).zoom, 'shown as a mark, not past it').toBeLessThan(15);
  await settleMap(page, () => house.getByRole('button', { name: 'Zoom to' }).click());
  expect((await readCamera(page)).zoom).toBeLessThan(15);
});

test('marks of every kind answer the pointer', async () => {
  const page = await openHere(hashAt(placeOf('checkpoints', 'entrance-al-alawi'), 15.5));
  await settleMap(page, () => pressMap(page));
  await card(page, 'entrance-al-alawi').getByText('named in press, 2020; current state unknown', { exact: true }).waitFor();

  const line = readFeature('bollard-lines', 'outer-yafa-street').geometry?.coordinates as unknown as readonly (readonly number[])[];
  const [[west = 0, north = 0] = [], [east = 0, south = 0] = []] = line;
  await visit(page, hashAt([(west + east) / 2, (north + south) / 2], 17));
  await settleMap(page, () => pressMap(page));
  const bollards = card(page, 'outer-yafa-street');
  await bollards.getByText('illustrative: the analyses name no streets; this is an example of a line').waitFor();
  expect(await bollards.getByText('Outer ring').isVisible()).toBe(true);

  const street = readFeature('roads', 'road-yafa-street-1').geometry?.coordinates as unknown as readonly (readonly number[])[];
  const [[fromLon = 0, fromLat = 0] = [], [toLon = 0, toLat = 0] = []] = street;
  await visit(page, hashAt([(fromLon + toLon) / 2, (fromLat + toLat) / 2], 17));
  await settleMap(page, () => pressMap(page));
  const road = card(page, 'road-yafa-street-1');
  await road.getByRole('heading', { name: /^Yafa Street/ }).waitFor();
  expect(await road.getByText('assumed', { exact: true }).count(), 'what nobody stated says so').toBeGreaterThanOrEqual(4);
});

test('several events at one place are one mark, and each can be opened', async () => {
  const page = await openHere(hashAt(placeOf('facilities', 'us-embassy'), 15));
  await settleMap(page, () => pressMap(page, 15, -15));
  const group = card(page, 'incidents-at-us-embassy');
  await group.getByRole('heading', { name: 'Events at US Embassy' }).waitFor();
  const events = readFeatures('incidents').filter(({ properties }) => 'mappedAt' in properties && properties.mappedAt === 'us-embassy');
  expect(events.length).toBe(3);
  for (const { properties } of events) expect(await group.getByRole('button', { name: properties.name.en }).isVisible(), properties.name.en).toBe(true);
  await group.getByRole('button', { name: 'Drone readied for attack found on a roof' }).focus();
  await page.keyboard.press('Enter');
  await waitForAddress(page, 'sel', 'incident-2020-07-22-drone');
  const drone = card(page, 'incident-2020-07-22-drone');
  expect(await drone.getByText('2020-07-22').first().isVisible()).toBe(true);
  expect(await drone.getByText('Other events at the same place').isVisible()).toBe(true);
  await drone.getByRole('button', { name: 'US Embassy', exact: true }).click();
  await waitForAddress(page, 'sel', 'us-embassy');
});

test('Escape, the cross and a press beside every mark close the card', async () => {
  // Wide enough that the card stands beside the mark and the map need not move.
  const page = await openMap({ hash: hashAt(placeOf('facilities', 'republican-palace'), 15), viewport: { width: 1280, height: 700 } });
  await settleMap(page, () => pressMap(page));
  await card(page, 'republican-palace').waitFor();
  await settleMap(page, () => page.keyboard.press('Escape'));
  expect(await card(page, 'republican-palace').count()).toBe(0);
  expect((await readAddress(page))['sel']).toBeUndefined();
  await settleMap(page, () => pressMap(page));
  await settleMap(page, () => card(page, 'republican-palace').getByRole('button', { name: 'Close', exact: true }).last().click());
  expect(await card(page, 'republican-palace').count()).toBe(0);
  await settleMap(page, () => pressMap(page));
  await card(page, 'republican-palace').waitFor();
  await settleMap(page, () => pressMap(page, -60, 90));
  expect(await card(page, 'republican-palace').count()).toBe(0);
});

test('a press on the tray of held properties opens their table', async () => {
  // The tray stands at the zone's north-west corner in a wide window.
  const ring = readFeature('zone', 'international-zone').geometry?.coordinates as unknown as readonly (readonly (readonly number[])[])[];
  const [lons, lats] = [0, 1].map((axis) => (ring[0] ?? []).map((corner) => corner[axis] ?? 0)) as [number[], number[]];
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
  const page = await openHere(hashAt([west + (east - west) * 0.1, south + (north - south) * 0.97], 14));
  await settleMap(page, () => pressMap(page));
  const rows = page.getByRole('grid', { name: 'Militia-held properties' }).getByRole('row');
  await rows.first().waitFor();
  expect(await rows.count() - 1).toBe(22);
  expect((await readAddress(page))['sel'], 'the tray is no property').toBeUndefined();
});
