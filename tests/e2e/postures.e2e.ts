/** Postures, switches and phases on the planner's table: shown, changed and taken back, by pointer and by keyboard. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { casesOfRun, isFullRun } from './harness/fullRun.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { tabTo } from './harness/gestures.ts';
import { compareMapPictures } from './harness/mapPicture.ts';
import { chooseMode, onZaitunStreet, openPlan, pixelsFrom, pressPlace, steps } from './harness/openPlan.ts';
import { settleMap } from './harness/waitForMapIdle.ts';

const states = ['up', 'down', 'pair', 'failed-up', 'failed-down', 'repair', 'unknown'] as const;
/** Empty ground south of Zaitun Street, one line every hundred metres or so. */
const placeOf = (index: number): readonly [number, number] => [44.3765 + 0.001 * (index % 4), 33.3049 - 0.0011 * Math.floor(index / 4)];
const lineAt = (id: string, [lon, lat]: readonly [number, number], properties: object) => ({
  type: 'Feature', id, geometry: { type: 'LineString', coordinates: [[lon - 0.000_15, lat], [lon + 0.000_15, lat]] }, properties: { kind: 'barrier', barrier: 'bollards-rising', ...properties },
});
/** The middle of the baseline's line across Zaitun Street. */
const zaitunLine = [44.376_343, 33.307_488] as const;

