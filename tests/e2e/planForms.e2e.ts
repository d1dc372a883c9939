/** The property form: every member of every kind is read and set by hand, what does not fit stays in the field, several are changed as one step. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { casesOfRun, isFullRun } from './harness/fullRun.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { openPlan, savePlan, type SavedPlan, writePlan } from './harness/planFile.ts';

/** On Zaitun Street and beside it. */
const line = (east: number) => ({ type: 'LineString', coordinates: [[44.3779 + east, 33.3066], [44.3787 + east, 33.3055]] });
const point = { type: 'Point', coordinates: [44.376, 33.305] };
const area = { type: 'Polygon', coordinates: [[[44.375, 33.304], [44.377, 33.304], [44.377, 33.303], [44.375, 33.303], [44.375, 33.304]]] };
const of = (id: string, kind: string, geometry: object, properties: object = {}) => ({ type: 'Feature', id, geometry, properties: { kind, ...properties } });
const features = [
  of('barrier-1', 'barrier', line(0), { barrier: 'bollards-rising' }),
  of('barrier-2', 'barrier', line(0.001), { barrier: 'gate', controlGroup: 'north', futureMember: 7 }),
  of('closure-1', 'closure', line(0.002)),
  of('movement-1', 'movement', line(0.003)),
  of('zone-1', 'zone', area),
  of('site-1', 'site', point, { role: 'protected' }),
  of('checkpoint-1', 'checkpoint', { type: 'Point', coordinates: [44.374, 33.306] }),
  of('note-1', 'note', line(0.004), { form: 'arrow' }),
];

const slow = 120_000;
const card = (page: Page) => page.locator('[data-selection-card]');
const field = (page: Page, name: string): Locator => card(page).getByLabel(name, { exact: true });
const steps = (page: Page) => page.locator('[data-steps] button:not([data-undone])').allInnerTexts();
const propertiesOf = (saved: SavedPlan, id: string) => saved.features.find((feature) => feature.id === id)?.properties;
const alerts = (page: Page) => card(page).getByRole('alert').allInnerTexts();

async function choose(page: Page, id: string): Promise<void> {
  await page.locator(`[data-feature="${id}"]`).click();
  await page.locator(`[data-form="${id}"]`).waitFor();
}

