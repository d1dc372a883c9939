/** What each sample teaches, as the check of the app computes it: the sentences of its line in `data/README.md`, one by one. */
import { describe, expect, test } from 'vitest';
import { explainFailure } from '../../src/analysis/check/answerCheck.ts';
import type { CheckResult, PostureCheck } from '../../src/analysis/check/checkResult.ts';
import { checkScenario } from '../../src/analysis/check/checkScenario.ts';
import { prepareCheck } from '../../src/analysis/check/prepareCheck.ts';
import { createScenario } from '../../src/scenario/createScenario.ts';
import type { SampleId } from '../../src/scenario/samples/sampleList.ts';
import type { Scenario } from '../../src/scenario/document.ts';
import { graph, readSample } from './samplePlan.ts';
import { shipped } from './shippedBaseline.ts';

function posture({ postures }: CheckResult, id: string): PostureCheck {
  const found = postures.find(({ postureId }) => postureId === id);
  if (!found) throw new Error(`No posture ${id}.`);
  return found;
}
const answers = (result: CheckResult, id: string) => [posture(result, id).outside.answer, posture(result, id).inside.answer];

test.each<SampleId>(['ring-of-steel', 'mini-green-zones', 'neighbourhood-by-neighbourhood', 'closed-on-warning'])('%s says the same in Arabic', async (id) => {
  const [english, arabic] = await Promise.all([readSample(id, 'en'), readSample(id, 'ar')]);
  const wordless = (result: CheckResult) => JSON.stringify(result.postures.map(({ outside, inside, states }) => ({ outside: { ...outside, commonCause: 0 }, inside: { ...inside, commonCause: 0 }, states })));
  expect(wordless(checkScenario(graph, shipped, arabic))).toBe(wordless(checkScenario(graph, shipped, english)));
});

describe('ring of steel', async () => {
  const ring = await readSample('ring-of-steel');
  const result = checkScenario(graph, shipped, ring);

  test('nothing is left to remark: every line cuts a road, every posture lists every line, no position straddles', () => {
    expect(result.remarks).toEqual([]);
    expect(result.protectedBy).toBe('scenario');
  });

  test('routine: all down, leaks from outside and inside', () => {
    expect(answers(result, 'routine')).toEqual(['leaking', 'leaking']);
  });

  test('heightened leaks at the 14 July Bridge alone; at least one more crossing', () => {
    const { outside } = posture(result, 'heightened');
    expect(outside.answer).toBe('leaking');
    expect(outside.leak?.atLeast).toBe(1);
    expect(outside.leak?.ways).toHaveLength(1);
    expect(outside.leak?.ways[0]?.roadIds).toContain('road-14-july-bridge');
    expect(outside.leak?.ways[0]?.passes).toContain('outer-14-july-bridge');
    expect(outside.targets.filter(({ answer }) => answer === 'closed').map(({ id }) => id)).toEqual(['protect-palace', 'protect-office', 'side-palace']);
  });

  test('it cannot be sealed until the bridge may be shut, then one line has to be raised', () => {
    const { suggestion } = posture(result, 'heightened').outside;
    if (!suggestion || suggestion.ok) throw new Error('It cannot be sealed.');
    expect(suggestion.reason).toBe('cannot-be-sealed');
    expect(suggestion.blockers.every(({ reason }) => reason === 'kept-open')).toBe(true);
    expect(suggestion.blockers.map(({ roadId }) => roadId)).toContain('road-14-july-bridge');
    expect(suggestion.ifLifted).toMatchObject({ ok: true, isLeast: true, total: { low: 1 }, crossings: [{ raise: 'outer-14-july-bridge', roadId: 'road-14-july-street-4' }] });
  });

  test('lockdown: outside closed, inside open, one deep, and every outer line is all there is', () => {
    expect(answers(result, 'lockdown')).toEqual(['closed', 'leaking']);
    const { outside } = posture(result, 'lockdown');
    expect(outside.depth).toBe(1);
    expect(outside.critical.toSorted()).toEqual(shipped.barriers.filter(({ properties }) => properties.set === 'outer').map(({ id }) => id).toSorted());
    expect(outside.coverage).toEqual({ roads: 53, illustrative: 8, assumedEnds: 14, isComplete: false });
  });

  test('with the inner lines up the protected areas hold from inside, and two deep from outside', () => {
    expect(answers(result, 'lockdown-inner')).toEqual(['closed', 'closed']);
    expect([posture(result, 'lockdown-inner').outside.depth, posture(result, 'lockdown-inner').inside.depth]).toEqual([2, 1]);
    // Two lines of one supply, one behind the other: both sets hang on it.
    expect(posture(result, 'lockdown-inner').outside).toMatchObject({ critical: [], commonCause: { control: [], power: ['power-north'] } });
  });

  test('control lost leaks, over all groups and over each outer one; power lost does not, since every line stays', () => {
    const { failures } = posture(result, 'lockdown');
    const leaks = failures.filter(({ outside }) => outside.answer === 'leaking').map(({ kind, id }) => `${kind} ${id}`);
    expect(leaks).toContain('control null');
    expect(leaks.filter((one) => one.startsWith('control-group'))).toEqual(['control-group control-bridge', 'control-group control-north', 'control-group control-west']);
    expect(leaks.filter((one) => one.startsWith('power'))).toEqual([]);
    const lost = explainFailure(prepareCheck(graph, shipped, ring), ring.postures.find(({ id }) => id === 'lockdown') ?? null, { kind: 'control', id: null });
    expect(lost.outside.leak?.atLeast).toBe(lost.outside.needed);
  });
});