const group = (page: Page, name: string) => page.locator(`[data-group="${name}"]`);
const stateOf = (page: Page, name: string) => group(page, name).getAttribute('data-state');
const legend = (page: Page) => page.locator('[data-legend^="plan-barrier"]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['legend']));

test('a switch raises its whole group, given lines and drawn ones, in the posture shown and as one step', async () => {
  const page = await openPlan({ features: [lineAt('barrier-1', placeOf(0), { controlGroup: 'control-west', name: 'West gate' }), lineAt('barrier-2', placeOf(1), { barrier: 'wall', controlGroup: 'control-west' })] });
  expect(await group(page, 'control-west').innerText()).toContain('4');
  expect(await stateOf(page, 'control-west')).toBe('unknown');
  await group(page, 'control-west').click();
  expect(await stateOf(page, 'control-west')).toBe('up');
  expect(await steps(page)).toEqual(['Start', 'Raised Western ring']);
  await page.locator('[data-posture="lockdown"]').click();
  expect(await stateOf(page, 'control-west'), 'another posture is another matter').toBe('unknown');
  await page.locator('[data-posture="routine"]').click();
  await group(page, 'control-west').click();
  expect(await stateOf(page, 'control-west')).toBe('down');
  await page.keyboard.press('Control+z');
  expect(await stateOf(page, 'control-west')).toBe('up');

  await chooseMode(page, 'Map');
  await page.locator('[data-legend]').first().waitFor();
  expect(await legend(page), 'the legend names what is drawn').toEqual(['plan-barrier-up', 'plan-barrier-unknown']);
  await chooseMode(page, 'Sketch');
  await page.keyboard.press('Control+z');
  expect(await stateOf(page, 'control-west')).toBe('unknown');
});

test('a line that has failed does not move with its group, and a group of such lines cannot be moved', async () => {
  const page = await openPlan({
    cordon: { postures: [{ id: 'routine', name: 'Routine', trigger: '', authority: '', maxHours: null, staffed: [], states: { 'barrier-1': 'failed-down', 'barrier-3': 'repair' } }] },
    features: [lineAt('barrier-1', placeOf(0), { controlGroup: 'gate' }), lineAt('barrier-2', placeOf(1), { controlGroup: 'gate' }), lineAt('barrier-3', placeOf(2), { controlGroup: 'workshop' })],
  });
  expect(await stateOf(page, 'gate')).toBe('mixed');
  await group(page, 'gate').click();
  expect(await group(page, 'gate').innerText(), 'what moves now stands up, so the next press lowers').toContain('Lower gate');
  expect(await stateOf(page, 'gate')).toBe('mixed');
  expect(await group(page, 'workshop').isDisabled()).toBe(true);
});

test.each(casesOfRun(['light', 'dark'] as const))('every state is drawn with a mark of its own, without colour too, from zoom 14 to 17, in %s', async (colorScheme) => {
  const listed = Object.fromEntries(states.flatMap((state, index) => (state === 'unknown' ? [] : [[`barrier-${index + 1}`, state]])));
  const page = await openPlan({
    cordon: { postures: [{ id: 'routine', name: 'Routine', trigger: '', authority: '', maxHours: null, staffed: [], states: listed }] },
    features: states.map((_, index) => lineAt(`barrier-${index + 1}`, placeOf(index), {})),
  }, { colorScheme, hash: '#v1&at=33.30435,44.378,17&off=roads,uncertainty,landmarks,facilities', sharp: true });
  // By script, for the page's policy takes no style element from outside.
  await page.locator('#map canvas').first().evaluate((canvas: HTMLElement) => { canvas.style.filter = 'grayscale(1)'; });
  for (const zoom of [17, 14]) {
    if (zoom === 14) for (let step = 0; step < 3; step += 1) await settleMap(page, () => page.getByRole('button', { name: 'Zoom out' }).click());
    const box = await page.locator('#map').boundingBox();
    if (!box) throw new Error('There is no map.');
    const pictures: string[] = [];
    for (const index of states.keys()) {
      const [right, down] = pixelsFrom([44.378, 33.304_35], placeOf(index), zoom);
      // At 14 the marks stand closer together than they are wide on the ground.
      const half = zoom === 17 ? 16 : 10;
      const clip = { x: Math.round(box.x + box.width / 2 + right) - half, y: Math.round(box.y + box.height / 2 + down) - half, width: 2 * half, height: 2 * half };
      pictures.push((await page.screenshot({ clip })).toString('base64'));
    }
    for (const [one, picture] of pictures.entries()) {
      for (const other of pictures.keys()) {
        if (other > one) expect(await compareMapPictures(page, picture, pictures[other] ?? ''), `${states[one]} and ${states[other]} at zoom ${zoom}`).toBeGreaterThan(0.06);
      }
    }
  }
}, 120_000);

test('the slider shows the plan at each phase, by keyboard and by pointer, and says what is new', async () => {
  const page = await openPlan({
    cordon: {
      phases: [{ id: 'one', name: 'Western approaches' }, { id: 'two', name: 'Palace side' }],
      overrides: { 'outer-zaitun-street': { phase: 'two' } },
    },
    features: [lineAt('barrier-1', placeOf(0), { phase: 'one', name: 'West gate' })],
  });
  const slider = page.getByRole('slider', { name: 'Phase' });
  const text = () => page.locator('[data-phase-text]').innerText();
  const pressLine = () => pressPlace(page, zaitunLine);
  const opened = page.locator('[data-inspector="outer-zaitun-street"]');
  expect(await slider.getAttribute('aria-valuetext')).toBe('Every phase');
  await pressLine();
  await opened.waitFor();
  await page.keyboard.press('Escape');

  await tabTo(page, slider);
  // The last phase stands as every phase does, so nothing is drawn anew.
  await page.keyboard.press('ArrowLeft');
  await expect.poll(text).toMatch(/^Palace side 1 new: .*Zaitun Street line/);
  await settleMap(page, () => page.keyboard.press('ArrowLeft'));
  expect(await text()).toMatch(/^Western approaches 1 new: .*West gate/);
  await pressLine();
  expect(await opened.count(), 'the line of phase two is not there yet').toBe(0);
  await page.keyboard.press('Escape');
  await slider.focus();
  await settleMap(page, () => page.keyboard.press('Home'));
  expect(await text()).toMatch(/^Before the first phase/);
  await pressPlace(page, placeOf(0));
  expect(await page.locator('[data-inspector="barrier-1"]').count()).toBe(0);

  const track = await slider.boundingBox();
  if (!track) throw new Error('There is no slider.');
  await settleMap(page, () => page.mouse.click(track.x + track.width - 4, track.y + track.height / 2));
  expect(await slider.getAttribute('aria-valuetext')).toBe('Every phase');
  await pressPlace(page, placeOf(0));
  await page.locator('[data-form="barrier-1"]').waitFor();
  expect(await page.locator('[data-steps]').count(), 'looking is no step').toBe(0);
});

test('postures are added, named, limited, ordered and removed; a removal says what it touches and is taken back', async () => {
  const page = await openPlan();
  await group(page, 'control-embassy').click();
  await page.getByRole('button', { name: 'Edit postures…' }).click();
  const items = page.locator('[data-posture-item]');
  await items.first().waitFor();
  expect(await items.count()).toBe(3);
  await page.getByRole('button', { name: 'Add one like “Routine”' }).click();
  const own = page.locator('[data-posture-item="posture-4"]');
  expect(await own.innerText()).toContain('says how 3 lines stand');
  await own.getByLabel('Name', { exact: true }).fill('Visit of a head of state');
  await own.getByLabel('Ordered by').fill('National Operations Center');
  await own.getByLabel('Most hours').fill('-3');
  expect(await own.getByRole('alert').innerText()).toBe('This value does not fit here.');
  await own.getByLabel('Most hours').fill('12');
  await own.getByRole('button', { name: 'Move Visit of a head of state up' }).click();
  expect(await items.evaluateAll((list) => list.map((item) => (item as HTMLElement).dataset['postureItem']))).toEqual(['routine', 'heightened', 'posture-4', 'lockdown']);
  expect(await findAxeFaults(page, '[role=dialog]')).toEqual([]);
  const size = page.viewportSize() ?? { width: 1280, height: 1000 };
  await page.setViewportSize({ width: 390, height: 600 });
  await page.getByRole('button', { name: 'Remove Lockdown' }).click();
  const back = page.locator('[data-undo-removal]');
  const bottoms = await back.evaluate((button) => [button, button.closest('[role=dialog]')].map((part) => part?.getBoundingClientRect().bottom ?? 0));
  expect(bottoms[0], 'the way back is in sight, however small the screen').toBeLessThanOrEqual(bottoms[1] ?? 0);
  expect(await back.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => items.count()).toBe(4);
  expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null), 'the keyboard stays in the dialog').toBe(true);
  await page.setViewportSize(size);
  await page.locator('[data-posture-item="routine"]').getByRole('button', { name: 'Remove Routine' }).click();
  await expect.poll(() => page.getByRole('dialog').innerText()).toContain('“Routine” was removed.');
  expect(await items.count()).toBe(3);
  await back.click();
  await expect.poll(() => items.count()).toBe(4);
  await page.keyboard.press('Escape');
  // Keys are the dialog's until it is gone.
  await expect.poll(() => page.locator('[role=dialog]').count()).toBe(0);
  expect(await page.locator('[data-posture="posture-4"]').getAttribute('aria-checked'), 'a new posture is the one shown').toBe('true');
  expect(await steps(page)).toContain('Added the posture “Posture 4”');
  expect(await steps(page)).toHaveLength(8);
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('Control+z');
  await expect.poll(() => stateOf(page, 'control-embassy'), { message: 'as it was before anything was done' }).toBe('unknown');
  expect(await page.locator('[data-posture]').count()).toBe(3);
  await expect.poll(() => page.locator('[data-posture="routine"]').getAttribute('aria-checked'), { message: 'what is left is shown' }).toBe('true');
});

