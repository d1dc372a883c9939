/** Extracts as road networks: what each hand-made file must give, and what is refused. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildRoadGraph } from '../../../../src/network/graph/buildRoadGraph.ts';
import { openNetwork } from '../../../../src/network/osm/openNetwork.ts';
import { allRoads, type NetworkOptions, type OpenedNetwork } from '../../../../src/network/osm/openedNetwork.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../../fixtures/osm', name), 'utf8');

async function open(text: string, options: Partial<NetworkOptions> = {}): Promise<OpenedNetwork> {
  const opened = await openNetwork(text, { ...allRoads, ...options });
  if (!opened.ok) throw new Error(`${opened.reason} ${opened.detail}`);
  const built = buildRoadGraph(opened.network.roads, opened.network.junctions);
  expect(built).toMatchObject({ ok: true });
  return opened.network;
}
const openFixture = (name: string, options: Partial<NetworkOptions> = {}) => open(fixture(name), options);

const ids = ({ roads }: OpenedNetwork) => roads.map(({ id }) => id);
const road = ({ roads }: OpenedNetwork, id: string) => roads.find((one) => one.id === id);
const edges = ({ junctions }: OpenedNetwork) => junctions.filter(({ properties }) => properties.role === 'network-edge').map(({ id }) => id);
const remarks = (network: OpenedNetwork) => network.remarks.map(({ reason, at, other }) => [reason, at, other].filter((part) => part !== null).join(' '));

describe('.osm XML', () => {
  test('streets that share a node are cut there; units, names in both languages, what is not stated is assumed', async () => {
    const network = await openFixture('cross-street.osm');
    expect(network.format).toBe('osm-xml');
    expect(ids(network)).toEqual(['way-10-1', 'way-10-2', 'way-11-1', 'way-11-2']);
    expect(road(network, 'way-10-1')).toMatchObject({
      name: { en: 'Haifa Street', ar: 'شارع حيفا' }, at: 'way/10',
      properties: { class: 'primary', lanes: 4, widthMeters: 14, speedKmh: 30 * 1.609_344, oneWay: 'no', assumed: ['oneWay'] },
    });
    expect(road(network, 'way-11-1')?.properties).toMatchObject({ class: 'local', lanes: null, widthMeters: null, speedKmh: null, assumed: ['oneWay', 'lanes', 'widthMeters', 'speedKmh'] });
  });

  test('ends beyond the stated border are where the city goes on, a dead end inside is not', async () => {
    const network = await openFixture('cross-street.osm');
    expect(edges(network).toSorted()).toEqual(['at-44.3985000-33.3000000', 'at-44.4000000-33.3020000', 'at-44.4015000-33.3000000']);
    expect(remarks(network)).toEqual([]);
  });

  test('a line that leaves the border and comes back is cut beyond it, where roads may join it unseen', async () => {
    const text = fixture('cross-street.osm').replace('lat="33.3000" lon="44.4015"', 'lat="33.3020" lon="44.4005"').replace('<nd ref="3"/>', '<nd ref="3"/><nd ref="6"/>')
      .replace('<way id="10">', '<node id="6" lat="33.3005" lon="44.4005"/><way id="10">');
    const network = await open(text);
    expect(ids(network)).toEqual(['way-10-1', 'way-10-2', 'way-10-3', 'way-11-1', 'way-11-2']);
    expect(edges(network)).toContain('at-44.4005000-33.3020000');
  });

  test('one-ways nobody tags, one that changes, one that cannot be read', async () => {
    const network = await openFixture('roundabout.osm');
    const direction = (id: string) => [road(network, id)?.properties.oneWay, road(network, id)?.properties.assumed.includes('oneWay')];
    expect(direction('way-60-1')).toEqual(['forward', false]);
    expect(direction('way-61')).toEqual(['forward', false]);
    expect(direction('way-62')).toEqual(['no', true]);
    expect(direction('way-63')).toEqual(['no', true]);
    expect(remarks(network)).toEqual(['changing-direction way/62', 'value-not-read way/63 oneway=maybe']);
  });

  test('what an editor deleted is not there', async () => {
    const network = await open(fixture('cross-street.osm').replace('<way id="11">', '<way id="11" action="delete">'));
    expect(ids(network)).toEqual(['way-10']);
  });
});

describe('Overpass JSON', () => {
  test('ways before nodes, repeated elements, an end at a node that the file lacks', async () => {
    const network = await openFixture('ways-first.overpass.json');
    expect(network.format).toBe('overpass-json');
    expect(ids(network)).toEqual(['way-20-1', 'way-20-2', 'way-21']);
    expect(road(network, 'way-20-1')?.properties).toMatchObject({ class: 'secondary', oneWay: 'backward' });
    expect(network.remarks).toContainEqual({ reason: 'missing-node', at: 'way/20', other: 'node/99' });
    expect(edges(network)).toContain('at-44.4020000-33.3000000');
    expect(network.leftOut).toEqual({ footways: 1, 'not-built': 1, 'not-roads': 1, service: 0, private: 0 });
    expect(network.remarkCounts['duplicate-id']).toBeUndefined();
  });

  test('service and private roads are switched off by wish, and counted', async () => {
    const whole = await openFixture('ways-first.overpass.json');
    expect(whole.restricted).toEqual(['way-21']);
    const service = await openFixture('ways-first.overpass.json', { includesService: false });
    expect([ids(service), service.leftOut.service]).toEqual([['way-20'], 1]);
    const open = await openFixture('ways-first.overpass.json', { includesPrivate: false });
    expect([ids(open), open.leftOut.private]).toEqual([['way-20'], 1]);
  });

  test('out geom: places with the way, cut where the server cut', async () => {
    const network = await openFixture('out-geom.overpass.json');
    expect(ids(network)).toEqual(['way-30-1', 'way-30-2', 'way-31']);
    expect(edges(network)).toContain('at-44.4020000-33.3000000');
    expect(remarks(network)).toContain('missing-node way/30 node/4');
    expect(remarks(network)).toContain('value-not-read way/31 lanes=one');
    // A walking pace states no number.
    expect(road(network, 'way-31')?.properties).toMatchObject({ speedKmh: null, lanes: null });
  });

  test('bridges and tunnels: no junction in the middle of both, one where either ends, one where a layer is only left over', async () => {
    const network = await openFixture('bridge-and-tunnel.overpass.json');
    expect(ids(network)).toEqual(['way-40-1', 'way-40-2', 'way-40-3', 'way-41', 'way-42-1', 'way-42-2', 'way-43']);
    expect(remarks(network)).toEqual(['layers-apart way/41 at-44.4020000-33.3000000', 'island way/41 1']);
    expect(road(network, 'way-41')?.properties.bridge).toBe(true);
    expect(road(network, 'way-42-1')?.properties.bridge).toBe(false);
  });

  test('three lines at one place, two of them on one layer: those two meet', async () => {
    const text = fixture('bridge-and-tunnel.overpass.json').replace('{"type": "way", "id": 43', `{"type": "way", "id": 44, "nodes": [8, 3, 9], "tags": {"highway": "residential"}},
      {"type": "way", "id": 43`);
    expect(ids(await open(text))).toEqual(['way-40-1', 'way-40-2', 'way-40-3', 'way-40-4', 'way-41', 'way-42-1', 'way-42-2', 'way-44-1', 'way-44-2', 'way-43']);
  });

  test('existing barriers: where they stand on which road; kerbs are none, a gate off the roads is told', async () => {
    const { barriers, ...network } = await openFixture('gates.overpass.json');
    expect(barriers).toEqual([
      { at: 'node/2', kind: 'bollard', coordinate: [44.401, 33.3], on: [{ roadId: 'way-50-1', vertex: 1 }] },
      { at: 'node/3', kind: 'lift_gate', coordinate: [44.402, 33.3], on: [{ roadId: 'way-50-1', vertex: 2 }, { roadId: 'way-50-2', vertex: 0 }, { roadId: 'way-51', vertex: 0 }] },
    ]);
    expect(network.remarks).toEqual([{ reason: 'barrier-off-road', at: 'node/9', other: null }]);
  });

  test('everything wrong at once: mended on the open side, each with its place', async () => {
    const network = await openFixture('faults.overpass.json');
    expect(remarks(network).toSorted()).toEqual([
      'bad-coordinate node/4', 'duplicate-id node/8', 'duplicate-id way/75', 'duplicate-node node/12 node/2', 'island way/74 1',
      'missing-node way/71 node/4', 'self-loop way/72', 'zero-length way/73',
    ].toSorted());
    // The two nodes at one place are one junction, the loop hangs on it, and both sides of the gap lead out of the picture.
    expect(road(network, 'way-70')?.properties.to).toBe(road(network, 'way-71')?.properties.from);
    expect(edges(network)).toEqual(['at-44.4020000-33.3000000']);
  });
});

test('a road that comes from beyond the file into a corner of another is a way in there', async () => {
  // Way 2 begins at a node the file lacks and ends in the middle of way 1: its one known place is where it meets it.
  const network = await open(JSON.stringify({
    bounds: { minlat: 33.2, minlon: 44.3, maxlat: 33.4, maxlon: 44.5 },
    elements: [
      ...[44.4, 44.401, 44.402].map((lon, index) => ({ type: 'node', id: index + 1, lat: 33.3, lon })),
      { type: 'way', id: 1, nodes: [1, 2, 3], tags: { highway: 'primary' } }, { type: 'way', id: 2, nodes: [77, 2], tags: { highway: 'primary' } },
    ],
  }));
  expect(ids(network)).toEqual(['way-1-1', 'way-1-2']);
  expect(edges(network)).toEqual(['at-44.4010000-33.3000000']);
});

describe('GeoJSON of ways', () => {
  test('without tags every line is a road; lines meet where they share a corner, and what only crosses is told when it is left apart', async () => {
    const network = await openFixture('drawn-ways.geojson', { joinsCrossings: false });
    expect(ids(network)).toEqual(['feature-1-1', 'feature-1-2', 'feature-2', 'feature-3', 'feature-4']);
    expect(road(network, 'feature-3')?.properties.assumed).toEqual(['class', 'oneWay', 'lanes', 'widthMeters', 'speedKmh']);
    expect(network.remarks.filter(({ reason }) => reason === 'crosses-apart')).toEqual([
      { reason: 'crosses-apart', at: 'feature 1', other: 'feature 3' }, { reason: 'crosses-apart', at: 'feature 2', other: 'feature 4' },
    ]);
    expect(network.remarkCounts.island).toBe(2);
  });

  test('unless that is switched off they meet where they cross, and where an end all but reaches another', async () => {
    const network = await openFixture('drawn-ways.geojson');
    expect(ids(network)).toEqual(['feature-1-1', 'feature-1-2', 'feature-1-3', 'feature-2-1', 'feature-2-2', 'feature-3-1', 'feature-3-2', 'feature-4']);
    expect(network.remarkCounts).toEqual({ 'crosses-joined': 2, 'border-assumed': 1 });
    expect(road(network, 'feature-1-2')?.geometry.coordinates.at(-1)).toEqual([44.403, 33.3]);
  });

  test('tags flat, in an object, in other_tags; a gate; squares by their outline; what is no road stays out', async () => {
    const network = await openFixture('exported-ways.geojson');
    expect(ids(network)).toEqual(['way-80-1', 'way-80-2', 'feature-2', 'feature-3', 'feature-3-part-2', 'feature-7']);
    expect(road(network, 'way-80-1')).toMatchObject({ name: { en: null, ar: 'شارع الكندي' }, properties: { oneWay: 'forward', class: 'primary' } });
    expect(road(network, 'feature-2')?.properties).toMatchObject({ speedKmh: 20, widthMeters: 5.944 });
    expect(road(network, 'feature-3')?.properties.lanes).toBe(1);
    expect(network.restricted).toEqual(['feature-3', 'feature-3-part-2', 'feature-7']);
    expect(network.barriers).toMatchObject([{ at: 'node/9', kind: 'gate', on: [{ roadId: 'feature-3' }, { roadId: 'feature-3-part-2' }] }]);
    expect(network.leftOut['not-roads']).toBe(2);
    expect(network.remarkCounts['area-outline']).toBe(1);
  });

  test('in a file with tags a line without any is no road', async () => {
    const text = fixture('exported-ways.geojson').replace('"waterway": "river"', '"name": "canal"');
    expect((await open(text)).leftOut['not-roads']).toBe(2);
  });
});

describe('a file in the schema of data/roads.geojson', () => {
  const shipped = readFileSync('data/roads.geojson', 'utf8');

  test('is taken as it is', async () => {
    const network = await open(shipped);
    expect(network.format).toBe('roads-geojson');
    expect(network.roads.length).toBeGreaterThan(50);
    expect(network.remarks).toEqual([]);
  });

  test('names its junctions, so that nothing is joined: what crosses without one is told, a bridge over a road is none', async () => {
    const root = JSON.parse(shipped) as { features: { id: string; geometry: { coordinates: unknown }; properties: Record<string, unknown> }[] };
    const feature = (id: string) => {
      const found = root.features.find((one) => one.id === id);
      if (!found) throw new Error(id);
      return found;
    };
    // From one end of Yafa Street's first stretch to a bridge on the far side of the zone, straight across whatever lies between.
    const [first, last] = [feature('junction-parliament'), feature('junction-14-july-bridge-south')];
    const road = feature('road-yafa-street-1');
    const straight = (bridge: boolean) => open(JSON.stringify({
      ...root, features: [...root.features, { ...road, id: 'road-straight', geometry: { ...road.geometry, coordinates: [first.geometry.coordinates, last.geometry.coordinates] }, properties: { ...road.properties, bridge, from: first.id, to: last.id } }],
    }));
    const told = remarks(await straight(false));
    expect(told.length).toBeGreaterThan(0);
    for (const one of told) expect(one).toMatch(/^crosses-apart road-\S+ road-\S+$/);
    expect(told.some((one) => one.includes('road-straight'))).toBe(true);
    expect(remarks(await straight(true)).length).toBeLessThan(told.length);
  });

  test('is refused whole for one bad road, named with its fault', async () => {
    const opened = await openNetwork(shipped.replace('"class":"primary"', '"class":"royal"'));
    expect(opened).toMatchObject({ ok: false, reason: 'bad-road', at: 'road-yafa-street-1', detail: expect.stringContaining('class') });
  });
});

describe('refused', () => {
  test.each([
    ['entities.osm', fixture('entities.osm'), 'entities'],
    ['XML that ends half way', fixture('cross-street.osm').slice(0, 400), 'not-xml'],
    ['XML with two roots', '<osm/><osm/>', 'not-xml'],
    ['an unknown entity', '<osm><node id="1" lat="&lat;" lon="44"/></osm>', 'not-xml'],
    ['tags a thousand deep', `<osm>${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}</osm>`, 'too-deep'],
    ['XML of another kind', '<kml><Document/></kml>', 'unknown-format'],
    ['a file of changes', '<osmChange version="0.6"/>', 'unknown-format'],
    ['nothing', '', 'unknown-format'],
    ['binary', 'PK\u0003\u0004', 'unknown-format'],
    ['JSON of another kind', '{"a": 1}', 'unknown-format'],
    ['a list', '[1, 2]', 'unknown-format'],
    ['JSON cut short', '{"elements": [', 'not-json'],
    ['degrees of another system', '{"type":"FeatureCollection","crs":{"properties":{"name":"EPSG:32638"}},"features":[]}', 'unknown-format'],
    ['a server that gave up', '{"elements":[],"remark":"runtime error: Query timed out in \\"query\\" at line 1 after 25 seconds."}', 'cut-short'],
    ['ways without places', '{"elements":[{"type":"way","id":1,"nodes":[1,2],"tags":{"highway":"primary"}}]}', 'no-places'],
    ['no elements', '{"elements":[]}', 'no-roads'],
    ['buildings alone', '{"elements":[{"type":"way","id":1,"nodes":[1,2],"tags":{"building":"yes"}}]}', 'no-roads'],
    ['a road of one place', '{"elements":[{"type":"node","id":1,"lat":33,"lon":44},{"type":"way","id":1,"nodes":[1],"tags":{"highway":"primary"}}]}', 'no-roads'],
    ['points alone', '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[44,33]},"properties":{}}]}', 'no-roads'],
  ])('%s', async (_, text, reason) => {
    expect(await openNetwork(text)).toMatchObject({ ok: false, reason });
  });

  test.each([
    '{"elements":[null,1,"a",{"type":"node"},{"type":"way","id":1,"nodes":"x","geometry":[null,3],"tags":7},{"type":"way","id":2,"nodes":[{},null],"tags":{"highway":["a"]}},{"type":"relation"}]}',
    '{"type":"FeatureCollection","features":[null,{"type":"Feature","geometry":{"type":"LineString","coordinates":"x"}},{"type":"Feature","geometry":{"type":"LineString","coordinates":[[1],null,{}]}}]}',
    '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"highway":"primary","__proto__":{"oneway":"yes"}},"geometry":{"type":"LineString","coordinates":[["a","b"],["c","d"]]}}]}',
    '<osm><node/><way><nd/><tag/></way><way id="1"><nd ref=""/><nd ref="x"/><tag k="highway" v="primary"/></way><nd ref="1"/><tag k="a" v="b"/></osm>',
    '<osm><way id="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="constructor"/></way></osm>',
  ])('a hostile file never throws: %s', async (text) => {
    expect(await openNetwork(text)).toMatchObject({ ok: false });
  });
});

test('more roads than fit are refused with their number', async () => {
  expect(await openNetwork(fixture('bridge-and-tunnel.overpass.json'), allRoads, 6)).toEqual({ ok: false, reason: 'too-many-roads', at: null, detail: '7' });
  expect(await openNetwork(fixture('bridge-and-tunnel.overpass.json'), allRoads, 7)).toMatchObject({ ok: true });
});

test('the same whatever the order of the file', async () => {
  const root = JSON.parse(fixture('bridge-and-tunnel.overpass.json')) as { elements: unknown[] };
  const turned = await openNetwork(JSON.stringify({ ...root, elements: root.elements.toReversed() }));
  const straight = await openNetwork(JSON.stringify(root));
  const version = (opened: typeof turned) => {
    if (!opened.ok) throw new Error(opened.reason);
    const built = buildRoadGraph(opened.network.roads, opened.network.junctions);
    return built.ok ? built.graph.networkVersion : null;
  };
  expect(version(turned)).toBe(version(straight));
});
