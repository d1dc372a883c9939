/** The whole check over the town of nine junctions, worked by hand: A and C are where the city goes on, the zone is drawn round H. */
import { describe, expect, it } from 'vitest';
import { explainFailure } from '../../../../src/analysis/check/answerCheck.ts';
import type { Verdict } from '../../../../src/analysis/check/checkResult.ts';
import { checkScenario } from '../../../../src/analysis/check/checkScenario.ts';
import { prepareCheck } from '../../../../src/analysis/check/prepareCheck.ts';
import type { ScenarioFeature } from '../../../../src/scenario/document.ts';
import { graphOf } from '../../../fixtures/network/graphOf.ts';
import { along, across, box, noBaseline, planOf, postureOf, rising, site } from '../../../fixtures/network/townPlan.ts';

const town = graphOf();
/** Round H alone. */
const hall = box('hall', [44.4008, 33.2998], [44.4012, 33.3002], { isProtected: true });
/** Round D, E, G and H: the west of the town south of the first row. */
const quarter = box('quarter', [44.3998, 33.2993], [44.4012, 33.3012], { use: 'clearance' });
const ring = (changes = {}) => [across('west', 'A', 'D', 0.5, changes), across('middle', 'B', 'E', 0.5, changes), across('bridge', 'C', 'F', 0.5, changes)];

function check(features: readonly ScenarioFeature[], changes: Parameters<typeof planOf>[1] = {}) {
  const result = checkScenario(town, noBaseline, planOf(features, changes));
  const [posture] = result.postures;
  if (!posture) throw new Error('There is always a posture.');
  return { ...posture, result };
}
const brief = ({ answer, reason, depth, leak, needed }: Verdict) => ({ answer, reason, depth, atLeast: leak?.atLeast ?? null, needed });

describe('an area that is protected', () => {
  it('leaks by both roads that lead to it, with a way for each', () => {
    const { outside } = check([hall]);
    expect(brief(outside)).toEqual({ answer: 'leaking', reason: null, depth: null, atLeast: 2, needed: 2 });
    expect(outside.leak?.ways.map(({ roadIds }) => roadIds.at(-1)).toSorted()).toEqual(['E-H', 'G-H']);
    expect(outside.leak?.cut).toHaveLength(2);
  });

  it('is closed from outside by a ring of three, and open to whoever is inside the ring', () => {
    const { outside, inside, result } = check([hall, ...ring()]);
    expect(brief(outside)).toEqual({ answer: 'closed', reason: null, depth: 1, atLeast: null, needed: 2 });
    expect(outside.critical).toEqual(['west', 'middle', 'bridge']);
    expect(brief(inside)).toEqual({ answer: 'leaking', reason: null, depth: null, atLeast: 2, needed: 2 });
    expect(outside.coverage).toEqual({ roads: 10, illustrative: 1, assumedEnds: 0, isComplete: false });
    expect(result.remarks).toEqual([]);
  });

  it('is held by its own two lines against everybody beyond it', () => {
    const { outside, inside } = check([hall, across('east', 'E', 'H', 0.5), across('south', 'G', 'H', 0.2, { ends: ['assumed', 'tied'] })]);
    // G–H sags, so the line meets it a little off square; it is met all the same.
    expect([outside.answer, inside.answer]).toEqual(['closed', 'closed']);
    expect(inside.critical).toEqual(['east', 'south']);
    expect(inside.coverage.assumedEnds).toBe(1);
  });
});

