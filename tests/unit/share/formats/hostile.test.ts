/** Files that are wrong by accident or on purpose: each is mended or refused by name, none hangs, throws or takes others with it. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ForeignFile } from '../../../../src/share/formats/foreign.ts';
import { readForeign } from '../../../../src/share/formats/readForeign.ts';
import { buildDbf, buildShp, partsRecord, pointRecord } from '../../../fixtures/formats/buildShapefile.ts';

const read = (name: string, content: string | Uint8Array) => readForeign(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** `reason` of every problem, with a plus where it was mended; or the refusal of the whole file. */
const outcome = (file: ForeignFile) => (file.ok ? [file.features.length, ...file.problems.map(({ reason, isMended }) => `${isMended ? '+' : '-'}${reason}`)] : file.reason);

const feature = (geometry: unknown, properties: unknown = {}) => ({ type: 'Feature', properties, geometry });
const point = (coordinates: unknown = [44.39, 33.31]) => ({ type: 'Point', coordinates });
const line = (coordinates: unknown) => ({ type: 'LineString', coordinates });
const area = (ring: unknown) => ({ type: 'Polygon', coordinates: [ring] });
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const kml = (placemark: string) => `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemark}<Placemark><name>good</name><Point><coordinates>44.39,33.31</coordinates></Point></Placemark></Document></kml>`;
const gpx = (inside: string) => `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">${inside}<wpt lat="33.31" lon="44.39"><name>good</name></wpt></gpx>`;
const degrees = [44.38, 33.3, 44.4, 33.32] as const;
const shapefile = (files: Record<string, Uint8Array>) => zipSync(files);
const square: [number, number][] = [[44.38, 33.3], [44.38, 33.31], [44.39, 33.31], [44.38, 33.3]];

const good = feature(point());
const farRing = [[44.38, 33.3], [44.39, 33.31], [44.39, 33.3], [44.38, 33.31], [44.38, 33.3]];
const many = Array.from({ length: 100_001 }, (_, index) => [44.3 + index / 1_000_000, 33.3]);
const nested = (depth: number): unknown => (depth === 0 ? point() : { type: 'GeometryCollection', geometries: [nested(depth - 1)] });

