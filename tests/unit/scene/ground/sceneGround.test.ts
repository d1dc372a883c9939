/** Grounds as scenes take them: everything of Cordon above, every label legible, and every dress as it is called. */
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { groundVariants } from '../../../../src/scenario/view.ts';
import { buildLayers } from '../../../../src/scene/buildScene.ts';
import { contrastOf, greyOf, luminanceOf } from '../../../../src/scene/ground/colors.ts';
import { colorsOn, paletteOn } from '../../../../src/scene/ground/groundVariant.ts';
import { sortOf } from '../../../../src/scene/ground/quietLayers.ts';
import { type GroundChoice, sceneGround } from '../../../../src/scene/ground/sceneGround.ts';
import { layerOrder } from '../../../../src/scene/layerOrder.ts';
import { palettes } from '../../../../src/scene/palette.ts';
import { inputOf, loadVillage } from '../villageScene.ts';

const village = await loadVillage();
const box = [44.2, 33.2, 44.5, 33.4] as const;
const archive = { attribution: 'Somebody', minZoom: 0, maxZoom: 14, bounds: box };
const grounds: Readonly<Record<string, GroundChoice['tiles']>> = {
  protomaps: { source: 'ground-p', address: 'cordon-tiles://p/{z}/{x}/{y}', archive: { ...archive, content: 'vector', isProtomaps: true, layers: [] } },
  office: { source: 'ground-o', address: 'cordon-tiles://o/{z}/{x}/{y}', archive: { ...archive, content: 'vector', isProtomaps: false, layers: ['water', 'streets', 'landcover', 'anything', 'admin', 'poi'].map((id) => ({ id, hasName: true })) } },
  raster: { source: 'ground-r', address: 'cordon-tiles://r/{z}/{x}/{y}', archive: { ...archive, content: 'image/png', isProtomaps: false, layers: [] } },
};
const underlay: GroundChoice['underlay'] = { source: 'ground-u', address: 'blob:x', opacity: 0.4, corners: [[44.3, 33.4], [44.4, 33.4], [44.4, 33.3], [44.3, 33.3]] };
const layersOn = (choice: GroundChoice, theme: 'light' | 'dark' = 'light', locale: 'en' | 'ar' | 'fa' = 'en') => buildLayers(inputOf(village, { ground: sceneGround(choice), theme, locale }));
const own = new Set<string>(layerOrder.map(({ id }) => id));

describe.each(Object.keys(grounds))('%s tiles', (name) => {
  const tiles = grounds[name] ?? null;
  test('lie on the land and under everything else of Cordon; the picture over them and under the outline of the zone, roads and plan', () => {
    const ids = layersOn({ variant: 'plain', tiles, underlay }).map(({ id }) => id);
    const foreign = ids.map((id, at) => (own.has(id) ? -1 : at)).filter((at) => at >= 0);
    const picture = ids.indexOf('ground-u:picture');
    expect(ids[0]).toBe('land');
    expect(foreign.slice(0, -1)).toEqual(foreign.slice(0, -1).map((_, at) => at + 1));
    expect(picture).toBe(foreign.at(-1));
    for (const under of ['zone-fill', 'neighbourhood-line']) expect(ids.indexOf(under)).toBeLessThan(picture);
    for (const over of ['zone-line', 'road-casing', 'road-minor', 'sketch-zone-fill', 'facility-first', 'water-label']) expect(ids.indexOf(over)).toBeGreaterThan(picture);
    expect(ids.filter((id) => own.has(id))).toEqual(buildLayers(inputOf(village)).map(({ id }) => id));
  });

  test.each(groundVariants.flatMap((variant) => (['light', 'dark'] as const).map((theme) => [variant, theme] as const)))('make a style that MapLibre takes: %s, %s', (variant, theme) => {
    const ground = sceneGround({ variant, tiles, underlay });
    const layers = layersOn({ variant, tiles, underlay }, theme, 'ar').filter(({ id }) => !own.has(id));
    expect(validateStyleMin({ version: 8, glyphs: 'x/{fontstack}/{range}', sources: { ...ground.sources }, layers: [...layers] }).map(({ message }) => message)).toEqual([]);
    expect(layers.every((layer) => layer.type !== 'symbol' || !JSON.stringify(layer).includes('icon-image'))).toBe(true);
    expect(JSON.stringify(layers)).not.toMatch(/Noto/);
  });
});

test('names are in the language of the reader, in the faces of the app', () => {
  const text = JSON.stringify(layersOn({ variant: 'plain', tiles: grounds['protomaps'] ?? null, underlay: null }, 'light', 'fa').find(({ id }) => id === 'ground-p:places_subplace'));
  expect(text).toContain('name:fa');
  expect(text).toContain('IBM Plex Sans');
});