describe('a posture', () => {
  const states = { west: 'up', middle: 'up', bridge: 'up' } as const;
  it('that does not list a rising line leaves it unknown, and so open', () => {
    const { outside, result } = check([hall, ...ring(rising())], { postures: [postureOf('alert', { west: 'up', middle: 'up' })] });
    expect(brief(outside)).toMatchObject({ answer: 'leaking', atLeast: 1 });
    expect(outside.leak?.ways[0]?.passes).toEqual(['bridge']);
    expect(result.remarks).toEqual([{ reason: 'unlisted', at: 'bridge', other: null, postureId: 'alert' }]);
    expect(result.postures[0]?.states).toEqual({ west: 'up', middle: 'up', bridge: 'unknown' });
  });

  it.each([['up', 'closed'], ['pair', 'closed'], ['failed-up', 'closed'], ['down', 'leaking'], ['failed-down', 'leaking'], ['repair', 'leaking']] as const)('with a line %s is %s', (state, answer) => {
    expect(check([hall, ...ring(rising())], { postures: [postureOf('alert', { ...states, west: state })] }).outside.answer).toBe(answer);
  });

  it('tells what opens it: every line, the groups, the power that lets lines fall', () => {
    const lines = [
      across('west', 'A', 'D', 0.5, rising({ controlGroup: 'town', powerGroup: 'west-power', onPowerLoss: 'falls' })),
      across('middle', 'B', 'E', 0.5, rising({ controlGroup: 'town', powerGroup: 'east-power' })),
      across('bridge', 'C', 'F', 0.5, { controlGroup: 'town', powerGroup: 'east-power' }),
    ];
    const { outside, failures } = check([hall, ...lines], { postures: [postureOf('alert', states)] });
    expect(outside.answer).toBe('closed');
    expect(outside.critical).toEqual(['west', 'middle', 'bridge']);
    // The bridge is walled: no switch and no supply holds it.
    expect(outside.commonCause).toEqual({ control: ['town'], power: ['east-power', 'west-power'] });
    expect(failures.map(({ kind, id, outside: { answer } }) => [kind, id, answer])).toEqual([
      ['power', null, 'leaking'], ['control', null, 'leaking'],
      ['power-group', 'east-power', 'closed'], ['power-group', 'west-power', 'leaking'], ['control-group', 'town', 'leaking'],
      ['line', 'west', 'leaking'], ['line', 'middle', 'leaking'],
    ]);
    const plan = planOf([hall, ...lines], { postures: [postureOf('alert', states)] });
    const lost = explainFailure(prepareCheck(town, noBaseline, plan), plan.postures[0] ?? null, { kind: 'control', id: null });
    expect(lost.outside.leak).toMatchObject({ atLeast: 2 });
    const one = explainFailure(prepareCheck(town, noBaseline, plan), plan.postures[0] ?? null, { kind: 'line', id: 'west' });
    expect(one.outside.leak).toMatchObject({ atLeast: 1, ways: [{ passes: ['west'] }] });
  });
});

describe('a site', () => {
  it('joins every road within its reach: where the line passes between them nothing can be said', () => {
    const { outside, result } = check([site('post', along('B', 'E', 0.45)), ...ring()]);
    expect(outside).toMatchObject({ answer: 'no-data', targets: [{ id: 'post', answer: 'no-data', reason: 'straddles' }] });
    expect(result.remarks).toContainEqual({ reason: 'straddles', at: 'post', other: 'outside', postureId: null });
  });

  it('far from every road gives no data', () => {
    const { outside, result } = check([site('farm', [44.41, 33.31]), ...ring()]);
    expect(outside).toMatchObject({ answer: 'no-data', targets: [{ reason: 'no-road' }] });
    expect(result.remarks).toContainEqual({ reason: 'off-roads', at: 'farm', other: null, postureId: null });
  });

  it('of a later phase is not asked about yet', () => {
    const plan = { phases: [{ id: 'one', name: '', rest: {} }] };
    const later = site('hall', along('E', 'H', 1), 'protected', { phase: 'one' });
    expect(checkScenario(town, noBaseline, planOf([later], plan), { shownPhases: { reached: null } }).postures[0]?.outside).toMatchObject({ answer: 'no-data', reason: 'no-target' });
    expect(checkScenario(town, noBaseline, planOf([later], plan)).postures[0]?.outside.answer).toBe('leaking');
  });
});

