/** The difference sent to a map source, against the plain way of sending everything. */
import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import { sourceDiff } from '../../../../src/map/scene/sourceDiff.ts';

const feature = (id: string): Feature => ({ type: 'Feature', id, geometry: { type: 'Point', coordinates: [0, 0] }, properties: {} });
const many = Array.from({ length: 40 }, (_, index) => feature(`f-${index}`));

/** As MapLibre does: what is removed first, then what is added takes the place of its namesake. */
function applied(before: readonly Feature[], diff: NonNullable<ReturnType<typeof sourceDiff>>): Set<Feature> {
  const kept = new Map(before.map((one) => [one.id, one]));
  for (const id of diff.remove ?? []) kept.delete(id);
  for (const one of diff.add ?? []) kept.set(one.id, one);
  return new Set(kept.values());
}

test.each([
  ['one more', [...many, feature('new')], 1],
  ['one fewer', many.toSpliced(7, 1), 1],
  ['one moved', many.with(7, feature('f-7')), 1],
  ['two moved and one gone', many.with(7, feature('f-7')).with(30, feature('f-30')).toSpliced(20, 1), 3],
  ['a line and its mark between others', many.toSpliced(3, 0, feature('line'), feature('line~mark')), 2],
] as const)('%s sends so much', (_, after, changes) => {
  const diff = sourceDiff(many, after);
  expect(diff).not.toBeNull();
  expect((diff?.add?.length ?? 0) + (diff?.remove?.length ?? 0)).toBe(changes);
  expect(diff && applied(many, diff)).toEqual(new Set(after));
});

test('the same list sends nothing', () => {
  expect(sourceDiff(many, many)).toEqual({ add: [], remove: [] });
});

test('features that have changed places are sent whole, because order is drawn', () => {
  expect(sourceDiff(many, [...many.slice(1), ...many.slice(0, 1)])).toBeNull();
});

test('another list altogether is sent whole', () => {
  expect(sourceDiff(many, many.map(({ id }) => feature(String(id))))).toBeNull();
  expect(sourceDiff([], many)).toBeNull();
  expect(sourceDiff(many, [])).toBeNull();
});
