/** What is asked of suggestions is a labelled step each time; metres that are typed are one; undo brings the plan back whole. */
import { beforeEach, expect, test } from 'vitest';
import { addFeatures } from '../../../../../src/scenario/commands/features/addFeatures.ts';
import { createFeature } from '../../../../../src/scenario/createFeature.ts';
import { scenarioStore } from '../../../../../src/store/scenarioStore.ts';
import { buildAreaChoices, chooseBuildArea, chooseMeasure, setExcluded, setKeptOpen, typeStandOff } from '../../../../../src/ui/check/suggest/suggestEdits.ts';
import { emptyScenario } from '../../../../fixtures/scenario/townScenario.ts';

const square = (west: number) => ({ type: 'Polygon' as const, coordinates: [[[west, 33.3], [west + 0.01, 33.3], [west + 0.01, 33.31], [west, 33.31], [west, 33.3]] as [number, number][]] });
const plan = addFeatures(emptyScenario, { features: [
  createFeature('zone', 'zone-1', square(44.3), { use: 'build' }),
  createFeature('zone', 'zone-2', square(44.32), { use: 'other' }),
  createFeature('zone', 'zone-3', square(44.34), { use: 'clearance' }),
] });
const [posture] = plan.postures;
const now = () => {
  const { history } = scenarioStore.getState();
  if (!history) throw new Error('nothing is open');
  return history.present;
};
const labels = () => scenarioStore.getState().history?.steps.map(({ label }) => [label.key, label.parameters['name']]);
const useOf = (id: string) => (now().features.find((feature) => feature.id === id) as { properties: { use: string } }).properties.use;

beforeEach(() => scenarioStore.getState().open(plan, { isReadOnly: false, isSaved: false }));

test('typing metres is one step, choosing what is least another', () => {
  typeStandOff(1);
  typeStandOff(120);
  chooseMeasure('width');
  expect(now().parameters.suggest).toEqual({ least: 'width', standOffMeters: 120, excludedRoads: [] });
  expect(labels()?.map(([key]) => key)).toEqual(['suggestRules', 'suggestRules']);
  scenarioStore.getState().undo();
  scenarioStore.getState().undo();
  expect(now()).toEqual(plan);
});

test('roads are left alone and taken in again, kept open and lifted, by their name', () => {
  if (!posture) throw new Error('no posture');
  setExcluded(['road-sinak-bridge', 'road-ahrar-bridge'], true, 'Bridges');
  setExcluded(['road-sinak-bridge'], false, 'Sinak Bridge');
  expect(now().parameters.suggest?.excludedRoads).toEqual(['road-ahrar-bridge']);
  setKeptOpen(posture.id, ['road-zaitun-street'], true, 'Zaitun Street');
  expect(now().postures[0]?.keepOpen).toEqual(['road-zaitun-street']);
  expect(now().postures[1]?.keepOpen).toBeUndefined();
  setKeptOpen(posture.id, ['road-zaitun-street'], false, 'Zaitun Street');
  expect(now().postures).toEqual(plan.postures);
  expect(labels()).toEqual([['excludeRoad', 'Bridges'], ['includeRoad', 'Sinak Bridge'], ['keepOpen', 'Zaitun Street'], ['liftOpen', 'Zaitun Street']]);
});

test('one area or none is for building; an area with a use of its own is not offered and keeps it', () => {
  expect(buildAreaChoices(plan)).toEqual([{ id: 'zone-1', isBuildArea: true }, { id: 'zone-2', isBuildArea: false }]);
  chooseBuildArea('zone-2');
  expect([useOf('zone-1'), useOf('zone-2'), useOf('zone-3')]).toEqual(['other', 'build', 'clearance']);
  chooseBuildArea(null);
  expect([useOf('zone-1'), useOf('zone-2'), useOf('zone-3')]).toEqual(['other', 'other', 'clearance']);
  chooseBuildArea(null);
  expect(labels()?.map(([key]) => key)).toEqual(['buildArea', 'buildArea']);
});
