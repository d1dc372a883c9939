/** What a build owes to those who hand it on: the bill of materials and the licences lie beside the served app, and neither leaves out a package that is in it. */
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';

interface Bill { readonly components: readonly { readonly name: string; readonly version: string; readonly purl: string }[] }

const served = async (name: string): Promise<string> => {
  const response = await fetch(`${inject('appUrl')}${name}`);
  expect(response.status, name).toBe(200);
  return response.text();
};

/** Every package that npm does not count to the tools, whoever needs it: by npm's own marks in the lock, not by how the bill was made. */
const packages = Object.entries((JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { version: string; dev?: true; optional?: true; devOptional?: true }> }).packages)
  .filter(([place, { dev, optional, devOptional }]) => place !== '' && !dev && !optional && !devOptional)
  .map(([place, { version }]) => ({ name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length), version }));

test('the bill of materials that is served names every package of the app, in its version', async () => {
  expect(packages.length).toBeGreaterThan(80);
  const bill = JSON.parse(await served('cordon.cdx.json')) as Bill;
  const named = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
  expect(packages.map(({ name, version }) => `${name}@${version}`).filter((one) => !named.has(one))).toEqual([]);
});

test('the licences that are served name them too, with the texts', async () => {
  const texts = await served('licences.txt');
  expect(packages.filter(({ name, version }) => !texts.includes(`${name} ${version} (`))).toEqual([]);
  for (const words of ['Permission is hereby granted, free of charge', 'SIL OPEN FONT LICENSE', 'Apache License']) expect(texts).toContain(words);
});
