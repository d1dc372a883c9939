/** `convert` and `validate` of scenario files, through the real entry. */
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writePng } from '../../../src/export/picture/png/writePng.ts';
import { main } from '../../../src/cli/main.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../src/scenario/writeScenario.ts';
import { townScenario } from '../../fixtures/scenario/townScenario.ts';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'cordon-convert-')); });
afterEach(async () => rm(folder, { recursive: true }));

async function run(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, { out: (line) => void out.push(line), err: (line) => void err.push(line), folder });
  return { code, out, err };
}

const put = (name: string, text: string) => writeFile(join(folder, name), text);
const get = (name: string) => readFile(join(folder, name), 'utf8');

describe('convert', () => {
  const inputs = ['town.geojson', 'town.topojson', 'town.kml', 'town.kmz', 'town.gpx', 'town.csv', 'town-windows-1256.csv', 'town-mgrs.csv', 'town.wkt', 'town-shapefile.zip'];
  test.each(inputs)('%s into a scenario that opens without a remark, and into every other format', async (input) => {
    await copyFile(join('tests/fixtures/formats', input), join(folder, input));
    expect(await run('convert', input, 'out.cordon.geojson')).toMatchObject({ code: 0, out: ['out.cordon.geojson: written.'] });
    const parsed = parseScenario(await get('out.cordon.geojson'));
    expect(parsed).toMatchObject({ ok: true, problems: [] });
    for (const output of ['out.geojson', 'out.kml', 'out.csv']) expect(await run('convert', 'out.cordon.geojson', output)).toMatchObject({ code: 0 });
    expect(await run('validate', 'out.cordon.geojson')).toMatchObject({ code: 0, err: [] });
  });

  test('says what was read, mended and refused, where and why, and exits 1', async () => {
    await put('in.csv', 'lat,lon,name\n33.31,44.39,a\n44.39,33.31,b\nx,1,<b>c</b>\n');
    expect(await run('convert', 'in.csv', 'out.kml')).toEqual({
      code: 1,
      out: ['out.kml: written.'],
      err: [
        'in.csv, row 3 "b": latitude and longitude were swapped and have been put right.',
        'in.csv, row 4 "<b>c</b>": a coordinate is not a pair of numbers (x, 1); left out.',
        'in.csv: 2 read, 1 of them mended, 1 refused.',
      ],
    });
    expect(await get('out.kml')).toContain('<name>a</name>');
  });

  test('what looks personal stays out unless asked for, and is named', async () => {
    await put('in.csv', 'lat,lon,name,owner,rooms\n33.31,44.39,Block,A. B.,4\n');
    const { code, err } = await run('convert', 'in.csv', 'out.cordon.geojson');
    expect([code, err[0]]).toEqual([0, 'in.csv: attribute "owner" looks like persons; left out (keep it with --keep-personal).']);
    expect(await get('out.cordon.geojson')).not.toContain('A. B.');
    expect(await get('out.cordon.geojson')).toContain('"rooms":"4"');
    await run('convert', 'in.csv', 'out.cordon.geojson', '--keep-personal');
    expect(await get('out.cordon.geojson')).toContain('"owner":"A. B."');
  });

  test('a picture gives the plan it carries, and says where it carries none', async () => {
    const writer = writePng({ widthPixels: 1, heightPixels: 1, dpi: 96, scenarioText: writeScenario(townScenario) });
    await writer.rows(new Uint8Array(4));
    const bytes = new Uint8Array(await (await writer.end()).arrayBuffer());
    await writeFile(join(folder, 'map.png'), bytes);
    await writeFile(join(folder, 'cut.png'), bytes.subarray(0, 100));
    expect(await run('convert', 'map.png', 'out.cordon.geojson')).toMatchObject({ code: 0, out: ['out.cordon.geojson: written.'] });
    expect(await get('out.cordon.geojson')).toBe(writeScenario(townScenario));
    expect((await run('validate', 'map.png')).code).toBe((await run('validate', 'out.cordon.geojson')).code);
    expect(await run('link', 'map.png')).toMatchObject({ code: 0 });
    for (const argv of [['convert', 'cut.png', 'out.kml'], ['link', 'cut.png'], ['validate', 'cut.png']]) {
      expect(await run(...argv)).toMatchObject({ code: 3, err: ['cut.png: the picture was cut off before its plan was complete.'] });
    }
  });

  test('a scenario keeps all it has as a scenario', async () => {
    await put('in.cordon.geojson', writeScenario(townScenario));
    expect((await run('convert', 'in.cordon.geojson', 'out.cordon.geojson')).code).toBe(0);
    expect(await get('out.cordon.geojson')).toBe(writeScenario(townScenario));
  });

  test('illustrative features stay out unless asked for', async () => {
    await copyFile('data/bollard-lines.geojson', join(folder, 'in.geojson'));
    const without = await run('convert', 'in.geojson', 'out.gpx');
    expect(without.code).toBe(2);
    expect(without.err.slice(-2)).toEqual([
      'out.gpx: 11 features left out: illustrative (ask for them with --include-illustrative).',
      'out.gpx: not written, for nothing is left to write.',
    ]);
    await expect(get('out.gpx')).rejects.toThrow('ENOENT');
    expect((await run('convert', 'in.geojson', 'out.gpx', '--include-illustrative')).code).toBe(0);
    const names = (await get('out.gpx')).match(/<trk><name>[^<]*/g) ?? [];
    expect(names).toHaveLength(11);
    expect(names.every((name) => name.startsWith('<trk><name>ILLUSTRATIVE: '))).toBe(true);
    // By way of a scenario as well.
    await run('convert', 'in.geojson', 'plan.cordon.geojson');
    expect((await run('convert', 'plan.cordon.geojson', 'out.csv')).code).toBe(2);
  });

  test('what cannot be read: a sentence and 3', async () => {
    await put('a.geojson', '{');
    await put('a.gpx', '<!DOCTYPE gpx [<!ENTITY a "b">]><gpx/>');
    await put('a.bin', '\u0000\u0001');
    for (const [input, says] of [['a.geojson', /not valid JSON/], ['a.gpx', /XML entities/], ['a.bin', /no format that can be read/], ['none.kml', /missing/], ['.', /folder/]] as const) {
      const { code, err } = await run('convert', input, 'out.csv');
      expect([input, code]).toEqual([input, 3]);
      expect(err[0]).toMatch(says);
    }
  });

  test('wrong usage: 4', async () => {
    await put('a.geojson', '{}');
    for (const argv of [[], ['a.geojson'], ['a.geojson', 'b.shp'], ['a.geojson', 'b.csv', 'c.csv'], ['a.geojson', 'b.csv', '--colour'], ['a.geojson', './a.geojson']]) {
      expect((await run('convert', ...argv)).code).toBe(4);
    }
  });
});

