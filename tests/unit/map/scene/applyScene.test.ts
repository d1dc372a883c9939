import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyScene } from '../../../../src/map/scene/applyScene.ts';
import { defaultView } from '../../../../src/scenario/view.ts';
import { createSceneBuilder } from '../../../../src/scene/buildScene.ts';
import { layerOrder } from '../../../../src/scene/layerOrder.ts';
import { answerLayers } from '../../../../src/scene/layers/answerLayers.ts';
import { palettes } from '../../../../src/scene/palette.ts';
import { inputOf, loadVillage } from '../../scene/villageScene.ts';

/** Stands where MapLibre would and writes down what it is told. */
function createRecorder() {
  const calls: string[] = [];
  const recorder = {
    getSource: (id: string) => ({ setData: () => calls.push(`data ${id}`) }),
    setLayoutProperty: (layer: string, name: string, value: unknown) => calls.push(`layout ${layer} ${name} ${JSON.stringify(value)}`),
    setPaintProperty: (layer: string, name: string) => calls.push(`paint ${layer} ${name}`),
    addLayer: (layer: { readonly id: string }, before: string | undefined) => calls.push(`layer ${layer.id} under ${before}`),
    setFilter: (layer: string) => calls.push(`filter ${layer}`),
  };
  return { calls, map: recorder as unknown as MapLibreMap };
}

const baseline = await loadVillage();

afterEach(() => { vi.useRealTimers(); });

