/** The bill of materials says what npm's own would, and no package comes under a licence that nobody has looked at. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { billOf, placesInApp, readLock, unlistedPackages } from '../../../billOfMaterials.ts';
import { licenceTexts } from '../../../licenceTexts.ts';

const lock = readLock('.');
const bill = billOf(lock);

test('it has every package that npm counts to the app, and says of each what npm says', () => {
  const flags = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { dev?: true; optional?: true; devOptional?: true }> };
  const counted = Object.entries(flags.packages).filter(([place, { dev, optional, devOptional }]) => place !== '' && !dev && !optional && !devOptional).map(([place]) => place);
  expect(placesInApp(lock)).toEqual(counted.toSorted());

  // Its own bill leaves out some of those it counts.
  const { stdout } = spawnSync('npm', ['sbom', '--package-lock-only', '--omit', 'dev', '--omit', 'optional', '--sbom-format', 'cyclonedx'], { encoding: 'utf8', shell: process.platform === 'win32' });
  const own = JSON.parse(stdout) as typeof bill;
  const known = ({ 'bom-ref': ref, name, version, purl, hashes, licenses }: (typeof bill.components)[number]) => ({ ref, name, version, purl, hashes, licenses });
  const byRef = new Map(bill.components.map((component) => [component['bom-ref'], known(component)]));
  expect(own.components.length).toBeGreaterThan(80);
  for (const component of own.components) expect(byRef.get(component['bom-ref'])).toEqual(known(component));
});

test('a module of a package that is not in it is found, wherever it lies', () => {
  const modules = ['/app/src/main.tsx', '/app/node_modules/react/index.js', '\0/app/node_modules/@turf/area/dist/index.js?commonjs', '\0vite/preload-helper.js'];
  expect(unlistedPackages(lock, modules)).toEqual([]);
  expect(unlistedPackages(lock, [...modules, '/app/node_modules/fast-check/lib/a.js', 'C:\\app\\node_modules\\@types\\node\\a.js', '/app/node_modules/react/node_modules/more/a.js']))
    .toEqual(['node_modules/@types/node', 'node_modules/fast-check', 'node_modules/react/node_modules/more']);
});

test('the same lock gives the same bytes', () => {
  expect(JSON.stringify(billOf(readLock('.')))).toBe(JSON.stringify(bill));
  expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber/);
});

/** May be handed on with a program under the MIT licence, fonts and pictograms with the app. */
const allowed = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'CC0-1.0', 'OFL-1.1']);
/** Of tools alone, which nobody is handed. */
const allowedForTools = new Set([...allowed, 'MPL-2.0', 'Zlib']);
/** Package-lock.json does not say it; read in the package itself. */
const readByHand: Readonly<Record<string, string>> = { 'node_modules/@react-aria/optimize-locales-plugin': 'Apache-2.0' };

test('every licence is one that was looked at', () => {
  const inApp = new Set(placesInApp(lock));
  const faults = Object.entries(lock).filter(([place]) => place !== '').flatMap(([place, { license }]) => {
    const stated = license ?? readByHand[place] ?? 'none';
    const terms = stated.replaceAll(/[()]/g, '').split(/ (?:OR|AND) /);
    const fits = (term: string) => (inApp.has(place) ? allowed : allowedForTools).has(term);
    return (stated.includes(' OR ') ? terms.some(fits) : terms.every(fits)) ? [] : [`${place}: ${stated}`];
  });
  expect(faults).toEqual([]);
});

test('the texts of all those licences come with the build, each package named, and every text once', () => {
  const texts = licenceTexts('.', lock);
  for (const component of bill.components) expect(texts, component['bom-ref']).toContain(`${component.name} ${component.version} (`);
  expect(texts).toContain('Permission is hereby granted, free of charge');
  expect(texts).toContain('SIL OPEN FONT LICENSE');
  // A few packages bring no file: they are named with what they state.
  expect(texts.split('has no text of its own').length - 1).toBeLessThan(12);
});
