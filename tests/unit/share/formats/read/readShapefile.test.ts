/** Shapefiles record by record: heights, records of another type, rings that lie nowhere, days, encodings; none takes the others with it. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkDbf, checkShp } from '../../../../../src/share/formats/read/shapefile/shpRecords.ts';
import { buildDbf, buildShp, partsRecord, pointRecord } from '../../../../fixtures/formats/buildShapefile.ts';
import { attributesOf, placesOf, problemsOf, read } from './outcomeOf.ts';

const degrees = [44.3, 33.2, 44.5, 33.4] as const;
const meters = [443_000, 3_685_000, 444_000, 3_686_000] as const;
const wgs84 = strToU8('GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]]]');
const utm = (name: string) => strToU8(`PROJCS["${name}",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["Degree",0.017453292519943295]],
  PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",45],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["Meter",1]]`);
const square: [number, number][] = [[44.38, 33.3], [44.38, 33.31], [44.39, 33.31], [44.38, 33.3]];
const table = buildDbf('name', [strToU8('gate'), strToU8('wall')]);

const open = (shp: Uint8Array, beside: Record<string, Uint8Array> = { 'a.prj': wgs84, 'a.dbf': table }) => read('a.zip', zipSync({ 'layers/a.shp': shp, ...Object.fromEntries(Object.entries(beside).map(([name, bytes]) => [`layers/${name}`, bytes])) }));

/** A record of another type, with so many numbers behind its corners, the last of them a height. */
function retyped(record: Uint8Array, type: number, behind = 0, height = 0): Uint8Array {
  const bytes = new Uint8Array(record.length + behind * 8);
  bytes.set(record);
  if (behind > 0) new DataView(bytes.buffer).setFloat64(bytes.length - 8, height, true);
  new DataView(bytes.buffer).setInt32(0, type, true);
  return bytes;
}

function severalPoints(corners: readonly (readonly [number, number])[], says = corners.length): Uint8Array {
  const bytes = new Uint8Array(40 + corners.length * 16);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 8, true);
  view.setInt32(36, says, true);
  for (const [index, pair] of corners.entries()) for (const [axis, value] of pair.entries()) view.setFloat64(40 + index * 16 + axis * 8, value, true);
  return bytes;
}

