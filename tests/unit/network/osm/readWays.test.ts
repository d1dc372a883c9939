/** Extracts with faults that drawn files have: collections in collections, places that are none, tags in odd shapes; roads that end, cross and stand alone. */
import { describe, expect, test } from 'vitest';
import { openNetwork } from '../../../../src/network/osm/openNetwork.ts';
import { allRoads, mostCharacters, type NetworkOptions } from '../../../../src/network/osm/openedNetwork.ts';
import { PlaceTable } from '../../../../src/network/osm/placeTable.ts';
import { RemarkList, remarksKept } from '../../../../src/network/osm/remarkList.ts';
import { readNetwork } from '../../../../src/network/osm/worker/readNetwork.ts';
import { mostKeptCharacters } from '../../../../src/scenario/kinds/keptNetwork.ts';
import { withoutEditors } from '../../../../src/network/osm/withoutEditors.ts';

const line = (...coordinates: unknown[]) => ({ type: 'LineString', coordinates });
const feature = (geometry: unknown, properties: unknown = { highway: 'residential' }, more: object = {}) => ({ type: 'Feature', geometry, properties, ...more });
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const [a, b, c] = [[44.4, 33.3], [44.41, 33.3], [44.4, 33.31]];

async function open(text: string, options: Partial<NetworkOptions> = {}) {
  const opened = await openNetwork(text, { ...allRoads, ...options });
  if (!opened.ok) return { refused: [opened.reason, opened.at, opened.detail] };
  const { network } = opened;
  return { network, ids: network.roads.map(({ id }) => id), remarks: network.remarks.map(({ reason, at, other }) => [reason, at, other].filter((part) => part !== null).join(' ')) };
}

describe('a GeoJSON of ways', () => {
  test('roads in collections within collections are roads; beyond all use they are told', async () => {
    const nested = (depth: number): unknown => (depth === 0 ? line(a, b) : { type: 'GeometryCollection', geometries: [nested(depth - 1)] });
    expect(await open(collection(feature({ type: 'GeometryCollection', geometries: [nested(3), line(a, c), { type: 'Point', coordinates: a }, null] })))).toMatchObject({ ids: ['feature-1', 'feature-1-part-2'], remarks: ['border-assumed'] });
    expect(await open(collection(feature(nested(40)), feature(line(a, b))))).toMatchObject({ ids: ['feature-2'], remarks: ['bad-coordinate feature 1', 'border-assumed'] });
  });

  test('areas and several areas by their outlines; rings that are none and kinds nobody knows give no road', async () => {
    const ring = [a, b, c, a];
    const read = await open(collection(feature({ type: 'Polygon', coordinates: [ring] }, { highway: 'pedestrian', area: 'yes' }), feature({ type: 'MultiPolygon', coordinates: [[ring.map(([lon = 0, lat = 0]) => [lon + 1, lat])], 'x'] }), feature({ type: 'GeometryCollection', geometries: 'x' }), feature({ type: 'Ball' }), feature('x'), null, 7));
    expect(read.ids).toEqual(['feature-1', 'feature-2']);
    expect(read.remarks).toEqual(['area-outline feature 1', 'border-assumed', 'self-loop feature 1', 'self-loop feature 2', 'island feature 2 1']);
  });

  test('a bare line and a bare feature are files too; a collection without a list has no road', async () => {
    expect((await open(JSON.stringify(line(a, b)))).ids).toEqual(['feature-1']);
    expect((await open(JSON.stringify(feature(line(a, b))))).ids).toEqual(['feature-1']);
    expect((await open('{"type":"FeatureCollection","features":7}')).refused).toEqual(['no-roads', null, '']);
    expect((await open('{"type":"Polygon","coordinates":[]}')).refused).toEqual(['unknown-format', null, '']);
  });

  test('a place that is none parts the line there, and each side leads out of the picture', async () => {
    const read = await open(collection(feature(line(a, [44.405, 33.3], [200, 33.3], [44.407, 33.3], b)), feature(line(a, 'x', c))));
    expect(read.ids).toEqual(['feature-1', 'feature-1-gap-2']);
    expect(read.remarks).toEqual(['bad-coordinate feature 1', 'bad-coordinate feature 2', 'zero-length feature 2', 'border-assumed', 'island feature 1 1']);
    expect(read.network?.junctions.filter(({ properties }) => properties.role === 'network-edge')).toHaveLength(4);
  });

  test('a gate stands where it says, or is told where that is no place', async () => {
    const read = await open(collection(feature(line(a, b)), feature({ type: 'Point', coordinates: a }, { barrier: 'gate' }, { id: 'node/5' }), feature({ type: 'Point', coordinates: [44.4] }, { barrier: 'gate' }), feature({ type: 'Point', coordinates: 'x' }, { barrier: 'bollard' })));
    expect(read.network?.barriers).toMatchObject([{ at: 'node/5', kind: 'gate' }]);
    expect(read.remarks).toEqual(['bad-coordinate feature 3', 'bad-coordinate feature 4', 'border-assumed']);
  });

  test('ids of the exporters name the ways; tags that are no text are none; one id twice makes two', async () => {
    const read = await open(collection(feature(line(a, b), { tags: { highway: 'primary', lanes: 2, x: {} }, '@id': 'way/9' }), feature(line(a, c), { highway: 'primary', other_tags: 7 }, { id: 'way/9' }), feature(line(b, c), null, { id: 'road 7' })));
    expect(read.ids).toEqual(['way-9', 'way-9-part-2']);
    expect(read.network?.roads[0]?.properties).toMatchObject({ class: 'primary', lanes: 2 });
    expect(read.network?.leftOut['not-roads']).toBe(1);
  });

  test.each([
    ['a name that is no text', { properties: { name: 7 } }, ['unknown-format', null, '7']],
    ['a system without a name', { properties: {} }, null],
    ['degrees by another name', { properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } }, null],
  ])('the system: %s', async (_, crs, refused) => {
    expect((await open(JSON.stringify({ type: 'FeatureCollection', crs, features: [feature(line(a, b))] }))).refused ?? null).toEqual(refused);
  });

  test('far from Baghdad it is said that distances are off; one without a length is refused', async () => {
    expect((await open(collection(feature(line([2.35, 48.85], [2.36, 48.85]))))).remarks).toEqual(['border-assumed', 'far-away']);
    expect((await open(collection(feature(line(a, a))))).refused).toEqual(['no-roads', null, '']);
  });
});

