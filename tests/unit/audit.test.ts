/** `npm run audit` never says that there is no hole where nobody was asked; `--strict`, for whoever releases, fails then. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

async function audit(registry: string, ...options: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const run = spawn(process.execPath, ['run.mjs', 'audit', ...options], { env: { ...process.env, npm_config_registry: registry } });
  const ended = new Promise<number>((resolve) => { run.once('close', (code) => resolve(code ?? -1)); });
  const said = await text(run.stdout);
  return { code: await ended, said };
}

/** Nobody listens at this port. */
const nobody = 'http://127.0.0.1:9/';

test('where the registry cannot be asked there is a dash and no tick, and no failure', async () => {
  const { code, said } = await audit(nobody);
  expect(said).toContain('– known holes: not audited');
  expect(said).not.toContain('No known hole');
  expect(code).toBe(0);
});

test('asked for strictly, it fails', async () => {
  const { code, said } = await audit(nobody, '--strict');
  expect(said).toContain('nothing was audited');
  expect(code).toBe(1);
});

test('where it answers, the answer counts, of the app and not of its tools', async () => {
  const asked: string[] = [];
  const registry = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('Content-Type', 'application/json').end('{}');
  });
  await new Promise<void>((resolve) => { registry.listen(0, '127.0.0.1', resolve); });
  const { code, said } = await audit(`http://127.0.0.1:${(registry.address() as AddressInfo).port}/`, '--strict');
  registry.close();
  expect(asked).toEqual(['/-/npm/v1/security/advisories/bulk']);
  expect(said).toMatch(/^No known hole in \d+ packages of the app; its tools were not asked about\.$/m);
  expect(code).toBe(0);
});
