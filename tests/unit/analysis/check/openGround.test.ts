/** Open ground in the town: a square that can be driven on joins the pieces of road that it touches. */
import { expect, it, test } from 'vitest';
import { checkScenario } from '../../../../src/analysis/check/checkScenario.ts';
import type { ScenarioFeature } from '../../../../src/scenario/document.ts';
import { graphOf } from '../../../fixtures/network/graphOf.ts';
import { across, box, noBaseline, planOf } from '../../../fixtures/network/townPlan.ts';

const town = graphOf();
const hall = box('hall', [44.4008, 33.2998], [44.4012, 33.3002], { isProtected: true });
const ring = [across('west', 'A', 'D'), across('middle', 'B', 'E'), across('bridge', 'C', 'F')];
const ground = (id: string, ...corners: Parameters<typeof box> extends [string, infer A, infer B, ...unknown[]] ? [A, B] : never) => box(id, ...corners, { use: 'open-ground' });

function check(...features: ScenarioFeature[]) {
  const { postures, remarks } = checkScenario(town, noBaseline, planOf([hall, ...ring, ...features]));
  return { outside: postures[0]?.outside, remarks };
}

test('a square over one line is driven round there, and is told', () => {
  const { outside, remarks } = check(ground('park', [44.3995, 33.3013], [44.4005, 33.3017]));
  expect(outside).toMatchObject({ answer: 'leaking', leak: { atLeast: 1 } });
  expect(outside?.leak?.ways[0]).toMatchObject({ isOffRoad: true, passes: [] });
  expect(remarks).toEqual([{ reason: 'on-open-ground', at: 'west', other: 'park', postureId: null }]);
});

it('joins roads that no junction joins: from before one line to behind another', () => {
  // Touches A–D north of its line and B–E south of its own.
  const slope = box('slope', [44.39995, 33.3016], [44.40005, 33.3018], { use: 'open-ground' });
  const leaning = { ...slope, geometry: { type: 'Polygon' as const, coordinates: [[[44.3999, 33.30165], [44.4001, 33.30165], [44.4011, 33.3012], [44.4011, 33.3014], [44.4001, 33.3018], [44.3999, 33.3018], [44.3999, 33.30165]]] as const } };
  expect(check(leaning).outside).toMatchObject({ answer: 'leaking', leak: { atLeast: 1, ways: [{ isOffRoad: true }] } });
});

it('on one side of the lines changes nothing, nor does one that touches no road', () => {
  expect(check(ground('park', [44.3995, 33.3002], [44.4005, 33.3008])).outside?.answer).toBe('closed');
  expect(check(ground('park', [44.4003, 33.3013], [44.4007, 33.3017])).outside?.answer).toBe('closed');
});

it('cannot be closed by a crossing of roads: a square from the rim to the hall leaves no number of them', () => {
  const { outside } = check(ground('field', [44.3995, 33.2995], [44.4025, 33.3025]));
  expect(outside?.leak).toMatchObject({ atLeast: null });
  expect(outside?.suggestion).toMatchObject({ ok: false, reason: 'cannot-be-sealed', blockers: [{ reason: 'open-ground', roadId: null }] });
});
