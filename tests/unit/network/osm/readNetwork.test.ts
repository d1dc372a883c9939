import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Baseline } from '../../../../src/baseline/baseline.ts';
import { findFeature } from '../../../../src/baseline/baseline.ts';
import { graphOfBaseline } from '../../../../src/network/graph/baselineGraph.ts';
import { buildRoadGraph } from '../../../../src/network/graph/buildRoadGraph.ts';
import { baselineWithRoads } from '../../../../src/network/osm/baselineWithRoads.ts';
import { allRoads } from '../../../../src/network/osm/openedNetwork.ts';
import { withoutEditors } from '../../../../src/network/osm/withoutEditors.ts';
import { readNetwork } from '../../../../src/network/osm/worker/readNetwork.ts';

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/osm/${name}`, import.meta.url), 'utf8');

const noBaseline: Baseline = {
  facilities: [], heldProperties: [], checkpoints: [], barriers: [], incidents: [], neighbourhoods: [], zones: [], waters: [], roads: [], junctions: [], sources: [], figures: [], problems: [],
};

async function read(text: string) {
  const answer = await readNetwork(text, allRoads);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer;
}

test.each(['town.overpass.json', 'cross-street.osm', 'exported-ways.geojson', 'drawn-ways.geojson'])('%s: what a plan keeps of it gives the very same network', async (name) => {
  const first = await read(fixture(name));
  const again = await read(first.kept ?? '');
  expect(again.graph.networkVersion).toBe(first.graph.networkVersion);
  expect(again.network).toEqual(first.network);
  expect(again.kept).toBe(first.kept);
});

test('a file that is no network is refused with its reason; the steps are told', async () => {
  const steps: string[] = [];
  expect(await readNetwork('{"elements": []}', allRoads, (step) => steps.push(step))).toMatchObject({ ok: false, reason: 'no-roads' });
  await readNetwork(fixture('town.overpass.json'), allRoads, (step) => steps.push(step));
  expect(steps).toEqual(['reading', 'reading', 'joining']);
  // One road of the shipped schema that ends at a junction the file lacks.
  const road = JSON.parse(readFileSync(new URL('../../../../data/roads.geojson', import.meta.url), 'utf8')) as { features: { properties: { kind: string } }[] };
  const torn = { ...road, features: road.features.filter(({ properties: { kind } }) => kind === 'road').slice(0, 1) };
  const refused = await readNetwork(JSON.stringify(torn), allRoads);
  expect(refused).toMatchObject({ ok: false, reason: 'no-network', problems: [{ reason: 'missing-junction' }, { reason: 'missing-junction' }] });
});

test('a plan keeps no name of who mapped what', async () => {
  const xml = `<osm version="0.6"><node id="1" lat="33.3" lon="44.4" version="3" user="A > 'B'" uid='7' changeset="9" timestamp="2020-01-01T00:00:00Z"/>`
    + `<node id="2" lat="33.301" lon="44.4"/><way id="5" user="A"><nd ref="1"/><nd ref="2"/><tag k="highway" v="primary"/><tag k="note" v='said user="C" once'/></way></osm>`;
  const kept = withoutEditors(xml);
  expect(kept).not.toMatch(/A|uid|changeset|timestamp/);
  expect(kept).toContain(`<osm version="0.6">`);
  expect(kept).toContain(`v='said user="C" once'`);
  expect((await read(xml)).graph.networkVersion).toBe((await read(kept)).graph.networkVersion);
  const json = { version: 0.6, elements: [{ type: 'node', id: 1, lat: 33, lon: 44, user: 'A', uid: 7, tags: { user: 'tag' } }], features: [{ type: 'Feature', properties: { '@user': 'A', meta: { user: 'A' }, version: 'v' } }] };
  expect(JSON.parse(withoutEditors(JSON.stringify(json)))).toEqual({
    version: 0.6, elements: [{ type: 'node', id: 1, lat: 33, lon: 44, tags: { user: 'tag' } }], features: [{ type: 'Feature', properties: { version: 'v' } }],
  });
});

test('the baseline with opened roads has those and no others, named by the file or by their place in it, none of them illustrative', async () => {
  const { network, graph } = await read(fixture('town.overpass.json'));
  const baseline = baselineWithRoads(noBaseline, network, graph, 'town.json');
  expect(baseline.roads).toHaveLength(network.roads.length);
  expect(baseline.roads.every(({ properties }) => properties.position !== 'illustrative')).toBe(true);
  expect(findFeature(baseline, 'way-90-1')?.properties.name).toEqual({ en: 'North Row', ar: 'North Row', fa: 'North Row' });
  expect(findFeature(baseline, 'way-92-1')?.properties).toMatchObject({ name: { en: 'way/92', ar: 'way/92' }, sources: [{ id: 'opened-roads', locator: 'way/92' }] });
  expect(baseline.roads.find(({ id }) => id === 'way-92-1')?.properties.assumed).toContain('name');
  // The graph is the worker's, and the same as these roads would make.
  expect(graphOfBaseline(baseline)).toBe(graph);
  const built = buildRoadGraph(baseline.roads, baseline.junctions);
  expect(built.ok && built.graph.coverage).toEqual(graph.coverage);
});
