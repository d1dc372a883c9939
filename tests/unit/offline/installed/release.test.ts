/** Which requests a kept app answers itself, and which kept builds go. */
import { expect, test } from 'vitest';
import { cacheName, cachePrefix, cachesToDrop, fileFor } from '../../../../src/offline/installed/release.ts';

const scope = 'https://maps.example/cordon/';
const known = new Set(['index.html', 'cordon.html', 'data/roads.geojson', 'assets/start-a.js']);
const ask = (path: string, more: { mode?: string; method?: string; hasRange?: boolean } = {}) => fileFor({ method: 'GET', mode: 'cors', hasRange: false, url: new URL(path, scope).href, ...more }, scope, known);

test('the page under each of its names, with whatever stands behind it, and every file of the build', () => {
  for (const path of ['', '?lang=ar', '?presenter=a', 'index.html?x', '#v1&at=1']) expect(ask(path, { mode: 'navigate' }), path).toBe('index.html');
  expect(ask('cordon.html', { mode: 'navigate' })).toBe('cordon.html');
  expect(ask('data/roads.geojson')).toBe('data/roads.geojson');
  expect(ask('assets/gone-b.js'), 'of the build before, for a page that still shows it').toBe('assets/gone-b.js');
});

test('the map inside another page is opened from the network, which says who may frame it', () => {
  expect(['?embed', '?embed&origin=https://site.example', '?lang=en&embed'].map((query) => ask(query, { mode: 'navigate' }))).toEqual([null, null, null]);
});

test('nothing that is not the app’s', () => {
  expect([ask('/other/index.html'), ask('https://site.example/cordon/index.html'), ask('sw.js'), ask('nothing.json'), ask('data/roads.geojson', { method: 'POST' }), ask('data/roads.geojson', { hasRange: true })]).toEqual([null, null, null, null, null, null]);
});

test('the build before stays while a page may show it; newer ones, which wait, always', () => {
  expect(cachesToDrop(['a', 'b', 'c', 'd'], 'c', false)).toEqual(['a']);
  expect(cachesToDrop(['a', 'b', 'c', 'd'], 'c', true)).toEqual(['a', 'b']);
  expect(cachesToDrop(['c', 'd'], 'c', true)).toEqual([]);
  expect(cachesToDrop(['a'], 'c', true)).toEqual([]);
});

test('an app in another folder of the host has caches of its own', () => {
  const release = { id: 'one', files: [], later: [] };
  expect(cacheName(scope, release).startsWith(cachePrefix(scope))).toBe(true);
  expect(cacheName('https://maps.example/cordon/next/', release).startsWith(cachePrefix(scope))).toBe(false);
});
