/** The legend lists what the map draws, with the swatch the map draws it by, and nothing else. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { keptMap } from './harness/keptMap.ts';
import { openMap } from './harness/openMap.ts';
import { settleMap } from './harness/waitForMapIdle.ts';

interface LegendRow {
  readonly id: string;
  readonly text: string;
  /** What the swatch is made of, and whether there is anything to see in it. */
  readonly swatch: string;
}

const openHere = keptMap();

async function readLegend(page: Page): Promise<readonly LegendRow[]> {
  await page.locator('[data-legend]').first().waitFor();
  return page.locator('[data-legend]').evaluateAll((rows) => Promise.all(rows.map(async (row) => {
    const [image, drawing] = [row.querySelector('img'), row.querySelector('svg')];
    await image?.decode();
    const swatch = image ? `image ${image.naturalWidth > 8 ? image.src.length > 300 : false}` : drawing?.innerHTML ?? 'none';
    return { id: (row as HTMLElement).dataset['legend'] ?? '', text: row.textContent ?? '', swatch };
  })));
}

/** Everything on, as the default view has it; connectors are the one layer hidden at first. */
const shownAtFirst: Readonly<Record<string, string>> = {
  'facility-first': 'Facility named by the analyses',
  'facility-second': 'Other known facility',
  'facility-illustrative': 'Illustrative: not its place',
  landmark: 'Landmark, for orientation',
  'held-tray': 'Militia-held property, position not published',
  checkpoint: 'Checkpoint named in press, 2020; current state unknown',
  'checkpoint-illustrative': 'Checkpoint, placed only roughly: illustrative',
  'barrier-lowered': 'Proposed bollard line, lowered (illustrative)',
  incident: 'Incident, at the place stated',
  'incident-illustrative': 'Incident that a source places in the zone and no closer',
  zone: 'Zone outline, schematic',
  neighbourhood: 'Neighbourhood',
  water: 'River',
  'road-motorway': 'Motorway',
  'road-primary': 'Primary road',
  'road-minor': 'Secondary or local road',
  'road-illustrative': 'Illustrative link',
  bridge: 'Bridge',
  'uncertainty-approximate': 'Approximate: somewhere in here',
  'uncertainty-illustrative': 'Illustrative: place not published',
};

test('every mark of the map has its row, its words and a swatch that shows something', async () => {
  const page = await openHere();
  const rows = await readLegend(page);
  expect(Object.fromEntries(rows.map(({ id, text }) => [id, text]))).toEqual(shownAtFirst);
  for (const { id, swatch } of rows) expect(swatch, id).toMatch(/^image true$|<(line|rect|circle) /);
  const swatch = (id: string) => rows.find((row) => row.id === id)?.swatch ?? '';
  expect(swatch('uncertainty-illustrative'), 'illustrative is dashed').toContain('stroke-dasharray');
  expect(swatch('uncertainty-approximate'), 'approximate is not').not.toContain('stroke-dasharray');
  expect(swatch('road-illustrative')).toContain('stroke-dasharray');
  expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
});

test('hiding the circles of uncertainty removes their rows, and only theirs', async () => {
  const page = await openHere();
  const circles = ['uncertainty-approximate', 'uncertainty-illustrative'];
  const before = (await readLegend(page)).map(({ id }) => id);
  expect(before).toEqual(expect.arrayContaining(circles));
  await settleMap(page, () => page.getByRole('region', { name: 'Layers', exact: true }).getByText('Uncertainty circles').click());
  expect((await readLegend(page)).map(({ id }) => id)).toEqual(before.filter((id) => !circles.includes(id)));
});

test('the swatches are of the theme and the symbols in use', async () => {
  const page = await openMap({ hash: '#v1&on=connectors' });
  const paper = await readLegend(page);
  expect(paper.map(({ id }) => id)).toContain('connector');
  const icon = () => page.locator('[data-legend="facility-first"] img').getAttribute('src');
  const pictogram = await icon();
  await settleMap(page, () => page.keyboard.press('s'));
  await expect.poll(icon).not.toBe(pictogram);
  await settleMap(page, () => page.keyboard.press('d'));
  const dark = await readLegend(page);
  const swatches = (rows: readonly LegendRow[], id: string) => rows.find((row) => row.id === id)?.swatch;
  for (const id of ['zone', 'water', 'road-primary', 'uncertainty-approximate']) expect(swatches(dark, id), id).not.toBe(swatches(paper, id));
});

test('with every layer hidden only the ground is left to explain', async () => {
  const page = await openHere();
  for (const group of ['What the analyses name', 'The ground']) await page.getByRole('button', { name: `Hide all: ${group}` }).click();
  await page.getByText('Uncertainty circles').click();
  expect((await readLegend(page)).map(({ id }) => id)).toEqual(['water']);
});
