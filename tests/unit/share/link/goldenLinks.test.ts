/**
 * Links of every release, frozen, with the documents they must open to for ever. A link is never rewritten here: if one no longer opens, the codec has
 * broken its promise. New releases add a folder.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../../src/scenario/writeScenario.ts';
import { openLink } from '../../../../src/share/link/openLink.ts';
import { writeLink } from '../../../../src/share/link/writeLink.ts';

const root = 'tests/golden/links';
const passwords: Readonly<Record<string, string>> = { locked: 'افتح يا سمسم 2026' };
const links = readdirSync(root).flatMap((release) => readdirSync(join(root, release)).filter((name) => name.endsWith('.link')).map((name) => join(release, name.replace(/\.link$/, ''))));
const linkOf = (name: string) => readFileSync(join(root, `${name}.link`), 'utf8').trim();
const documentOf = (name: string) => readFileSync(join(root, `${name}.cordon.geojson`), 'utf8');
const nameOf = (path: string) => path.split(/[\\/]/).at(-1) ?? '';

test('there are some of version 1', () => {
  expect(links.length).toBeGreaterThanOrEqual(11);
});

describe.each(links)('%s', (path) => {
  test('opens to its document, to the letter', async () => {
    const opened = await openLink(linkOf(path), { password: passwords[nameOf(path)] ?? '' });
    expect(opened.ok ? writeScenario(opened.scenario) : opened).toBe(documentOf(path));
  });
});

/** The same release that reads a link also writes it so, unless a later one has found a shorter way. */
test.each(links.filter((path) => path.startsWith('v1') && !(nameOf(path) in passwords) && nameOf(path) !== 'look-only-without-notes'))('%s is written as it stands', async (path) => {
  const parsed = parseScenario(documentOf(path));
  if (!parsed.ok) throw new Error(parsed.reason);
  expect(await writeLink(parsed.scenario)).toEqual({ ok: true, fragment: linkOf(path).slice(1) });
});

test('flags come through', async () => {
  const flagged = await openLink(linkOf(links.find((path) => nameOf(path) === 'look-only-without-notes') ?? ''));
  expect(flagged).toMatchObject({ ok: true, flags: { isEncrypted: false, isLookOnly: true, lacksNotes: true } });
  expect(await openLink(linkOf(links.find((path) => nameOf(path) === 'newer-document') ?? ''))).toMatchObject({ ok: true, isReadOnly: true });
});
