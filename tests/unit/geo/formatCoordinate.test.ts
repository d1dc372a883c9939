/**
 * Expected grid references were worked out apart from the library: eastings and northings by Krüger's series on
 * WGS84 (n to the fourth power), the letters by hand from the MGRS lettering scheme.
 */
import { describe, expect, it } from 'vitest';
import { formatDegrees, formatDms, formatMgrs, parseMgrs } from '../../../src/geo/formatCoordinate.ts';
import type { LonLat } from '../../../src/geo/types.ts';

describe('formatMgrs', () => {
  it.each<[string, LonLat, string]>([
    ['on a central meridian the easting is 500 km', [45, 33.3], '38S NB 00000 84545'],
    ['middle of Baghdad', [44.3939, 33.3063], '38S MB 43576 85408'],
    ['the origin of latitude and longitude', [0, 0], '31N AA 66021 00000'],
    ['a widely printed example', [-77.0353, 38.8895], '18S UJ 23478 06483'],
  ])('%s', (_, at, reference) => expect(formatMgrs(at)).toBe(reference));

  it('cuts off, never rounds, at coarser squares', () => {
    const at: LonLat = [44.3939, 33.3063];
    expect(formatMgrs(at, 10)).toBe('38S MB 4357 8540');
    expect(formatMgrs(at, 100)).toBe('38S MB 435 854');
    expect(formatMgrs(at, 1000)).toBe('38S MB 43 85');
    expect(formatMgrs(at, 10_000)).toBe('38S MB 4 8');
  });

  it('names a square that holds the place', () => {
    for (let step = 0; step < 200; step += 1) {
      const at: LonLat = [44.2 + step * 0.0021, 33.2 + step * 0.0013];
      const box = parseMgrs(formatMgrs(at) ?? '');
      expect(box).not.toBeNull();
      const [west, south, east, north] = box ?? [0, 0, 0, 0];
      // The square is skewed against the meridian, hence a metre of room (about 0.00001°).
      expect(at[0]).toBeGreaterThan(west - 0.000011);
      expect(at[0]).toBeLessThan(east + 0.000011);
      expect(at[1]).toBeGreaterThan(south - 0.000011);
      expect(at[1]).toBeLessThan(north + 0.000011);
    }
  });

  it('has no reference near the poles', () => {
    expect(formatMgrs([10, 85])).toBeNull();
    expect(formatMgrs([10, -80.5])).toBeNull();
  });
});

describe('parseMgrs', () => {
  it('reads a reference with or without spaces, in either case', () => {
    expect(parseMgrs('38s mb 43576 85408')).toEqual(parseMgrs('38SMB4357685408'));
  });
  it.each(['', 'here', '38S MB 123 4567'])('refuses %j', (text) => expect(parseMgrs(text)).toBeNull());
});

describe('formatDms', () => {
  it.each<[LonLat, string]>([
    [[44.39391666, 33.30625], '33°18′22.5″N 44°23′38.1″E'],
    [[0, 0], '0°00′00.0″N 0°00′00.0″E'],
    [[-77.5, -12.25], '12°15′00.0″S 77°30′00.0″W'],
  ])('%j', (at, text) => expect(formatDms(at)).toBe(text));
  it('carries a full minute', () => expect(formatDms([44, 33 + 59.96 / 3600])).toBe('33°01′00.0″N 44°00′00.0″E'));
  it('prints whole seconds where asked', () => expect(formatDms([44.39391666, 33.3063], 0)).toBe('33°18′23″N 44°23′38″E'));
});

describe('formatDegrees', () => {
  it.each<[LonLat, number, string]>([
    [[44.3939166, 33.30625], 5, '33.30625, 44.39392'],
    [[44.3939166, 33.30625], 6, '33.306250, 44.393917'],
    [[-0.000001, 0], 5, '0.00000, 0.00000'],
  ])('%j to %d digits', (at, digits, text) => expect(formatDegrees(at, digits)).toBe(text));
});
