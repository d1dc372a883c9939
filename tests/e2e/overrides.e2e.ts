/** What a plan changes of the baseline: hidden, phased, staffed, cleared, placed; marked, listed, let go and undone. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { casesOfRun } from './harness/fullRun.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { chooseMode, openPlan, pressPlace, steps } from './harness/openPlan.ts';
import { settleMap } from './harness/waitForMapIdle.ts';

const zaitunLine = [44.376_343, 33.307_488] as const;
const at = '#v1&at=33.30605,44.37829,16';
const block = (page: Page) => page.locator('[data-plan-block]');
const legendIds = async (page: Page) => {
  await page.locator('[data-legend]').first().waitFor();
  return page.locator('[data-legend]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['legend'] ?? ''));
};
const status = (page: Page) => page.locator('footer').getByRole('button', { name: /located/ }).innerText();

test('a hidden feature is gone from the map, listed among the changes, and comes back', async () => {
  const page = await openPlan();
  await pressPlace(page, zaitunLine);
  await page.locator('[data-inspector="outer-zaitun-street"]').waitFor();
  expect(await block(page).getAttribute('data-changed')).toBeNull();
  await settleMap(page, () => page.getByText('Hidden in this plan').click());
  expect(await block(page).innerText()).toContain('Changed by this plan');
  expect(await steps(page)).toEqual(['Start', 'Hid Zaitun Street line']);
  expect(await page.locator('[data-group="control-west"]').innerText(), 'it hangs on no switch of the plan').toContain('2');
  await page.keyboard.press('Escape');
  await pressPlace(page, zaitunLine);
  expect(await page.locator('[data-inspector="outer-zaitun-street"]').count()).toBe(0);

  await page.getByRole('button', { name: '1 change to the baseline…' }).click();
  const change = page.locator('[data-change="outer-zaitun-street"]');
  expect(await change.innerText()).toMatch(/Zaitun Street line[\s\S]*hidden/);
  expect(await findAxeFaults(page, '[role=dialog]')).toEqual([]);
  await settleMap(page, () => change.getByRole('button', { name: 'Bring back Zaitun Street line' }).click());
  expect(await page.locator('[data-change]').count()).toBe(0);
  await page.keyboard.press('Escape');
  await pressPlace(page, zaitunLine);
  await page.locator('[data-inspector="outer-zaitun-street"]').waitFor();
  await page.keyboard.press('Control+z');
  expect(await block(page).innerText()).toContain('Changed by this plan');
  await page.keyboard.press('Control+z');
  expect(await block(page).getAttribute('data-changed')).toBeNull();
});

test('a given line gets a phase and a state in its card, and both are drawn', async () => {
  const page = await openPlan({ cordon: { phases: [{ id: 'one', name: 'One' }, { id: 'two', name: 'Two' }] } }, { hash: `${at}&sel=outer-zaitun-street` });
  await page.evaluate(() => { location.hash = '#v1&at=33.30605,44.37829,16&sel=outer-zaitun-street'; });
  await block(page).waitFor();
  await page.getByLabel('State in “Routine”').selectOption('pair');
  await page.getByLabel('Built in').selectOption('two');
  expect(await steps(page)).toEqual(['Start', 'Set the state of Zaitun Street line', 'Changed Zaitun Street line']);
  expect(await block(page).innerText()).toContain('in “Two”');
  const slider = page.getByRole('slider', { name: 'Phase' });
  await slider.focus();
  await settleMap(page, () => page.keyboard.press('Home'));
  expect(await block(page).innerText()).toContain('Not there yet at the phase shown.');
  await chooseMode(page, 'Map');
  expect(await legendIds(page)).not.toContain('plan-barrier-pair');
  await chooseMode(page, 'Sketch');
  await slider.focus();
  await page.keyboard.press('End');
  await chooseMode(page, 'Map');
  expect(await legendIds(page)).toEqual(expect.arrayContaining(['plan-barrier-pair', 'plan-barrier-unknown', 'barrier-stated']));
  expect(await legendIds(page)).not.toContain('barrier-lowered');
  expect(await block(page).innerText(), 'beside the map it is said and cannot be set').toContain('Changed by this plan');
  expect(await block(page).getByRole('combobox').count()).toBe(0);
  await chooseMode(page, 'Sketch');
  await page.getByRole('button', { name: 'Let go of the changes to Zaitun Street line' }).click();
  expect(await block(page).getAttribute('data-changed')).toBeNull();
  expect(await page.getByLabel('State in “Routine”').inputValue(), 'the posture keeps what it says').toBe('pair');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  expect(await page.getByLabel('State in “Routine”').inputValue()).toBe('unknown');
});

test('a held property without a place is cleared step by step, and undone', async () => {
  const page = await openPlan(null, { hash: `${at}&sel=held-property-01` });
  await block(page).waitFor();
  expect(await page.getByText('Hidden in this plan').count(), 'nothing of it is on the map to hide').toBe(0);
  await block(page).getByLabel('Status', { exact: true }).selectOption('being-cleared');
  await block(page).getByLabel('Status', { exact: true }).selectOption('cleared');
  expect(await block(page).innerText()).toContain('Changed by this plan cleared');
  expect(await steps(page)).toHaveLength(3);
  await page.keyboard.press('Control+z');
  expect(await block(page).getByLabel('Status', { exact: true }).inputValue()).toBe('being-cleared');
  await page.getByRole('button', { name: /^Let go/ }).click();
  expect(await block(page).getByLabel('Status', { exact: true }).inputValue()).toBe('baseline');
});

test('held properties that a plan places are drawn by status and counted; with the plan put away they are not', async () => {
  const source = { text: 'Invented for this test', date: '2020-10' };
  const place = (lon: number) => ({ type: 'Point', coordinates: [lon, 33.305] });
  const page = await openPlan({
    cordon: {
      overrides: {
        'held-property-01': { geometry: place(44.3775), source },
        'held-property-02': { geometry: place(44.3785), source, status: 'being-cleared' },
        'held-property-03': { geometry: place(44.3795), source, status: 'cleared' },
      },
    },
  });
  expect(await status(page)).toBe('located 3 of 22');
  await pressPlace(page, [44.3785, 33.305]);
  await page.locator('[data-inspector="held-property-02"]').waitFor();
  expect(await block(page).innerText()).toMatch(/placed by the plan · being cleared[\s\S]*Invented for this test/);
  await chooseMode(page, 'Map');
  expect(await legendIds(page)).toEqual(expect.arrayContaining(['held-tray', 'held-located', 'held-being-cleared', 'held-cleared']));
  await settleMap(page, () => page.locator('[data-sheet="layers"] label').filter({ hasText: /^Scenario/ }).click());
  expect(await status(page), 'the baseline alone').toBe('located 0 of 22');
  expect(await legendIds(page)).not.toContain('held-located');
  expect(await legendIds(page)).toContain('barrier-lowered');
  expect(page.url()).toContain('off=scenario');
  await chooseMode(page, 'Sketch');
  expect(await status(page), 'on the table the plan is always in sight').toBe('located 3 of 22');
  await page.getByRole('button', { name: 'Take the place away' }).click();
  expect(await status(page)).toBe('located 2 of 22');
  await page.keyboard.press('Control+z');
  expect(await status(page)).toBe('located 3 of 22');
});

test('a checkpoint is staffed per posture, given or drawn, in its card', async () => {
  const page = await openPlan({ features: [{ type: 'Feature', id: 'checkpoint-1', geometry: { type: 'Point', coordinates: [44.3785, 33.305] }, properties: { kind: 'checkpoint', name: 'Post A' } }] });
  await pressPlace(page, [44.3785, 33.305]);
  await page.locator('[data-form="checkpoint-1"]').waitFor();
  await settleMap(page, () => page.locator('[data-staffed="checkpoint-1"]').click());
  expect(await steps(page)).toEqual(['Start', 'Staffed Post A']);
  await page.evaluate(() => { location.hash = '#v1&at=33.30605,44.37829,16&sel=entrance-al-alawi'; });
  await page.locator('[data-staffed="entrance-al-alawi"]').click();
  await chooseMode(page, 'Map');
  expect(await legendIds(page)).toEqual(expect.arrayContaining(['plan-checkpoint-staffed', 'checkpoint-staffed']));
  await chooseMode(page, 'Sketch');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await chooseMode(page, 'Map');
  expect(await legendIds(page)).not.toContain('checkpoint-staffed');
  expect(await legendIds(page)).toContain('plan-checkpoint');
});

test.each(casesOfRun([['en', 'light'], ['ar', 'dark']] as const))('the cards of changed features are clean for a screen reader, in %s and %s', async (locale, colorScheme) => {
  const cordon = { phases: [{ id: 'one', name: 'One' }], overrides: { 'outer-zaitun-street': { hidden: true, phase: 'one' } } };
  const page = await openPlan({ cordon }, { locale, colorScheme });
  for (const id of ['outer-zaitun-street', 'held-property-01', 'entrance-al-alawi']) {
    await page.evaluate((selected) => { location.hash = `#v1&at=33.30605,44.37829,16&sel=${selected}`; }, id);
    await page.locator(`[data-plan-block="${id}"]`).waitFor();
    expect(await findAxeFaults(page, '[data-inspector]')).toEqual([]);
  }
});
