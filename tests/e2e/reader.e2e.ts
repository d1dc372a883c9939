/**
 * A newcomer begins with the first briefing, read beside the map; a link with slides is read on a desktop and on a phone. Scrolled or stepped through, each slide sets the
 * map, nothing can be changed, and the ways out and back lead where they say.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { writeLink } from '../../src/share/link/writeLink.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { chooseLanguage } from './harness/gestures.ts';
import { openApp } from './harness/openApp.ts';
import { openMap } from './harness/openMap.ts';
import { settleMap } from './harness/waitForMapIdle.ts';

const read = parseScenario(JSON.parse(readFileSync('data/briefings/protecting-the-government-centre.cordon.geojson', 'utf8')));
if (!read.ok) throw new Error('The briefing cannot be read.');
const shipped = read.scenario;
const at = (page: Page) => page.locator('[data-reader="reading"]').evaluate((reader) => `${(reader as HTMLElement).dataset['slide']} ${(reader as HTMLElement).dataset['step']}`);
const hash = (page: Page) => page.evaluate(() => location.hash);
const strip = (page: Page) => page.locator('[data-verdict-strip][data-phase="current"]').innerText();
const card = (page: Page, id: string) => page.locator(`[data-card="${id}"]`);

test('a newcomer reads the first briefing, which comes after the map; whoever has left it finds the map', { timeout: 90_000 }, async () => {
  const asked: string[] = [];
  const page = await openApp({
    newcomer: true, viewport: { width: 1280, height: 800 },
    prepare: async (context) => {
      context.on('request', (request) => asked.push(request.url()));
      await context.addInitScript(() => {
        new MutationObserver(() => {
          const isDrawn = document.querySelector('#map')?.hasAttribute('data-map-idle');
          if (isDrawn && !('drawnAt' in globalThis)) Object.assign(globalThis, { drawnAt: performance.now() });
        }).observe(document, { subtree: true, attributes: true, childList: true });
      });
    },
  });
  await page.locator('[data-reader="reading"]').waitFor({ timeout: 30_000 });
  const late = await page.evaluate(() => performance.getEntriesByType('resource').filter(({ startTime }) => startTime > (globalThis as unknown as { drawnAt: number }).drawnAt).map(({ name }) => name));
  for (const part of [/briefings\/protecting-the-government-centre\.cordon\.geojson$/, /assets\/Reader-[^/]*\.js$/]) {
    expect(asked.filter((url) => part.test(url)).length, `${part} is asked for once`).toBe(1);
    expect(late.filter((url) => part.test(url)).length, `${part} is asked for when the map is drawn`).toBe(1);
  }
  expect(await at(page)).toBe('not-safe 0');
  expect(await hash(page)).toBe('#briefing=protecting-the-government-centre&slide=not-safe');
  expect(await page.locator('[data-ways-on] [data-briefing]').count()).toBe(2);
  expect(await page.locator('header').filter({ visible: true }).count(), 'one bar').toBe(1);
  expect(await findAxeFaults(page)).toEqual([]);

  // Stepped through by key and button: the map, the strip and the address follow.
  await settleMap(page, () => page.keyboard.press('PageDown'));
  await settleMap(page, () => page.locator('[data-reader-next]').click());
  await expect.poll(() => at(page)).toBe('today 0');
  await expect.poll(() => strip(page)).toContain('Outside leaks');
  await settleMap(page, () => page.keyboard.press('ArrowRight'));
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => at(page)).toBe('ring-of-steel 1');
  expect(await hash(page)).toBe('#briefing=protecting-the-government-centre&slide=ring-of-steel&step=1');
  await expect.poll(() => strip(page)).toContain('Outside closed');
  // What was shown before the slide is said by the numbers of the card, of the plan as it stands.
  await expect.poll(() => card(page, 'ring-of-steel').locator('[data-slide-text]').innerText()).not.toContain('{{');
  // Scrolled: where it rests is read.
  await page.locator('[data-card="closed-outside"]').hover();
  await settleMap(page, () => page.locator('ol[aria-label="Slides"]').evaluate((list) => {
    list.dispatchEvent(new WheelEvent('wheel'));
    list.querySelector('[data-card="who-gets-in"]')?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }));
  await expect.poll(() => at(page)).toBe('who-gets-in 0');
  // A reload finds the slide, another language the same one in its words.
  await page.reload();
  await page.locator('[data-reader="reading"]').waitFor({ timeout: 30_000 });
  await expect.poll(() => at(page)).toBe('who-gets-in 0');
  await settleMap(page, () => chooseLanguage(page, 'العربية'));
  await expect.poll(() => card(page, 'who-gets-in').locator('h2').innerText()).toMatch(/[\u0600-\u06FF]/);
  expect(await at(page)).toBe('who-gets-in 0');
  await settleMap(page, () => chooseLanguage(page, 'English'));
  await expect.poll(() => card(page, 'who-gets-in').locator('h2').innerText()).toBe('Who gets in');

  // Out to the plan, back to the slide, and out for good: the device remembers.
  await settleMap(page, () => page.locator('[data-reader-plan]').click());
  const bar = page.locator('[data-link="looking"]');
  expect(await bar.innerText()).toContain('a briefing that comes with Cordon');
  expect(await page.locator('[data-sheet="layers"]').isVisible()).toBe(true);
  expect(await hash(page)).toBe('#briefing=protecting-the-government-centre');
  await settleMap(page, () => bar.locator('[data-read-again]').click());
  await expect.poll(() => at(page)).toBe('who-gets-in 0');
  await settleMap(page, () => page.locator('[data-reader-plan]').click());
  await bar.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => page.locator('[data-link]').count()).toBe(0);
  const next = await page.context().newPage();
  await next.goto(page.url().replace(/#.*$/, ''));
  await next.locator('#map[data-map-idle]').waitFor();
  await next.locator('[data-sheet="layers"]').waitFor();
  expect(await next.locator('[data-reader]').count(), 'who has left it finds the map').toBe(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length), 'to read keeps nothing').toBe(0);
});

test('a link with slides is read on a phone, from the slide it points at, and says what it does not know', { timeout: 60_000 }, async () => {
  const first = shipped.slides[0];
  if (!first) throw new Error('The briefing has no slide.');
  const { id: _, ...plan } = shipped;
  const written = await writeLink({
    ...plan, id: 'a-plan', author: 'A. Planner',
    slides: [...shipped.slides.slice(0, 3), { ...first, id: 'gone', title: '', text: 'An <b>odd</b> {{nonsense}} slide.', view: { postureId: 'no-such-posture' }, steps: [] }],
  }, {});
  if (!written.ok) throw new Error(written.reason);
  const page = await openMap({ hash: `#${written.fragment}&slide=thirty-vehicles`, phone: true, viewport: { width: 390, height: 844 } });
  await page.locator('[data-reader="reading"]').waitFor();
  await expect.poll(() => at(page)).toBe('thirty-vehicles 0');
  const [map, cards] = await Promise.all([page.locator('#map').boundingBox(), page.locator('[data-reader="reading"]').boundingBox()]);
  expect(map && cards && cards.y >= map.y + map.height - 1, 'no card lies over the map').toBe(true);
  expect(map?.height ?? 0).toBeGreaterThan(250);
  expect(await findAxeFaults(page)).toEqual([]);
  // As a finger leaves them.
  await page.locator('ol[aria-label="Slides"]').evaluate((list) => {
    list.dispatchEvent(new Event('touchstart'));
    list.scrollTo({ left: list.clientWidth * 3, behavior: 'instant' });
  });
  await expect.poll(() => at(page)).toBe('gone 0');
  expect(await card(page, 'gone').locator('h2').innerText()).toBe('Slide 4');
  const remarks = await card(page, 'gone').locator('[data-slide-remarks]').innerText();
  expect(remarks).toContain('no-such-posture');
  expect(remarks).toContain('HTML in the text is shown as it was written.');
  expect(await hash(page)).toBe(`#${written.fragment}&slide=gone`);
  await page.locator('[data-reader-next]').press('Home');
  await expect.poll(() => at(page)).toBe('not-safe 0');
  expect(await card(page, 'not-safe').locator('[data-link="looking"]').innerText()).toMatch(/By \u2068?A\. Planner/);
  expect(await page.locator('[data-card] input, [data-card] textarea').count(), 'nothing can be changed').toBe(0);
});
