import { expect, it } from 'vitest';
import { layerIds } from '../../../../src/scenario/view.ts';
import { countMapped, layerFeatures, layerGroups, tableLayers } from '../../../../src/ui/panels/layerFeatures.ts';
import { hamlet } from './hamlet.ts';

it('groups every layer once', () => {
  expect(layerGroups.flatMap((group) => group.layers).toSorted()).toEqual(layerIds.toSorted());
  expect(tableLayers).not.toContain('uncertainty');
});

it('parts facilities from landmarks by rank', () => {
  expect(layerFeatures(hamlet, 'facilities').map((feature) => feature.id)).toEqual(['hall', 'inn']);
  expect(layerFeatures(hamlet, 'landmarks').map((feature) => feature.id)).toEqual(['well']);
});

it('counts what stands on the map', () => {
  expect(countMapped(layerFeatures(hamlet, 'held-properties'))).toBe(0);
  expect(countMapped(layerFeatures(hamlet, 'incidents'))).toBe(2);
});
