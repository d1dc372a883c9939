/** Roads that a planner opens: the verdicts rest on them and say so, "sealed" needs an area marked complete, and the embedded ones come back. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { openPlan, savePlan, writePlan } from './harness/planFile.ts';

const extract = `${process.cwd()}/tests/fixtures/osm/town.overpass.json`;

const wall = (id: string, lon: number) => ({
  type: 'Feature', id, geometry: { type: 'LineString', coordinates: [[lon - 0.0002, 33.3008], [lon + 0.0002, 33.3008]] }, properties: { kind: 'barrier', name: id, barrier: 'wall', ends: ['tied', 'tied'] },
});
const ring = [[44.3995, 33.299], [44.4015, 33.299], [44.4015, 33.3012], [44.3995, 33.3012], [44.3995, 33.299]];
/** A depot in the south of the invented town, walled off on the two roads that lead there. */
const plan = writePlan([
  wall('wall-west', 44.4), wall('wall-east', 44.401),
  { type: 'Feature', id: 'area', geometry: { type: 'Polygon', coordinates: [ring] }, properties: { kind: 'zone', name: 'Surveyed', use: 'other' } },
  { type: 'Feature', id: 'depot', geometry: { type: 'Point', coordinates: [44.401, 33.3] }, properties: { kind: 'site', name: 'Depot', role: 'protected', precisionMeters: 5 } },
]);

const answer = (page: Page) => page.locator('[data-answer="outside"]');
const current = (page: Page) => page.locator('[data-check="current"]').waitFor();
const mode = (page: Page, name: 'Sketch' | 'Check') => page.locator('header').getByRole('button', { name, exact: true }).click();

test('an extract is opened: the verdict rests on it, is sealed only where an area is complete, is kept with the plan, and is gone back from', async () => {
  const page = await openPlan(plan, 'depot', { hash: '#v1&at=33.3010,44.4010,16' });
  await mode(page, 'Check');
  await current(page);
  const network = page.locator('[data-network]');
  expect(await network.getAttribute('data-network')).toBe('embedded');
  expect(await network.locator('[data-network-count]').innerText()).toBe('53 roads, \u20668\u2069 of them illustrative.');
  expect(await answer(page).getAttribute('data-tone'), 'none of the embedded roads comes near').toBe('no-data');
  expect(await page.locator('[data-empty="suggestions"]').innerText(), 'never that nothing is needed').toContain('Nothing can be suggested where nothing can be said');

  const file = page.locator('[data-network-file]');
  await file.setInputFiles({ name: 'torn.json', mimeType: 'application/json', buffer: Buffer.from('{"elements": [{"type": "way"') });
  await expect.poll(() => network.getByRole('alert').innerText()).toMatch(/torn\.json.* was not taken\. It is not valid JSON\. The roads stay as they were\./);
  expect(await network.getAttribute('data-network')).toBe('embedded');

  await file.setInputFiles(extract);
  await expect.poll(() => network.getAttribute('data-network')).toBe('opened');
  await current(page);
  await expect.poll(() => answer(page).innerText()).toMatch(/Closed to vehicles\n[^]*\nClosed to vehicles on the 10 roads drawn \(0 illustrative\); 0 line ends assumed\./);
  expect(await network.getByRole('alert').count()).toBe(0);
  expect(await page.locator('[data-line="wall-west"]').innerText()).toBe('\u2068wall-west\u2069: \u20660\u2069 → \u20661\u2069');
  expect(await page.locator('[data-verdict-strip]').innerText()).toContain('Outside closed');
  expect(await findAxeFaults(page)).toEqual([]);

  await network.getByRole('switch', { name: 'Keep with the plan' }).locator('xpath=ancestor-or-self::label').click();
  await expect.poll(() => page.getByRole('button', { name: 'Undo', exact: true }).first().first().isEnabled()).toBe(true);

  await page.locator('[data-open-report]').click();
  expect(await page.locator('[data-report-page]').innerText(), 'the report names the file and counts its roads').toMatch(/town\.overpass\.json[^]*10 roads, none of them illustrative/);
  expect(await page.locator('[data-report-section="sources"]').innerText()).toContain('town.overpass.json');
  await page.keyboard.press('Escape');

  await mode(page, 'Sketch');
  await page.locator('[data-feature="area"]').click();
  await page.getByLabel('Use').selectOption('complete');
  expect((await savePlan(page)).cordon['network']).toMatchObject({ name: 'town.overpass.json', includesService: true, includesPrivate: true });
  await mode(page, 'Check');
  await current(page);
  await expect.poll(() => answer(page).innerText()).toMatch(/Sealed\n[^]*\nSealed against vehicles on the 10 roads of a network marked complete/);

  await page.locator('[data-network-back]').click();
  await expect.poll(() => network.getAttribute('data-network')).toBe('embedded');
  await expect.poll(() => answer(page).getAttribute('data-tone')).toBe('no-data');
  expect(await page.locator('[data-network-plan-has]').innerText(), 'the plan still keeps the others').toMatch(/town\.overpass\.json/);
});

test('a file of roads that comes in by the import is offered to the check', async () => {
  const page = await openPlan(plan, 'depot', { hash: '#v1&at=33.3010,44.4010,16' });
  await page.locator('body').evaluate((body, text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'cross.osm'));
    body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, '<osm version="0.6"><node id="1" lat="33.3" lon="44.4"/><node id="2" lat="33.301" lon="44.4"/><way id="7"><nd ref="1"/><nd ref="2"/><tag k="highway" v="primary"/></way></osm>');
  await page.locator('[data-network-offer]').getByRole('button').click();
  await expect.poll(() => page.locator('[data-network]').getAttribute('data-network')).toBe('opened');
  expect(await page.locator('[data-network-count]').innerText()).toBe('1 road, not illustrative.');
});
