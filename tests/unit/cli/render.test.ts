/** `render`: what it is asked for, what its files are called, and every answer it gives before it needs a browser. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { describeNoPicture, describeProgress } from '../../../src/cli/render/describeRender.ts';
import { fileNames, readRenderOptions } from '../../../src/cli/render/renderOptions.ts';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'cordon-render-')); });
afterEach(async () => rm(folder, { recursive: true }));

async function run(argv: readonly string[], input = '', more: { readonly app?: string; readonly browser?: string } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(['render', ...argv], { out: (line) => void out.push(line), err: (line) => void err.push(line), folder, readInput: async () => input, ...more });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const sample = resolve('data/scenarios/ring-of-steel.cordon.geojson');

test('what is left out is as a printed page has it', () => {
  expect(readRenderOptions(['plan.cordon.geojson', '--out', 'map.png'])).toEqual({
    input: 'plan.cordon.geojson', out: 'map.png', kind: 'png', paper: 'a4', orientation: 'landscape', dpi: 300, locale: null, theme: 'light', title: null, posture: undefined, phase: undefined,
    batch: 'one', hasScenario: true, address: null, hasPassword: false, json: false,
  });
  expect(readRenderOptions(['#1.AB', '--out', 'Maps/One.TIFF', '--page', '4K', '--lang', 'ar', '--theme', 'dark', '--title', 'A', '--phase', 'none', '--batch', 'postures', '--without-plan', '--password-stdin', '--json'])).toMatchObject({
    input: '#1.AB', kind: 'geotiff', paper: 'uhd', dpi: 288, locale: 'ar', theme: 'dark', title: 'A', phase: 'none', batch: 'posture', hasScenario: false, hasPassword: true, json: true,
  });
  for (const [name, kind] of [['a.jpeg', 'jpeg'], ['a.jpg', 'jpeg'], ['a.webp', 'webp'], ['a.svg', 'svg'], ['a.pdf', 'pdf'], ['a.zip', 'world']] as const) expect(readRenderOptions(['p', '--out', name])).toMatchObject({ kind });
});

test.each([
  [['p'], ''], [['--out', 'a.png'], ''], [['p', 'q', '--out', 'a.png'], ''],
  [['p', '--out', 'a.bmp'], '--out a.bmp:'], [['p', '--out', 'a'], '--out a:'], [['p', '--out', 'a.png', '--page', 'a9'], '--page a9: there are a4, a3, a2, letter, wide, uhd, 16:9, 4k.'],
  [['p', '--out', 'a.png', '--dpi', '35'], '--dpi 35: a whole number from 36 to 1200.'], [['p', '--out', 'a.png', '--dpi', 'fine'], '--dpi fine:'],
  [['p', '--out', 'a.png', '--portrait', '--landscape'], '--landscape and --portrait:'], [['p', '--out', 'a.png', '--portrait', '--page', '16:9'], '--portrait:'],
  [['p', '--out', 'a.png', '--lang', 'fr'], '--lang fr:'], [['p', '--out', 'a.png', '--theme', 'blue'], '--theme blue:'], [['p', '--out', 'a.png', '--batch', 'zones'], '--batch zones:'],
  [['p', '--out', 'a.png', '--batch', 'phases', '--phase', 'none'], '--batch phases: shows each of them'], [['p', '--out', 'a.png', '--fast'], 'Unknown option'], [['p', '--out', 'a.png', '--address', 'site.example'], '--address site.example:'],
] as const)('%j is told what is wrong', async (argv, sentence) => {
  const answer = await run([...argv]);
  expect(answer.code).toBe(4);
  expect(answer.err.startsWith(sentence)).toBe(true);
  expect(answer.err).toContain('Usage: render <plan|link> --out');
});

test('one file keeps its name, several are numbered and named by what they show', () => {
  expect(fileNames('maps/map.png', [''])).toEqual(['maps/map.png']);
  expect(fileNames('maps/map.v2.png', ['routine', '../up', 'الإغلاق'])).toEqual(['maps/map.v2-01-routine.png', 'maps/map.v2-02--up.png', 'maps/map.v2-03-الإغلاق.png']);
});

test('a plan that cannot be read, a link that does not open, what the plan lacks', { timeout: 20_000 }, async () => {
  expect(await run(['none.cordon.geojson', '--out', 'a.png'])).toMatchObject({ code: 3, err: 'none.cordon.geojson: the file could not be read.' });
  await writeFile(join(folder, 'bad.cordon.geojson'), '{');
  expect((await run(['bad.cordon.geojson', '--out', 'a.png'])).code).toBe(3);
  expect(await run(['https://one.example/#1.AqJ0', '--out', 'a.png'])).toMatchObject({ code: 3 });
  expect(await run(['#v1&at=x', '--out', 'a.png'])).toMatchObject({ code: 3, err: 'link: the view cannot be read at "at=x".' });
  expect(await run([sample, '--out', 'a.png', '--posture', 'war'])).toMatchObject({ code: 4, err: `${sample}: there is no posture "war"; it has routine, heightened, lockdown, lockdown-inner.` });
  expect(await run([sample, '--out', 'a.png', '--batch', 'phases'])).toMatchObject({ code: 2, err: `${sample}: it has no phases, so there is no page to make.` });
  expect(await run([sample, '--out', 'a.png', '--password-stdin'], '\n')).toMatchObject({ code: 4, err: 'No password came on stdin.' });
});

test('without the built app or a browser it says what to do', async () => {
  expect(await run([sample, '--out', 'a.png'])).toMatchObject({ code: 1, err: expect.stringMatching(/there is none: run it as npm run -s cordon/) as string });
  await writeFile(join(folder, 'index.html'), '');
  expect(await run([sample, '--out', 'no/a.png'], '', { app: folder, browser: 'chromium' })).toMatchObject({ code: 4, err: 'no/a.png: could not be written (there is no such folder).' });
  expect(await run([sample, '--out', 'a.png'], '', { app: folder })).toMatchObject({ code: 1, err: expect.stringMatching(/none was found: install one, or set CORDON_CHROMIUM/) as string });
});

test('each stage is said once, and a refusal says what would do', () => {
  const said: string[] = [];
  const tell = describeProgress(['a.png', 'b.png'], (line) => void said.push(line));
  for (const [page, stage, part] of [[0, 'link', 0], [0, 'map', 0], [0, 'map', 0.5], [0, 'other', 0], [1, 'map', 0]] as const) tell(page, stage, part);
  expect(said).toEqual(['a.png: laid out.', 'a.png: drawing the map.', 'b.png: drawing the map.']);
  expect(describeNoPicture('a.png', { reason: 'too-many-pixels', largestDpi: 640 }, 1200)).toBe('a.png: the picture could not be made: it would have more pixels than can be held at once; at most --dpi 640 would do on this machine.');
  expect(describeNoPicture('a.png', { reason: 'failed', largestDpi: null }, 300, 'Target closed\n at x')).toBe('a.png: the picture could not be made: it failed (Target closed).');
});