describe('records', () => {
  test('of another type than the file are refused by their numbers, not read as something else', async () => {
    const areas = await open(buildShp(5, [partsRecord(5, square), pointRecord([44.39, 33.31])], degrees));
    expect(placesOf(areas)).toMatchObject([['Polygon', expect.anything()]]);
    expect(problemsOf(areas)).toEqual(['-unreadable | record 2']);
    const points = await open(buildShp(1, [partsRecord(5, square), pointRecord([44.39, 33.31])], degrees));
    expect(placesOf(points)).toEqual([['Point', [44.39, 33.31]]]);
    expect(problemsOf(points)).toEqual(['-unreadable | record 1']);
  });

  test.each([
    ['point with height, without a measure', 11, retyped(pointRecord([44.39, 33.31]), 11, 1, 34), ['Point', [44.39, 33.31]], ['+height-dropped | record 1']],
    ['point at no height', 11, retyped(pointRecord([44.39, 33.31]), 11, 1), ['Point', [44.39, 33.31]], []],
    ['point with a height that is not there', 11, retyped(pointRecord([44.39, 33.31]), 11), ['Point', [44.39, 33.31]], []],
    ['point with a measure', 21, retyped(pointRecord([44.39, 33.31]), 21, 1, 7), ['Point', [44.39, 33.31]], []],
    ['line with heights', 13, retyped(partsRecord(3, square.slice(0, 2)), 13, 4, 34), ['LineString', square.slice(0, 2)], ['+height-dropped | record 1']],
    ['several points, of which there is one', 18, retyped(severalPoints([[44.39, 33.31]]), 18, 3, 34), ['Point', [44.39, 33.31]], ['+height-dropped | record 1']],
  ])('%s', async (_, type, record, place, problems) => {
    const file = await open(buildShp(type, [record], degrees));
    expect(placesOf(file)).toEqual([place]);
    expect(problemsOf(file)).toEqual(problems);
  });

  test('several points, points that are not there, an empty record, and one of no length', async () => {
    const file = await open(buildShp(8, [severalPoints([[44.39, 33.31], [44.4, 33.3]]), severalPoints([[44.39, 33.31]], 900), retyped(severalPoints([]), 0), new Uint8Array()], degrees));
    expect(placesOf(file)).toEqual([['Point', [44.39, 33.31]], ['Point', [44.4, 33.3]]]);
    expect(problemsOf(file)).toEqual(['+split | record 1 | 2', '-unreadable | record 2', '-empty-geometry | record 3', '-empty-geometry | record 4']);
  });

  test('lines of several parts; a ring that lies in no other and goes the wrong way round is told', async () => {
    const lines = await open(buildShp(3, [partsRecord(3, [...square, ...square], [0, 4])], degrees));
    expect(problemsOf(lines)).toEqual(['+split | record 1 | 2']);
    const apart: [number, number][] = [[44.4, 33.3], [44.41, 33.31], [44.4, 33.31], [44.4, 33.3]];
    const lost = await open(buildShp(5, [partsRecord(5, [...square, ...apart], [0, 4])], degrees));
    expect(placesOf(lost)).toHaveLength(1);
    expect(problemsOf(lost)).toEqual(['+part-dropped | record 1 | 1']);
    const two = await open(buildShp(5, [partsRecord(5, [...square, ...apart.toReversed()], [0, 4])], degrees));
    expect(placesOf(two)).toHaveLength(2);
    expect(problemsOf(two)).toEqual(['+split | record 1 | 2']);
  });

  test.each([
    ['parts beyond all use', 5, partsRecord(5, square, Array.from({ length: 5001 }, (_, index) => index))],
    ['parts that begin in the middle', 5, partsRecord(5, square, [1])],
    ['parts behind the last corner', 5, partsRecord(5, square, [0, 4])],
    ['a line of no more than its head', 3, partsRecord(3, []).slice(0, 40)],
    ['a point of one number', 1, pointRecord([44.39, 33.31]).slice(0, 12)],
    ['several points of no more than their head', 8, severalPoints([]).slice(0, 36)],
    ['parts fewer than none', 5, partsRecord(5, square, [], -1)],
  ])('%s', async (_, type, record) => {
    const file = await open(buildShp(type, [record], degrees));
    expect([placesOf(file), problemsOf(file)]).toEqual([[], ['-unreadable | record 1']]);
  });

  test('one that is shorter than its type ends the file, and that is told', async () => {
    const file = await open(buildShp(1, [pointRecord([44.39, 33.31]), new Uint8Array(2), pointRecord([44.4, 33.3])], degrees));
    expect(placesOf(file)).toEqual([['Point', [44.39, 33.31]]]);
    expect(problemsOf(file)).toEqual(['-truncated | record 2 | layers/a.shp']);
  });

  test.each([0, 31, 7])('a file of type %d is none that can be read', async (type) => {
    expect(placesOf(await open(buildShp(type, [pointRecord([44.39, 33.31])], degrees)))).toEqual(['refused', 'not-shapefile', 'layers/a.shp']);
  });

  test('what it was given stays as it was', () => {
    const bytes = buildShp(11, [retyped(pointRecord([44.39, 33.31]), 11, 1, 34)], degrees);
    const before = bytes.slice();
    expect(checkShp(bytes)).toMatchObject({ heights: new Set([1]), records: 1, parts: [0], isTruncated: false });
    expect(bytes).toEqual(before);
    expect(checkShp(new Uint8Array(99))).toBeNull();
  });
});