describe('validate', () => {
  test('every problem of a scenario with file, feature and path', async () => {
    const features = [
      { type: 'Feature', id: 'a', geometry: { type: 'Point', coordinates: [33.31, 44.39] }, properties: { kind: 'checkpoint', hidden: 'yes' } },
      { type: 'Feature', id: 'b', geometry: { type: 'Point', coordinates: [44.39, 33.31] }, properties: { kind: 'barrier', barrier: 'wall' } },
      { type: 'Feature', geometry: null, properties: { kind: 'balloon' } },
    ];
    const whole = JSON.parse(writeScenario(townScenario)) as Record<string, unknown>;
    await put('plan.cordon.geojson', JSON.stringify({ ...whole, features }));
    const { code, out, err } = await run('validate', 'plan.cordon.geojson');
    expect(code).toBe(1);
    expect(out).toEqual(['plan.cordon.geojson: 1 checkpoint, 1 unknown, 3 postures, 2 phases, 1 slides; 5 problems.']);
    expect(err).toEqual([
      'plan.cordon.geojson, a, geometry: latitude and longitude were swapped and have been put right.',
      'plan.cordon.geojson, a, properties.hidden: the value is not allowed here and was passed over (yes).',
      'plan.cordon.geojson, b, geometry: its geometry is of a type that its kind cannot have (Point); left out.',
      'plan.cordon.geojson, feature-3: it has no id and was given one (feature-3).',
      'plan.cordon.geojson, feature-3: this release does not know its kind; kept as it came (balloon).',
      'plan.cordon.geojson: 2 read, 2 of them mended, 1 refused.',
    ]);
  });

  test('a good one, a newer one, and one that is none', async () => {
    const text = writeScenario(townScenario);
    await put('good.cordon.geojson', text.replace('"future"', '"future2"').replace(/\n\{"type":"Feature","id":"future2?".*/, ''));
    expect(await run('validate', 'good.cordon.geojson')).toMatchObject({ code: 0, err: [] });
    await put('newer.json', text.replace('"version": 1', '"version": 9').replace(/\n\{"type":"Feature","id":"future".*/, ''));
    const newer = await run('validate', 'newer.json');
    expect(newer.code).toBe(0);
    expect(newer.err).toEqual(['newer.json: written by a newer release; this one can show it but not change it.']);
    await put('bad.cordon.geojson', '[]');
    expect(await run('validate', 'bad.cordon.geojson')).toMatchObject({ code: 3, out: ['bad.cordon.geojson: nothing read.'], err: ['bad.cordon.geojson: the file is not a GeoJSON FeatureCollection ([0]).'] });
  });

  test('a file in a foreign format: what an import would read, mend and refuse, and why', async () => {
    await put('in.csv', 'lat,lon,name\n33.31,44.39,Gate\n44.39,33.31,b\nx,1,<b>c</b>\n');
    expect(await run('validate', 'in.csv')).toEqual({
      code: 1,
      out: ['in.csv: 1 checkpoint, 1 note; 2 problems.'],
      err: [
        'in.csv, row 3 "b": latitude and longitude were swapped and have been put right.',
        'in.csv, row 4 "<b>c</b>": a coordinate is not a pair of numbers (x, 1); left out.',
        'in.csv: 2 read, 1 of them mended, 1 refused.',
      ],
    });
    await copyFile('tests/fixtures/import/survey.zip', join(folder, 'survey.zip'));
    expect(await run('validate', 'survey.zip')).toMatchObject({ code: 0, out: ['survey.zip: 2 barrier, 1 checkpoint, 1 note; 2 problems.'], err: [/WGS_1984_UTM_Zone_38N/, /UTM/, 'survey.zip: 4 read, 0 of them mended, 0 refused.'].map((line) => (typeof line === 'string' ? line : expect.stringMatching(line))) });
    await copyFile('tests/fixtures/import/drive.gpx', join(folder, 'drive.gpx'));
    expect((await run('validate', 'drive.gpx')).out).toEqual(['drive.gpx: 2 movement, 1 note; 2 problems.']);
    await put('bad.kml', '<kml');
    expect(await run('validate', 'bad.kml')).toMatchObject({ code: 3, err: [expect.stringContaining('bad.kml: it is not well-formed XML')] });
    await put('none.geojson', '{"type":"FeatureCollection","features":[]}');
    expect((await run('validate', 'none.geojson')).code).toBe(2);
  });

  test('--json gives the problems as they are', async () => {
    await put('bad.cordon.geojson', '[]');
    const { out } = await run('validate', '--json', 'bad.cordon.geojson');
    expect(JSON.parse(out.join('\n'))).toMatchObject([{ input: 'bad.cordon.geojson', outcome: 'scenario', problems: [], refusal: { reason: 'not-a-collection' } }]);
  });
});
