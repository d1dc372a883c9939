/** Ways in as they are drawn: none without length, over open ground from where it is entered to where it is left, and one place said to be one. */
import { expect, test } from 'vitest';
import type { PostureCheck } from '../../../../src/analysis/check/checkResult.ts';
import { checkScenario } from '../../../../src/analysis/check/checkScenario.ts';
import { distanceBetween } from '../../../../src/geo/distanceBetween.ts';
import { graphOfBaseline } from '../../../../src/network/graph/baselineGraph.ts';
import type { ScenarioFeature } from '../../../../src/scenario/document.ts';
import { sampleIds } from '../../../../src/scenario/samples/sampleList.ts';
import { readSample } from '../../../data/samplePlan.ts';
import { shipped } from '../../../data/shippedBaseline.ts';
import { graphOf } from '../../../fixtures/network/graphOf.ts';
import { place } from '../../../fixtures/network/town.ts';
import { along, box, noBaseline, planOf, site } from '../../../fixtures/network/townPlan.ts';

const hall = box('hall', [44.4008, 33.2998], [44.4012, 33.3002], { isProtected: true });

function check(...features: ScenarioFeature[]): PostureCheck {
  const [posture] = checkScenario(graphOf(), noBaseline, planOf(features)).postures;
  if (!posture) throw new Error('There is always a posture.');
  return posture;
}

test('an origin that may lie at the hall is said to, and no way of no metres is drawn', () => {
  // The depot at G is within 100 m of E–H at H: both may join the roads there.
  const { outside: { leak, suggestion } } = check(hall, site('depot', along('D', 'G', 1), 'origin'));
  expect(leak).toEqual({ atLeast: null, ways: [], cut: [], samePlace: { id: 'hall', coordinate: place('H') } });
  expect(suggestion).toMatchObject({ ok: false, reason: 'cannot-be-sealed', blockers: [{ reason: 'same-place', roadId: null }], way: null });
});

test('a site whose nearest places are a junction of an area that is not cleared: whoever is there is there', () => {
  // The office at H joins E–H and G–H at H itself, and H is a junction of the quarter.
  const { inside } = check(site('office', along('E', 'H', 1)), box('quarter', [44.4008, 33.2998], [44.4012, 33.3002], { use: 'clearance' }), box('lane', [44.3998, 33.2998], [44.4002, 33.3002], { use: 'clearance' }));
  expect(inside).toMatchObject({ answer: 'leaking', leak: { atLeast: null, ways: [], samePlace: { id: 'office', coordinate: place('H') } } });
});

test('over open ground a way goes straight from where it is entered to where it is left, and is as long', () => {
  // From the city at A to the hall at H with nothing but ground under the wheels.
  const { outside: { leak } } = check(hall, box('field', [44.3995, 33.2995], [44.4015, 33.3025], { use: 'open-ground' }));
  expect(leak).toMatchObject({ atLeast: null, samePlace: null, ways: [{ isOffRoad: true, roadIds: [], coordinates: [place('A'), place('H')] }] });
  expect(leak?.ways[0]?.lengthMeters).toBeCloseTo(distanceBetween(place('A'), place('H')), 2);
});

test('a way is as long as its roads are known: here by D–E, good to 300 m, there by roads good to 50', () => {
  const depot = box('depot', [44.3998, 33.3008], [44.4002, 33.3012], { isProtected: true });
  const ways = (features: ScenarioFeature[]) => check(...features).outside.leak?.ways.map(({ roadIds, lengthMeters, rangeMeters }) => [roadIds.includes('D-E'), rangeMeters.likely === lengthMeters, Math.round(lengthMeters - rangeMeters.low), Math.round(rangeMeters.high - lengthMeters)]);
  // Into the depot at D: from A straight down, by D–E from the middle, by G from the south.
  expect(ways([depot])?.toSorted()).toEqual([[false, true, 50, 50], [false, true, 50, 50], [true, true, expect.any(Number), 300]].toSorted());
});

test('no sample has a way of no metres, or a leak without a way or a reason why there is none', async () => {
  const graph = graphOfBaseline(shipped);
  if (!graph) throw new Error('The shipped roads make a network.');
  for (const id of sampleIds) {
    const { postures } = checkScenario(graph, shipped, await readSample(id));
    for (const { postureId, ...posture } of postures) {
      for (const question of ['outside', 'inside'] as const) {
        const { leak } = posture[question];
        const label = `${id} ${postureId} ${question}`;
        expect((leak?.ways ?? []).every(({ lengthMeters, coordinates }) => lengthMeters >= 1 && coordinates.length > 1), label).toBe(true);
        if (leak) expect((leak.ways.length > 0) !== (leak.samePlace !== null), label).toBe(true);
      }
    }
  }
});
