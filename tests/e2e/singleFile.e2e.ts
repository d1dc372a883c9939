/**
 * The app as one file, opened from disk: the map, the check, the briefing and the workers run, the plan inside opens as it was written, and
 * nothing but the file itself is asked for, by the page or by anybody in it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { readPngScenario } from '../../src/share/formats/read/png/readPngScenario.ts';
import { openPdf, searchableText } from '../unit/export/pdf/readPdf.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { chooseFromMenu } from './harness/gestures.ts';
import { watchOf } from './harness/openApp.ts';
import { openMap } from './harness/openMap.ts';
import { settleMap } from './harness/waitForMapIdle.ts';
import { type Recorder, recordRequests } from './harness/recordRequests.ts';

const folder = mkdtempSync(join(tmpdir(), 'cordon single '));
let network: Recorder;
beforeAll(async () => { network = await recordRequests(); });
afterAll(async () => {
  await network.close();
  rmSync(folder, { recursive: true });
});

interface Plan { cordon: { id: string; title: string; author: string; slides: { text: string }[] } }

const hostile = '</script><script>window.hacked = 1</script><!-- <script> <img src="https://site.example/a.png" onerror="window.hacked = 1">';

/** A file of that name with the sample inside, changed, as the command line makes it. */
function writeFileWith(name: string, sample: string, change: (plan: Plan) => void = () => undefined): string {
  const plan = JSON.parse(readFileSync(`data/${sample}.cordon.geojson`, 'utf8')) as Plan;
  change(plan);
  writeFileSync(join(folder, 'plan.cordon.geojson'), JSON.stringify(plan));
  const made = spawnSync(process.execPath, [resolve('run.mjs'), 'cordon', 'brief', 'plan.cordon.geojson', '--out', name], { cwd: folder, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } });
  expect({ status: made.status, said: made.stdout.trim() }, made.stderr).toEqual({ status: 0, said: name });
  return pathToFileURL(join(folder, name)).href;
}

const openFile = (address: string, more = {}): Promise<Page> => openMap({ address, proxy: network.url, ...more });

const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

function slidesOf(text: string | undefined) {
  const parsed = parseScenario(text ?? '');
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.scenario.slides;
}

async function save(page: Page, kind: 'pdf' | 'png'): Promise<Buffer> {
  await page.locator('[data-compose="kind"]').selectOption(kind);
  await page.locator('[data-compose="dpi"]').fill('40');
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.locator('[data-compose-save]').click()]);
  return buffer(await file.createReadStream());
}

test('the empty file brings the licences of others along, and offers nothing that needs a server', async () => {
  const page = await openFile(pathToFileURL(resolve('dist/cordon.html')).href);
  await chooseFromMenu(page, 'About Cordon', 'More');
  const licences = page.getByRole('dialog').locator('[data-licences]');
  expect(await licences.locator('pre').isVisible()).toBe(false);
  await licences.locator('summary').click();
  await licences.getByText('SIL OPEN FONT LICENSE').first().waitFor();
  expect(await licences.locator('pre').innerText()).toBe(readFileSync('dist/licences.txt', 'utf8').trim());
  expect(await findAxeFaults(page)).toEqual([]);
  expect(await page.locator('a[href*="licences.txt"], link[rel="manifest"]').count()).toBe(0);
  await page.keyboard.press('Escape');

  // No address that would lead anybody else here: neither a link to copy nor a code on a page.
  await page.locator('header').getByRole('button', { name: 'Share', exact: true }).click();
  await page.locator('[data-share-state="from-disk"]').waitFor();
  expect(await page.getByRole('dialog').getByRole('button').evaluateAll((buttons) => buttons.map((button) => button.textContent).filter((text) => /link|copy/i.test(text)))).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('.maplibregl-canvas').focus();
  await page.keyboard.press('p');
  await page.locator('[data-hole]').waitFor();
  const parts = await page.locator('[data-compose-part]').evaluateAll((found) => found.map((part) => part.getAttribute('data-compose-part')));
  expect(parts).toContain('legend');
  expect(parts).not.toContain('qr');
  expect(network.asked).toEqual([]);
});

