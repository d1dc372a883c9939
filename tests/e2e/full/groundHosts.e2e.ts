/** A map by address is in a build that was made for its hosts, with a policy that lets in exactly these, and in no other: held against the text of both builds. Of the full run, because it builds the app once more. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pagePolicy, policyWith } from '../../../deploy/headers.ts';

const folder = mkdtempSync(join(tmpdir(), 'cordon-hosts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Words, marks and hosts of it. */
const signs = [/data-ground-address/, /A map by address/, /خريطة من عنوان/, /نقشه از نشانی/, /tiles\.example\.org/, /whoever runs the host/i];
const textOf = (build: string) => (readdirSync(build, { recursive: true }) as string[]).filter((name) => /\.(js|html|css)$/.test(name)).map((name) => readFileSync(join(build, name), 'utf8')).join('\n');
const policyOf = (build: string) => /Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(join(build, 'index.html'), 'utf8'))?.[1];

test('it is absent from a build without hosts, and there with them', { timeout: 240_000 }, () => {
  const usual = textOf('dist');
  expect(signs.filter((sign) => sign.test(usual))).toEqual([]);
  expect(policyOf('dist')).toBe(pagePolicy);

  const hosts = ['https://tiles.example.org', 'https://fonts.example.org'];
  const built = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'], { env: { ...process.env, CORDON_GROUND_HOSTS: hosts.join(' '), NODE_ENV: 'production', VITEST: '' }, encoding: 'utf8' });
  expect([built.status, built.stderr]).toEqual([0, expect.any(String)]);
  const own = textOf(folder);
  expect(signs.filter((sign) => !sign.test(own))).toEqual([]);
  expect(policyOf(folder)).toBe(policyWith(hosts));

  const refused = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--logLevel', 'error'], { env: { ...process.env, CORDON_GROUND_HOSTS: 'https://*.example.org' }, encoding: 'utf8' });
  expect(refused.status).not.toBe(0);
  expect(refused.stderr).toContain('is no origin');
});
