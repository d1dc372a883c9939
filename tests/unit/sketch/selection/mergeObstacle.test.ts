import { expect, test } from 'vitest';
import { mergeLines } from '../../../../src/scenario/commands/lines/mergeLines.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import type { Scenario, ScenarioFeature } from '../../../../src/scenario/document.ts';
import { mergeObstacle } from '../../../../src/sketch/selection/mergeObstacle.ts';
import { emptyScenario } from '../../../fixtures/scenario/townScenario.ts';

const east = (meters: number) => 44.39 + meters / 92_937;
const barrier = (id: string, from: number, to: number, type: 'gate' | 'wall' = 'wall') => createFeature('barrier', id, { type: 'LineString', coordinates: [[east(from), 33.3], [east(to), 33.3]] }, { barrier: type });
const closure = createFeature('closure', 'shut', { type: 'LineString', coordinates: [[east(0), 33.3], [east(10), 33.3]] });
const post = createFeature('checkpoint', 'post', { type: 'Point', coordinates: [east(0), 33.3] });

test.each<readonly [string, readonly ScenarioFeature[], object | null]>([
  ['ends that meet', [barrier('a', 0, 10), barrier('b', 10, 20)], null],
  ['ends that nearly meet, drawn the other way', [barrier('a', 0, 10), barrier('b', 20, 11.9)], null],
  ['ends just too far apart', [barrier('a', 0, 10), barrier('b', 12.2, 20)], { reason: 'merge-apart', gapMeters: expect.closeTo(2.2, 1) }],
  ['another type', [barrier('a', 0, 10), barrier('b', 10, 20, 'gate')], { reason: 'merge-types' }],
  ['another kind', [barrier('a', 0, 10), closure], { reason: 'merge-kinds' }],
  ['a point', [barrier('a', 0, 10), post], { reason: 'merge-two-lines' }],
  ['one line', [barrier('a', 0, 10)], { reason: 'merge-two-lines' }],
  ['three lines', [barrier('a', 0, 10), barrier('b', 10, 20), barrier('c', 20, 30)], { reason: 'merge-two-lines' }],
])('%s', (_, features, expected) => {
  expect(mergeObstacle(features)).toEqual(expected);
  const [first, second] = features;
  // The sentence and the command agree.
  if (!first || !second || features.length > 2) return;
  const scenario: Scenario = { ...emptyScenario, features };
  expect(mergeLines(scenario, { id: first.id, otherId: second.id }) !== scenario).toBe(expected === null);
});