test('a file of one road that ends where it begins has no border to be near', async () => {
  const read = await open(collection(feature(line(a, b, c, a))));
  expect(read.remarks).toEqual(['border-assumed', 'self-loop feature 1']);
  expect(read.network?.junctions.map(({ properties }) => properties.role)).toEqual(['junction']);
});

test('a text beyond all size is refused before it is looked at', async () => {
  expect((await open('x'.repeat(mostCharacters + 1))).refused).toEqual(['too-large', null, String(mostCharacters + 1)]);
});

describe('the schema of data/roads.geojson', () => {
  const claim = { name: { en: 'a', ar: 'ب' }, position: 'approximate', precisionMeters: 50, asOf: '2022-10-31', confidence: 'confirmed', sources: [{ id: 's', locator: 'x' }] };
  const junction = (id: string, coordinates: unknown) => ({ type: 'Feature', id, geometry: { type: 'Point', coordinates }, properties: { kind: 'junction', ...claim, role: 'junction' } });
  const road = (id: string, from: string, to: string, coordinates: unknown, more: object = {}) => ({ type: 'Feature', id, geometry: { type: 'LineString', coordinates }, properties: { kind: 'road', ...claim, from, to, class: 'local', oneWay: 'no', lanes: null, widthMeters: null, speedKmh: null, bridge: false, assumed: [], serves: null, ...more } });

  test('junctions alone are no roads', async () => {
    expect((await open(collection(junction('j', a)))).refused).toEqual(['no-roads', null, '']);
  });

  test('what crosses is told though its junctions are missing; connectors cross what they like', async () => {
    const [d, e] = [[44.405, 33.299], [44.405, 33.301]];
    expect((await open(collection(road('r1', 'x', 'y', [a, b]), road('r2', 'z', 'w', [d, e])))).remarks).toEqual(['crosses-apart r1 r2']);
    expect((await open(collection(road('r1', 'x', 'y', [a, b]), road('r2', 'z', 'w', [d, e], { class: 'connector', serves: 'x' })))).remarks ?? []).toEqual([]);
  });

  test('roads that lie across one another without end are refused', async () => {
    const count = 2200;
    const roads = Array.from({ length: count }, (_, index) => road(`r${index}`, 'x', 'y', [[44.3 + index * 1e-5, 33.2], [44.3 + (count - index) * 1e-5, 33.3]]));
    expect((await open(collection(...roads))).refused).toEqual(['entangled', null, '']);
  });
});

describe('lines that cross', () => {
  const crossing = collection(
    feature(line([44.4, 33.3], [44.404, 33.3])),
    feature(line([44.401, 33.299], [44.401, 33.301])), feature(line([44.402, 33.299], [44.402, 33.301])),
    // Ends all but on the first.
    feature(line([44.403, 33.301], [44.403, 33.300_002])),
  );

  test('are joined in their order along the line, an end that all but reaches it too', async () => {
    const read = await open(crossing);
    expect(read.ids).toEqual(['feature-1-1', 'feature-1-2', 'feature-1-3', 'feature-1-4', 'feature-2-1', 'feature-2-2', 'feature-3-1', 'feature-3-2', 'feature-4']);
    expect(read.remarks).toEqual(['crosses-joined feature 1 feature 2', 'crosses-joined feature 1 feature 3', 'crosses-joined feature 1 feature 4', 'border-assumed']);
    const lons = read.network?.roads.filter(({ at }) => at === 'feature 1').map(({ geometry: { coordinates } }) => coordinates.at(-1)?.[0]);
    expect(lons?.map((lon) => Number(lon?.toFixed(3)))).toEqual([44.401, 44.402, 44.403, 44.404]);
  });

  test('are told and left apart by wish', async () => {
    const read = await open(crossing, { joinsCrossings: false });
    expect(read.ids).toEqual(['feature-1', 'feature-2', 'feature-3', 'feature-4']);
    expect(read.remarks?.slice(0, 3)).toEqual(['crosses-apart feature 1 feature 2', 'crosses-apart feature 1 feature 3', 'crosses-apart feature 1 feature 4']);
  });

  test('the end of the later line may be the one that reaches', async () => {
    const read = await open(collection(feature(line([44.402, 33.301], [44.402, 33.300_001])), feature(line([44.4, 33.3], [44.404, 33.3]))));
    expect(read.ids).toEqual(['feature-1', 'feature-2-1', 'feature-2-2']);
  });
});

