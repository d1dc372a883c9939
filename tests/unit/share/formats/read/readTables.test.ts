/** Tables and angles as people write them: which places they give, and which cells are refused with their row. */
import { describe, expect, test } from 'vitest';
import { readAngle } from '../../../../../src/share/formats/read/readAngle.ts';
import { delimiterOf, readCsv, rowPlacer } from '../../../../../src/share/formats/read/readCsv.ts';
import { attributesOf, placesOf, problemsOf, read } from './outcomeOf.ts';

test.each([
  ['33.31', 33.31], ['-33.31', -33.31], ['+33.31', 33.31], ['\u221233.31', -33.31], ['\u200e33.31\u200f', 33.31], ['33,31', 33.31],
  ['٣٣٫٣١', 33.31], ['۳۳٫۳۱', 33.31], ['33° 18\' 36"', 33.31], ['33:18:36 N', 33.31], ['S 33 18 36', -33.31], ['44d23m24sW', -44.39], ['33.31 شمالاً', 33.31], ['44.39 شرقی', 44.39],
  ['N33.31S', null], ['-33.31N', null], ['33 60', null], ['33 18 60', null], ['here', null], ['', null], [`33${' '.repeat(60)}`, null], ['1,2,3', null],
])('the angle %j is %j', (text, degrees) => {
  const found = readAngle(text);
  if (degrees === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(degrees, 9);
});

describe('tables', () => {
  test('each row by its place or the reason why not, titles that come twice, titles that are missing', async () => {
    const file = await read('a.csv', 'name,lat,lon,lanes,lanes,,note\nA,33.3,44.4,2,4,x,said\n\nB,,,1\n,here,44.4\nD,33.3\n" ",33.31,44.41,,,,\n');
    expect(placesOf(file)).toEqual([['Point', [44.4, 33.3]], ['Point', [44.41, 33.31]]]);
    expect(attributesOf(file)).toEqual([[['name', 'A'], ['lanes', '2'], ['lanes (5)', '4'], ['column 6', 'x'], ['note', 'said']], []]);
    expect(problemsOf(file)).toEqual(['-empty-geometry | row 4', '-not-a-coordinate | row 5 | here, 44.4', '-not-a-coordinate | row 6 | 33.3,']);
    expect(file).toMatchObject({ features: [{ name: 'A', note: 'said' }, { name: '' }], problems: [{ at: { name: 'B' } }, { at: { name: '' } }, { at: { name: 'D' } }] });
  });

  test('a table without names tells of a row by its number alone', async () => {
    const file = await read('a.csv', 'lat;lon;lit\nx;y;\n;;yes\n33,3;44,4;no\n');
    expect(problemsOf(file)).toEqual(['-not-a-coordinate | row 2 | x, y', '-empty-geometry | row 3']);
    expect(placesOf(file)).toEqual([['Point', [44.4, 33.3]]]);
  });

  test('pairs in one cell, parted by a comma, a semicolon or a space', async () => {
    const file = await read('a.tsv', 'name\tlocation\nA\t33.3, 44.4\nB\t33.3;44.4\nC\t33.3 44.4\nD\t33°18\'N 44.4\nE\t33.3\nF\t\n');
    expect(placesOf(file).slice(0, 3)).toEqual([['Point', [44.4, 33.3]], ['Point', [44.4, 33.3]], ['Point', [44.4, 33.3]]]);
    expect(problemsOf(file)).toEqual(['-not-a-coordinate | row 6 | 33.3,', '-empty-geometry | row 7']);
    expect(await rowPlacer({ by: 'pair', column: 0 }).then((place) => [place([`33.3${' '.repeat(120)}44.4`]), place([])])).toEqual([{ wrong: `33.3${' '.repeat(120)}44.4` }, null]);
  });

  test('squares of the grid: the middle, as precise as the square is wide; too wide, odd or none is refused', async () => {
    const file = await read('a.csv', 'mgrs\n38S MB 43160 85980\n38SMB4385\n38SMB48\n38SMB431\n38SMB\nhome\n..\n38SMB4316085980431608598\n99SMB4316085980\n');
    expect(attributesOf(file)).toEqual([[['precisionMeters', 1]], [['precisionMeters', 1000]]]);
    expect(problemsOf(file)).toEqual(['-not-a-coordinate | row 4 | 38SMB48', '-not-a-coordinate | row 5 | 38SMB431', '-not-a-coordinate | row 6 | 38SMB', '-not-a-coordinate | row 7 | home', '-empty-geometry | row 8',
      '-not-a-coordinate | row 9 | 38SMB4316085980431608598', '-not-a-coordinate | row 10 | 99SMB4316085980']);
    expect(await rowPlacer({ by: 'mgrs', column: 0 }).then((place) => [place(['3'.repeat(121)]), place([])])).toEqual([{ wrong: '3'.repeat(121) }, null]);
  });

  test('shapes as well-known text: an empty cell has none, a wrong one is told with its reason', async () => {
    const file = await read('a.csv', 'name,wkt\nA,"POINT (44.4 33.3)"\nB,\nC,"POINT (x)"\nD\n');
    expect(placesOf(file)).toEqual([['Point', [44.4, 33.3]]]);
    expect(problemsOf(file)).toMatchObject(['-empty-geometry | row 3', expect.stringMatching(/^-not-a-coordinate \| row 4 \| POINT \(x\) \(/), '-empty-geometry | row 5']);
  });

  test('what a spreadsheet would run comes in without the apostrophe that disarmed it', async () => {
    expect(await read('a.csv', "name,lat,lon\n'=1+1,33.3,44.4\n'tis,33.3,44.4\n")).toMatchObject({ features: [{ name: '=1+1' }, { name: "'tis" }] });
  });

  test('columns that somebody chose stand above what the titles say', async () => {
    const file = await readCsv('a,b,name\n33.3,44.4,x\n', undefined, { place: { by: 'degrees', lat: 0, lon: 1 }, name: null, note: null });
    expect([placesOf(file), attributesOf(file)]).toEqual([[['Point', [44.4, 33.3]]], [[['name', 'x']]]]);
  });

  test.each([['a,b;c', ','], ['a;b;c,d', ';'], ['a\tb', '\t'], ['ا،ب', '،'], ['alone', ''], ['a|b\n1,2,3', '|']])('%j is parted by %j', (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });

  test.each([
    ['titles without a place', 'name,note\na,b\n', ['refused', 'no-coordinates', 'name, note']],
    ['nothing but empty rows', 'lat,lon\n,\n \n', []],
    ['a title too long to be one', `${'lat'.repeat(40)},lon\n1,2\n`, ['refused', 'no-coordinates', `${'lat'.repeat(40)}, lon`]],
  ])('%s', async (_, text, outcome) => {
    expect(placesOf(await read('a.csv', text))).toEqual(outcome);
  });

  test('a quotation mark that is never closed is told at the last row', async () => {
    expect(problemsOf(await read('a.csv', 'name,lat,lon\nA,33.3,44.4\n"B,33.3,44.4\nC,33.3,44.4'))).toContain('+truncated | row 3');
  });
});