test('phases are added, named, ordered and removed; what was in one goes to the next', async () => {
  const page = await openPlan({
    cordon: { phases: [{ id: 'one', name: 'One' }, { id: 'two', name: 'Two' }] },
    features: [lineAt('barrier-1', placeOf(0), { phase: 'one' })],
  });
  await page.getByRole('button', { name: 'Edit phases…' }).click();
  await page.locator('[data-phase-item="one"]').getByRole('button', { name: 'Remove One' }).click();
  await expect.poll(() => page.getByRole('dialog').innerText()).toContain('“One” was removed. The 1 feature of “One” goes to “Two”.');
  expect(await page.locator('[data-phase-item="two"]').innerText()).toContain('1 feature');
  await page.getByRole('button', { name: 'Add a phase' }).click();
  await page.getByLabel('Phase 2', { exact: true }).fill('Last');
  await page.getByRole('button', { name: 'Move Last up' }).click();
  expect(await page.getByRole('button', { name: 'Move Last down' }).evaluate((button) => button === document.activeElement), 'the keyboard stays in the list').toBe(true);
  expect(await page.locator('[data-phase-item]').evaluateAll((list) => list.map((item) => item.querySelector('input')?.value))).toEqual(['Last', 'Two']);
  await page.keyboard.press('Escape');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Edit phases…' }).click();
  await page.locator('[data-phase-item]').first().waitFor();
  expect(await page.locator('[data-phase-item]').evaluateAll((list) => list.map((item) => item.querySelector('input')?.value))).toEqual(['One', 'Two']);
});

test.runIf(isFullRun)('the strip folds away and is remembered; a phone starts with it folded', async () => {
  const page = await openPlan();
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  expect(await page.locator('[data-plan-strip]').getAttribute('data-plan-strip')).toBe('folded');
  expect(await page.locator('[data-plan-strip]').innerText()).toMatch(/Routine/);
  await page.reload();
  await chooseMode(page, 'Sketch');
  await page.locator('[data-plan-strip="folded"]').waitFor();

  const phone = await openPlan(null, { phone: true, viewport: { width: 390, height: 844 } });
  expect(await phone.locator('[data-plan-strip]').getAttribute('data-plan-strip')).toBe('folded');
  await phone.getByRole('button', { name: 'Close the sketch panel' }).first().click();
  await phone.locator('[data-plan-strip] button').first().tap();
  await phone.locator('[data-group="control-north"]').tap();
  expect(await stateOf(phone, 'control-north')).toBe('up');
  const small = await phone.locator('[data-plan-strip] button').evaluateAll((list) => list.filter((element) => element.getBoundingClientRect().height < 43.5).length);
  expect(small, 'targets for a finger').toBe(0);
});

test.each(casesOfRun([['en', 'light'], ['en', 'dark'], ['ar', 'light'], ['ar', 'dark']] as const))('the strip is clean for a screen reader, in %s and %s', async (locale, colorScheme) => {
  const page = await openPlan({
    cordon: { phases: [{ id: 'one', name: 'One' }, { id: 'two', name: 'Two' }], overrides: { 'outer-zaitun-street': { hidden: true } } },
  }, { locale, colorScheme, hash: onZaitunStreet });
  await group(page, 'control-north').click();
  expect(await findAxeFaults(page, '[data-plan-strip]')).toEqual([]);
  if (locale === 'ar') {
    // The slider runs the way the language does.
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    expect(await slider.inputValue()).toBe('2');
  }
});
