/**
 * The settings of deploy/nginx.conf, to the letter, in the nginx of this machine (Debian: `apt-get install nginx-light`): every header, and a walk through the app under a sub-path.
 * Of the full run, because nginx is no part of a fresh clone's machine; without it the run fails with that said.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { cacheControlFor, headersFor } from '../../../deploy/headers.ts';
import { packFolder } from '../../../deploy/pack.mjs';
import { openMap } from '../harness/openMap.ts';
import { chooseMode } from '../harness/openPlan.ts';
import { settleMap } from '../harness/waitForMapIdle.ts';

const folder = mkdtempSync(join(tmpdir(), 'cordon-nginx-'));
const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'].find((path) => existsSync(path));
const mimeTypes = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'].find((path) => existsSync(path));
let server: ChildProcess | null = null;
let url = '';

const freePort = () => new Promise<number>((resolve, reject) => {
  const probe = createServer().on('error', reject).listen(0, '127.0.0.1', () => {
    const address = probe.address();
    probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
  });
});

beforeAll(async () => {
  if (!nginx || !mimeTypes) throw new Error('There is no nginx on this machine, so the settings for it cannot be tested: install it (Debian: apt-get install nginx-light) and run again.');
  cpSync('dist', join(folder, 'files'), { recursive: true, filter: (path) => !path.endsWith('cordon.html') });
  packFolder(join(folder, 'files'), { onlyGzip: true });
  const port = await freePort();
  const site = readFileSync('deploy/nginx.conf', 'utf8').replace('listen 80;', `listen 127.0.0.1:${port};`).replaceAll('/srv/cordon/', `${folder}/files/`).replaceAll('include mime.types', `include ${mimeTypes}`);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  // What Debian's own nginx.conf says round it, as far as it matters here. The superuser's own process, because others may not read a folder for passing files.
  const main = `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${folder}/pid; error_log ${folder}/errors; events {} http { access_log off; default_type application/octet-stream; ${places}\n${site}}`;
  writeFileSync(join(folder, 'nginx.conf'), main);
  const checked = spawnSync(nginx, ['-t', '-q', '-p', folder, '-c', join(folder, 'nginx.conf')], { encoding: 'utf8' });
  expect(checked.stderr.replaceAll(/.*could not open error log file.*\n/g, ''), 'nginx takes the settings').toBe('');
  server = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  url = `http://127.0.0.1:${port}/cordon/`;
  await vi.waitFor(async () => expect((await fetch(url)).status).toBe(200));
});

afterAll(async () => {
  const ended = new Promise((resolve) => { server?.on('exit', resolve); });
  if (server?.kill()) await ended;
  rmSync(folder, { recursive: true, force: true });
});

const ask = (path: string, encoding = 'identity') => fetch(`${url}${path}`, { redirect: 'manual', headers: { 'accept-encoding': encoding } });

test('every answer has the headers of the tests, its type and how long it may be kept, packed beforehand', async () => {
  const assets = readdirSync(join(folder, 'files/assets'));
  const one = (ending: string) => `assets/${assets.find((name) => name.endsWith(ending)) ?? ''}`;
  const types = [
    ['', 'text/html; charset=utf-8'], ['?embed', 'text/html; charset=utf-8'], ['index.html?embed&origin=https://site.example', 'text/html; charset=utf-8'], ['?render', 'text/html; charset=utf-8'],
    ['data/roads.geojson', 'application/geo+json; charset=utf-8'], ['data/sources.json', 'application/json; charset=utf-8'], ['icon.svg', 'image/svg+xml'],
    [one('.js'), 'application/javascript; charset=utf-8'], [one('.css'), 'text/css; charset=utf-8'], [one('.woff2'), 'font/woff2'], [one('.wasm'), 'application/wasm'],
  ] as const;
  for (const [path, type] of types) {
    const { status, headers } = await ask(path);
    const query = path.includes('?') ? path.slice(path.indexOf('?')) : '';
    const wanted = { ...headersFor(query), 'cache-control': cacheControlFor(path), 'content-type': type };
    expect({ path, status, ...Object.fromEntries(Object.keys(wanted).map((name) => [name, headers.get(name)])) }).toEqual({ path, status: 200, ...wanted });
  }
  const packed = await ask('data/roads.geojson', 'gzip');
  expect([packed.headers.get('content-encoding'), Number(packed.headers.get('content-length'))]).toEqual(['gzip', statSync(join(folder, 'files/data/roads.geojson.gz')).size]);
  expect((await ask('data/nothing.json')).status).toBe(404);
  expect((await ask('data/nothing.json')).headers.get('content-security-policy'), 'of errors too').toBe(headersFor('')['content-security-policy']);
  const bare = await fetch(url.slice(0, -1), { redirect: 'manual' });
  expect([bare.status, bare.headers.get('location')]).toEqual([301, url]);
});

test('the map, the table, an answer and a briefing work from there', async () => {
  const page = await openMap({ at: url });
  await chooseMode(page, 'Sketch');
  await page.locator('[data-open-scenario]').setInputFiles('data/scenarios/ring-of-steel.cordon.geojson');
  await page.locator('[data-feature]').first().waitFor();
  await page.locator('[data-verdict-strip]').click();
  await page.locator('[data-check="current"]').waitFor();
  expect(await page.locator('[data-answer="outside"]').getAttribute('data-tone')).toBe('leaking');
  await settleMap(page, () => page.evaluate(() => { location.hash = '#briefing=protecting-the-government-centre&slide='; }));
  await page.locator('[data-reader="reading"]').waitFor();
});
