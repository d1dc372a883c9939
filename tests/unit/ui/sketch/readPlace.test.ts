/** Places as planners type them, and the words for what the pen snaps to. */
import { expect, it, test } from 'vitest';
import { formatDegrees, formatDms, formatMgrs } from '../../../../src/geo/formatCoordinate.ts';
import type { LonLat } from '../../../../src/geo/types.ts';
import { readPlace } from '../../../../src/ui/sketch/draw/readPlace.ts';
import { snapWords } from '../../../../src/ui/sketch/draw/snapWords.ts';

const place: LonLat = [44.39392, 33.30625];

it.each([
  formatDegrees(place), formatDms(place, 1), formatMgrs(place) ?? '', (formatMgrs(place) ?? '').replaceAll(' ', '').toLowerCase(),
  '33.30625 44.39392', '33.30625,44.39392', '44.39392, 33.30625', '33.30625;44.39392', 'N33.30625 E44.39392', '33.30625N, 44.39392E', '44.39392 E 33.30625 N', '٣٣٫٣٠٦٢٥، ٤٤٫٣٩٣٩٢', '33 18 22.5 N 44 23 38.1 E',
])('reads %s', (text) => {
  const found = readPlace(text);
  expect(found?.[0]).toBeCloseTo(place[0], 4);
  expect(found?.[1]).toBeCloseTo(place[1], 4);
});

it.each(['', 'Baghdad', '33.3', '51.5, -0.12', '33.30625, 200', '31U DQ 48251 11932', '1 2 3 4'])('refuses %s', (text) => {
  expect(readPlace(text)).toBeNull();
});

test('what the pen snaps to is named', () => {
  const t = ((key: string, values: Readonly<Record<string, string>> = {}) => [key, ...Object.values(values)].join(' ')) as never;
  const names = { feature: (id: string) => `<${id}>`, road: (id: string) => (id === 'road-1' ? 'Zaitun Street' : '') };
  const at = { coordinate: place, distanceMeters: 1 };
  expect(snapWords(t, { ...at, kind: 'junction', node: 1, junctionId: 'j' }, names)).toBe('sketch.snap.junction');
  expect(snapWords(t, { ...at, kind: 'barrier-end', featureId: 'barrier-2', vertex: 0 }, names)).toBe('sketch.snap.barrier-end <barrier-2>');
  expect(snapWords(t, { ...at, kind: 'vertex', featureId: 'zone-1', vertex: 3 }, names)).toBe('sketch.snap.vertex <zone-1>');
  expect(snapWords(t, { ...at, kind: 'road', edge: 1, roadId: 'road-1', alongMeters: 5 }, names)).toBe('Zaitun Street');
  expect(snapWords(t, { ...at, kind: 'road', edge: 1, roadId: 'road-9', alongMeters: 5 }, names)).toBe('sketch.snap.road');
});
