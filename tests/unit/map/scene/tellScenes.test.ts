/** A map that loses its style and gets it again: it is told nothing meanwhile, then what it missed, and whole what its worker may not have taken in. */
import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { tellScenes } from '../../../../src/map/scene/tellScenes.ts';
import { defaultView } from '../../../../src/scenario/view.ts';
import { createSceneBuilder } from '../../../../src/scene/buildScene.ts';
import { inputOf, loadVillage } from '../../scene/villageScene.ts';

const baseline = await loadVillage();

function createMapThatMayBeLost() {
  const calls: string[] = [];
  const listeners = new Map<string, () => void>();
  const told = (what: string) => {
    calls.push(what);
    return Promise.resolve();
  };
  const map = {
    style: {},
    on: (type: string, listener: () => void) => listeners.set(type, listener),
    getSource: (id: string) => ({
      setData: ({ features }: FeatureCollection) => told(`${id} whole ${features.length}`),
      updateData: ({ add = [], remove = [] }: { readonly add?: readonly unknown[]; readonly remove?: readonly unknown[] }) => told(`${id} +${add.length} -${remove.length}`),
    }),
    setLayoutProperty: () => {}, setPaintProperty: () => {}, setFilter: () => {},
  };
  return { calls, map: map as unknown as MapLibreMap, fire: (type: string) => listeners.get(type)?.() };
}

const siteNo = (number: number): GeoJSON.Feature => ({ type: 'Feature', id: `site-${number}`, geometry: { type: 'Point', coordinates: [44, 33] }, properties: {} });

it('is told again whole what it may have missed, then the rest', () => {
  const { calls, map, fire } = createMapThatMayBeLost();
  const first = createSceneBuilder()(inputOf(baseline));
  const withSites = (...features: GeoJSON.Feature[]) => ({ ...first, sources: { ...first.sources, sketch: { type: 'FeatureCollection' as const, features } } });
  const [one, two, three] = [siteNo(1), siteNo(2), siteNo(3)];
  const tell = tellScenes(map, withSites(one, two));
  fire('style.load');
  expect(calls, 'its first style is no news').toEqual([]);
  tell(withSites(two));
  expect(calls).toEqual(['sketch +0 -1']);
  calls.length = 0;
  fire('webglcontextlost');
  tell(withSites(two, three));
  expect(calls).toEqual([]);
  fire('style.load');
  expect(calls).toEqual(['sketch whole 1', 'sketch +1 -0']);
  calls.length = 0;
  tell({ ...withSites(two, three), sources: { ...withSites(two, three).sources, selection: createSceneBuilder()(inputOf(baseline, { view: { ...defaultView, selectedId: 'hall' } })).sources.selection } });
  expect(calls).toEqual(['selection whole 1']);
});