describe('mini green zones', async () => {
  const mini = await readSample('mini-green-zones');
  const result = checkScenario(graph, shipped, mini);

  test.each(['routine', 'pairs-locked'])('%s: each holds from inside, and so from outside, one deep', (id) => {
    expect(answers(result, id)).toEqual(['closed', 'closed']);
    expect(posture(result, id).inside.targets.map((target) => [target.id, target.answer, target.depth])).toEqual([
      ['zone-assembly', 'closed', 1], ['zone-palace', 'closed', 1], ['zone-embassy', 'closed', 1],
    ]);
    expect(posture(result, id).inside.critical).toHaveLength(5);
  });

  test('without a pair its zone leaks', () => {
    const without = { ...mini, features: mini.features.filter(({ id }) => id !== 'palace-road') };
    const { inside } = posture(checkScenario(graph, shipped, without), 'routine');
    expect(inside.targets.filter(({ answer }) => answer === 'leaking').map(({ id }) => id)).toEqual(['zone-palace']);
    expect(inside.suggestion).toMatchObject({ ok: true, total: { low: 1 }, crossings: [{ roadId: 'road-haifa-street-5', raise: null }] });
  });
});

describe('neighbourhood by neighbourhood', async () => {
  const hood = await readSample('neighbourhood-by-neighbourhood');
  const insideAt = (scenario: Scenario, reached: string | null) => posture(checkScenario(graph, shipped, scenario, { shownPhases: { reached } }), 'holding').inside;
  const order = hood.phases.map(({ id }) => id);

  test.each(order)('after %s what is cleared holds; without any one line of the phase it leaks back', (phase) => {
    expect(insideAt(hood, phase).answer).toBe('closed');
    const lines = [...hood.features.flatMap((feature) => ('properties' in feature && feature.properties.kind === 'barrier' && feature.properties.phase === phase ? [feature.id] : [])),
      ...Object.entries(hood.overrides).flatMap(([id, override]) => (override.phase === phase ? [id] : []))];
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const without = { ...hood, features: hood.features.filter(({ id }) => id !== line), overrides: { ...hood.overrides, [line]: { hidden: true, rest: {} } } };
      expect(insideAt(without, phase).answer, line).toBe('leaking');
    }
  });

  test('reversed, other crossings are needed, and the lines as they are phased no longer hold', () => {
    const reversed = { ...hood, phases: hood.phases.toReversed() };
    expect(order.map((phase) => insideAt(hood, phase).needed)).toEqual([4, 6, 7]);
    expect(order.toReversed().map((phase) => insideAt(reversed, phase).needed)).toEqual([5, 5, 7]);
    expect(insideAt(reversed, order.at(-1) ?? null).answer).toBe('leaking');
  });

  test('before the first phase nothing is cleared, so there is nothing to say', () => {
    expect(insideAt(hood, null)).toMatchObject({ answer: 'no-data', reason: 'no-target' });
  });
});

test('closed on warning: the assembly lies within 200 m of both sides of its line, so of it nothing is said', async () => {
  const result = checkScenario(graph, shipped, await readSample('closed-on-warning'));
  expect(answers(result, 'warning')).toEqual(['leaking', 'leaking']);
  expect(posture(result, 'closed-first').outside.targets).toContainEqual({ id: 'protect-parliament', kind: 'site', answer: 'no-data', reason: 'straddles', depth: null });
});

test('a plan that names nothing protects the seats of the state that the analyses name', () => {
  const empty = createScenario({ id: 'empty', title: '', author: '', modified: '', baselineVersion: '', locale: 'en' });
  const { protectedBy, protectedThings, postures } = checkScenario(graph, shipped, empty);
  expect(protectedBy).toBe('baseline');
  expect(protectedThings.map(({ id }) => id)).toEqual(['prime-ministers-office', 'republican-palace', 'parliament', 'us-embassy']);
  expect(postures[0]?.outside.answer).toBe('leaking');
});