describe('the coordinate system', () => {
  test('metres become degrees, which is said with the name of the system; what is no number is refused alone', async () => {
    const file = await open(buildShp(1, [pointRecord([Number.NaN, 3_685_980]), pointRecord([443_160, 3_685_980])], meters), { 'a.prj': utm('WGS_1984_UTM_Zone_38N'), 'a.dbf': table });
    expect(placesOf(file)).toEqual([['Point', [44.389388, 33.311436]]]);
    expect(problemsOf(file)).toEqual(['+reprojected | file | WGS_1984_UTM_Zone_38N', '-not-a-coordinate | record 1 | NaN, 3685980']);
  });

  test('a projection that nobody knows is refused with its words', async () => {
    const words = 'PROJCS["x",GEOGCS["x",DATUM["WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]]],PROJECTION["Nobodys"]]';
    expect(placesOf(await open(buildShp(1, [pointRecord([1, 2])], meters), { 'a.prj': strToU8(words) }))).toEqual(['refused', 'wrong-projection', words.slice(0, 80)]);
  });

  test.each([[[-181, 0, 0, 0]], [[0, -91, 0, 0]], [[0, 0, 181, 0]], [[0, 0, 0, 91]]] as const)('without a .prj a box of %j is none of degrees', async (box) => {
    expect(placesOf(await open(buildShp(1, [pointRecord([1, 2])], box), {}))).toEqual(['refused', 'no-projection', 'layers/a.shp']);
  });
});

describe('attributes', () => {
  const shp = buildShp(1, [pointRecord([44.39, 33.31])], degrees);
  /** The one column of a table, of another type and width. */
  function column(type: string, width: number, value: string): Uint8Array {
    const bytes = buildDbf('made', [strToU8(value)]);
    bytes[43] = type.charCodeAt(0);
    bytes[48] = width;
    return bytes;
  }

  test('a day is written as its own clock shows it, one that is none is left out', async () => {
    expect(attributesOf(await open(shp, { 'a.dbf': column('D', 8, '20200626') }))).toEqual([[['made', '2020-06-26']]]);
    expect(attributesOf(await open(shp, { 'a.dbf': column('D', 8, 'soon    ') }))).toEqual([[]]);
  });

  test('the encoding is what the .cpg says, else what the bytes show', async () => {
    const latin = new Uint8Array([0x62, 0xfc, 0x72, 0x6f]);
    expect(await open(shp, { 'a.dbf': buildDbf('name', [latin]), 'a.cpg': strToU8('ISO-8859-1') })).toMatchObject({ features: [{ name: 'büro' }] });
    const arabic = buildDbf('name', [new Uint8Array([0xc8, 0xe6, 0xc7, 0xc8, 0xc9])]);
    for (const cpg of ['1256', 'ANSI 1256', 'windows-1256', 'no such encoding', '65001', '']) expect([cpg, await open(shp, { 'a.dbf': arabic, 'a.cpg': strToU8(cpg) })]).toMatchObject([cpg, { features: [{ name: 'بوابة' }] }]);
  });

  test.each([
    ['too short', table.slice(0, 32)],
    ['rows of no width', (() => { const bytes = table.slice(); bytes[10] = 0; return bytes; })()],
    ['a head longer than the file', (() => { const bytes = table.slice(); bytes[9] = 255; return bytes; })()],
    ['a head of nothing', (() => { const bytes = table.slice(); bytes[8] = 1; return bytes; })()],
    ['a column wider than its row', (() => { const bytes = table.slice(); bytes[48] = 200; return bytes; })()],
    ['a column of no width', (() => { const bytes = table.slice(); bytes[48] = 0; return bytes; })()],
  ])('a table with %s is none, and that is said', async (_, dbf) => {
    expect(checkDbf(dbf, 1)).toBeNull();
    const file = await open(shp, { 'a.dbf': dbf });
    expect([placesOf(file).length, problemsOf(file)]).toEqual([1, ['+attributes-missing | file | layers/a.shp']]);
  });

  test('of two tables of one name the first counts', async () => {
    const file = await read('a.zip', zipSync({ 'a.shp': shp, 'A.DBF': buildDbf('name', [strToU8('first')]), 'a.dbf': buildDbf('name', [strToU8('second')]) }));
    expect(file).toMatchObject({ features: [{ name: 'first' }] });
  });
});
