/** What a switch moves, and what a press on it does next. */
import { describe, expect, it } from 'vitest';
import { addFeatures } from '../../../../src/scenario/commands/features/addFeatures.ts';
import { hideBaseline } from '../../../../src/scenario/commands/overrides/hideBaseline.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import { createScenario } from '../../../../src/scenario/createScenario.ts';
import type { BarrierState, Posture } from '../../../../src/scenario/document.ts';
import type { BarrierType } from '../../../../src/scenario/kinds/barrier.ts';
import { barriersOf, controlGroupsOf } from '../../../../src/ui/plan/controlGroups.ts';
import { newIn, phasesAtStop, stopOf } from '../../../../src/ui/plan/phaseStops.ts';
import { shipped } from '../../../data/shippedBaseline.ts';

const blank = createScenario({ id: 's', title: 'Plan', author: '', modified: '2020-10-01T00:00:00Z', baselineVersion: '', locale: 'en' });
const line = { type: 'LineString', coordinates: [[44.4, 33.3], [44.401, 33.3]] } as const;
const postureOf = (states: Record<string, BarrierState>): Posture => ({ id: 'p', name: 'P', trigger: '', authority: '', maxHours: null, states, staffed: [], rest: {} });
const group = (...states: readonly (BarrierState | null)[]) => {
  const barriers = states.map((_, index) => ({ id: `b${index}`, barrier: 'bollards-rising' as BarrierType, controlGroup: 'g' }));
  const listed = Object.fromEntries(states.flatMap((state, index) => (state === null ? [] : [[`b${index}`, state]])));
  return controlGroupsOf(barriers, postureOf(listed))[0];
};

describe('the barriers of a plan', () => {
  it('are those given and not hidden, and those drawn', () => {
    const drawn = addFeatures(blank, { features: [createFeature('barrier', 'barrier-1', line, { controlGroup: 'control-west' }), createFeature('note', 'note-1', { type: 'Point', coordinates: [44.4, 33.3] })] });
    expect(barriersOf(shipped, drawn)).toHaveLength(shipped.barriers.length + 1);
    const without = hideBaseline(drawn, { ids: ['outer-zaitun-street'], hidden: true });
    expect(barriersOf(shipped, without).map(({ id }) => id)).not.toContain('outer-zaitun-street');
    expect(controlGroupsOf(barriersOf(shipped, without), null).find(({ name }) => name === 'control-west')?.lines).toBe(3);
  });
});

describe('a control group', () => {
  it('counts what moves, in the order of names, and leaves out lines on no switch and what is fixed', () => {
    const barrier = (id: string, type: BarrierType, controlGroup: string | null) => ({ id, barrier: type, controlGroup });
    const groups = controlGroupsOf([barrier('a', 'gate', 'west'), barrier('b', 'bollards-rising', 'east'), barrier('c', 'wall', 'east'), barrier('d', 'bollards-fixed', 'south'), barrier('e', 'gate', null)], null);
    expect(groups.map(({ name, lines }) => [name, lines])).toEqual([['east', 1], ['west', 1]]);
  });

  it('has a common state or a mixed one', () => {
    expect([group(null, null)?.state, group('up', 'up')?.state, group('up', 'down')?.state, group('pair')?.state]).toEqual(['unknown', 'up', 'mixed', 'pair']);
  });

  it('is raised until all that can move stands closed, then lowered; what has failed has no say', () => {
    expect([group(null)?.next, group('up', 'down')?.next, group('up', 'pair')?.next]).toEqual(['raise', 'raise', 'lower']);
    expect([group('up', 'failed-down')?.next, group('failed-up', 'repair')?.next]).toEqual(['lower', null]);
  });
});

describe('the stops of the phase slider', () => {
  const phases = [{ id: 'one', name: 'One', rest: {} }, { id: 'two', name: 'Two', rest: {} }];
  it('run from before the first phase to everything, there and back', () => {
    for (const stop of [0, 1, 2, 3]) expect(stopOf(phasesAtStop(stop, phases), phases)).toBe(stop);
    expect(phasesAtStop(0, phases)).toEqual({ reached: null });
    expect(phasesAtStop(3, phases)).toBe('all');
    expect(stopOf({ reached: 'gone' }, phases), 'a phase that is gone reaches nothing').toBe(0);
  });

  it('name what is new at each', () => {
    const plan = addFeatures({ ...blank, phases, overrides: { 'outer-zaitun-street': { phase: 'two', rest: {} } } }, {
      features: [createFeature('barrier', 'barrier-1', line, { phase: 'one' }), createFeature('barrier', 'barrier-2', line)],
    });
    expect(newIn(plan, null)).toEqual({ features: ['barrier-2'], overrides: [] });
    expect(newIn(plan, 'one')).toEqual({ features: ['barrier-1'], overrides: [] });
    expect(newIn(plan, 'two')).toEqual({ features: [], overrides: ['outer-zaitun-street'] });
  });
});
