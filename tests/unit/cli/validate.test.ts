import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { buildVillage, pick, writeVillage } from '../../fixtures/data/village.ts';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'cordon-validate-')); });
afterEach(async () => rm(folder, { recursive: true }));

async function run(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, { out: (line) => void out.push(line), err: (line) => void err.push(line), folder });
  return { code, out, err };
}

async function writeFiles(village = buildVillage()) {
  for (const [name, text] of writeVillage(village)) await writeFile(join(folder, name), text);
}

test('a good folder: counts on stdout, nothing on stderr, 0', async () => {
  await writeFiles();
  expect(await run('validate', '.')).toEqual({
    code: 0,
    out: ['.: 1 sources, 1 figures, 1 zones, 1 waters, 1 neighbourhoods, 3 roads, 4 junctions, 1 facilities, 1 checkpoints, 1 barriers, 1 heldProperties, 2 incidents; 0 problems.'],
    err: [],
  });
});

test('a folder answers for the scenarios that come with it', async () => {
  await writeFiles();
  await mkdir(join(folder, 'scenarios'));
  const plan = { type: 'FeatureCollection', cordon: { version: 1, id: 'a', title: 'A' }, features: [{ type: 'Feature', id: 'x', geometry: null, properties: { kind: 'barrier' } }] };
  await writeFile(join(folder, 'scenarios', 'a.cordon.geojson'), JSON.stringify(plan));
  const { code, out, err } = await run('validate', '.');
  expect(out).toHaveLength(2);
  expect(out[1]).toMatch(/^scenarios\/a\.cordon\.geojson: /);
  expect(err.join('\n')).toContain('scenarios/a.cordon.geojson');
  expect(code).toBe(1);
});

test('a bad feature: file, feature, path and reason in one sentence, 1', async () => {
  const village = buildVillage();
  pick(village, 'raid').properties['mappedAt'] = 'nowhere';
  await writeFiles(village);
  const { code, out, err } = await run('validate', '.');
  expect(err).toEqual(['incidents.geojson, raid, properties.mappedAt: it refers to a feature that does not exist (nowhere).']);
  expect(out[0]).toMatch(/; 1 problem\.$/);
  expect(code).toBe(1);
});

test('--json puts the problems on stdout as they are', async () => {
  const village = buildVillage();
  pick(village, 'raid').properties['mappedAt'] = 'nowhere';
  await writeFiles(village);
  const { out } = await run('validate', '--json', '.');
  expect(JSON.parse(out.join('\n'))).toMatchObject([{
    input: '.', outcome: 'checked', counts: { roads: 3 },
    problems: [{ file: 'incidents.geojson', featureId: 'raid', path: 'properties.mappedAt', reason: 'unknown-reference', detail: 'nowhere' }],
  }]);
});

test('a single file is checked without the others', async () => {
  await writeFiles();
  expect(await run('validate', 'roads.geojson', 'incidents.geojson')).toMatchObject({
    code: 0, out: ['roads.geojson: 3 roads, 4 junctions; 0 problems.', 'incidents.geojson: 2 incidents; 0 problems.'], err: [],
  });
});