/** By the menu beside the field. */
async function preset(page: Page, of: string, entry: RegExp): Promise<void> {
  await card(page).getByRole('button', { name: `Presets: ${of}` }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

test('a barrier: every member is set, each as one step, and saved', async () => {
  const page = await openPlan(writePlan(features), 'note-1');
  await choose(page, 'barrier-1');
  await field(page, 'Type').selectOption({ label: 'Rising bollards' });
  expect(await steps(page), 'nothing changed, no step').toEqual([]);
  await field(page, 'Name').pressSequentially('North line');
  await preset(page, 'Bollard diameter', /UFGS 02840/);
  await field(page, 'Rise in an emergency, s').fill('2,5');
  await preset(page, 'Rating', /^M50 P1$/);
  expect(await card(page).innerText()).toMatch(/6,800 kg at 80\.47 km\/h, 1,699 kJ, at most 1 m penetration/);
  await field(page, 'First end').selectOption('tied');
  await field(page, 'Last end').selectOption('assumed');
  await preset(page, 'Control group', /^north$/);
  await field(page, 'Power group').fill('mains');
  await field(page, 'When power is lost').selectOption('rises');
  await field(page, 'Stands in for').selectOption('barrier-2');
  await field(page, 'Ambulance').check();
  await field(page, 'Delay, Ambulance, s').fill('20');
  await field(page, 'Measured by').selectOption('stated');
  await field(page, 'From, m').fill('30');
  await field(page, 'To, m').fill('44.5');
  await field(page, 'Phase').selectOption('phase-2');
  await field(page, 'Left out of the picture').check();
  await field(page, 'Remark').fill('To be surveyed');
  await field(page, 'Source').fill('Site walk');
  await field(page, 'Date of the source').fill('2020-09');
  expect(await steps(page)).toEqual([
    'Start', 'Renamed Barrier 1', ...[
      'Bollard diameter', 'Rise in an emergency', 'Rating', 'Ends', 'Ends', 'Control group', 'Power group', 'When power is lost', 'Stands in for', 'Let through', 'Let through',
      'In the carriageway', 'In the carriageway', 'Phase', 'Left out of the picture', 'Remark', 'Source', 'Source',
    ].map((member) => `Changed North line: ${member}`),
  ]);
  expect(propertiesOf(await savePlan(page), 'barrier-1')).toMatchObject({
    name: 'North line', barrier: 'bollards-rising', bollardDiameterMeters: 0.2, riseSeconds: 2.5, rating: 'M50 P1', ends: ['tied', 'assumed'], controlGroup: 'north', powerGroup: 'mains',
    onPowerLoss: 'rises', substitute: 'barrier-2', admits: [{ vehicle: 'ambulance', delaySeconds: 20 }], carriagewayMeters: [30, 44.5], phase: 'phase-2', hidden: true,
    note: 'To be surveyed', source: { text: 'Site walk', date: '2020-09' },
  });
  await choose(page, 'barrier-2');
  expect(await page.locator('[data-unknown-members]').innerText(), 'what a newer release says is named').toMatch(/futureMember/);
}, slow);

test('what does not fit stays in the field with a sentence that says what would, and never enters the plan', async () => {
  const page = await openPlan(writePlan(features), 'note-1');
  await choose(page, 'barrier-1');
  const refuse = async (name: string, text: string, sentence: RegExp) => {
    await field(page, name).fill(text);
    expect((await alerts(page)).join(), `${name} ${text}`).toMatch(sentence);
    expect(await field(page, name).inputValue(), 'what was typed is there').toBe(text);
    await field(page, name).press('Tab');
    expect(await field(page, name).inputValue(), 'and stays').toBe(text);
    expect(await steps(page)).toEqual([]);
    await field(page, name).fill('');
    expect(await alerts(page)).toEqual([]);
  };
  await refuse('Bollard diameter, m', '-1', /A number above 0 fits, such as 0\.25/);
  await refuse('Bollard diameter, m', '1,000', /A number above 0 fits/);
  await refuse('Rating', 'M5', /What fits: M30, M40 or M50/);
  await refuse('Rating', 'V/7200[N2A]/64/90:', /metres of penetration/);
  await refuse('Date of the source', '2020-02-31', /A day, a month or a year fits/);
  await field(page, 'Measured by').selectOption('stated');
  await field(page, 'To, m').fill('5000');
  expect((await alerts(page)).join()).toMatch(/nothing beyond it fits/);
  await field(page, 'To, m').fill('10');
  await field(page, 'From, m').fill('20');
  expect((await alerts(page)).join()).toMatch(/must not lie beyond/);
  await field(page, 'To, m').fill('25');
  expect(await alerts(page), 'both ends are looked at together').toEqual([]);
  await field(page, 'Rating').fill('Maker states M50');
  expect(await alerts(page)).toEqual([]);
  expect(await card(page).innerText()).toMatch(/Kept as text/);
  await choose(page, 'movement-1');
  await field(page, 'Vehicles').fill('2.5');
  expect((await alerts(page)).join()).toMatch(/A whole number from 1 to 10,000/);
  await field(page, 'Speed, km/h').fill('501');
  expect((await alerts(page)).join()).toMatch(/up to 500/);
  const saved = await savePlan(page);
  expect(propertiesOf(saved, 'barrier-1')).toMatchObject({ bollardDiameterMeters: null, rating: 'Maker states M50', source: null, carriagewayMeters: [20, 25] });
  expect(propertiesOf(saved, 'movement-1')).toMatchObject({ vehicles: 30, speedKmh: 40 });
}, slow);

test.runIf(isFullRun)('the other kinds: every member is set and saved, and what follows from it is said', async () => {
  const page = await openPlan(writePlan(features), 'note-1');
  await choose(page, 'closure-1');
  await field(page, 'Closed').selectOption('always');
  expect(await card(page).innerText()).toMatch(/A closure stops nobody by itself/);

  await choose(page, 'movement-1');
  expect(await page.locator('[data-fact="column"]').innerText()).toMatch(/731 m/);
  expect(await page.locator('[data-fact="pause"]').innerText()).toMatch(/1\.71 s/);
  await card(page).getByRole('button', { name: 'The same, 45 m apart' }).click();
  expect(await field(page, 'Nose to nose, m').inputValue()).toBe('45');
  expect(await page.locator('[data-fact="column"]').innerText()).toMatch(/1,311 m/);
  await field(page, 'Vehicles').fill('12');
  await field(page, 'Speed, km/h').fill('60');
  await field(page, 'Vehicle length, m').fill('50');
  expect(await card(page).innerText()).toMatch(/the vehicles would overlap/);
  await field(page, 'Vehicle length, m').fill('7.5');

  await choose(page, 'zone-1');
  expect(await page.locator('[data-fact="area"]').innerText()).toMatch(/m²/);
  await field(page, 'Use').selectOption('clearance');
  await field(page, 'Is to be protected').check();
  await field(page, 'Is cleared').check();

  await choose(page, 'site-1');
  await field(page, 'Role').selectOption('housing');
  await field(page, 'Position known to, m').fill('100');
  expect(await page.locator('[data-fact="place"] [data-coordinates]').innerText(), 'no finer than the position is known').toMatch(/^38S MB \d{3} \d{3}$/);
  await preset(page, 'Capacity', /58/);
  await field(page, 'Headcount').fill('60');
  expect(await card(page).innerText()).toMatch(/2 more than there is room for/);

  await choose(page, 'checkpoint-1');
  await field(page, 'Officials').check();

  await choose(page, 'note-1');
  await field(page, 'Text on the map').fill('Way of the exercise');
  await field(page, 'Drawn as').selectOption('highlight');
  await field(page, 'Goes onto pages and pictures').uncheck();

  const saved = await savePlan(page);
  expect(propertiesOf(saved, 'closure-1')).toMatchObject({ when: 'always' });
  expect(propertiesOf(saved, 'movement-1')).toMatchObject({ vehicles: 12, spacingMeters: 45, vehicleLengthMeters: 7.5, speedKmh: 60 });
  expect(propertiesOf(saved, 'zone-1')).toMatchObject({ use: 'clearance', isProtected: true, isCleared: true });
  expect(propertiesOf(saved, 'site-1')).toMatchObject({ role: 'housing', precisionMeters: 100, capacity: 58, headcount: 60 });
  expect(propertiesOf(saved, 'checkpoint-1')).toMatchObject({ admits: [{ vehicle: 'official', delaySeconds: 0 }] });
  expect(propertiesOf(saved, 'note-1')).toMatchObject({ text: 'Way of the exercise', form: 'highlight', prints: false });
}, slow);

test('several are changed together in one step; what differs says so until it is set', async () => {
  const page = await openPlan(writePlan(features), 'note-1');
  await choose(page, 'barrier-1');
  await page.locator('[data-feature="barrier-2"]').click({ modifiers: ['Control'] });
  await page.locator('[data-form="several"]').waitFor();
  expect(await field(page, 'Control group').getAttribute('placeholder')).toBe('several values');
  expect(await field(page, 'Type').locator('option:checked').innerText()).toBe('several values');
  await field(page, 'Control group').pressSequentially('ring');
  await field(page, 'Phase').selectOption('phase-1');
  await field(page, 'Fire engine').check();
  expect(await steps(page)).toEqual(['Start', 'Changed 2 features: Control group', 'Changed 2 features: Phase', 'Changed 2 features: Let through']);
  // A site joins: only what all three have is left.
  await page.locator('[data-feature="site-1"]').click({ modifiers: ['Control'] });
  await expect.poll(() => field(page, 'Control group').count()).toBe(0);
  expect(await card(page).getByRole('heading', { level: 2 }).innerText()).toBe('3 selected');
  await field(page, 'Remark').fill('Together');
  const saved = await savePlan(page);
  for (const id of ['barrier-1', 'barrier-2']) expect(propertiesOf(saved, id)).toMatchObject({ controlGroup: 'ring', phase: 'phase-1', admits: [{ vehicle: 'fire', delaySeconds: 0 }], note: 'Together' });
  expect(propertiesOf(saved, 'site-1')).toMatchObject({ note: 'Together', phase: null });
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  expect(propertiesOf(await savePlan(page), 'site-1')).toMatchObject({ note: '' });
}, slow);

test('the details of the document: the caveat is the handling line, other data are said, parameters have their sources', async () => {
  const page = await openPlan(writePlan(features, { baselineVersion: '2019' }), 'note-1');
  await page.locator('[data-sheet="sketch"]').getByRole('button', { name: 'Scenario', exact: false }).first().click();
  await page.getByRole('menuitem', { name: 'Document details' }).click();
  const dialog = page.locator('[data-document]');
  await dialog.getByLabel('Author', { exact: true }).fill('A. Planner');
  await dialog.getByLabel('Caveat', { exact: true }).fill('Exercise only');
  await expect.poll(() => page.locator('aside[data-edge]').allInnerTexts()).toEqual(['Exercise only', 'Exercise only']);
  expect(await page.locator('[data-other-baseline]').innerText()).toMatch(/drawn over data of \u2066?2019/);
  await dialog.getByRole('button', { name: /Looked at/ }).click();
  await expect.poll(() => page.locator('[data-other-baseline]').count()).toBe(0);
  await dialog.getByLabel('Gap rule', { exact: true }).selectOption('us-ufc');
  expect(await dialog.innerText()).toMatch(/UFC 4-022-01 \(2005\), §6-3\.1/);
  await dialog.getByLabel('Vehicle to stop', { exact: true }).selectOption('pickup');
  await dialog.getByLabel('Decide, s', { exact: true }).fill('soon');
  expect(await dialog.getByRole('alert').innerText()).toMatch(/A number from 0 up fits/);
  await dialog.getByLabel('Decide, s', { exact: true }).fill('4');
  await dialog.getByLabel('Its mass, kg', { exact: true }).fill('0');
  expect(await dialog.getByRole('alert').innerText()).toMatch(/A number above 0 fits/);
  await dialog.getByLabel('Its mass, kg', { exact: true }).fill('3000');
  await dialog.getByLabel('Friction in bends (f)', { exact: true }).fill('0.6');
  await dialog.getByLabel('Reason for f', { exact: true }).fill('wet asphalt');
  await dialog.getByLabel('Quick-reaction force: together', { exact: true }).fill('6');
  await dialog.getByLabel('Override the safety loop: lines rise whatever stands over them').click();
  expect(await dialog.locator('[data-loop-overridden]').innerText()).toMatch(/^Danger to life/);
  await dialog.getByLabel('Language of the document', { exact: true }).selectOption('ar');
  expect(await findAxeFaults(page, '[role=dialog]')).toEqual([]);
  await page.keyboard.press('Escape');
  const { cordon } = await savePlan(page);
  expect(cordon).toMatchObject({ author: 'A. Planner', caveat: 'Exercise only', locale: 'ar', parameters: {
    gapRule: 'us-ufc', vehicle: 'pickup', decideSeconds: 4, vehicleMassKg: 3000, friction: 0.6, frictionReason: 'wet asphalt', overridesLoop: true, convoys: { 'quick-reaction': { vehicles: 6 } },
  } });
  expect(cordon['baselineVersion']).not.toBe('2019');
  expect((await steps(page)).slice(0, 3)).toEqual(['Start', 'Changed the document: Author', 'Changed the document: Caveat']);
}, slow);

test.runIf(isFullRun)('a document of a newer release is read in full and changed in nothing', async () => {
  const page = await openPlan(writePlan([...features, { type: 'Feature', id: 'tunnel-1', geometry: point, properties: { kind: 'tunnel' } }], { version: 99 }), 'note-1');
  await choose(page, 'barrier-2');
  expect(await card(page).innerText()).toMatch(/You can look at it, but not change it/);
  const controls = card(page).locator('[data-form] :is(input, select, textarea)');
  expect(await controls.count()).toBeGreaterThan(15);
  expect(await controls.evaluateAll((all) => all.filter((control) => !(control as HTMLInputElement).disabled).length), 'every control is read only').toBe(0);
  expect(await field(page, 'Control group').inputValue()).toBe('north');
  expect(await page.locator('[data-newer-feature="tunnel-1"]').innerText()).toBe('tunnel-1');
  await page.locator('[data-feature="barrier-2"]').press('F2');
  await page.keyboard.press('Delete');
  expect(await page.locator('[data-feature="barrier-2"]').count()).toBe(1);
  expect(await page.locator('[data-rename], [data-steps]').count()).toBe(0);
}, slow);

test.each(casesOfRun([['light', 'en'], ['dark', 'ar']] as const))('the card is clean for a screen reader, in %s and %s', async (colorScheme, lang) => {
  const page = await openPlan(writePlan(features), 'note-1', { colorScheme });
  if (lang === 'ar') await page.keyboard.press('a');
  for (const id of ['barrier-1', 'movement-1', 'site-1', 'note-1']) {
    await choose(page, id);
    expect(await findAxeFaults(page, '[data-selection-card]'), id).toEqual([]);
  }
}, slow);