describe('Overpass and XML', () => {
  const nodes = [[1, 44.4, 33.3], [2, 44.41, 33.3], [3, 44.4, 33.31]].map(([id, lon, lat]) => ({ type: 'node', id, lon, lat }));
  const way = (id: number, refs: readonly number[], tags: object = { highway: 'primary' }) => ({ type: 'way', id, nodes: refs, tags });

  test('a border that is none is no border', async () => {
    const read = await open(JSON.stringify({ bounds: { minlon: 45, minlat: 33, maxlon: 44, maxlat: 34 }, elements: [...nodes, way(1, [1, 2])] }));
    expect(read.remarks).toEqual(['border-assumed']);
  });

  test('a way of places alone, and one of neither', async () => {
    const read = await open(JSON.stringify({ elements: [...nodes, way(1, [1, 2]), { type: 'way', id: 2, tags: { highway: 'primary' }, geometry: [{ lon: 44.4, lat: 33.3 }, null, { lon: 44.4, lat: 33.31 }] }, { type: 'way', id: 3, tags: { highway: 'primary' } }] }));
    expect(read.ids).toEqual(['way-1']);
    expect(read.remarks).toContain('zero-length way/3');
  });

  test('a wide road states the width of its carriageway; a name in Arabic is the Arabic one; layers that are none stand on the ground', async () => {
    const read = await open(JSON.stringify({ elements: [...nodes, way(1, [1, 2], { highway: 'primary', width: '40', 'width:carriageway': '14 m', name: 'شارع حيفا', layer: 'up', oneway: 'false' }), way(2, [2, 3], { highway: 'primary', oneway: 'reverse', bridge: 'no' })] }));
    expect(read.network?.roads).toMatchObject([{ name: { en: null, ar: 'شارع حيفا' }, properties: { widthMeters: 14, oneWay: 'no' } }, { properties: { oneWay: 'backward', bridge: false } }]);
  });

  test('a server that gave up says so in XML too; tags without a key or a value name nothing', async () => {
    const xml = (inside: string) => `<osm version="0.6">${inside}<node id="1" lat="33.3" lon="44.4"/><node id="2" lat="33.31" lon="44.4"/><way id="1"><nd ref="1"/><nd ref="2"/><tag/><tag k="highway" v="primary"/></way></osm>`;
    expect((await open(xml(''))).ids).toEqual(['way-1']);
    expect((await open(xml('<remark>runtime error</remark>'))).refused).toEqual(['cut-short', null, 'line 1']);
  });
});

test('places: the same seven decimals are one, through any number of them; beyond the earth there are none', () => {
  const table = new PlaceTable();
  const spread = (index: number) => [44 + (index % 100) / 1000, 33 + Math.floor(index / 100) / 1000] as const;
  for (let index = 0; index < 5000; index += 1) expect(table.add(...spread(index))).toBe(index);
  for (let index = 0; index < 5000; index += 1) expect(table.add(...spread(index))).toBe(index);
  expect(table.lonLat(4321)).toEqual(spread(4321));
  expect([table.add(181, 0), table.add(0, -91), table.add(Number.NaN, 0), table.count]).toEqual([-1, -1, -1, 5000]);
});

test('of each remark the first are kept and all are counted', () => {
  const remarks = new RemarkList();
  for (let index = 0; index < remarksKept + 5; index += 1) remarks.add('island', `way/${index}`);
  expect([remarks.kept.length, remarks.counts()]).toEqual([remarksKept, { island: remarksKept + 5 }]);
});

test('a text too long to be kept with a plan is read and not kept', async () => {
  const text = collection(feature(line(a, b)));
  expect(await readNetwork(text, allRoads)).toMatchObject({ ok: true, kept: text });
  const wordy = collection(feature(line(a, b), { highway: 'primary', note: 'x'.repeat(mostKeptCharacters) }));
  expect(await readNetwork(wordy, allRoads)).toMatchObject({ ok: true, kept: null });
  expect(await readNetwork(text + ' '.repeat(4 * mostKeptCharacters), allRoads)).toMatchObject({ ok: true, kept: null });
});

test('what is neither XML nor an object stays as it is when its editors are left out', () => {
  expect([withoutEditors(''), withoutEditors('[{"user":"a"}]')]).toEqual(['', '[{"user":"a"}]']);
});