describe('a line', () => {
  it.each([[['loose', 'tied']], [['tied', 'loose']], [['loose', 'loose']]] as const)('with ends %j is driven round', (ends) => {
    const [west, middle, bridge] = ring();
    const loose = { ...west, properties: { ...west?.properties, ends } } as ScenarioFeature;
    const { outside, result } = check([hall, loose, ...[middle, bridge].filter((one) => one !== undefined)]);
    expect(outside.answer).toBe('leaking');
    expect(result.remarks).toEqual([{ reason: 'loose-end', at: 'west', other: 'A-D', postureId: null }]);
  });

  it('across three roads with a loose end is driven round on the road next to that end alone', () => {
    const wall = across('wall', 'B', 'E', 0.5, { ends: ['loose', 'assumed'] });
    const long = { ...wall, geometry: { ...wall.geometry, coordinates: [[44.3998, 33.3015], [44.4022, 33.3015]] as const } };
    expect(check([hall, long]).outside).toMatchObject({ answer: 'leaking', leak: { atLeast: 1 } });
    const tied = { ...long, properties: { ...long.properties, ends: ['tied', 'assumed'] as const } };
    expect(check([hall, tied]).outside).toMatchObject({ answer: 'closed', coverage: { assumedEnds: 1 } });
  });

  it('that touches no road, or crosses only a connector, stops nobody and says so', () => {
    const field = { ...across('field', 'A', 'D'), geometry: { type: 'LineString' as const, coordinates: [[44.41, 33.31], [44.411, 33.31]] as const } };
    const { result } = check([hall, field, across('drive', 'H', 'I')]);
    expect(result.remarks).toEqual([
      { reason: 'touches-no-road', at: 'field', other: null, postureId: null },
      { reason: 'connector', at: 'drive', other: 'H-I', postureId: null },
    ]);
  });
});

describe('areas to be cleared', () => {
  const phases = [{ id: 'one', name: '', rest: {} }];
  const cleared = { ...quarter, properties: { ...quarter.properties, phase: 'one', isCleared: true } };

  it('an area that is cleared must not be driven back into: three roads lead to the quarter', () => {
    const { inside, outside, result } = check([cleared], { phases });
    expect(brief(inside)).toEqual({ answer: 'leaking', reason: null, depth: null, atLeast: 3, needed: 3 });
    expect(outside.leak?.atLeast).toBe(3);
    expect(result.protectedThings).toEqual([{ id: 'quarter', kind: 'cleared-area', places: 4 }]);
    expect(check([cleared, across('west', 'A', 'D'), across('middle', 'B', 'E'), across('street', 'E', 'F')], { phases }).inside.answer).toBe('closed');
  });

  it('before its phase it is where armed vehicles may be, and a site in it is open to them', () => {
    const features = [cleared, site('hall', [44.401, 33.3], 'protected'), ...ring()];
    const result = checkScenario(town, noBaseline, planOf(features, { phases }), { shownPhases: { reached: null } });
    expect(result.postures[0]?.outside.answer).toBe('closed');
    expect(result.postures[0]?.inside.answer).toBe('leaking');
    const after = checkScenario(town, noBaseline, planOf(features, { phases }), { shownPhases: { reached: 'one' } });
    expect(after.postures[0]?.outside.answer).toBe('closed');
  });
});

it('without an area nobody is known to be inside; without a protected thing there is nothing to say', () => {
  expect(check([site('hall', [44.401, 33.3])]).inside).toMatchObject({ answer: 'no-data', reason: 'no-origin' });
  expect(check([]).outside).toMatchObject({ answer: 'no-data', reason: 'no-target' });
  expect(check([]).result.protectedBy).toBe('nobody');
});

it('gives the same answer twice, to the letter', () => {
  const plan = planOf([hall, ...ring(rising())], { postures: [postureOf('alert', { west: 'up', middle: 'down', bridge: 'up' })] });
  expect(JSON.stringify(checkScenario(town, noBaseline, plan, { revision: 7 }))).toBe(JSON.stringify(checkScenario(graphOf(), noBaseline, plan, { revision: 7 })));
});
