/** A barrier drawn across roads is offered square to them: shown, taken as a step of its own, undone to the line as it was drawn. */
import { expect, test } from 'vitest';
import { bearingBetween } from '../../src/geo/bearingBetween.ts';
import { arm, drawLine, rows, savedFeatures, savedLine, steps } from './harness/drawing.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { openTable } from './harness/openTable.ts';

const viewport = { width: 1280, height: 860 };
const offer = '[data-offer]';

test('frontage to frontage: square, rising in the carriageway, fixed on the footways, its ends as chosen', async () => {
  const page = await openTable({ viewport });
  await arm(page, 'barrier');
  await drawLine(page, [20, -60], [-20, 60]);
  await page.locator(offer).waitFor();
  expect(await page.locator(offer).innerText()).toMatch(/^Barrier 1 crosses Zaitun Street/);
  expect(await findAxeFaults(page).then((faults) => faults.filter(({ at }) => /offer|choice/.test(JSON.stringify(at))))).toEqual([]);
  const drawn = await savedLine(page, 'barrier-1');
  await page.getByLabel('Frontage to frontage').check();
  expect(await page.locator(offer).innerText()).toMatch(/Assumed: carriageway width, footway width/);
  await page.locator(offer).getByLabel('End to the south-west').selectOption('tied');
  expect(await savedLine(page, 'barrier-1'), 'looking changes nothing').toEqual(drawn);
  await page.getByRole('button', { name: 'Take it' }).click();
  await expect.poll(() => steps(page)).toEqual(['Start', 'Drew Barrier 1', 'Set Barrier 1 square to the road']);
  expect(await page.locator(offer).count()).toBe(0);
  const [line] = await savedFeatures(page);
  if (!line) throw new Error('There should be a line.');
  const [from, to] = line.geometry.coordinates as unknown as [[number, number], [number, number]];
  // The street runs at 131 degrees, the line was drawn from north-east to south-west.
  expect(Math.abs(((bearingBetween(from, to) + 360) % 360) - 221.5)).toBeLessThan(2);
  expect(line.properties).toMatchObject({ barrier: 'bollards-rising', ends: ['assumed', 'tied'] });
  const [start, end] = line.properties['carriagewayMeters'] as [number, number];
  expect(start).toBeCloseTo(8, 1);
  expect(end - start).toBeGreaterThan(5);
  const takeOff = await page.locator('[data-take-off]').innerText();
  expect(takeOff).toMatch(/Rising bollards\s+\d/);
  expect(takeOff).toMatch(/Fixed bollards\s+\d/);

  await page.keyboard.press('Control+z');
  expect(await savedLine(page, 'barrier-1')).toEqual(drawn);
  await page.keyboard.press('Control+z');
  await expect.poll(() => rows(page)).toEqual([]);
});

test('several roads are offered a line each; left as drawn it changes nothing; off the roads nothing is offered', async () => {
  const page = await openTable({ viewport, hash: '#v1&at=33.3152,44.3661,16' });
  await arm(page, 'barrier');
  await drawLine(page, [-120, 60], [120, 60]);
  await page.locator(offer).waitFor();
  expect(await page.locator(offer).innerText()).toMatch(/crosses 2 roads: /);
  await page.getByLabel('Kerb to kerb').check();
  expect(await page.locator(offer).innerText()).toMatch(/2 lines, each square to its road/);
  await page.getByRole('button', { name: 'Take it' }).click();
  await expect.poll(() => rows(page)).toEqual(['barrier-1', 'barrier-2']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => rows(page)).toEqual(['barrier-1']);
  expect(await savedLine(page, 'barrier-1')).toHaveLength(2);

  await arm(page, 'barrier');
  await drawLine(page, [-140, 120], [160, 110]);
  await page.locator(offer).waitFor();
  await page.getByRole('button', { name: 'Leave it as drawn' }).click();
  expect(await page.locator(offer).count()).toBe(0);
  expect(await steps(page)).toEqual(['Start', 'Drew Barrier 1', 'Drew Barrier 2']);
  await arm(page, 'barrier');
  await drawLine(page, [200, -20], [260, -60]);
  await page.locator('[data-feature="barrier-3"]').waitFor();
  expect(await page.locator(offer).count()).toBe(0);
});