test('a file that is not JSON is unreadable, 3, and worse than a problem', async () => {
  await writeFiles();
  await writeFile(join(folder, 'incidents.geojson'), '{');
  const { code, err } = await run('validate', '.');
  expect(code).toBe(3);
  expect(err[0]).toMatch(/^incidents\.geojson: the file is not valid JSON \(/);
});

test('a file that is not there, a name that is no data file: 3', async () => {
  expect((await run('validate', 'roads.geojson')).code).toBe(3);
  await writeFile(join(folder, 'notes.doc'), 'notes');
  const stranger = await run('validate', 'notes.doc');
  expect(stranger.code).toBe(3);
  expect(stranger.err[0]).toMatch(/^notes\.doc: not the name of a data file/);
});

test('an empty folder and an empty file are no data, 2', async () => {
  expect((await run('validate', '.')).code).toBe(2);
  await writeFile(join(folder, 'incidents.geojson'), '{"type":"FeatureCollection","features":[]}');
  expect((await run('validate', 'incidents.geojson')).code).toBe(2);
});

test('wrong usage, 4; help, 0', async () => {
  for (const argv of [[], ['bake'], ['validate'], ['validate', '--colour', '.']]) {
    const { code, err } = await run(...argv);
    expect(code).toBe(4);
    expect(err.join('\n')).toContain('Usage:');
  }
  const help = await run('--help');
  expect(help.code).toBe(0);
  expect(help.out.join('\n')).toContain('validate <file|folder>...');
});

const slidesOfPlan = (slides: readonly unknown[]) => JSON.stringify({
  type: 'FeatureCollection', features: [],
  cordon: { version: 1, id: 'a', title: 'A', author: '', modified: '2026-01-01T00:00:00Z', caveat: '', baselineVersion: '', locale: 'en', postures: [{ id: 'routine', name: 'Routine' }], slides },
});

test('what a slide names that is gone is a sentence that names the slide, 1', async () => {
  await writeFiles();
  await writeFile(join(folder, 'plan.cordon.geojson'), slidesOfPlan([
    { id: 'one', title: 'Fine', text: '{{lines}}', notes: '', view: { postureId: 'routine', selectedId: 'raid' } },
    { id: 'two', title: 'Lost', text: '<b>now</b> {{later}}', notes: '', view: { postureId: 'gone', selectedId: 'nowhere' }, callouts: [{ id: 'c', featureId: 'nowhere', text: 'Gone' }] },
  ]));
  const { code, out, err } = await run('validate', 'plan.cordon.geojson', '--data', '.');
  expect(err).toEqual([
    'plan.cordon.geojson, slide 2 “Lost” (two): HTML is shown as the text it is.',
    'plan.cordon.geojson, slide 2 “Lost” (two): this release does not know a number in braces; its name is shown.',
    'plan.cordon.geojson, slide 2 “Lost” (two): the plan has no such posture, so the first one is shown (gone).',
    'plan.cordon.geojson, slide 2 “Lost” (two): what it selects is gone (nowhere).',
    'plan.cordon.geojson, slide 2 “Lost” (two): the callout has no place on the map and is not shown (Gone).',
  ]);
  expect(out).toEqual(['plan.cordon.geojson: 1 postures, 2 slides; 5 problems.']);
  expect(code).toBe(1);
  expect(await run('validate', 'plan.cordon.geojson', '--data', 'nothing')).toMatchObject({ code: 3, out: [] });
});

test('chapters are read as the briefing would take them: line or row of each remark, 1; none in it, 2; too large, 3', async () => {
  await writeFile(join(folder, 'good.md'), '# Before\n\n## One\nWhat holds\n');
  await writeFile(join(folder, 'room.md'), '# After\n\n## One\nWhat holds\n\n## Two\n![map](x.png)\n');
  await writeFile(join(folder, 'room.csv'), 'title,text,notes,colour\nA,b,c,red\n,,,blue\n');
  await writeFile(join(folder, 'empty.md'), '\n');
  await writeFile(join(folder, 'huge.md'), 'x'.repeat(4_000_001));
  expect(await run('validate', 'good.md')).toEqual({ code: 0, out: ['good.md: 1 slides; 0 problems.'], err: [] });
  expect(await run('validate', 'room.md')).toMatchObject({ code: 1, err: ['room.md, line 6: a picture in the text is shown as its description (Two).'] });
  expect(await run('validate', 'room.csv')).toMatchObject({
    code: 1, err: ['room.csv, row 1: the column was not understood; left out (colour).', 'room.csv, row 3: neither title nor text; left out (blue).'],
  });
  expect(await run('validate', 'empty.md')).toMatchObject({ code: 2, err: ['empty.md: there is no chapter in it: no title and no text was found.'] });
  expect(await run('validate', 'huge.md')).toMatchObject({ code: 3, err: ['huge.md: larger than 4 MB, which is no briefing any more.'] });
});

test('a table of names and places stays one of places', async () => {
  await writeFile(join(folder, 'places.csv'), 'name,lon,lat\nA,44.4,33.3\n');
  expect((await run('validate', 'places.csv')).out).toEqual(['places.csv: 1 note; 0 problems.']);
});
