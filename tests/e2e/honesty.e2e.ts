/** What the map must never claim: no place for what has none, no mark where a place is not published, the caveat always in sight. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { hashAt, readAddress, visit } from './harness/address.ts';
import { chooseFromMenu, pressMap } from './harness/gestures.ts';
import { compareMapPictures, takeMapPicture } from './harness/mapPicture.ts';
import { keptMap } from './harness/keptMap.ts';
import { openApp } from './harness/openApp.ts';
import { openMap } from './harness/openMap.ts';
import { pointOf, readFeature, readSources } from './harness/readData.ts';
import { settleMap } from './harness/waitForMapIdle.ts';

const openHere = keptMap();
const caveats = { en: 'Public information of 2020 · Screening aid · Not a live picture', ar: 'معلومات علنية من عام 2020 · أداة فرز أولي · ليست صورة حية' };

test('the caveat stands at the top and at the bottom, in both languages', async () => {
  const page = await openHere();
  for (const locale of ['en', 'ar'] as const) {
    const bands = page.locator('aside[data-edge]');
    await bands.first().getByText(caveats[locale]).waitFor();
    expect(await bands.allTextContents()).toEqual([caveats[locale], caveats[locale]]);
    const [top, bottom] = await bands.evaluateAll((all) => all.map((band) => band.getBoundingClientRect().toJSON() as DOMRect));
    expect(top?.top).toBe(0);
    expect(bottom?.bottom).toBe(700);
    expect(await bands.nth(1).isVisible()).toBe(true);
    await page.keyboard.press('a');
  }
});

test('About says once and plainly what this is, and lists every source', async () => {
  const page = await openApp();
  await chooseFromMenu(page, 'About Cordon');
  const about = page.getByRole('dialog', { name: 'About Cordon' });
  await about.waitFor();
  expect(await about.getByText('Screening aid on public, historical information (2020). Not a design, not a rating certificate, not a live picture. A qualified engineer must survey every line.', { exact: true }).count()).toBe(1);
  const sources = readSources();
  expect(await about.getByRole('listitem').count()).toBe(sources.length);
  for (const { title } of sources) if (title !== null) expect(await about.getByRole('listitem').filter({ hasText: title }).count(), title).toBeGreaterThan(0);
  expect(await about.getByText('Version 0.1.0').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => about.count()).toBe(0);
  await page.keyboard.press('a');
  await chooseFromMenu(page, 'حول كوردون', 'المزيد');
  const arabic = page.getByRole('dialog', { name: 'حول كوردون' });
  await arabic.getByText(/أداة فرز أولي تستند إلى معلومات علنية تاريخية \(2020\)\..*ويجب أن يعاين مهندس مؤهل كل خط في موقعه\./).waitFor();
});

test('past zoom 15 an illustrative mark becomes a sentence, and a firm one stays a mark', async () => {
  const [house, office] = ['guest-house', 'prime-ministers-office'].map((id) => pointOf(readFeature('facilities', id)));
  // The mark at its middle: what is there just below and just past the zoom, with everything else off.
  const off = '&off=landmarks,held-properties,checkpoints,bollard-lines,incidents,zone,neighbourhoods,roads,uncertainty';
  const mark = { left: 0.485, top: 0.485, right: 0.515, bottom: 0.515 };
  const words = { left: 0.3, top: 0.38, right: 0.7, bottom: 0.62 };
  const page = await openMap({ hash: hashAt(house ?? [], 14.95, off), sharp: true });
  const [markBelow, wordsBelow] = [await takeMapPicture(page, mark), await takeMapPicture(page, words)];
  await visit(page, hashAt(house ?? [], 15.05, off));
  expect(await compareMapPictures(page, markBelow, await takeMapPicture(page, mark)), 'the mark has gone').toBeGreaterThan(0.3);
  expect(await compareMapPictures(page, wordsBelow, await takeMapPicture(page, words)), 'words have come').toBeGreaterThan(0.02);
  await settleMap(page, () => pressMap(page));
  const card = page.locator('[data-inspector="guest-house"]');
  await card.waitFor();
  expect(await card.innerText()).not.toMatch(/38S|Coordinates/);
  await visit(page, hashAt(office ?? [], 14.95, off));
  const firmBelow = await takeMapPicture(page, mark);
  await visit(page, hashAt(office ?? [], 15.05, off));
  expect(await compareMapPictures(page, firmBelow, await takeMapPicture(page, mark)), 'a firm mark stays').toBeLessThan(0.2);
});

test('no held property and no killing has a place in anything that is served', async () => {
  const page = await openHere();
  const readFile = (file: string) => page.evaluate(async (path) => (await (await fetch(path)).json()) as unknown, `./data/${file}`);
  const files = readdirSync(join(process.cwd(), 'data')).filter((name) => name.endsWith('json'));
  expect(files).toContain('held-properties.geojson');
  for (const file of files) {
    const { features = [] } = await readFile(file) as { features?: readonly { id: string; geometry: unknown; properties: Record<string, unknown> }[] };
    const unplaced = features.filter(({ id, properties }) => properties['kind'] === 'held-property' || /hashemi/.test(id));
    for (const { id, geometry, properties } of unplaced) {
      expect(geometry, id).toBeNull();
      expect(properties['position'], id).toBe('unlocated');
      expect(properties['neighbourhood'] ?? null, id).toBeNull();
      expect(properties['mappedAt'] ?? null, id).toBeNull();
      expect(JSON.stringify(properties), id).not.toMatch(/4[34]\.\d{3}|3[23]\.\d{3}/);
    }
    if (file === 'held-properties.geojson') expect(unplaced.length).toBe(22);
  }
  const bundle = await page.evaluate(async () => {
    const scripts = performance.getEntriesByType('resource').map((entry) => entry.name).filter((url) => url.endsWith('.js'));
    return (await Promise.all(scripts.map(async (url) => (await fetch(url)).text()))).join('\n');
  });
  expect(bundle.length).toBeGreaterThan(100_000);
  expect(bundle, 'the code knows no residence either').not.toMatch(/hashemi/i);
  expect(inject('appUrl')).toMatch(/^http:\/\/127\.0\.0\.1/);
});

test('the 22 are listed without a place, and their cards give none', async () => {
  const page = await openHere();
  await page.getByRole('button', { name: /located 0 of 22\. Open the table/ }).click();
  const grid = page.getByRole('grid', { name: 'Militia-held properties' });
  await grid.waitFor();
  expect(await grid.getByRole('rowheader').count()).toBe(22);
  const text = await grid.innerText();
  expect(text.match(/unlocated/g)?.length).toBe(22);
  expect(text).not.toMatch(/38S|44\.\d|33\.\d|\d+°/);
  await grid.getByRole('row', { name: /Held property 3 of 22/ }).click();
  const card = page.locator('[data-inspector="held-property-03"]');
  await card.getByText('unlocated: the analyses give the number of these properties and no places').waitFor();
  expect(await card.innerText()).not.toMatch(/38S|Coordinates|\d+°/);
  expect((await readAddress(page))['at'], 'the map goes nowhere').toBeUndefined();
  expect(await page.locator('body').innerText(), 'armed men are given as a range or not at all').not.toMatch(/\b227\b|\b91\b armed/);
});
