/** A briefing is built: slides from the map and from a file, moved and taken back, callouts pinned and dragged, steps without copies; what is gone is said. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { openPlan } from './harness/openPlan.ts';

const titles = (page: Page) => page.locator('[data-slide]').evaluateAll((rows) => rows.map((row) => row.querySelector('bdi')?.textContent ?? ''));
const part = (page: Page, id: string) => page.locator(`[data-part="${id}"] h3 button`).click();

const slides = [
  { id: 'a', title: 'Today', text: '{{lines}} <b>now</b>', notes: '', section: 'Before', view: { postureId: 'routine' } },
  { id: 'b', title: 'Lost', text: '', notes: '', view: { postureId: 'no-posture' }, callouts: [{ id: 'c', featureId: 'nowhere', text: 'Gone' }] },
];

test('slides are added, worked on, stepped through, moved and opened from a file', { timeout: 60_000 }, async () => {
  const page = await openPlan({ cordon: { slides } }, { viewport: { width: 1280, height: 900 } });
  await page.locator('header').getByRole('button', { name: 'Brief', exact: true }).click();
  await page.locator('[data-slides="2"]').waitFor();

  // What is gone is a mark and a sentence, and the slide is shown all the same.
  await expect.poll(() => page.locator('[data-slide="b"] [data-trouble]').getAttribute('data-trouble')).toBe('2');
  await page.locator('[data-slide="b"]').click();
  await expect.poll(() => page.locator('[data-slide-trouble] li').allInnerTexts()).toEqual([expect.stringContaining('no-posture'), expect.stringContaining('Gone')]);
  await expect.poll(() => page.locator('[data-preview="b"] h1').innerText()).toBe('Lost');

  // From the map, then typed: the face over the map says it with every letter, and one undo takes the typing back.
  // A double press adds one.
  await page.locator('[data-brief-add]').dblclick();
  await expect.poll(() => titles(page)).toEqual(['Today', 'Lost', 'Slide 3']);
  await page.getByLabel('Title', { exact: true }).fill('A ring of steel');
  await expect.poll(() => page.locator('[data-face] h1').innerText()).toBe('A ring of steel');

  // By keyboard one place up, and back by one undo.
  await page.locator('[data-slide="slide-3"]').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => titles(page)).toEqual(['Today', 'A ring of steel', 'Lost']);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect.poll(() => titles(page)).toEqual(['Today', 'Lost', 'A ring of steel']);

  // A callout where the map is pressed; its words are dragged, and Escape would leave no trace.
  await part(page, 'callouts');
  await page.locator('[data-add-callout]').click();
  await page.locator('[data-place-callout]').click({ position: { x: 620, y: 260 } });
  await page.locator('[data-part="callouts"] input').fill('Fourteenth of July');
  const callout = page.locator('[data-callout]');
  await expect.poll(() => callout.innerText()).toBe('Fourteenth of July');
  const before = await callout.boundingBox();
  await callout.hover();
  await page.mouse.down();
  await page.mouse.move((before?.x ?? 0) + 40, (before?.y ?? 0) + 120, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Math.round(((await callout.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeGreaterThan(60);

  // Steps without copies: each posture, shown by its button.
  await part(page, 'steps');
  await page.locator('[data-make-steps]').selectOption('postures');
  await page.locator('[data-show-step="2"]').click();
  await expect.poll(() => page.locator('[data-show-step="2"]').getAttribute('aria-pressed')).toBe('true');
  await expect.poll(() => page.locator('[data-slides]').getAttribute('data-slides')).toBe('3');
  await expect.poll(() => page.locator('[data-slide="slide-3"]').innerText()).toContain('+2');

  // Chapters of a text: what was not understood is said by line, and they come in one step.
  await page.getByRole('button', { name: 'Add from a template or a file' }).click();
  await page.getByRole('menuitem', { name: /Open chapters/ }).click();
  await page.locator('[data-chapter-file]').setInputFiles({ name: 'room.md', mimeType: 'text/markdown', buffer: Buffer.from('# After\n\n## One\nWhat holds\n\nNotes: slowly\n\n## Two\n![map](x.png)') });
  await expect.poll(() => page.locator('[data-chapter-remarks]').innerText()).toMatch(/Line 8.*picture/s);
  await page.locator('[data-take-chapters]').click();
  await expect.poll(() => titles(page)).toEqual(['Today', 'Lost', 'A ring of steel', 'One', 'Two']);
  await expect.poll(() => page.locator('[data-section]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-section')))).toEqual(['Before', 'After']);
  expect(await findAxeFaults(page, '[data-sheet="brief"]')).toEqual([]);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect.poll(() => titles(page)).toEqual(['Today', 'Lost', 'A ring of steel']);

  // What is removed by key is offered back, and the keyboard stays among the slides; the own plan is read and come back from.
  await page.locator('[data-slide="b"]').focus();
  await page.keyboard.press('Delete');
  await page.locator('[data-removed-note] button').click();
  await expect.poll(() => titles(page)).toEqual(['Today', 'Lost', 'A ring of steel']);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-slide'))).toBe('b');
  await page.locator('[data-read]').click();
  await expect.poll(() => page.locator('[data-reader="reading"]').getAttribute('data-slide')).toBe('b');
  await page.locator('[data-reader-plan]').click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-read'))).toBe(true);

  // The slide that was worked on is shown as it was left: nothing of it went into the plan, and leaving the mode takes its states away.
  await page.locator('[data-slide="a"]').click();
  await expect.poll(() => page.locator('[data-face] [data-field="lines"]').getAttribute('data-state')).toBe('current');
  await page.locator('header').getByRole('button', { name: 'Sketch', exact: true }).click();
  await expect.poll(() => page.locator('[data-steps] button').allInnerTexts()).toContain('Added slide 3');
});
