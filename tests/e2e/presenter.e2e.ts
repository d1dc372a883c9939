/**
 * The first briefing before a room, steered from the presenter window by keyboard: on every slide and step both maps show the same, either window finds its place
 * again after a reload, and where no window opens its parts stand beside the stage.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { MapShows } from '../../src/map/stage/tellShown.ts';
import { countStates, slideWords } from '../../src/scenario/briefing/slideView.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { openApp } from './harness/openApp.ts';

const read = parseScenario(JSON.parse(readFileSync('data/briefings/protecting-the-government-centre.cordon.geojson', 'utf8')));
if (!read.ok) throw new Error('The briefing cannot be read.');
const states = read.scenario.slides.filter(({ isHidden }) => !isHidden).flatMap((slide) => Array.from({ length: countStates(slide) }, (_, step) => ({ slide, step })));

const onStage = (page: Page) => page.locator('[data-stage]').evaluate((stage) => `${(stage as HTMLElement).dataset['stage']} ${(stage as HTMLElement).dataset['step']}`);
const inWindow = (page: Page) => page.locator('#ui [data-presenter]').evaluate((part) => `${(part as HTMLElement).dataset['presenter']} ${(part as HTMLElement).dataset['step']}`);

/** What of the map does not depend on the size of its window. */
async function shows(page: Page): Promise<unknown> {
  const said = await page.locator('#map').getAttribute('data-shows');
  if (said === null) return null;
  const { center, hidden, signs, replayed } = JSON.parse(said) as MapShows;
  return { center: center.map((part) => part.toFixed(4)), hidden, signs: Object.entries(signs).toSorted(([a], [b]) => a.localeCompare(b)), hasReplay: replayed > 0 };
}

test('the presenter window steers the first briefing to its end; reloads and a blocked window lose nothing', { timeout: 180_000 }, async () => {
  const page = await openApp({ newcomer: true, viewport: { width: 1024, height: 640 } });
  await page.locator('[data-reader-present]').click({ timeout: 30_000 });
  await page.locator('[data-stage]').waitFor();
  const [other] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('t')]);
  const errors: string[] = [];
  other.on('pageerror', (error) => errors.push(String(error.stack)));
  other.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
  await other.setViewportSize({ width: 900, height: 600 });
  await other.locator('[data-next]').waitFor({ timeout: 30_000 });

  for (const [index, { slide, step }] of states.entries()) {
    const at = `${slide.id} ${step}`;
    await expect.poll(() => onStage(page), { message: at }).toBe(at);
    await expect.poll(() => inWindow(other), { message: at }).toBe(at);
    const next = states[index + 1];
    expect(await other.locator('[data-next]').getAttribute('data-next')).toBe(next ? `${next.slide.id} ${next.step}` : '~sources 0');
    expect(await other.locator('h1').innerText()).toBe(slideWords(slide, step).title);
    expect((await other.locator('[data-notes]').innerText()).slice(0, 12), at).toBe(slide.notes.replaceAll(/[*_]/g, '').slice(0, 12));
    await expect.poll(async () => {
      const [here, there] = [await shows(page), await shows(other)];
      return here !== null && JSON.stringify(there) === JSON.stringify(here) ? true : { here, there };
    }, { message: `${at}: both maps`, timeout: 15_000 }).toBe(true);
    if (index === 3) {
      expect(await findAxeFaults(other)).toEqual([]);
      await page.reload();
      await page.locator('[data-stage]').waitFor({ timeout: 30_000 });
      await expect.poll(() => onStage(page)).toBe(at);
      await other.reload();
      await other.locator('[data-next]').waitFor({ timeout: 30_000 });
      await expect.poll(() => inWindow(other)).toBe(at);
    }
    await other.keyboard.press('PageDown');
  }
  await expect.poll(() => onStage(page)).toBe('~sources 0');
  await other.keyboard.press('b');
  await page.locator('[data-stage][data-cover="black"]').waitFor();
  await other.keyboard.press('2');
  await other.keyboard.press('Enter');
  await expect.poll(() => onStage(page)).toBe('thirty-vehicles 0');
  expect(errors).toEqual([]);
  await other.close();
  expect(await onStage(page), 'closing it ends nothing').toBe('thirty-vehicles 0');

  await page.evaluate(() => { window.open = () => null; });
  await page.keyboard.press('t');
  const split = page.locator('[data-split]');
  await split.locator('[data-blocked]').waitFor();
  expect(await split.locator('[data-next]').getAttribute('data-next')).toBe('today 0');
  expect(await findAxeFaults(page)).toEqual([]);
  await split.locator('[data-act="next"]').click();
  await expect.poll(() => onStage(page)).toBe('today 0');
  await page.keyboard.press('Escape');
  await expect.poll(() => split.count()).toBe(0);
  expect(await onStage(page), 'Escape puts away the presenter’s part first').toBe('today 0');
});
