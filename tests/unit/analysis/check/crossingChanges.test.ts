import { expect, test } from 'vitest';
import { checkScenario } from '../../../../src/analysis/check/checkScenario.ts';
import { crossingChanges } from '../../../../src/analysis/check/crossingChanges.ts';
import { townRoads } from '../../../fixtures/network/town.ts';
import { graphOf } from '../../../fixtures/network/graphOf.ts';
import { across, noBaseline, planOf, site } from '../../../fixtures/network/townPlan.ts';

const isRoad = (from: string, to: string) => ({ id }: { readonly id: string }) => id === `${from}-${to}`;

test('each line by the roads it cuts, on the roads of before and of after; what is the same is not told', () => {
  const plan = planOf([across('kept', 'A', 'D'), across('lost', 'B', 'E'), site('house', [44.4, 33.3])]);
  const before = checkScenario(graphOf(townRoads), noBaseline, plan);
  const after = checkScenario(graphOf(townRoads.filter((road) => !isRoad('B', 'E')(road))), noBaseline, plan);
  expect(crossingChanges(before, after)).toEqual([{ barrierId: 'lost', before: 1, after: 0 }]);
  expect(crossingChanges(after, before)).toEqual([{ barrierId: 'lost', before: 0, after: 1 }]);
  expect(crossingChanges(before, before)).toEqual([]);
});

test('a line that only one of the answers knows is no change of the roads', () => {
  const [graph, house] = [graphOf(townRoads), site('house', [44.4, 33.3])];
  const few = checkScenario(graph, noBaseline, planOf([house]));
  const more = checkScenario(graph, noBaseline, planOf([across('new', 'A', 'D'), house]));
  expect([crossingChanges(few, more), crossingChanges(more, few)]).toEqual([[], []]);
});
