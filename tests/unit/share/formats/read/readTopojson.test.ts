/** Topologies object by object: what each becomes, and what a broken one is refused as without taking the others with it. */
import { expect, test } from 'vitest';
import { attributesOf, placesOf, problemsOf, read } from './outcomeOf.ts';

const arc = [[44.4, 33.3], [44.41, 33.31]];
const open = (json: object) => read('a.topojson', JSON.stringify({ type: 'Topology', ...json }));
const good = { type: 'Point', coordinates: [44.39, 33.31], properties: { name: 'good' } };

test('objects that are none, arcs that are none, a kind nobody knows: each by its number and its layer', async () => {
  const file = await open({ arcs: [null, arc], objects: { a: null, b: 7, c: { type: 'LineString', arcs: [0] }, d: { type: 'Ball' }, e: { type: 'LineString', arcs: [1] }, good } });
  expect(placesOf(file)).toEqual([['LineString', arc], ['Point', [44.39, 33.31]]]);
  expect(problemsOf(file)).toEqual(['-empty-geometry | feature 1 | null', '-empty-geometry | feature 2 | 7', '-unreadable | feature 3 | LineString', '-empty-geometry | feature 4']);
  expect(file).toMatchObject({ problems: [{ at: { name: 'a' } }, { at: { name: 'b' } }, { at: { name: 'c' } }, expect.anything()], counts: { read: 2, refused: 4 } });
});

test('the members of a layer keep their own attributes, one without takes the name of its layer; a collection within is split', async () => {
  const file = await open({ arcs: [arc], objects: {
    posts: { type: 'GeometryCollection', geometries: [good, { type: 'LineString', arcs: [~0] }, { type: 'GeometryCollection', properties: { name: 'two' }, geometries: [{ type: 'Point', coordinates: [44.4, 33.3] }, { type: 'Point', coordinates: [44.5, 33.3] }] }] },
  } });
  expect(attributesOf(file)).toEqual([[['name', 'good']], [['name', 'posts']], [['name', 'two']], [['name', 'two']]]);
  expect(placesOf(file)[1]).toEqual(['LineString', arc.toReversed()]);
  expect(problemsOf(file)).toEqual(['+split | feature 3 | 2']);
  expect(file).toMatchObject({ features: [{ layer: 'posts' }, { layer: 'posts' }, { layer: 'posts', at: { part: 1 } }, { at: { part: 2 } }] });
});

test('a transform that is none spoils what it stands for, and the sentence does not speak of code', async () => {
  const file = await open({ transform: { scale: 'x' }, arcs: [arc], objects: { a: { type: 'LineString', arcs: [0] }, good } });
  expect([placesOf(file), problemsOf(file)]).toEqual([[], ['-unreadable | feature 1 | LineString', '-unreadable | feature 2 | Point']]);
});

test.each([
  ['metres by their code', { crs: { type: 'name', properties: { name: 'EPSG:32638' } }, arcs: [], objects: {} }, ['refused', 'wrong-crs', 'EPSG:32638']],
  ['a system that is no name', { crs: { type: 'link' }, arcs: [], objects: {} }, ['refused', 'wrong-crs', '{…}']],
  ['a system of no name', { crs: { properties: 7 }, arcs: [], objects: {} }, ['refused', 'wrong-crs', '{…}']],
  ['a system in a word', { crs: 'WGS84', arcs: [], objects: {} }, ['refused', 'wrong-crs', 'WGS84']],
  ['no system', { crs: null, arcs: [], objects: { good } }, [['Point', [44.39, 33.31]]]],
  ['arcs that are no list', { arcs: {}, objects: {} }, ['refused', 'not-topojson', '{…}']],
  ['objects in a list', { arcs: [], objects: [] }, ['refused', 'not-topojson', '[0]']],
])('%s', async (_, json, outcome) => {
  expect(placesOf(await open(json))).toEqual(outcome);
});

test('objects that name one long arc over and over are refused before they are made', async () => {
  const long = Array.from({ length: 2000 }, (_, index) => [44.3 + index / 100_000, 33.3]);
  const naming = (times: number) => open({ arcs: [long], objects: { a: { type: 'GeometryCollection', geometries: Array.from({ length: times }, () => ({ type: 'LineString', arcs: [0] })) } } });
  expect(placesOf(await naming(49))).toHaveLength(49);
  expect(placesOf(await naming(51))).toEqual(['refused', 'too-large', '102000']);
});
