/** Styles of other machines: what of them is drawn, and that nothing of them leads anywhere else. */
import { expect, test } from 'vitest';
import { readGivenStyle } from '../../../../../src/share/formats/ground/readGivenStyle.ts';

const hosts = ['https://tiles.example.org'];
const read = (style: unknown) => readGivenStyle(typeof style === 'string' ? style : JSON.stringify(style), 'g', hosts);
const sources = { base: { type: 'vector', url: 'https://tiles.example.org/t.json', attribution: '<a href="x">Somebody</a>' } };

test('sources and layers get ids of their own; words the face of the app, and no pictures', () => {
  const layers = [{ id: 'land', type: 'fill', source: 'base', 'source-layer': 'land' }, { id: 'name', type: 'symbol', source: 'base', 'source-layer': 'name', layout: { 'text-field': ['get', 'name'], 'text-font': ['Noto'], 'icon-image': 'x' } }];
  expect(read({ version: 8, sprite: 'https://elsewhere.example/s', glyphs: 'https://elsewhere.example/{fontstack}', sources, layers })).toEqual({
    credit: 'Somebody', sources: { 'g:base': sources.base },
    layers: [{ id: 'g:0', type: 'fill', source: 'g:base', 'source-layer': 'land' }, { id: 'g:1', type: 'symbol', source: 'g:base', 'source-layer': 'name', layout: { 'text-field': ['get', 'name'], 'text-font': ['IBM Plex Sans'] } }],
  });
});

test.each([
  ['no JSON', 'style'], ['a list', '[]'], ['another version', { version: 7, sources, layers: [{ type: 'fill', source: 'base' }] }], ['nothing to draw', { version: 8, sources, layers: [{ type: 'background' }] }],
  ['a source of another host', { version: 8, sources: { base: { type: 'vector', url: 'https://elsewhere.example/t.json' } }, layers: [{ type: 'fill', source: 'base' }] }],
  ['a tile of another host', { version: 8, sources: { base: { type: 'raster', tiles: ['https://tiles.example.org/{z}', 'https://elsewhere.example/{z}'] } }, layers: [{ type: 'raster', source: 'base' }] }],
  ['a source inside', { version: 8, sources: { base: { type: 'geojson', data: 'https://elsewhere.example/' } }, layers: [{ type: 'fill', source: 'base' }] }],
  ['a custom layer', { version: 8, sources, layers: [{ type: 'custom', source: 'base' }] }],
])('%s is refused', (_, style) => {
  expect(read(style)).toBeNull();
});

test('what lies under all of it is kept without its pattern', () => {
  const layers = [{ id: 'under', type: 'background', paint: { 'background-color': '#EEE', 'background-pattern': 'dots' } }, { id: 'land', type: 'fill', source: 'base', 'source-layer': 'land' }];
  expect(read({ version: 8, sources, layers })?.layers[0]).toEqual({ id: 'g:0', type: 'background', paint: { 'background-color': '#EEE' } });
});
