/** More roads than fit in memory, two million directed edges among them: refused with their number, before anything is made of them; never answered by halves. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRoads } from '../../../../src/cli/check/openInputs.ts';
import { describeOpenRefusal } from '../../../../src/cli/check/describeNetwork.ts';
import { mostRoads } from '../../../../src/network/osm/buildExtract.ts';
import { openNetwork } from '../../../../src/network/osm/openNetwork.ts';
import { allRoads, type NetworkOpening } from '../../../../src/network/osm/openedNetwork.ts';
import { mostRoadsOnPage, readNetwork } from '../../../../src/network/osm/worker/readNetwork.ts';

const slow = { timeout: 60_000 };
/** Roads between the junctions of a square city; each is two directed edges. */
const roadsOf = (side: number) => 2 * side * (side - 1);

/** The city as an extract has it: nodes, and a way a street. */
function city(side: number) {
  const numbers = Array.from({ length: side }, (_, number) => number);
  const idOf = (column: number, row: number) => column * side + row + 1;
  return {
    nodes: numbers.flatMap((column) => numbers.map((row) => ({ id: idOf(column, row), lon: (44.1 + column * 0.00107).toFixed(6), lat: (33.1 + row * 0.0009).toFixed(6) }))),
    streets: [...numbers.map((column) => numbers.map((row) => idOf(column, row))), ...numbers.map((row) => numbers.map((column) => idOf(column, row)))],
  };
}

function overpass(side: number): string {
  const { nodes, streets } = city(side);
  return `{"elements":[${nodes.map(({ id, lon, lat }) => `{"type":"node","id":${id},"lat":${lat},"lon":${lon}}`).join()},${
    streets.map((refs, way) => `{"type":"way","id":${way + 1},"nodes":[${refs.join()}],"tags":{"highway":"residential"}}`).join()}]}`;
}

function xml(side: number): string {
  const { nodes, streets } = city(side);
  return `<osm version="0.6">${nodes.map(({ id, lon, lat }) => `<node id="${id}" lat="${lat}" lon="${lon}"/>`).join('')}${
    streets.map((refs, way) => `<way id="${way + 1}">${refs.map((ref) => `<nd ref="${ref}"/>`).join('')}<tag k="highway" v="residential"/></way>`).join('')}</osm>`;
}

function ways(side: number): string {
  const { nodes, streets } = city(side);
  return `{"type":"FeatureCollection","features":[${streets.map((refs) => `{"type":"Feature","properties":{"highway":"residential"},"geometry":{"type":"LineString","coordinates":[${
    refs.map((id) => `[${nodes[id - 1]?.lon},${nodes[id - 1]?.lat}]`).join()}]}}`).join()}]}`;
}

/** As data/roads.geojson: a road is a feature, and counted before it is looked at. */
const schema = (side: number) => `{"type":"FeatureCollection","features":[${Array.from({ length: roadsOf(side) }, () => '{"type":"Feature","properties":{"kind":"road"}}').join()}]}`;

const tooMany = (side: number) => ({ ok: false, reason: 'too-many-roads', at: null, detail: String(roadsOf(side)) });

test.each([['an extract', overpass], ['the schema of data/roads.geojson', schema]] as const)('two million, as %s', slow, async (_, write) => {
  const opening = await openNetwork(write(708));
  expect(roadsOf(708) * 2).toBeGreaterThan(2_000_000);
  expect(opening).toEqual(tooMany(708));
  expect(describeOpenRefusal('city', opening as Extract<NetworkOpening, { ok: false }>)).toBe('city: it has more than 600,000 roads between junctions; cut out a smaller area (1001112).');
});

test.each([['Overpass JSON', overpass], ['.osm XML', xml], ['a GeoJSON of ways', ways], ['the schema of data/roads.geojson', schema]] as const)('one more than is taken, as %s', async (_, write) => {
  expect(await openNetwork(write(20), allRoads, roadsOf(20) - 1)).toEqual(tooMany(20));
});

test('a page takes fewer than the command line, and says the same', slow, async () => {
  expect([mostRoads, mostRoadsOnPage]).toEqual([600_000, 200_000]);
  expect(await readNetwork(schema(320), allRoads)).toEqual(tooMany(320));
});

test('as many as fit are taken, one more is not, in the schema of data/roads.geojson too', async () => {
  const claim = { name: { en: 'a', ar: 'ب' }, position: 'approximate', precisionMeters: 50, asOf: '2022-10-31', confidence: 'confirmed', sources: [{ id: 's', locator: 'x' }] };
  const junctions = [0, 1, 2, 3].map((at) => ({ type: 'Feature', id: `j${at}`, geometry: { type: 'Point', coordinates: [44.4 + at / 1000, 33.3] }, properties: { kind: 'junction', ...claim, role: 'junction' } }));
  const between = [0, 1, 2].map((at) => ({
    type: 'Feature', id: `r${at}`, geometry: { type: 'LineString', coordinates: [[44.4 + at / 1000, 33.3], [44.4 + (at + 1) / 1000, 33.3]] },
    properties: { kind: 'road', ...claim, from: `j${at}`, to: `j${at + 1}`, class: 'local', oneWay: 'no', lanes: null, widthMeters: null, speedKmh: null, bridge: false, assumed: [], serves: null },
  }));
  const text = JSON.stringify({ type: 'FeatureCollection', features: [...junctions, ...between] });
  expect(await openNetwork(text, allRoads, 3)).toMatchObject({ ok: true });
  expect(await openNetwork(text, allRoads, 2)).toEqual({ ok: false, reason: 'too-many-roads', at: null, detail: '3' });
});

test('a file too large to be held is refused by its size, before it is read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cordon-large-'));
  try {
    const path = join(folder, 'city.osm');
    await writeFile(path, '<osm version="0.6"/>');
    const said: string[] = [];
    const terminal = { out: () => undefined, err: (line: string) => void said.push(line), folder };
    expect(await openRoads('city.osm', path, allRoads, terminal, 10)).toMatchObject({ ok: false });
    expect(said).toEqual(['city.osm: it has more than 400,000,000 characters, too many to be read at once; cut out a smaller area (20).']);
  } finally {
    await rm(folder, { recursive: true });
  }
});
