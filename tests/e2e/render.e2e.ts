/** `cordon render` and `cordon brief`, from the command line to the file: as large as was asked for, the plan comes back out of it, and slides have their notes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readPicture } from '../../src/cli/readPicture.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { openPdf, searchableText } from '../unit/export/pdf/readPdf.ts';
import { writePlan } from './harness/planFile.ts';

const sample = resolve('data/scenarios/neighbourhood-by-neighbourhood.ar.cordon.geojson');

test('pages of each phase as pictures that carry the plan', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'cordon-render-'));
  try {
    const argv = ['render', sample, '--out', 'map.png', '--page', 'letter', '--portrait', '--dpi', '72', '--batch', 'phases', '--json'];
    const made = spawnSync(process.execPath, [resolve('run.mjs'), 'cordon', ...argv], { cwd: folder, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } });
    expect(made.stderr).toMatch(/map-03-harthiya\.png: writing the file\./);
    expect(made.status).toBe(0);
    const { files } = JSON.parse(made.stdout) as { readonly files: readonly { readonly file: string; readonly shows: string; readonly bytes: number }[] };
    expect(files.map(({ file, shows }) => [file, shows])).toEqual([['map-01-karradat-mariam.png', 'karradat-mariam'], ['map-02-zawra.png', 'zawra'], ['map-03-harthiya.png', 'harthiya']]);
    const pictures = files.map(({ file }) => readFileSync(join(folder, file)));
    // Letter at 72 dots an inch; sides stand in the first chunk of a PNG.
    for (const [place, png] of pictures.entries()) expect([png.readUInt32BE(16), png.readUInt32BE(20), png.length]).toEqual([612, 792, files[place]?.bytes]);
    expect(pictures[0]?.equals(pictures[2] ?? Buffer.alloc(0)), 'another phase is another picture').toBe(false);

    const picture = readPicture(pictures[1] ?? Buffer.alloc(0));
    const opened = parseScenario(picture?.ok ? picture.text : '');
    const given = parseScenario(readFileSync(sample, 'utf8'));
    if (!opened.ok || !given.ok) throw new Error('The plan did not come back.');
    expect({ ...opened.scenario, view: given.scenario.view }).toEqual(given.scenario);
    expect(opened.scenario.view).toMatchObject({ phaseId: 'zawra' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a briefing as pages with notes', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cordon-brief-'));
  try {
    const view = { camera: { center: [44.3885, 33.3055], zoom: 14, bearing: 0, pitch: 0 } };
    writeFileSync(join(folder, 'plan.cordon.geojson'), writePlan([], { slides: [{ id: 'one', title: 'What stops them', text: 'Nothing yet.', notes: 'Said aloud and nowhere else.', view }] }));
    const argv = ['brief', 'plan.cordon.geojson', '--out', 'brief.pdf', '--as', 'notes', '--dpi', '40'];
    const made = spawnSync(process.execPath, [resolve('run.mjs'), 'cordon', ...argv], { cwd: folder, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } });
    expect(made.stderr).toMatch(/brief\.pdf: drawing slide 1\./);
    expect([made.status, made.stdout.trim()]).toEqual([0, 'brief.pdf']);
    const document = await openPdf(Uint8Array.from(readFileSync(join(folder, 'brief.pdf'))));
    const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => searchableText(document, index + 1)));
    const text = pages.join('\n');
    for (const words of ['What stops them', 'Nothing yet.', 'Said aloud and nowhere else.']) expect(text).toContain(words);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
