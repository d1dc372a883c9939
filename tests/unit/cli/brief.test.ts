/** `brief`: what it is asked for, what stays out of its file, and every answer it gives before it needs a browser. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { readBriefOptions } from '../../../src/cli/brief/briefOptions.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { emptyPlanBlock } from '../../../src/share/inPage/planBlock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cordon-brief-'));
  await writeFile(join(folder, 'cordon.html'), `<!doctype html><html lang="en" dir="ltr"><title>Cordon</title><body>${emptyPlanBlock}<script type="module">1</script></body></html>`);
});
afterEach(async () => rm(folder, { recursive: true }));

async function run(argv: readonly string[], more: { readonly app?: string } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(['brief', ...argv], { out: (line) => void out.push(line), err: (line) => void err.push(line), folder, readInput: async () => '', ...more });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const sample = resolve('data/scenarios/ring-of-steel.ar.cordon.geojson');
const plan = {
  type: 'FeatureCollection', features: [],
  cordon: {
    version: 1, id: 'plan/1', title: 'A <plan>', author: '', modified: '2026-01-01T00:00:00Z', caveat: '', baselineVersion: '', locale: 'en', postures: [{ id: 'routine', name: 'Routine' }],
    slides: [{ id: 'one', title: 'One', text: 'Said', notes: 'Only for me', view: {} }],
    overrides: { 'held-property-01': { geometry: { type: 'Point', coordinates: [44.388_001, 33.305_001] }, source: { text: 'Inventory', date: '2020-09' } } },
  },
};

async function planIn(path: string): Promise<{ readonly text: string; readonly page: string }> {
  const page = await readFile(join(folder, path), 'utf8');
  return { page, text: /id="cordon-plan"[^>]*>([^<]*)</.exec(page)?.[1] ?? '' };
}

test('a plan becomes a page that holds it, without what is sensitive unless asked for', async () => {
  await writeFile(join(folder, 'plan.cordon.geojson'), JSON.stringify(plan));
  const made = await run(['plan.cordon.geojson', '--out', 'brief.html', '--json'], { app: folder });
  expect(made.err).toBe('plan.cordon.geojson: places of held properties stay out of the file unless --with-sensitive asks for them (1).');
  const { text, page } = await planIn('brief.html');
  expect(JSON.parse(made.out)).toEqual({ input: 'plan.cordon.geojson', kind: 'html', slides: 1, file: 'brief.html', bytes: Buffer.byteLength(page) });
  expect(text).not.toContain('44.388001');
  expect(text).toContain('Only for me');
  expect(page).toContain('data-document="plan%2F1" data-language="en" data-lacks=""');
  expect(page).toContain('<title>A &lt;plan></title>');

  expect(await run(['plan.cordon.geojson', '--out', 'all.HTML', '--with-sensitive', '--without-notes', '--lang', 'ar', '--title', 'For the room'], { app: folder })).toEqual({ code: 0, err: '', out: 'all.HTML' });
  const all = await planIn('all.HTML');
  expect([all.text.includes('44.388001'), all.text.includes('Only for me'), all.text.includes('Said')]).toEqual([true, false, true]);
  expect(all.page).toMatch(/<html lang="ar" dir="ltr"><title>For the room<\/title>.*data-language="ar" data-lacks="notes"/);
});

test('a plan without slides is put into the page all the same, and reads back', async () => {
  const given = parseScenario(JSON.stringify({ ...plan, cordon: { ...plan.cordon, slides: [], overrides: {} } }));
  await writeFile(join(folder, 'bare.cordon.geojson'), JSON.stringify({ ...plan, cordon: { ...plan.cordon, slides: [], overrides: {} } }));
  const made = await run(['bare.cordon.geojson', '--out', 'bare.html'], { app: folder });
  expect(made).toEqual({ code: 0, err: 'bare.cordon.geojson: it has no slides; the file opens its plan.', out: 'bare.html' });
  expect(parseScenario((await planIn('bare.html')).text)).toEqual(given);
});

test.each([
  [['p'], ''], [['--out', 'a.html'], ''], [['p', 'q', '--out', 'a.html'], ''],
  [['p', '--out', 'a.png'], '--out a.png: the name must end in .html, .pdf, .pptx.'], [['p', '--out', 'a.pdf', '--as', 'poster'], '--as poster: there are slides, notes, reader.'],
  [['p', '--out', 'a.html', '--as', 'notes'], '--as notes: only a .pdf'], [['p', '--out', 'a.pdf', '--as', 'notes', '--without-notes'], '--as notes and --without-notes:'],
  [['p', '--out', 'a.pdf', '--with-sensitive'], '--with-sensitive: pages and slides are pictures'], [['p', '--out', 'a.html', '--theme', 'dark'], '--theme: a .html'], [['p', '--out', 'a.html', '--dpi', '90'], '--dpi: a .html'], [['p', '--out', 'a.html', '--with-hidden'], '--with-hidden: a .html'], [['p', '--out', 'a.pdf', '--dpi', '9'], '--dpi 9:'], [['p', '--out', 'a.pdf', '--steps', 'some'], '--steps some:'],
  [['p', '--out', 'a.pdf', '--theme', 'blue'], '--theme blue:'], [['p', '--out', 'a.html', '--lang', 'fr'], '--lang fr:'], [['p', '--out', 'a.html', '--fast'], 'Unknown option'],
] as const)('%j is told what is wrong', async (argv, sentence) => {
  const answer = await run([...argv]);
  expect(answer.code).toBe(4);
  expect(answer.err.startsWith(sentence)).toBe(true);
  expect(answer.err).toContain('Usage: brief <plan|link> --out');
});

test('what is left out is as a briefing is usually handed out', () => {
  expect(readBriefOptions(['p', '--out', 'a.PDF'])).toEqual({ input: 'p', out: 'a.PDF', kind: 'pdf', pages: 'slides', steps: 'last', dpi: 150, hasHidden: false, hasNotes: true, hasSensitive: false, title: null, locale: null, theme: 'light', hasPassword: false, json: false });
});

test('pages need slides that are shown, the built app and a browser', async () => {
  await writeFile(join(folder, 'plan.cordon.geojson'), JSON.stringify({ ...plan, cordon: { ...plan.cordon, slides: [{ ...plan.cordon.slides[0], isHidden: true }] } }));
  expect(await run([sample, '--out', 'a.pdf'])).toMatchObject({ code: 2, err: `${sample}: it has no slides, so there is no page to make.` });
  expect(await run(['plan.cordon.geojson', '--out', 'a.pptx'])).toMatchObject({ code: 2, err: 'plan.cordon.geojson: it has no slides that are shown, so there is no page to make.' });
  const shown = await run(['plan.cordon.geojson', '--out', 'a.pdf', '--with-hidden']);
  expect(shown.code).toBe(1);
  expect(shown.err.split('\n')).toEqual(['plan.cordon.geojson: places of held properties stay out of pictures (1).', expect.stringContaining('brief draws with the built app')]);
  await writeFile(join(folder, 'index.html'), '');
  expect((await run(['plan.cordon.geojson', '--out', 'a.pdf', '--with-hidden'], { app: folder })).err).toContain('brief draws with Chrome or Chromium');
});

test('a plan that cannot be read, a link that does not open, a view that is no plan, no folder to write to, no app', async () => {
  expect(await run(['none.cordon.geojson', '--out', 'a.html'])).toMatchObject({ code: 3, err: 'none.cordon.geojson: the file could not be read.' });
  expect(await run(['https://one.example/#1.AqJ0', '--out', 'a.html'])).toMatchObject({ code: 3 });
  expect(await run(['#v1', '--out', 'a.html'])).toMatchObject({ code: 3, err: 'link: it holds a view of the map and no plan, so there is no briefing in it.' });
  expect(await run([sample, '--out', 'none/a.html'], { app: folder })).toMatchObject({ code: 4, err: 'none/a.html: could not be written (there is no such folder).' });
  expect(await run([sample, '--out', 'a.html'])).toMatchObject({ code: 1 });
  await writeFile(join(folder, 'cordon.html'), '<!doctype html>');
  expect((await run([sample, '--out', 'a.html'], { app: folder })).err).toContain('brief puts the plan into the built app, and there is none');
});