describe('from one scene to the next', () => {
  it('says nothing when nothing changed', () => {
    const build = createSceneBuilder();
    const { map, calls } = createRecorder();
    expect(applyScene(map, build(inputOf(baseline)), build(inputOf(baseline)))).toBe(0);
    expect(calls).toEqual([]);
  });

  it('is told nothing of a source whose features are the same ones in another list', () => {
    const { map, calls } = createRecorder();
    const scene = createSceneBuilder()(inputOf(baseline));
    const { places } = scene.sources;
    const [, ...fewer] = places.features;
    expect(applyScene(map, scene, { ...scene, sources: { ...scene.sources, places: { ...places, features: [...places.features] } } })).toBe(0);
    applyScene(map, scene, { ...scene, sources: { ...scene.sources, places: { ...places, features: fewer } } });
    expect(calls).toEqual(['data places']);
  });

  it('hides a layer by its visibility alone', () => {
    const build = createSceneBuilder();
    const { map, calls } = createRecorder();
    applyScene(map, build(inputOf(baseline)), build(inputOf(baseline, { view: { ...defaultView, hiddenLayers: ['connectors', 'incidents'] } })));
    expect(calls).toEqual(['layout incident visibility "none"']);
  });

  it('sends a source again only when it is another one, and hides its layers only while it holds nothing', () => {
    const build = createSceneBuilder();
    const { map, calls } = createRecorder();
    const [before, hall, gate] = [null, 'hall', 'gate'].map((selectedId) => build(inputOf(baseline, { view: { ...defaultView, selectedId } })));
    if (!before || !hall || !gate) throw new Error('There is no scene.');
    applyScene(map, before, hall);
    expect(calls).toEqual(['data selection', 'layout selection-line visibility "visible"', 'layout selection-halo visibility "visible"']);
    calls.length = 0;
    applyScene(map, hall, gate);
    expect(calls).toEqual(['data selection']);
    calls.length = 0;
    applyScene(map, gate, before);
    expect(calls).toEqual(['data selection', 'layout selection-line visibility "none"', 'layout selection-halo visibility "none"']);
  });

  it('leaves a layer hidden that the view hides, whatever its source comes to hold', () => {
    const build = createSceneBuilder();
    const { map, calls } = createRecorder();
    const view = { ...defaultView, hiddenLayers: ['incidents' as const] };
    const scene = build(inputOf(baseline, { view }));
    applyScene(map, { ...scene, sources: { ...scene.sources, incidents: { type: 'FeatureCollection', features: [] } } }, scene);
    expect(calls).toEqual(['data incidents']);
  });

  it('shows the layers of a source that is filled from nothing once it is full, each as it is wanted by then', async () => {
    const build = createSceneBuilder();
    const scene = build(inputOf(baseline));
    const own = scene.layers.filter((layer) => 'source' in layer && layer.source === 'sketch').map(({ id }) => id);
    const visibility = new Map<string, unknown>(own.map((id) => [id, 'none']));
    let answer = () => {};
    const map = {
      style: {},
      getSource: () => ({ setData: () => new Promise<void>((resolve) => { answer = resolve; }), updateData: () => new Promise<void>((resolve) => { answer = resolve; }) }),
      getLayer: () => ({}),
      getLayoutProperty: (layer: string) => visibility.get(layer),
      setLayoutProperty: (layer: string, name: string, value: unknown) => { if (name === 'visibility') visibility.set(layer, value); },
      setPaintProperty: () => {}, setFilter: () => {},
    } as unknown as MapLibreMap;
    const features = Array.from({ length: 9000 }, (_, index): GeoJSON.Feature => ({ type: 'Feature', id: `site-${index}`, geometry: { type: 'Point', coordinates: [44, 33] }, properties: {} }));
    const filled = { ...scene, sources: { ...scene.sources, sketch: { type: 'FeatureCollection' as const, features } } };
    applyScene(map, scene, filled);
    const [first = ''] = own;
    applyScene(map, filled, { ...filled, layers: filled.layers.map((layer) => (layer.id === first ? { ...layer, layout: { ...layer.layout, visibility: 'none' } } as typeof layer : layer)) });
    answer();
    await Promise.resolve();
    expect(new Set(visibility.values()), 'the second piece is under way').toEqual(new Set(['none']));
    answer();
    await new Promise((resolve) => { setTimeout(resolve); });
    expect(own.length).toBeGreaterThan(5);
    expect(own.map((id) => visibility.get(id))).toEqual(own.map((id) => (id === first ? 'none' : 'visible')));
  });

  it('shows them when nothing comes back from the worker, and once a lost style is there again', () => {
    vi.useFakeTimers();
    const scene = createSceneBuilder()(inputOf(baseline));
    const own = scene.layers.filter((layer) => 'source' in layer && layer.source === 'sketch').map(({ id }) => id);
    const visibility = new Map<string, unknown>(own.map((id) => [id, 'none']));
    let restore = () => {};
    const map = {
      style: undefined as object | undefined,
      once: (_: string, then: () => void) => { restore = then; },
      getSource: () => ({ setData: () => new Promise(() => {}) }),
      getLayer: () => ({}),
      getLayoutProperty: (layer: string) => visibility.get(layer),
      setLayoutProperty: (layer: string, name: string, value: unknown) => { if (name === 'visibility') visibility.set(layer, value); },
      setPaintProperty: () => {}, setFilter: () => {},
    };
    const features = Array.from({ length: 2000 }, (_, index): GeoJSON.Feature => ({ type: 'Feature', id: `site-${index}`, geometry: { type: 'Point', coordinates: [44, 33] }, properties: {} }));
    applyScene(map as unknown as MapLibreMap, scene, { ...scene, sources: { ...scene.sources, sketch: { type: 'FeatureCollection', features } } });
    vi.advanceTimersByTime(60_000);
    expect(new Set(visibility.values())).toEqual(new Set(['none']));
    map.style = {};
    restore();
    expect(new Set(visibility.values())).toEqual(new Set(['visible']));
  });

  it('adds a layer of a source that is being filled unseen, and shows at once one that takes a few', () => {
    vi.useFakeTimers();
    const scene = createSceneBuilder()(inputOf(baseline));
    const seen = (count: number) => {
      const { map, calls } = createRecorder();
      const added: unknown[] = [];
      const features = Array.from({ length: count }, (_, index): GeoJSON.Feature => ({ type: 'Feature', id: `site-${index}`, geometry: { type: 'Point', coordinates: [44, 33] }, properties: {} }));
      const filled = { ...scene, sources: { ...scene.sources, sketch: { type: 'FeatureCollection' as const, features } } };
      const [own] = scene.layers.filter((layer) => 'source' in layer && layer.source === 'sketch');
      const without = { ...scene, layers: scene.layers.filter((layer) => layer !== own) };
      const recorder = Object.assign(map, { addLayer: ({ layout }: { readonly layout?: { readonly visibility?: string } }) => added.push(layout?.visibility ?? 'visible'), getSource: () => ({ setData: () => new Promise(() => {}), updateData: () => new Promise(() => {}) }) });
      applyScene(recorder, without, filled);
      return { added, others: new Set(calls.map((call) => call.split(' ').slice(2).join(' '))) };
    };
    expect([seen(5), seen(2000)]).toEqual([{ added: ['visible'], others: new Set(['visibility "visible"']) }, { added: ['none'], others: new Set() }]);
  });

  it('changes the theme without touching data', () => {
    const build = createSceneBuilder();
    const { map, calls } = createRecorder();
    applyScene(map, build(inputOf(baseline)), build(inputOf(baseline, { theme: 'dark' })));
    expect(calls.length).toBeGreaterThan(20);
    expect(calls.filter((call) => call.startsWith('data'))).toEqual([]);
  });

  it('puts layers that come later in their place of the one order', () => {
    const build = createSceneBuilder();
    const { map, calls } = createRecorder();
    applyScene(map, build(inputOf(baseline)), build(inputOf(baseline, { answerLayers })));
    const order = layerOrder.map(({ id }): string => id);
    const added = calls.map((call) => /^layer (\S+) under (\S+)$/.exec(call) ?? []);
    expect(added.length).toBe(answerLayers(palettes.light, 'light').length);
    const own = added.map(([, id]) => id);
    for (const [, id = '', above = ''] of added) {
      const between = above === 'undefined' ? order.slice(order.indexOf(id) + 1) : order.slice(order.indexOf(id) + 1, order.indexOf(above));
      expect(order.includes(id) && between.every((other) => own.includes(other)), `${id} stands right under ${above}, or under others that came with it`).toBe(true);
    }
  });
});