test('a file in Arabic with a hostile plan inside is read, presented from a second window, kept under its own name, printed and handed out again, with no network', { timeout: 120_000 }, async () => {
  const address = writeFileWith('طوق فولاذي #1 100%.html', 'briefings/protecting-the-government-centre.ar', ({ cordon }) => {
    cordon.author = hostile;
    if (cordon.slides[0]) cordon.slides[0].text += `\n\n${hostile}`;
  });
  const page = await openFile(address);
  const watch = watchOf(page);
  // One that was cut on its way runs nothing, and says so after a while.
  const cutAddress = pathToFileURL(join(folder, 'cut.html')).href;
  writeFileSync(new URL(cutAddress), readFileSync(new URL(address)).subarray(0, 2_000_000));
  const cut = await page.context().newPage();
  await cut.goto(cutAddress);
  await page.bringToFront();
  expect(watch.offOriginRequests.splice(0)).toEqual([cutAddress]);

  expect(await page.title()).toContain('كوردون');
  expect(await page.evaluate(() => [document.documentElement.lang, getComputedStyle(document.body).direction, [...document.fonts].filter(({ status }) => status === 'loaded').length])).toEqual(['ar', 'rtl', 4]);
  await page.locator('[data-link="looking"]').getByText(hostile).waitFor();
  expect(await page.evaluate(() => [(globalThis as { hacked?: number }).hacked, document.querySelectorAll('img[src*="site.example"]').length])).toEqual([undefined, 0]);
  await settleMap(page, () => page.locator('[data-reader-present]').click());
  await page.locator('[data-stage="not-safe"]').getByText(hostile).waitFor();
  await settleMap(page, () => page.keyboard.press('PageDown'));
  await page.locator('[data-stage="thirty-vehicles"]').waitFor();
  // The presenter's window is the same file, of another origin as everything from disk, and leads the show through the channel.
  const [presenter] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('t')]);
  await presenter.locator('[data-notes]').waitFor();
  await presenter.keyboard.press('PageDown');
  await page.locator('[data-stage="today"]').waitFor();
  await presenter.close();
  await page.locator('[data-show-verdict][data-state="current"]').getByText('من الخارج: يتسرب').waitFor();
  expect(await page.evaluate(() => [(globalThis as { hacked?: number }).hacked, document.querySelectorAll('img[src*="site.example"]').length])).toEqual([undefined, 0]);
  await page.keyboard.press('Escape');
  await page.locator('[data-stage]').waitFor({ state: 'detached' });
  expect(await databases(page), 'to look keeps nothing').toEqual([]);

  await page.locator('[data-link="looking"]').getByRole('button').first().click();
  await page.locator('[data-feature]').first().waitFor();
  expect(await databases(page)).toEqual(['cordon:briefing-protecting-the-government-centre']);
  await page.locator('.maplibregl-canvas').focus();
  await page.keyboard.press('p');
  await page.locator('[data-hole]').waitFor();
  const inside = readPngScenario(await save(page, 'png'));
  expect(inside.ok && (JSON.parse(inside.text) as Plan).cordon.author).toBe(hostile);
  const printed = await openPdf(Uint8Array.from(await save(page, 'pdf')));
  expect((await searchableText(printed, 1)).replaceAll(/[\u2066-\u2069]/g, '')).toContain('مفتاح الخريطة');
  expect(network.asked).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('[data-composer]').first().waitFor({ state: 'detached' });

  // A file hands itself out, with the plan as it is now.
  await page.locator('header').getByRole('button', { name: 'الإحاطة' }).click();
  await page.locator('[data-handout-open]').click();
  await page.locator('[data-handout-kind="html"]').check();
  const [handed] = await Promise.all([page.waitForEvent('download'), page.locator('[data-handout-make]').click()]);
  const markup = (await buffer(await handed.createReadStream())).toString();
  expect(slidesOf(/id="cordon-plan"[^>]*>([^<]*)</.exec(markup)?.[1])).toEqual(slidesOf(readFileSync(join(folder, 'plan.cordon.geojson'), 'utf8')));
  expect(watch.offOriginRequests).toEqual([]);

  // Another file of the same device has another library, and this one opens what was kept.
  const other = pathToFileURL(join(folder, 'other.html')).href;
  writeFileSync(new URL(other), markup.replace('data-document="briefing-protecting-the-government-centre"', 'data-document="another"'));
  const second = await page.context().newPage();
  await second.goto(other);
  await second.locator('[data-link="looking"]').getByText(hostile).waitFor();
  await second.locator('[data-link="looking"]').getByRole('button').first().click();
  await second.locator('[data-feature]').first().waitFor();
  expect((await databases(second)).toSorted()).toEqual(['cordon:another', 'cordon:briefing-protecting-the-government-centre']);
  await second.close();
  await cut.getByText('ask for it again').waitFor();
  await page.reload();
  await page.locator('header').getByRole('button', { name: 'الرسم' }).click();
  await page.locator('[data-feature]').first().waitFor();
  expect(await page.locator('[data-link]').count()).toBe(0);
  expect(watch.offOriginRequests.splice(0)).toEqual([other]);

  // The watch sees what a page and what a worker asks.
  const free = await page.context().newPage();
  await free.evaluate(() => {
    Object.assign(globalThis, { asking: new Worker(URL.createObjectURL(new Blob([`fetch("http://worker.example/")`]))) });
    void fetch('http://page.example/').catch(() => undefined);
  });
  await expect.poll(() => network.asked.toSorted()).toEqual(['http://page.example/', 'http://worker.example/']);
  watch.offOriginRequests.length = 0;
});
