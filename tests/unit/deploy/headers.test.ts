/** The policy and the settings for servers: the same wherever they are written, and true to what the libraries do. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, injectedStyles, pagePolicy, policyWith, readGroundHosts } from '../../../deploy/headers.ts';

const read = (path: string) => readFileSync(path, 'utf8');

/** Text of a template in React Aria's source, with the names that stand in it filled in. */
function templatesOf(path: string): readonly string[] {
  const source = read(`node_modules/react-aria/dist/private/${path}`);
  const named = new Map([...source.matchAll(/const (\$[\w$]+) = '([^']*)';/g)].map(([, name, value]) => [name, value]));
  return [...source.matchAll(/textContent = `([^`]*)`\.trim\(\)/g)].map(([, text]) => (text ?? '').replaceAll(/\$\{([^}]+)\}/g, (_, name: string) => named.get(name) ?? '?').trim());
}

test('the styles that are let in are those React Aria puts into the page, to the letter', () => {
  expect([...templatesOf('interactions/usePress.mjs'), ...templatesOf('overlays/usePreventScroll.mjs')]).toEqual([...injectedStyles]);
});

test('no script but the app’s own files, nothing from elsewhere', () => {
  expect(pagePolicy).not.toMatch(/'unsafe-(inline|eval)'|https?:|\*/);
  for (const rule of ["default-src 'none'", "require-trusted-types-for 'script'", "script-src 'self' 'wasm-unsafe-eval'"]) expect(pagePolicy.split('; ')).toContain(rule);
});

test('a build for hosts lets in data and pictures of exactly these, and nothing else of them', () => {
  const hosts = readGroundHosts(' https://tiles.example.org, https://maps.example.org:8443 ');
  const changed = policyWith(hosts).split('; ').filter((rule) => !pagePolicy.split('; ').includes(rule));
  expect(changed).toEqual(["connect-src 'self' blob: data: https://tiles.example.org https://maps.example.org:8443", "img-src 'self' blob: data: https://tiles.example.org https://maps.example.org:8443"]);
  expect([policyWith(readGroundHosts(undefined)), policyWith(readGroundHosts(''))]).toEqual([pagePolicy, pagePolicy]);
  for (const wrong of ['*', 'https:', 'https://*.example.org', 'http://tiles.example.org', 'https://tiles.example.org/path', 'tiles.example.org', "'unsafe-inline'", 'https://a.example;script-src']) expect(() => readGroundHosts(wrong), wrong).toThrow('is no origin');
});

test('only the map inside another page may be framed by anybody', () => {
  const frames = (query: string) => /frame-ancestors (.*)$/.exec(headersFor(query)['content-security-policy'] ?? '')?.[1];
  expect(['', '?render', '?presenter=a', '?lang=en&embed', '?embed', '?embed&origin=https://site.example'].map(frames)).toEqual(["'self'", "'self'", "'self'", '*', '*', '*']);
});

test.each(['nginx.conf', 'Caddyfile'])('README shows deploy/%s as it is', (name) => {
  expect(read('README.md')).toContain(`\n${read(`deploy/${name}`)}\`\`\``);
});

/** Lines of a header in settings, after its name. */
const values = (settings: string, name: string) => [...settings.matchAll(new RegExp(`${name} "([^"]*)"`, 'gi'))].map(([, value]) => value);

test.each(['nginx.conf', 'Caddyfile'])('deploy/%s gives every header as the tests are served', (name) => {
  const settings = read(`deploy/${name}`);
  for (const [header, value] of Object.entries(headersFor(''))) {
    if (header !== 'content-security-policy') expect(values(settings, header), header).toEqual([value]);
  }
  const policies = values(settings, 'content-security-policy');
  if (name === 'nginx.conf') expect(policies).toEqual([`${pagePolicy}; frame-ancestors $cordon_frames`]);
  else expect(policies).toEqual([headersFor('?embed'), headersFor('')].map((headers) => headers['content-security-policy']));
});
