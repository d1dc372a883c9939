/** Public road that a plan shuts: none where nobody drove before. */
import { expect, test } from 'vitest';
import { checkTrips } from '../../../../src/analysis/trips/checkTrips.ts';
import { prepareTrips } from '../../../../src/analysis/trips/prepareTrips.ts';
import { graphOf } from '../../../fixtures/network/graphOf.ts';
import { townJunctions, townRoad, townRoads } from '../../../fixtures/network/town.ts';
import { across, noBaseline, planOf } from '../../../fixtures/network/townPlan.ts';

const nothingGiven = { ...noBaseline, checkpoints: [] };

test('a road on an island, which no traffic of the city reached, is not shut by any plan', () => {
  const road = townRoad('A', 'B', {}, [], 'island');
  const island = { ...road, geometry: { coordinates: [[44.41, 33.31], [44.411, 33.31]] as [number, number][] }, properties: { ...road.properties, from: 'X', to: 'Y' } };
  const at = (id: string, coordinates: [number, number]) => ({ id, geometry: { coordinates }, properties: { role: 'junction' as const } });
  const graph = graphOf([...townRoads, island], [...townJunctions, at('X', [44.41, 33.31]), at('Y', [44.411, 33.31])]);
  const shutBy = (...features: ReturnType<typeof across>[]) => checkTrips(prepareTrips(graph, nothingGiven, planOf(features)), null).roadsShut;
  expect(shutBy()).toMatchObject({ meters: { likely: 0 }, roads: [] });
  // A wall in the middle of E–H, and another half way round the other road to H: between them H is cut off.
  expect(shutBy(across('east', 'E', 'H'), across('south', 'G', 'H', 0.2))?.roads.map(({ roadId }) => roadId)).toEqual(['E-H', 'G-H']);
});
