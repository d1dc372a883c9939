/** World files: six numbers, the corners they give in each system, and when the reader has to be asked. */
import { describe, expect, test } from 'vitest';
import { formatMgrs } from '../../../../../src/geo/formatCoordinate.ts';
import { areCorners, type PictureCorners } from '../../../../../src/share/formats/ground/pictureCorners.ts';
import { cornersBy, guessSystem, readWorldFile, type WorldFile } from '../../../../../src/share/formats/ground/readWorldFile.ts';

const iraq = [42, 30, 48, 37] as const;
/** 1000 by 500 pixels of a hundred-thousandth of a degree, top left corner at 44.37, 33.31. */
const degrees: WorldFile = { a: 0.00001, d: 0, b: 0, e: -0.00001, c: 44.370005, f: 33.309995 };
/** Five metres a pixel round the zone, in UTM zone 38 north; its corners half a metre inside the squares of a metre that are named. */
const utm: WorldFile = { a: 5, d: 0, b: 0, e: -5, c: 440_003, f: 3_687_998 };
const mercator: WorldFile = { a: 5, d: 0, b: 0, e: -5, c: 4_938_000, f: 3_937_000 };
const expectNear = (corners: PictureCorners | null, places: readonly (readonly [number, number])[], digits: number) => {
  corners?.forEach((corner, at) => corner.forEach((value, axis) => expect(value).toBeCloseTo(places[at]?.[axis] ?? Number.NaN, digits)));
  expect(corners).not.toBeNull();
};

describe('the six lines', () => {
  test('stand in the order a, d, b, e, c, f; with commas, signs and powers', () => {
    expect(readWorldFile('\uFEFF0.00001\r\n0\r\n0\r\n-1e-5\r\n44,370005\r\n33.309995\r\n\r\n')).toEqual(degrees);
  });

  test.each([['five', '1\n0\n0\n-1\n44'], ['seven', '1\n0\n0\n-1\n44\n33\n9'], ['words', '1\n0\n0\n-1\nx\n33'], ['nothing', ''], ['a line', '0\n0\n0\n0\n44\n33'], ['endless', '1e999\n0\n0\n-1\n44\n33'], ['hexadecimal', '0x10\n0\n0\n-1\n44\n33']])('%s is no world file', (_, text) => {
    expect(readWorldFile(text)).toBeNull();
  });
});

describe('the corners', () => {
  test('lie half a pixel outside the middles that the file speaks of', async () => {
    expectNear(await cornersBy(degrees, 1000, 500, 'degrees'), [[44.37, 33.31], [44.38, 33.31], [44.38, 33.305], [44.37, 33.305]], 9);
  });

  test('of UTM and of web maps are where another source of the same formulas has them', async () => {
    // The grid of MGRS is that of UTM, and another library's.
    const corners = await cornersBy(utm, 400, 200, 'utm38');
    expect(corners?.map((corner) => formatMgrs(corner, 1)?.replaceAll(/\s/g, ''))).toEqual(['38SMB4000088000', '38SMB4200088000', '38SMB4200087000', '38SMB4000087000']);
    const web = await cornersBy(mercator, 400, 200, 'mercator');
    expect(web?.[0][0]).toBeCloseTo((4_937_997.5 / 20_037_508.342789244) * 180, 9);
    expect(web?.[0][1]).toBeCloseTo((Math.atan(Math.sinh((3_937_002.5 / 20_037_508.342789244) * Math.PI)) * 180) / Math.PI, 9);
  });

  test('of a turned picture turn with it', async () => {
    const turned: WorldFile = { a: 0, d: -0.00001, b: -0.00001, e: 0, c: 44.37, f: 33.31 };
    const corners = await cornersBy(turned, 100, 100, 'degrees');
    expect(corners && corners[1][1] < corners[0][1] && corners[3][0] < corners[0][0]).toBe(true);
  });

  test('of a mirrored picture are none', async () => {
    expect(await cornersBy({ ...degrees, e: 0.00001 }, 1000, 500, 'degrees')).toBeNull();
  });
});

describe('which system', () => {
  test.each([['degrees', degrees], ['utm38', utm], ['mercator', mercator]] as const)('%s is told by where it lies', async (system, world) => {
    expect((await guessSystem(world, 400, 200, iraq)).sure).toBe(system);
  });

  test('a picture that lies elsewhere in several is asked for, one that lies nowhere is refused', async () => {
    const elsewhere = await guessSystem({ a: 1, d: 0, b: 0, e: -1, c: 500_000, f: 100_000 }, 400, 200, iraq);
    expect([elsewhere.sure, elsewhere.possible.map(({ system }) => system)]).toEqual([null, ['mercator', 'utm38']]);
    expect((await guessSystem({ a: 1, d: 0, b: 0, e: -1, c: 9e9, f: 9e9 }, 400, 200, iraq)).possible).toEqual([]);
  });
});

describe('corners', () => {
  const square: PictureCorners = [[44.37, 33.31], [44.38, 33.31], [44.38, 33.3], [44.37, 33.3]];
  test('make a picture clockwise from its top left, and no other way', () => {
    const [a, b, c, d] = square;
    expect(areCorners(square)).toBe(true);
    expect(areCorners([b, a, d, c])).toBe(false);
    expect(areCorners([a, c, b, d])).toBe(false);
    expect(areCorners([a, b, [44.39, 33.31], d])).toBe(false);
    expect(areCorners([a, a, a, a])).toBe(false);
    expect(areCorners([a, b, c, [Number.NaN, 33.3]])).toBe(false);
    expect(areCorners([[4, 50], [40, 50], [40, 20], [4, 20]])).toBe(false);
  });
});
