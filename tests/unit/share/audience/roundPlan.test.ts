/** Plans on a coarser grid, with answers known by hand. */
import { expect, test } from 'vitest';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import { isKnown, type Scenario } from '../../../../src/scenario/document.ts';
import { writeScenario } from '../../../../src/scenario/writeScenario.ts';
import { gridMeters } from '../../../../src/share/audience/gridMeters.ts';
import { roundPlan } from '../../../../src/share/audience/roundPlan.ts';
import { emptyScenario, townScenario } from '../../../fixtures/scenario/townScenario.ts';

const withFeatures = (...features: Scenario['features']): Scenario => ({ ...emptyScenario, features });
const geometries = ({ features }: Scenario) => features.flatMap((feature) => (isKnown(feature) ? [feature.geometry.coordinates] : []));

test('six decimals are what every plan has', () => {
  expect(roundPlan(townScenario, 6).scenario).toBe(townScenario);
});

test('five decimals are a metre, four eleven, three a hundred and eleven', () => {
  expect([5, 4, 3].map((decimals) => Number(gridMeters(decimals).toFixed(1)))).toEqual([1.1, 11.1, 111.2]);
});

test('places go to the nearest corner of the grid', () => {
  const line = createFeature('barrier', 'line', { type: 'LineString', coordinates: [[44.390_049, 33.300_051], [44.391_26, 33.3]] }, {});
  expect(geometries(roundPlan(withFeatures(line), 4).scenario)).toEqual([[[44.39, 33.3001], [44.3913, 33.3]]]);
});

test('a line of which the grid leaves nothing is left out and named, and nothing names it any more', () => {
  const east = createFeature('barrier', 'east', { type: 'LineString', coordinates: [[44.390_01, 33.300_01], [44.390_04, 33.300_02]] }, { name: 'East gate' });
  const south = createFeature('barrier', 'south', { type: 'LineString', coordinates: [[44.390_01, 33.300_04], [44.390_02, 33.299_98]] }, { substitute: 'east' });
  const long = createFeature('barrier', 'long', { type: 'LineString', coordinates: [[44.39, 33.3], [44.391, 33.3]] }, { substitute: 'east' });
  const postures = [{ id: 'p', name: '', trigger: '', authority: '', maxHours: null, states: { east: 'up', long: 'up' }, staffed: [], rest: {} }] as const;
  const overrides = { 'outer-line-1': { geometry: { type: 'LineString', coordinates: [[44.39, 33.3], [44.390_01, 33.3]] }, hidden: false, rest: {} } } as const;
  const { scenario, lost, boxed } = roundPlan({ ...withFeatures(east, south, long), postures, overrides }, 4);
  expect([lost, boxed]).toEqual([['East gate', 'south', 'outer-line-1'], []]);
  expect(geometries(scenario)).toEqual([[[44.39, 33.3], [44.391, 33.3]]]);
  expect(writeScenario(scenario)).not.toMatch(/"(east|south)"/);
  expect(scenario.overrides).toEqual({ 'outer-line-1': { hidden: false, rest: {} } });
});

test('an area smaller than a cell becomes the cell, and is named', () => {
  const zone = createFeature('zone', 'zone', { type: 'Polygon', coordinates: [[[44.390_01, 33.300_01], [44.390_03, 33.300_01], [44.390_02, 33.300_03], [44.390_01, 33.300_01]]] }, {});
  const { scenario, boxed } = roundPlan(withFeatures(zone), 4);
  expect(boxed).toEqual(['zone']);
  expect(geometries(scenario)).toEqual([[[[44.39, 33.3], [44.3901, 33.3], [44.3901, 33.3001], [44.39, 33.3001], [44.39, 33.3]]]]);
});

test('a hole smaller than a cell is closed', () => {
  const outline = [[44.38, 33.29], [44.4, 33.29], [44.4, 33.31], [44.38, 33.31], [44.38, 33.29]] as const;
  const hole = [[44.390_01, 33.300_01], [44.390_02, 33.300_03], [44.390_03, 33.300_01], [44.390_01, 33.300_01]] as const;
  const zone = createFeature('zone', 'zone', { type: 'Polygon', coordinates: [outline, hole] }, {});
  const { scenario, boxed } = roundPlan(withFeatures(zone), 4);
  expect([boxed, geometries(scenario)]).toEqual([[], [[outline]]]);
});

test('a site is not said to be more exact than its place', () => {
  const site = createFeature('site', 'site', { type: 'Point', coordinates: [44.39, 33.3] }, { precisionMeters: 5 });
  const rounded = (decimals: 5 | 4 | 3) => roundPlan(withFeatures(site), decimals).scenario.features.map((feature) => (isKnown(feature) && feature.properties.kind === 'site' ? feature.properties.precisionMeters : null));
  // Half the diagonal of a cell: 0.8, 7.9 and 78.6 m.
  expect([rounded(5), rounded(4), rounded(3)]).toEqual([[5], [8], [79]]);
});
