/** A map by address is in a build that was made for its hosts, with a policy that lets in exactly these, and in no other: held against the text of both builds. Of the full run, because it builds the app once more. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { pagePolicy, policyWith } from '../../../deploy/headers.ts';
import { cutTiles } from '../../fixtures/tiles/makeTileArchive.ts';
import { solidPng } from '../../fixtures/tiles/solidPng.ts';
import { takeMapPicture } from '../harness/mapPicture.ts';
import { openApp, watchOf } from '../harness/openApp.ts';
import { serveFolders } from '../harness/serveFolders.ts';
import { shareOfColor } from '../harness/shareOfColor.ts';
import { settleMap, waitForMapIdle } from '../harness/waitForMapIdle.ts';

const folder = mkdtempSync(join(tmpdir(), 'cordon-hosts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Words, marks and hosts of it. */
const signs = [/data-ground-address/, /A map by address/, /خريطة من عنوان/, /نقشه از نشانی/, /tiles\.example\.org/, /whoever runs the host/i];
const textOf = (build: string) => (readdirSync(build, { recursive: true }) as string[]).filter((name) => /\.(js|html|css)$/.test(name)).map((name) => readFileSync(join(build, name), 'utf8')).join('\n');
const policyOf = (build: string) => /Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(join(build, 'index.html'), 'utf8'))?.[1];

const buildFor = (hosts: readonly string[]) => spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'], { env: { ...process.env, CORDON_GROUND_HOSTS: hosts.join(' '), NODE_ENV: 'production', VITEST: '' }, encoding: 'utf8' });

test('it is absent from a build without hosts, and there with them', { timeout: 240_000 }, () => {
  const usual = textOf('dist');
  expect(signs.filter((sign) => sign.test(usual))).toEqual([]);
  expect(policyOf('dist')).toBe(pagePolicy);

  const hosts = ['https://tiles.example.org', 'https://fonts.example.org'];
  const built = buildFor(hosts);
  expect([built.status, built.stderr]).toEqual([0, expect.any(String)]);
  const own = textOf(folder);
  expect(signs.filter((sign) => !sign.test(own))).toEqual([]);
  expect(policyOf(folder)).toBe(policyWith(hosts));

  const refused = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--logLevel', 'error'], { env: { ...process.env, CORDON_GROUND_HOSTS: 'https://*.example.org' }, encoding: 'utf8' });
  expect(refused.status).not.toBe(0);
  expect(refused.stderr).toContain('is no origin');
});

/** One square over all that is shown: a host that has one tile of vectors and one of pixels, whatever is asked. */
async function serveTiles() {
  const square = { type: 'Polygon' as const, coordinates: [[[44, 33], [45, 33], [45, 34], [44, 34], [44, 33]]] };
  const tiles = new Map(cutTiles({ ground: { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: square }] } }, 0, 12, false).map(({ zoom, x, y, bytes }) => [`${zoom}/${x}/${y}`, bytes]));
  const png = solidPng(256, 256, [255, 0, 0]);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const [, kind = '', name = ''] = /^\/(style|pixels|vectors)\/?(.*?)(\.\w+)?$/.exec(path) ?? [];
    const { port } = server.address() as AddressInfo;
    const style = { version: 8, sources: { own: { type: 'vector', tiles: [`http://localhost:${port}/vectors/{z}/{x}/{y}.pbf`], maxzoom: 12, attribution: '© Host' } }, layers: [{ id: 'a', type: 'fill', source: 'own', 'source-layer': 'ground', paint: { 'fill-color': '#00FF00', 'fill-antialias': false } }] };
    const body = kind === 'style' ? JSON.stringify(style) : kind === 'pixels' ? png : tiles.get(name);
    response.writeHead(body ? 200 : 404, { 'access-control-allow-origin': '*', 'content-type': kind === 'style' ? 'application/json' : kind === 'pixels' ? 'image/png' : 'application/x-protobuf' }).end(body);
  });
  await new Promise<void>((resolve) => { server.listen(0, 'localhost', resolve); });
  return { asked, origin: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => new Promise((resolve) => { server.close(resolve); }) };
}

const all = { left: 0, top: 0, right: 0.9, bottom: 1 };
const shareOf = async (page: Page, color: string) => shareOfColor(page, await takeMapPicture(page, all), color);

test('tiles and a style of a host of the build are drawn under the plan, in every dress, once they are asked for; no other host is', { timeout: 240_000 }, async () => {
  const tiles = await serveTiles();
  const built = buildFor([tiles.origin]);
  expect([built.status, built.stderr]).toEqual([0, expect.any(String)]);
  const app = await serveFolders({ '/': folder });
  try {
    const page = await openApp({ at: app.url, hash: '#v1&at=33.32,44.38,12.4', sharp: true });
    const { offOriginRequests } = watchOf(page);
    await waitForMapIdle(page);
    await page.locator('[data-ground-fold]').click();
    const fields = page.locator('[data-ground-address]');
    await fields.waitFor();
    expect(await fields.innerText()).toMatch(/which area is looked at, when, and from which network address/);
    const show = (address: string) => settleMap(page, async () => {
      await fields.locator('input').fill(address);
      await fields.getByRole('button').click();
    });
    await fields.locator('input').fill('https://tiles.example.org/{z}/{x}/{y}.png');
    await fields.getByRole('button').click();
    await fields.getByRole('alert').waitFor();
    expect([tiles.asked, offOriginRequests]).toEqual([[], []]);

    await show(`${tiles.origin}/pixels/{z}/{x}/{y}.png`);
    expect(await shareOf(page, '#FF0000')).toBeGreaterThan(0.2);
    await show(`${tiles.origin}/style.json`);
    expect(await shareOf(page, '#FF0000')).toBe(0);
    expect(await shareOf(page, '#00FF00')).toBeGreaterThan(0.2);
    expect(await page.locator('[data-ground-credit]').innerText()).toBe('© Host');
    await settleMap(page, () => page.locator('[data-ground-variant="print"]').click());
    expect(await shareOf(page, '#00FF00')).toBe(0);
    expect(await shareOf(page, '#ACC6AC')).toBeGreaterThan(0.2);
    await settleMap(page, () => page.locator('[data-ground-variant="plain"]').click());
    expect([...new Set(offOriginRequests.splice(0).map((asked) => new URL(asked).origin))]).toEqual([tiles.origin]);

    // Asked for anew with every page.
    tiles.asked.length = 0;
    await page.reload();
    await waitForMapIdle(page);
    expect([tiles.asked, offOriginRequests]).toEqual([[], []]);
  } finally {
    await app.close();
    await tiles.close();
  }
});
