import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { looksLikeNetwork } from '../../../../src/network/osm/looksLikeNetwork.ts';

const folder = new URL('../../../fixtures/osm/', import.meta.url);
// Lines without a tag are as well features of a plan; nobody can tell.
const files = readdirSync(folder).filter((name) => name !== 'README.md' && name !== 'drawn-ways.geojson' && name !== 'entities.osm');

test.each(files)('%s is offered as roads', (name) => {
  expect(looksLikeNetwork(readFileSync(new URL(name, folder), 'utf8'))).toBe(true);
});

test('data/roads.geojson is, by its first kilobytes alone', () => {
  expect(looksLikeNetwork(readFileSync('data/roads.geojson', 'utf8').slice(0, 65_536))).toBe(true);
});

test.each([
  ['a plan', '{"type":"FeatureCollection","cordon":{"version":1},"features":[{"type":"Feature","properties":{"kind":"barrier"}}]}'],
  ['lines without tags', '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"x"},"geometry":{"type":"LineString","coordinates":[[1,2],[3,4]]}}]}'],
  ['KML', '<?xml version="1.0"?><kml><Document><name>osm</name></Document></kml>'],
  ['a table', 'highway,lat,lon\n1,2,3'],
  ['nothing', ''],
  ['a chemical table', '{"elements": [{"symbol": "H"}]}'],
])('%s is not', (_, text) => {
  expect(looksLikeNetwork(text)).toBe(false);
});
