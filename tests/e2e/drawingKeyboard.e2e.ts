/** Every kind drawn without a pointer: the crosshair, where it may go, what it says, and what Escape leaves. */
import { expect, test } from 'vitest';
import { armByKey, lead, moveTo, rows, savedLine, steps } from './harness/drawing.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { isFullRun } from './harness/fullRun.ts';
import { openTable } from './harness/openTable.ts';

const viewport = { width: 1280, height: 860 };

const inUsualRun: ReadonlySet<string> = new Set(['barrier-1', 'zone-1', 'zone-2', 'zone-3', 'zone-4', 'checkpoint-1']);

/** One of each way to draw in the usual run, whose walk by pointer has every kind; all of them in the full run. */
const gestures = ([
  ['barrier', 'barrier-1', 'up right press down down left left press press'],
  ['closure', 'closure-1', 'press right right down down press press'],
  ['movement', 'movement-1', 'left left up up press right right right right down down down down press press'],
  ['zone', 'zone-1', 'left left left press left left press down down press press'],
  ['zone-rectangle', 'zone-2', 'down down press right down press'],
  ['zone-circle', 'zone-3', 'left left press left press'],
  ['zone-freehand', 'zone-4', 'right right press right right down down left left press'],
  ['site', 'site-1', 'up press'],
  ['checkpoint', 'checkpoint-1', 'left press'],
  ['note', 'note-1', 'down press'],
  ['arrow', 'note-2', 'right press right press press'],
  ['highlight', 'note-3', 'down press left press down press press'],
] as const).filter(([, id]) => isFullRun || inUsualRun.has(id));

test('every kind is drawn by keyboard, one step each, and undone', async () => {
  const page = await openTable({ viewport });
  for (const [tool, id, keys] of gestures) {
    await armByKey(page, tool);
    await lead(page, keys);
    await page.locator(`[data-feature="${id}"]`).waitFor({ state: 'attached' }).catch(() => {
      throw new Error(`${tool} was not drawn by ${keys}.`);
    });
    expect(await page.locator('[data-crosshair]').count(), `${tool}: the crosshair is laid aside`).toBe(0);
  }
  expect(await steps(page)).toHaveLength(gestures.length + 1);
  for (const _ of gestures) await page.keyboard.press('Control+z');
  await expect.poll(() => rows(page)).toEqual([]);
}, 240_000);

test('the crosshair tells where it is; the map keeps still under it until it reaches the edge', async () => {
  const page = await openTable({ viewport });
  await armByKey(page, 'barrier');
  const cross = page.locator('[data-crosshair]');
  const at = async () => {
    const box = await cross.boundingBox();
    return [Math.round((box?.x ?? 0) + 20), Math.round((box?.y ?? 0) + 20)] as const;
  };
  const address = page.url();
  const start = await at();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(at).toEqual([start[0] + 9, start[1] + 50]);
  expect(page.url(), 'the map has not moved').toBe(address);
  await expect.poll(() => page.locator('[data-aim-words]').textContent()).toMatch(/38S MB/);
  await lead(page, 'press right right');
  await expect.poll(() => page.locator('[data-aim-words]').textContent()).toMatch(/1 corner placed, Length \u2066\d+(\.\d)? m\u2069, Bearing \u20669\d°\u2069/);
  expect(await findAxeFaults(page).then((faults) => faults.filter(({ at: places }) => /draw-bar|canvas|aim/.test(JSON.stringify(places))))).toEqual([]);

  await lead(page, Array.from({ length: 14 }, () => 'right').join(' '));
  const map = await page.locator('#map').boundingBox();
  expect((await at())[0], 'still in sight').toBeLessThan((map?.x ?? 0) + (map?.width ?? 0));
  expect(page.url(), 'the map moved under it').not.toBe(address);

  await page.keyboard.press('Backspace');
  await expect.poll(() => page.locator('[data-readout]').count(), { message: 'the only corner is taken back' }).toBe(0);
  await lead(page, 'press press');
  expect(await page.locator('[data-draw-bar] [role=alert]').innerText()).toBe('Nothing was drawn: a line needs two places.');
  await lead(page, 'left press');
  await expect.poll(() => page.locator('[data-draw-bar] [role=alert]').count(), { message: 'the corner stays, and the next one goes on' }).toBe(0);
  await expect.poll(() => page.locator('[data-readout]').innerText()).toMatch(/Length/);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('[data-readout]').count()).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('[data-draw-bar]').count()).toBe(0);
  expect(await cross.count()).toBe(0);
  expect(await page.locator('[data-steps]').count(), 'Escape leaves no trace').toBe(0);
});

test('it snaps as a pointer does, with Alt it does not; a mouse that moves takes over', async () => {
  const page = await openTable({ viewport });
  await armByKey(page, 'barrier');
  // The middle of the map lies on the street.
  await expect.poll(() => page.locator('[data-snap]').innerText({ timeout: 5000 })).toBe('Zaitun Street');
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('[data-snap]').count()).toBe(0);
  await page.keyboard.up('Alt');
  await lead(page, 'press up up right press press');
  await page.locator('[data-feature="barrier-1"]').waitFor({ state: 'attached' });
  expect(await savedLine(page, 'barrier-1')).toHaveLength(2);
  await armByKey(page, 'site');
  await moveTo(page, [40, 40]);
  await expect.poll(() => page.locator('[data-crosshair]').count()).toBe(0);
  await page.locator('canvas.maplibregl-canvas').focus();
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator('[data-crosshair]').count()).toBe(1);
});
