/** `link` and `open`: there and back, with a password, without parts, and what is said of links that do not open. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import type { Scenario } from '../../../src/scenario/document.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../src/scenario/writeScenario.ts';
import { openFixture } from '../../fixtures/links/openFixture.ts';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'cordon-link-')); });
afterEach(async () => rm(folder, { recursive: true }));

async function run(argv: readonly string[], input = '') {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, { out: (line) => void out.push(line), err: (line) => void err.push(line), folder, readInput: async () => input });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const sample = resolve('data/scenarios/ring-of-steel.cordon.geojson');
const write = async (name: string, scenario: Scenario) => writeFile(join(folder, name), writeScenario(scenario));
const scenarioOf = (text: string): Scenario => {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.scenario;
};

test('a plan comes back to the letter, from the fragment and from a whole address', async () => {
  const link = await run(['link', sample]);
  expect(link.code).toBe(0);
  expect(link.out).toMatch(/^#1\.[\w-]+$/);
  expect(link.err).toMatch(/^.*: all of the plan is illustrative and says so, .*\n.*ring-of-steel.cordon.geojson: the link has [\d,]+ characters\.$/);
  const text = await readFile(sample, 'utf8');
  for (const given of [link.out, link.out.slice(1), `https://example.org/cordon/${link.out}`]) {
    expect(await run(['open', given])).toEqual({ code: 0, out: writeScenario(scenarioOf(text)).trimEnd(), err: '' });
  }
});

test('parts are left out by wish, and the reader is told', async () => {
  await write('plan.cordon.geojson', { ...await openFixture('medium'), slides: [{ id: 'slide-1', title: 'One', text: '', notes: 'Speak slowly', view: {}, rest: {} }] });
  const { out } = await run(['link', 'plan.cordon.geojson', '--without', 'notes,slides', '--look-only']);
  const opened = await run(['open', out]);
  expect(opened.code).toBe(0);
  expect(opened.err).toBe('link: its sender left the notes out.\nlink: meant to be looked at only.');
  const { features, slides } = scenarioOf(opened.out);
  expect(slides).toEqual([]);
  expect(features.length).toBe(44);
  expect(features.filter((feature) => 'properties' in feature && feature.properties.note !== '')).toEqual([]);
});

test('a password locks it', { timeout: 20_000 }, async () => {
  const { code, out } = await run(['link', sample, '--password-stdin'], 'open sesame\n');
  expect([code, out.slice(0, 4)]).toEqual([0, '#1e.']);
  expect(await run(['open', out])).toMatchObject({ code: 3, out: '', err: 'link: this link needs its password; give it on stdin with --password-stdin.' });
  expect(await run(['open', out, '--password-stdin'], 'open barley\n')).toMatchObject({ code: 3, err: 'link: this is not its password.' });
  expect((await run(['open', out, '--password-stdin'], 'open sesame\r\n')).code).toBe(0);
  expect(await run(['link', sample, '--password-stdin'], '\n')).toMatchObject({ code: 4, err: 'No password came on stdin.' });
});

test('what is sensitive stays out without a password and is named', { timeout: 20_000 }, async () => {
  const plain = await openFixture('small');
  const posture = plain.postures[0];
  if (!posture) throw new Error('no posture');
  const secret: Scenario = {
    ...plain, parameters: { ...plain.parameters, decideSeconds: 7 }, postures: [{ ...posture, states: { 'barrier-000': 'repair', 'barrier-001': 'up' } }, ...plain.postures.slice(1)],
    overrides: { 'held-property-01': { status: 'held', geometry: { type: 'Point', coordinates: [44.39, 33.31] }, rest: {} } },
  };
  await write('secret.cordon.geojson', secret);
  const open = await run(['link', 'secret.cordon.geojson']);
  expect(open.err.split('\n').slice(0, 3)).toEqual([
    'secret.cordon.geojson: places of held properties, with their neighbourhoods and notes, stay out without a password (1).', 'secret.cordon.geojson: failed and repair states stay out without a password (1).',
    'secret.cordon.geojson: reaction times stay out without a password (1).',
  ]);
  const read = scenarioOf((await run(['open', open.out])).out);
  expect([read.postures[0]?.states, read.overrides['held-property-01']?.geometry, read.parameters.decideSeconds]).toEqual([{ 'barrier-001': 'up' }, undefined, 3]);
  const locked = await run(['link', 'secret.cordon.geojson', '--password-stdin'], 'x');
  expect(locked.err).not.toContain('stay out');
  expect((await run(['open', locked.out, '--password-stdin'], 'x')).out).toBe(writeScenario(secret).trimEnd());
});

test('roads that a plan keeps stay behind, and it is said', async () => {
  const network = { name: 'town.osm', includesService: true, includesPrivate: true, joinsCrossings: true, text: '{}', rest: {} };
  await write('roads.cordon.geojson', { ...await openFixture('small'), network });
  const { out, err } = await run(['link', 'roads.cordon.geojson']);
  expect(err).toContain('the roads “town.osm” that the plan keeps do not travel');
  expect(scenarioOf((await run(['open', out])).out).network).toBeUndefined();
});

test('a link that does not open says why', async () => {
  const { out } = await run(['link', sample]);
  const whole = (out.length - 1).toLocaleString('en');
  expect(await run(['open', out.slice(0, 501)])).toMatchObject({ code: 3, out: '', err: `link: this link was cut: 500 of ${whole} characters arrived. Ask for the whole of it, or for the file.` });
  expect(await run(['open', `${out.slice(0, 500)}${out[500] === 'A' ? 'B' : 'A'}${out.slice(501)}`])).toMatchObject({ code: 3, err: 'link: this link was changed on its way. Ask for it again, or for the file.' });
  expect(await run(['open', out.replace('#1', '#2')])).toMatchObject({ code: 3, err: 'link: a later release made this link; open it with that one.' });
  expect(await run(['open', '#v1&at=33.3,44.4,14'])).toMatchObject({ code: 3, err: 'link: this is no link of a plan.' });
});

test('wrong usage and unreadable files', async () => {
  expect((await run(['link'])).code).toBe(4);
  expect((await run(['link', sample, '--without', 'barriers'])).code).toBe(4);
  expect((await run(['open', 'a', 'b'])).code).toBe(4);
  expect(await run(['link', 'absent.geojson'])).toMatchObject({ code: 3, err: 'absent.geojson: the file could not be read.' });
  await writeFile(join(folder, 'large.cordon.geojson'), writeScenario({ ...scenarioOf(await readFile(sample, 'utf8')), caveat: 'x'.repeat(3_000_000) }));
  expect(await run(['link', 'large.cordon.geojson'])).toMatchObject({ code: 1, out: '', err: 'large.cordon.geojson: too large for a link; send the file.' });
});
