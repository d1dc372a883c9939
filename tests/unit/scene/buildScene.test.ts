import { describe, expect, it } from 'vitest';
import { defaultView, layerIds } from '../../../src/scenario/view.ts';
import { buildLayers, createSceneBuilder, sourceIds } from '../../../src/scene/buildScene.ts';
import { answerLayers } from '../../../src/scene/layers/answerLayers.ts';
import { inOrder, layerOrder } from '../../../src/scene/layerOrder.ts';
import { pick } from '../../fixtures/data/village.ts';
import { inputOf, loadVillage } from './villageScene.ts';

const baseline = await loadVillage();

const visibilityOf = (hiddenLayers: readonly (typeof layerIds)[number][]) =>
  new Map(buildLayers(inputOf(baseline, { view: { ...defaultView, hiddenLayers } })).map(({ id, layout }) => [id, layout?.visibility]));

describe('the order of layers', () => {
  it('draws every layer of the list and no other', () => {
    expect(buildLayers(inputOf(baseline, { answerLayers })).map(({ id }) => id)).toEqual(layerOrder.map(({ id }) => id));
  });

  it('throws for a layer that is missing from the list, and for one given twice', () => {
    expect(() => inOrder([{ id: 'unheard-of' }])).toThrow(/unheard-of/);
    expect(() => inOrder([{ id: 'land' }, { id: 'land' }])).toThrow(/twice/);
  });

  it('keeps every label below every mark, so that labels find the marks in their places', () => {
    const layers = buildLayers(inputOf(baseline, { answerLayers })).filter(({ type }) => type === 'symbol');
    const hasText = layers.map((layer) => layer.layout !== undefined && 'text-field' in layer.layout);
    expect(hasText.lastIndexOf(true)).toBeLessThan(hasText.indexOf(false));
  });

  it('names only sources that a scene has', () => {
    const named = buildLayers(inputOf(baseline, { answerLayers })).flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect([...new Set(named)].sort()).toEqual([...sourceIds].sort());
  });
});

describe('visibility', () => {
  it.each(layerIds)('the switch %s hides some layer and only its own', (id) => {
    const before = visibilityOf([]);
    const after = visibilityOf([id]);
    const changed = [...after].filter(([layer, visibility]) => visibility !== before.get(layer)).map(([layer]) => layer);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed).toEqual(layerOrder.filter((entry) => entry.switch === id).map((entry) => entry.id));
  });
});

describe('sources', () => {
  it('are the same objects while their own inputs are', () => {
    const build = createSceneBuilder();
    const first = build(inputOf(baseline));
    const dark = build(inputOf(baseline, { theme: 'dark', locale: 'ar' }));
    for (const id of sourceIds) expect(dark.sources[id]).toBe(first.sources[id]);
    const selected = build(inputOf(baseline, { view: { ...defaultView, selectedId: 'hall' } }));
    const changed = sourceIds.filter((id) => selected.sources[id] !== first.sources[id]);
    expect(changed).toEqual(['selection']);
    expect(selected.sources.selection.features[0]?.geometry).toEqual({ type: 'Point', coordinates: [44.4, 33.301] });
  });

  it('give an illustrative place no ring on its spot, and an event of the whole zone none at all', async () => {
    const vague = await loadVillage((village) => {
      for (const id of ['hall', 'raid']) Object.assign(pick(village, id).properties, { position: 'illustrative', precisionMeters: 700 });
    });
    const select = (selectedId: string) => createSceneBuilder()(inputOf(vague, { view: { ...defaultView, selectedId } })).sources.selection.features;
    expect(select('hall').map(({ geometry }) => geometry.type)).toEqual(['Polygon']);
    expect(select('raid')).toEqual([]);
  });

  it('follow the chosen days with the incidents alone', () => {
    const build = createSceneBuilder();
    const all = build(inputOf(baseline));
    const none = build(inputOf(baseline, { view: { ...defaultView, dates: { from: '2020-01-01', to: '2020-01-31' } } }));
    expect(all.sources.incidents.features).toHaveLength(1);
    expect(none.sources.incidents.features).toHaveLength(0);
    expect(sourceIds.filter((id) => none.sources[id] !== all.sources[id])).toEqual(['incidents']);
  });

  it('never carry an unlocated feature or a killing', () => {
    const { sources } = createSceneBuilder()(inputOf(baseline));
    const text = JSON.stringify(sources);
    expect(text).not.toContain('"killing"');
    expect(text).not.toContain('"held-1"');
  });
});
