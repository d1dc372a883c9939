/** Well-known text, GPX, GeoJSON and the bytes behind them: what each odd spelling gives, and the sentence each fault is refused with. */
import { deflateSync, strToU8, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../../src/share/formats/decodeText.ts';
import { detectFormat } from '../../../../../src/share/formats/detectFormat.ts';
import { readPngScenario } from '../../../../../src/share/formats/read/png/readPngScenario.ts';
import { parseWkt } from '../../../../../src/share/formats/read/readWkt.ts';
import { scanXml } from '../../../../../src/share/formats/read/scanXml.ts';
import { mostBytes } from '../../../../../src/share/formats/readForeign.ts';
import { joinBytes } from '../../../../fixtures/formats/joinBytes.ts';
import { pngChunk, pngHead } from '../../../trust/recipes.ts';
import { attributesOf, placesOf, problemsOf, read } from './outcomeOf.ts';

const point = ['Point', [44.4, 33.3]];

describe('well-known text', () => {
  test.each([
    ['one geometry', 'POINT (44.4 33.3)', [point], []],
    ['several, on lines and after semicolons', 'POINT (44.4 33.3);POINT(44.4 33.3);\n\nSRID=4326;POINT (44.4 33.3)\n', [point, point, point], []],
    ['heights without their letter', 'POINT (44.4 33.3 12)', [point], ['+height-dropped | line 1']],
    ['a geometry of nothing', 'POINT EMPTY\nPOINT (44.4 33.3)', [point], ['-empty-geometry | line 1']],
    ['words between geometries, by their line', 'POINT (44.4 33.3)\nand then\nPOINT (44.4 33.3)', [point, point], [expect.stringMatching(/^-unreadable \| line 2 \| and then/)]],
    ['signs that no such text has', 'POINT (44.4 33.3)\nPOINT (44.4 33.3)$', [point], ['-unreadable | line 2 | POINT (44.4 33.3)$: $']],
    ['a number that is none', 'POINT (44.4 33.3x)', [], ['-unreadable | line 1 | POINT (44.4 33.3x): 33.3x']],
    ['a bracket too many, and one too few', 'POINT (44.4 33.3))\nPOINT (44.4 33.3', [], ['-unreadable | line 1 | POINT (44.4 33.3)): brackets', '-unreadable | line 2 | POINT (44.4 33.3: brackets']],
    ['brackets beyond all use', `GEOMETRYCOLLECTION (${'GEOMETRYCOLLECTION ('.repeat(40)}`, [], [expect.stringMatching(/nested too deeply$/)]],
    ['another system', 'SRID=32638;POINT (443160 3685980)', [], [expect.stringMatching(/^-(unreadable|out-of-range|wrong)/)]],
  ])('%s', async (_, text, places, problems) => {
    const file = await read('a.wkt', text);
    expect([placesOf(file), problemsOf(file)]).toEqual([places, problems]);
  });

  test('a file of spaces and semicolons is none; a shape alone needs no file', async () => {
    expect(placesOf(await read('a.wkt', ' ;\n; '))).toEqual(['refused', expect.stringMatching(/not-wkt|unknown-format/), expect.anything()]);
    expect(parseWkt('')).toMatchObject({ ok: false });
    expect(parseWkt('LINESTRING ZM (1 2 3 4, 5 6 7 8)')).toMatchObject({ ok: true, geometry: { type: 'LineString' } });
  });
});

describe('GPX', () => {
  const gpx = (inside: string) => `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">${inside}</gpx>`;
  const two = '<trkpt lat="33.3" lon="44.4"/><trkpt lat="33.31" lon="44.4"/>';

  test('tracks, routes, waypoints: parts too short are told, notes from either word, names of a device stay behind', async () => {
    const file = await read('a.gpx', gpx(`<trk><name>t</name><cmt>by night</cmt><type>patrol</type><trkseg>${two}</trkseg><trkseg><trkpt lat="33.3" lon="44.4"/></trkseg></trk>
      <rte><desc>planned</desc><rtept lat="33.3" lon="44.4"/><rtept lat="33.31" lon="44.4"/></rte><wpt lat=" 33.3 " lon="44.4"><time>2020-01-01T00:00:00Z</time></wpt>`));
    expect(placesOf(file)).toMatchObject([['LineString', expect.anything()], ['LineString', expect.anything()], point]);
    expect(problemsOf(file)).toEqual(['+part-dropped | track 1 | 1']);
    expect(file).toMatchObject({ features: [{ name: 't', note: 'by night' }, { note: 'planned' }, { name: '', note: '' }] });
    expect(attributesOf(file)).toEqual([[['type', 'patrol']], [], []]);
  });

  test.each([
    ['a waypoint without a place', '<wpt/>', ['-not-a-coordinate | waypoint 1']],
    ['a latitude beyond all numbers', '<wpt lat="1e999" lon="44.4"/>', ['-not-a-coordinate | waypoint 1 | 44.4, Infinity']],
    ['a route without points', '<rte/>', ['-empty-geometry | route 1']],
    ['a route of one', '<rte><rtept lat="33.3" lon="44.4"/></rte>', ['-zero-length | route 1']],
    ['a track with a word for a place', `<trk><trkseg>${two}<trkpt lat="here" lon="44.4"/></trkseg></trk>`, ['-not-a-coordinate | track 1 | here 44.4']],
  ])('%s', async (_, inside, problems) => {
    const file = await read('a.gpx', gpx(inside));
    expect([placesOf(file), problemsOf(file)]).toEqual([[], problems]);
  });

  test('other XML by that name', async () => {
    expect(placesOf(await read('a.gpx', '<track/>'))).toEqual(['refused', 'not-gpx', 'track']);
  });
});

describe('GeoJSON', () => {
  test.each([
    ['a list', '[1]', ['refused', 'not-geojson', '[1]']],
    ['features that are no list', '{"type":"FeatureCollection","features":{}}', ['refused', 'not-geojson', 'FeatureCollection']],
    ['a type that is no text', '{"type":7}', ['refused', 'not-geojson', '7']],
    ['a feature by itself', '{"type":"Feature","geometry":{"type":"Point","coordinates":[44.4,33.3]}}', [point]],
    ['a system that names itself wrongly', '{"type":"FeatureCollection","crs":[],"features":[]}', ['refused', 'wrong-crs', '[0]']],
    ['a collection in metres, its parts too', '{"type":"FeatureCollection","crs":{"properties":{"name":"EPSG:3857"}},"features":[{"type":"Feature","properties":null,"geometry":{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[4942585.4,3932213.1]},null]}}]}', [['Point', [44.4, 33.278]]]],
  ])('%s', async (_, text, outcome) => {
    const places = placesOf(await read('a.geojson', text));
    expect(JSON.parse(JSON.stringify(places, (_key, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value)))).toEqual(outcome);
  });

  test('what stands in metres and is no number, or nests without end, is refused by itself', async () => {
    const meters = (geometry: string) => `{"type":"Feature","properties":{},"geometry":${geometry}}`;
    const file = await read('a.geojson', `{"type":"FeatureCollection","crs":{"properties":{"name":"EPSG:32638"}},"features":[${[
      meters('{"type":"Point","coordinates":[1e400,3685980]}'), meters(`${'{"type":"GeometryCollection","geometries":['.repeat(3000)}null${']}'.repeat(3000)}`), meters('{"type":"Point","coordinates":[443160,3685980]}'), meters('null'),
    ].join()}]}`);
    expect(placesOf(file)).toEqual([['Point', [44.389388, 33.311436]]]);
    expect(problemsOf(file)).toEqual(['+reprojected | file | EPSG:32638', '-not-a-coordinate | feature 1 | Infinity, 3685980', '-too-deep | feature 2', '-empty-geometry | feature 4']);
  });

  test('the id of a feature is one of its attributes, unless it has another', async () => {
    const file = await read('a.geojson', '{"type":"FeatureCollection","features":[{"type":"Feature","id":7,"geometry":{"type":"Point","coordinates":[44.4,33.3]}},{"type":"Feature","id":"x","properties":{"id":"own"},"geometry":{"type":"Point","coordinates":[44.4,33.3]}},{"type":"Feature","id":{},"geometry":{"type":"Point","coordinates":[44.4,33.3]}}]}');
    expect(attributesOf(file)).toEqual([[['id', 7]], [['id', 'own']], []]);
  });

  test('a system that nobody reads here is refused by its name', async () => {
    for (const name of ['EPSG:32600', 'EPSG:32661', 'EPSG:4', 'urn:x']) expect(placesOf(await read('a.geojson', `{"type":"FeatureCollection","crs":{"properties":{"name":"${name}"}},"features":[]}`))).toEqual(['refused', 'wrong-crs', name]);
  });
});

describe('XML before it is parsed', () => {
  test.each([
    ['<a b="/>">x</a>', null], ['<a b=\'>\'/>', null], ['<!-- < --><a/>', null], ['<![CDATA[ < ]]>', null], ['<?xml', null], ['<!-- never closed', null], ['<a', null], ['<a b="', 'open-quote'], ["<a b='", 'open-quote'],
    [`<a ${'b=1 '.repeat(501)}>`, 'attributes'], ['<a>'.repeat(257), 'too-deep'], ['<a/>'.repeat(1_000_001), 'too-large'],
  ])('%.30s', (text, fault) => {
    expect(scanXml(text)).toBe(fault);
  });

  test('nothing but spaces or a comment has no root', async () => {
    expect(placesOf(await read('a.kml', '<!-- nothing -->'))).toMatchObject(['refused', 'not-xml', expect.anything()]);
  });
});

describe('bytes as text', () => {
  const wide = (text: string, isBig: boolean) => Uint8Array.from([...text].flatMap((letter) => (isBig ? [0, letter.charCodeAt(0)] : [letter.charCodeAt(0), 0])));
  test.each([
    ['two bytes a letter, the great one first, unmarked', wide('lat,lon\n33.3,44.4', true), 'utf-16be', 'lat,lon\n33.3,44.4'],
    ['two bytes a letter, the small one first, unmarked', wide('lat,lon\n33.3,44.4', false), 'utf-16le', 'lat,lon\n33.3,44.4'],
    ['marked, the great one first', Uint8Array.from([0xfe, 0xff, ...wide('ab', true)]), 'utf-16be', 'ab'],
    ['as XML declares it', new Uint8Array([...strToU8('<?xml version="1.0" encoding="windows-1252"?><a>'), 0xfc]), 'windows-1252', '<?xml version="1.0" encoding="windows-1252"?><a>ü'],
    ['declared in two bytes and written in one', strToU8('<?xml version="1.0" encoding="utf-16"?><a/>'), 'utf-8', '<?xml version="1.0" encoding="utf-16"?><a/>'],
    ['declared as what nobody knows', strToU8('<?xml version="1.0" encoding="nobodys"?><a/>'), 'utf-8', '<?xml version="1.0" encoding="nobodys"?><a/>'],
    ['too few to be told', new Uint8Array([0xc8]), 'windows-1256', 'ب'],
  ])('%s', (_, bytes, encoding, text) => {
    expect(decodeText(bytes)).toMatchObject({ encoding, text });
  });

  test.each([
    ['an empty archive', 'a.kmz', Uint8Array.from([0x50, 0x4b, 5, 6]), 'kmz'],
    ['a letter cut in two at the end of the head', 'a.csv', new Uint8Array([...strToU8(`lat,lon\n${'a'.repeat(4087)}`), ...strToU8('بوابة,\n')]), 'csv'],
    ['a table by its commas', 'a', strToU8('lat,lon\n1,2'), 'csv'],
    ['no table: a zero among it', 'a', strToU8('lat,lon\n1,\u0000'), null],
    ['XML of no known root', 'a.xml', strToU8('<a/>'), null],
    ['a name that promises an archive', 'a.kmz', strToU8('words'), null],
    ['a WebP', 'a.geojson', strToU8('RIFF....WEBP'), 'picture'],
    ['sounds in the same wrapping', 'a', strToU8('RIFF....WAVE'), null],
    ['a TIFF', 'a', Uint8Array.from([0x4d, 0x4d, 0, 42]), 'picture'],
    ['Arabic to the edge of the head', 'a.txt', strToU8('خط العرض,خط الطول\n'.repeat(400)), 'csv'],
  ])('%s', (_, name, bytes, format) => {
    expect(detectFormat(name, bytes)).toBe(format);
  });

  test('a file beyond all size is refused before it is decoded', async () => {
    const bytes = new Uint8Array(mostBytes + 1).fill(0x20);
    bytes.set(strToU8('lat,lon\n'));
    expect(placesOf(await read('a.csv', bytes))).toEqual(['refused', 'too-large', String(mostBytes + 1)]);
  });
});

describe('a picture', () => {
  const end = pngChunk('IEND', new Uint8Array());
  const words = (content: readonly number[] | Uint8Array) => pngChunk('iTXt', Uint8Array.from(content));
  const head = strToU8('cordon');
  const altered = (chunk: Uint8Array) => { const bytes = chunk.slice(); bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1; return bytes; };
  const plain = words([...head, 0, 0, 0, 0, 0, ...strToU8('{"a":1}')]);

  test.each([
    ['with its plan as plain text', [plain, end], { ok: true, text: '{"a":1}' }],
    ['with words of somebody else before it', [words([...strToU8('Comment'), 0, 0, 0, 0, 0]), words(strToU8('no end')), plain], { ok: true, text: '{"a":1}' }],
    ['saved again without it', [end], { ok: false, reason: 'picture-without-plan' }],
    ['cut', [], { ok: false, reason: 'picture-cut' }],
    ['cut in the middle of a chunk', [plain.slice(0, 20)], { ok: false, reason: 'picture-cut' }],
    ['altered where the plan stands', [altered(plain), end], { ok: false, reason: 'picture-altered' }],
    ['altered, then cut', [altered(plain)], { ok: false, reason: 'picture-altered' }],
    ['altered, then cut in a chunk', [altered(plain), end.slice(0, 3), strToU8('x'.repeat(20))], { ok: false, reason: 'picture-altered' }],
    ['altered, with a chunk longer than the rest', [altered(plain), pngChunk('tEXt', new Uint8Array(9), 900)], { ok: false, reason: 'picture-altered' }],
    ['with words that do not end', [words([...head, 0, 0, 0, 1]), end], { ok: false, reason: 'picture-altered' }],
    ['with a language that does not end', [words([...head, 0, 0, 0, 0x65, 0x6e, 0, 1]), end], { ok: false, reason: 'picture-altered' }],
    ['packed in a way nobody knows', [words([...head, 0, 1, 7, 0, 0, 1]), end], { ok: false, reason: 'picture-altered' }],
    ['packed, and that is no packing', [words([...head, 0, 1, 0, 0, 0, 1, 2, 3, 4, 5, 6]), end], { ok: false, reason: 'picture-altered' }],
    ['packed, and cut', [words([...head, 0, 1, 0, 0, 0, ...zlibSync(strToU8('{"a":"0123456789"}')).slice(0, 12)]), end], { ok: false, reason: 'picture-altered' }],
    ['packed without its head', [words([...head, 0, 1, 0, 0, 0, ...deflateSync(strToU8('{"a":1}'))]), end], { ok: false, reason: 'picture-altered' }],
    ['with text that is no UTF-8', [words([...head, 0, 0, 0, 0, 0, 0xff]), end], { ok: false, reason: 'picture-altered' }],
  ] as const)('%s', (_, chunks, outcome) => {
    expect(readPngScenario(joinBytes(pngHead, ...chunks))).toEqual(outcome);
  });

  test('dropped on an import it is sent where plans are opened, or refused with its reason', async () => {
    expect(placesOf(await read('a.png', joinBytes(pngHead, plain, end)))).toEqual(['refused', 'is-scenario', '']);
    expect(placesOf(await read('a.png', joinBytes(pngHead, end)))).toEqual(['refused', 'picture-without-plan', '']);
    expect(placesOf(await read('a.cordon.geojson', '{"type":"FeatureCollection","cordon":{}}'))).toEqual(['refused', 'is-scenario', '']);
  });
});