describe('GeoJSON', () => {
  test.each([
    ['swapped', collection(feature(point([33.31, 44.39]))), [1, '+swapped']],
    ['three dimensions', collection(feature(point([44.39, 33.31, 40]))), [1, '+height-dropped']],
    ['far away', collection(feature(point([2.35, 48.85]))), [1, '+far-away']],
    ['out of range', collection(feature(point([440_000, 3_685_000])), good), [1, '-out-of-range']],
    ['no geometry', collection(feature(null), good), [1, '-empty-geometry']],
    ['empty coordinates', collection(feature(point([])), feature(line([])), feature({ type: 'MultiPoint', coordinates: [] }), good), [1, '-empty-geometry', '-empty-geometry', '-empty-geometry']],
    ['text for numbers', collection(feature(point(['44.39', '33.31'])), good), [1, '-not-a-coordinate']],
    ['a line of no length', collection(feature(line([[44.39, 33.31], [44.39, 33.31]])), good), [1, '-zero-length']],
    ['a ring that crosses itself', collection(feature(area(farRing)), good), [1, '-self-crossing']],
    ['an open ring', collection(feature(area([[44.38, 33.3], [44.39, 33.3], [44.39, 33.31]]))), [1, '+open-ring']],
    ['100,001 corners', collection(feature(line(many)), good), [1, '-too-many-vertices']],
    ['several parts', collection(feature({ type: 'MultiPoint', coordinates: [[44.39, 33.31], [44.4, 33.31]] })), [2, '+split']],
    ['a mixed collection, one part bad', collection(feature({ type: 'GeometryCollection', geometries: [point(), line([]), area(square)] })), [2, '+split', '-empty-geometry']],
    ['collections in collections', collection(feature(nested(10)), feature(nested(40))), [1, '-too-deep']],
    ['no features at all', collection(1, null, { type: 'Topology' }, good), [1, '-not-a-feature', '-not-a-feature', '-not-a-feature']],
    ['coordinates nested 20,000 deep', `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":${'['.repeat(20_000)}${']'.repeat(20_000)}}}]}`, [0, '-not-a-coordinate']],
    ['a bare geometry', JSON.stringify(point()), [1]],
    ['a foreign system', JSON.stringify({ type: 'FeatureCollection', crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3893' } }, features: [] }), 'wrong-crs'],
    ['UTM by its code', JSON.stringify({ type: 'FeatureCollection', crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::32638' } }, features: [feature(point([443_160, 3_685_980]))] }), [1, '+reprojected']],
    ['UTM and a coordinate without end', `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:32638"}},"features":[{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":${'['.repeat(9000)}${']'.repeat(9000)}}}]}`, [0, '+reprojected', '-not-a-coordinate']],
    ['WGS84 by name', JSON.stringify({ type: 'FeatureCollection', crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } }, features: [good] }), [1]],
    ['cut off', '{"type":"FeatureCollection","features":[', 'not-json'],
    ['another object', '{"a":1}', 'not-geojson'],
    ['a scenario under another name', '{"type":"FeatureCollection","features":[],"cordon":{"version":1}}', 'is-scenario'],
  ])('%s', async (_name, text, expected) => {
    expect(outcome(await read('a.geojson', text))).toEqual(expected);
  });

  test('100,000 corners are read', async () => {
    expect(outcome(await read('a.geojson', collection(feature(line(many.slice(1))))))).toEqual([1]);
  });

  test('markup stays text, control and direction marks go, __proto__ is a key like any other', async () => {
    const file = await read('a.geojson', `{"type":"Feature","geometry":{"type":"Point","coordinates":[44.39,33.31]},
      "properties":{"name":"<script>alert(1)</script>\\u202e\\u0007","__proto__":{"polluted":true},"constructor":"x","deep":{"a":[1]}}}`);
    expect(file).toMatchObject({ ok: true, features: [{ name: '<script>alert(1)</script>' }] });
    if (!file.ok) return;
    expect(Object.entries(file.features[0]?.properties ?? {})).toEqual([
      ['name', '<script>alert(1)</script>'], ['__proto__', '{"polluted":true}'], ['constructor', 'x'], ['deep', '{"a":[1]}'],
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test.each([
  ['an arc that is not there', { type: 'Topology', arcs: [], objects: { a: { type: 'LineString', arcs: [7] }, b: { type: 'Point', coordinates: [44.39, 33.31] } } }, [1, '-unreadable']],
  ['one arc named a hundred thousand times', { type: 'Topology', arcs: [[[44.39, 33.31], [44.4, 33.31]]], objects: { a: { type: 'LineString', arcs: Array.from({ length: 100_000 }, () => 0) } } }, [0, '-too-many-vertices']],
  ['no objects', { type: 'Topology', arcs: [] }, 'not-topojson'],
])('TopoJSON: %s', async (_name, json, expected) => {
  expect(outcome(await read('a.topojson', JSON.stringify(json)))).toEqual(expected);
});

const laughs = `<!DOCTYPE kml [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, index) => `<!ENTITY a${index} "&a${index === 0 ? '' : index - 1};&a${index === 0 ? '' : index - 1};">`).join('')}]>`;

describe('KML, KMZ and GPX', () => {
  test.each([
    ['a billion laughs', `<?xml version="1.0"?>${laughs}${kml('')}`, 'entities'],
    ['an entity from outside', `<!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/passwd">]>${kml('')}`, 'entities'],
    ['nested 100,000 deep', kml('<Folder>'.repeat(100_000)), 'too-deep'],
    ['a megabyte of errors', kml('<'.repeat(1_000_000)), 'not-xml'],
    ['cut off', kml('').slice(0, 120), 'not-xml'],
    ['other XML', '<html><body/></html>', 'not-kml'],
    ['a coordinate that is a word', kml('<Placemark><LineString><coordinates>44.39,here,5 44.4,33.3</coordinates></LineString></Placemark>'), [1, '-not-a-coordinate']],
    ['no coordinates', kml('<Placemark><Point><coordinates> </coordinates></Point></Placemark><Placemark/>'), [1, '-empty-geometry', '-empty-geometry']],
    ['a ring of two corners', kml('<Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>44.38,33.3 44.39,33.3</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>'), [1, '-zero-length']],
    ['a picture and a link', kml('<GroundOverlay><name>o</name></GroundOverlay><NetworkLink><Link><href>http://example.org/a.kml</href></Link></NetworkLink>'), [1, '-overlay', '-network-link']],
    ['reserved names', kml('<Placemark><ExtendedData><Data name="__proto__"><value>x</value></Data><SchemaData><SimpleData name="constructor">y</SimpleData></SchemaData></ExtendedData><Point><coordinates>44.4,33.31</coordinates></Point></Placemark>'), [2, '+name-refused', '+name-refused']],
  ])('KML: %s', async (_name, text, expected) => {
    expect(outcome(await read('a.kml', text))).toEqual(expected);
  });

  test('KML: a description in HTML becomes text', async () => {
    const file = await read('a.kml', kml('<Placemark><name>&lt;b&gt;</name><description><![CDATA[<script>alert(1)</script><p>a &lt; b</p>]]></description><Point><coordinates>44.4,33.31</coordinates></Point></Placemark>'));
    expect(file).toMatchObject({ features: [{ name: '<b>', note: 'alert(1)a < b' }, { name: 'good' }] });
  });

  test.each([
    ['a zip bomb', zipSync({ 'doc.kml': new Uint8Array(30_000_000) }), 'zip-too-large'],
    ['a broken archive', zipSync({ 'doc.kml': strToU8(kml('')) }).slice(0, 60), 'zip-unreadable'],
    ['nothing of use', zipSync({ 'readme.txt': strToU8('kml') }), 'zip-nothing'],
    ['a climbing name', zipSync({ '../../doc.kml': strToU8(kml('')) }), [1]],
  ])('KMZ: %s', async (_name, bytes, expected) => {
    expect(outcome(await read('a.kmz', bytes))).toEqual(expected);
  });

  test.each([
    ['a point without a place', gpx('<trk><trkseg><trkpt lat="33.31"/><trkpt lat="33.3" lon="44.4"/></trkseg></trk><wpt lat="x" lon="1"/>'), [1, '-not-a-coordinate', '-not-a-coordinate']],
    ['a track of one point, and of none', gpx('<trk><trkseg><trkpt lat="33.3" lon="44.4"/></trkseg></trk><trk/>'), [1, '-zero-length', '-empty-geometry']],
    ['a short segment', gpx('<trk><trkseg><trkpt lat="33.3" lon="44.4"/></trkseg><trkseg><trkpt lat="33.3" lon="44.4"/><trkpt lat="33.31" lon="44.4"/></trkseg></trk>'), [2, '+part-dropped']],
    ['entities', `${laughs}${gpx('')}`, 'entities'],
    ['KML in GPX clothing', '<gpxx/>', 'not-gpx'],
  ])('GPX: %s', async (_name, text, expected) => {
    expect(outcome(await read('a.gpx', text))).toEqual(expected);
  });
});

describe('tables and WKT', () => {
  test.each([
    ['no place', 'name,size\na,1\n', 'no-coordinates'],
    ['bad rows between good ones', 'lat,lon,name\n33.31,44.39,a\nnorth,44.39,b\n,,c\n\n33.31,44.4,d\n', [2, '-not-a-coordinate', '-empty-geometry']],
    ['swapped columns', 'lat;lon\n44,39;33,31\n', [1, '+swapped']],
    ['Arabic digits', 'خط العرض,خط الطول\n٣٣٫٣١,٤٤٫٣٩\n', [1]],
    ['one column for both', 'name,Coordinates\na,"33.31, 44.39"\n', [1]],
    ['minutes beyond 60', 'lat,lon\n33°75′,44.39\n', [0, '-not-a-coordinate']],
    ['MGRS good, cut, far too coarse', 'mgrs\n38SMB4316085980\n38SMB431608598\n38S MB 4 8\n', [1, '-not-a-coordinate', '-not-a-coordinate']],
    ['WKT cells', 'wkt\n"LINESTRING (44.39 33.31, 44.4 33.31)"\nLINE (1 2)\n', [1, '-not-a-coordinate']],
  ])('CSV: %s', async (_name, text, expected) => {
    expect(outcome(await read('a.csv', text))).toEqual(expected);
  });

  test('CSV: rows are numbered as a spreadsheet numbers them', async () => {
    const file = await read('a.csv', 'lat,lon,name\n33.31,44.39,"two\nlines"\n\nx,y,bad\n');
    expect(file).toMatchObject({ features: [{ name: 'two\nlines', at: { unit: 'row', number: 2 } }], problems: [{ at: { unit: 'row', number: 4, name: 'bad' } }] });
  });

  const text = 'الاسم,lat,lon\nبوابة,33.31,44.39\n';
  const utf16 = (mark: boolean) => new Uint8Array(new Uint16Array([...(mark ? '\uFEFF' : ''), ...text].map((letter) => letter.charCodeAt(0))).buffer);
  test.each([
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]), [1]],
    ['UTF-16 with a mark', utf16(true), [1]],
    ['windows-1256', new Uint8Array([...'name,lat,lon\n'].map((letter) => letter.charCodeAt(0)).concat([0xc8, 0xe6, 0xc7, 0xc8, 0xc9], [...',33.31,44.39'].map((letter) => letter.charCodeAt(0)))), [1, '+encoding-guessed']],
    ['bytes that are no text', new Uint8Array([0, 1, 2, 255, 254, 0, 0, 7]), 'no-coordinates'],
  ])('encoding: %s', async (_name, bytes, expected) => {
    expect(outcome(await read('a.csv', bytes))).toEqual(expected);
  });

  test.each([
    ['a broken one between good ones', 'POINT (44.39 33.31)\nLINESTRING (44.39 33.31,\nPOINT (44.4 33.31)', [1, '-unreadable']],
    ['words between', 'POINT (44.39 33.31)\nhello\nPOINT EMPTY', [1, '-unreadable', '-empty-geometry']],
    ['heights without a Z', 'LINESTRING (44.39 33.31 5, 44.4 33.31 6)', [1, '+height-dropped']],
    ['EWKT in degrees', 'SRID=4326;POINT(44.39 33.31)', [1]],
    ['EWKT elsewhere', 'SRID=32638;POINT(443000 3686000)', [0, '-unreadable']],
    ['nested 50,000 deep', `${'GEOMETRYCOLLECTION ('.repeat(50_000)}POINT (1 2)`, [0, '-unreadable']],
    ['a bow tie', 'POLYGON ((44.38 33.3, 44.39 33.31, 44.39 33.3, 44.38 33.31, 44.38 33.3))', [0, '-self-crossing']],
  ])('WKT: %s', async (_name, wkt, expected) => {
    expect(outcome(await read('a.wkt', wkt))).toEqual(expected);
  });
});

describe('shapefiles', () => {
  const wgs84 = strToU8('GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]]]');
  const karbala = strToU8('GEOGCS["GCS_Karbala_1979",DATUM["D_Karbala_1979",SPHEROID["Clarke_1880_RGS",6378249.145,293.465]]]');
  const points = buildShp(1, [pointRecord([44.39, 33.31])], degrees);
  const parts = buildShp(5, [partsRecord(5, square, [0, 3, 0, 3]), partsRecord(5, square), partsRecord(5, square, [0], 1_000_000_000)], degrees);
  test.each([
    ['no .prj, degrees', { 'a.shp': points }, [1, '+attributes-missing']],
    ['no .prj, metres', { 'a.shp': buildShp(1, [pointRecord([443_000, 3_686_000])], [443_000, 3_686_000, 443_001, 3_686_001]) }, 'no-projection'],
    ['another datum', { 'a.shp': points, 'a.prj': karbala }, 'wrong-projection'],
    ['a .prj that is none', { 'a.shp': points, 'a.prj': strToU8('hello') }, 'wrong-projection'],
    ['parts that run backwards, points that are not there', { 'a.shp': parts, 'a.prj': wgs84 }, [1, '+attributes-missing', '-unreadable', '-unreadable']],
    ['cut off', { 'a.shp': buildShp(1, [pointRecord([44.39, 33.31]), pointRecord([44.4, 33.31])], degrees).slice(0, 140), 'a.prj': wgs84 }, [1, '+attributes-missing', '-truncated']],
    ['four billion rows of attributes', { 'a.shp': points, 'a.prj': wgs84, 'a.dbf': buildDbf('name', [strToU8('gate')], 0xffffffff) }, [1]],
    ['a reserved column', { 'a.shp': points, 'a.prj': wgs84, 'a.dbf': buildDbf('__proto__', [strToU8('gate')]) }, [1]],
    ['no shapefile', { 'a.shp': strToU8('hello') }, 'not-shapefile'],
    ['nothing of use', { 'a.txt': strToU8('hello') }, 'zip-nothing'],
    ['a zip bomb', { 'a.shp': new Uint8Array(30_000_000) }, 'zip-too-large'],
  ])('%s', async (_name, files, expected) => {
    const result = outcome(await read('a.zip', shapefile(files as Record<string, Uint8Array>)));
    expect(Array.isArray(result) ? [result[0], ...result.slice(1).toSorted()] : result).toEqual(expected);
  });

  test('several layers, attributes in windows-1256 without a .cpg', async () => {
    const arabic = new Uint8Array([0xc8, 0xe6, 0xc7, 0xc8, 0xc9]);
    const file = await read('a.zip', shapefile({ 'a.shp': points, 'a.prj': wgs84, 'a.dbf': buildDbf('name', [arabic]), 'b.shp': points, 'b.prj': wgs84, 'b.dbf': buildDbf('name', [strToU8('b')]) }));
    expect(file).toMatchObject({ features: [{ name: 'بوابة', at: { number: 1 } }, { name: 'b', at: { number: 2 } }] });
  });
});

test.each([['photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], ['empty.geojson', new Uint8Array()]])('%s is in no format', async (name, bytes) => {
  expect(outcome(await read(name, bytes))).toBe(name === 'photo.jpg' ? 'picture-kind' : 'unknown-format');
});