describe('dresses', () => {
  test('muted is nearly grey, as light as it was, and leaves every mark of Cordon its colour', () => {
    for (const theme of ['light', 'dark'] as const) {
      const [plain, muted] = [palettes[theme], paletteOn('muted', theme)];
      const chroma = (color: string) => { const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)); return Math.max(r, g, b) - Math.min(r, g, b); };
      for (const color of [muted.land, muted.paper, muted.water, muted.roadCasing, ...Object.values(colorsOn('muted', theme))]) expect(chroma(color)).toBeLessThan(12);
      expect(luminanceOf(muted.water)).toBeCloseTo(luminanceOf(plain.water), 1);
      for (const key of ['facility', 'held', 'checkpoint', 'barrier', 'plan', 'way', 'ink', 'zoneLine'] as const) expect(muted[key]).toBe(plain[key]);
    }
  });

  test('print is light on a dark screen too', () => {
    const land = layersOn({ variant: 'print', tiles: null, underlay: null }, 'dark').find(({ id }) => id === 'land');
    expect(land?.type === 'background' && land.paint?.['background-color']).toBe(paletteOn('print', 'light').land);
    expect(luminanceOf(paletteOn('print', 'dark').land)).toBeGreaterThan(0.9);
  });

  test('a ground that comes with its layers lies where tiles lie, is greyed and paled as its pictures are, and its words are in the ink of the map', () => {
    const layers = [
      { id: 'g:0', type: 'background', paint: { 'background-color': 'white' } },
      { id: 'g:1', type: 'fill', source: 'g:s', 'source-layer': 'a', paint: { 'fill-color': ['match', ['get', 'kind'], 'red', '#FF0000', 'hsl(120, 100%, 50%)'], 'fill-opacity': 0.5 } },
      { id: 'g:2', type: 'line', source: 'g:s', 'source-layer': 'a', paint: { 'line-color': ['interpolate', ['linear'], ['zoom'], 5, 'rgba(0, 0, 255, 0.5)', 9, ['case', ['has', 'x'], '#000', '#fff']] } },
      { id: 'g:3', type: 'line', source: 'g:s', 'source-layer': 'a', paint: { 'line-color': { stops: [[4, '#00FF00'], [8, '#FF00FF']] } } },
      { id: 'g:4', type: 'symbol', source: 'g:s', 'source-layer': 'a', layout: { 'text-field': ['get', 'name'], 'text-font': ['IBM Plex Sans'] }, paint: { 'text-color': '#EEEEEE' } },
    ] as const;
    const given = { credit: 'Somebody', sources: { 'g:s': { type: 'vector', tiles: ['https://tiles.example.org/{z}/{x}/{y}'] } }, layers } as unknown as NonNullable<GroundChoice['given']>;
    for (const variant of groundVariants) {
      for (const theme of ['light', 'dark'] as const) {
        const all = layersOn({ variant, tiles: null, given, underlay }, theme);
        const foreign = all.filter(({ id }) => !own.has(id));
        expect(all.slice(1, 1 + layers.length).map(({ id }) => id)).toEqual(layers.map(({ id }) => id));
        expect(all.findIndex(({ id }) => id === 'zone-line')).toBeGreaterThan(all.findIndex(({ id }) => id === 'ground-u:picture'));
        expect(validateStyleMin({ version: 8, glyphs: 'x/{fontstack}/{range}', sources: { ...sceneGround({ variant, tiles: null, given, underlay }).sources }, layers: [...foreign] }).map(({ message }) => message)).toEqual([]);
        const { ink, muted, halo } = paletteOn(variant, theme);
        expect(foreign.find(({ id }) => id === 'g:4')).toMatchObject({ paint: { 'text-color': muted, 'text-halo-color': halo, 'text-halo-width': 1.2 } });
        expect(contrastOf(ink, halo)).toBeGreaterThan(4.5);
        if (variant === 'plain') expect(foreign.slice(0, 4)).toEqual(layers.slice(0, 4));
      }
    }
    const printed = layersOn({ variant: 'print', tiles: null, given, underlay: null }).filter(({ id }) => id.startsWith('g:'));
    expect(printed.map((layer) => 'paint' in layer && layer.paint).slice(0, 4)).toEqual([
      { 'background-color': 'rgb(249, 249, 249)' },
      { 'fill-color': ['match', ['get', 'kind'], 'red', 'rgb(198, 172, 172)', 'rgb(172, 198, 172)'], 'fill-opacity': 0.5 },
      { 'line-color': ['interpolate', ['linear'], ['zoom'], 5, 'rgba(172, 172, 198, 0.5)', 9, ['case', ['has', 'x'], 'rgb(146, 146, 146)', 'rgb(249, 249, 249)']] },
      { 'line-color': { stops: [[4, 'rgb(172, 198, 172)'], [8, 'rgb(223, 198, 223)']] } },
    ]);
  });

  test('whatever words stand on has their halo between, on every ground', () => {
    for (const tiles of [null, ...Object.values(grounds)]) {
      for (const variant of groundVariants) {
        for (const theme of ['light', 'dark'] as const) {
          const words = layersOn({ variant, tiles, underlay }, theme).filter((layer) => layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined && layer.layout.visibility !== 'none');
          expect(words.length).toBeGreaterThan(5);
          for (const { id, paint } of words) {
            const width = (paint as Record<string, unknown> | undefined)?.['text-halo-width'];
            expect([id, typeof width === 'number' ? width >= 1 : width !== undefined]).toEqual([id, true]);
          }
        }
      }
    }
  });

  test('names are read on every ground: at least 4.5 to 1 beside their halo', () => {
    for (const variant of groundVariants) {
      for (const theme of ['light', 'dark'] as const) {
        const { halo, land, paper, ink, muted, water, waterInk } = paletteOn(variant, theme);
        for (const under of [halo, land, paper]) {
          expect(contrastOf(ink, under)).toBeGreaterThan(4.5);
          expect(contrastOf(muted, under)).toBeGreaterThan(4.5);
        }
        expect(contrastOf(waterInk, water)).toBeGreaterThan(3);
      }
    }
    expect(greyOf('#808080')).toBe('#808080');
  });
});

test.each([['water', 'water'], ['waterway', 'water'], ['transportation', 'road'], ['transportation_name', 'name'], ['building', 'building'], ['landcover', 'green'], ['boundary', 'boundary'], ['place', 'name'], ['whatever', 'other']])('a layer called %s is drawn as %s', (id, sort) => {
  expect(sortOf(id)).toBe(sort);
});
