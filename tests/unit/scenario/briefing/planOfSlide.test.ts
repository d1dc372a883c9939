import { describe, expect, it } from 'vitest';
import { planOfSlide } from '../../../../src/scenario/briefing/planOfSlide.ts';
import { planOnSlide } from '../../../../src/scenario/briefing/planOnSlide.ts';
import { createScenario } from '../../../../src/scenario/createScenario.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { isReached } from '../../../../src/scenario/questions/isReached.ts';

const empty = createScenario({ id: 'plan', title: '', author: '', modified: '', baselineVersion: '', locale: 'en' });
const posture = (id: string): Scenario['postures'][number] => ({ id, name: id, trigger: '', authority: '', maxHours: null, states: { bridge: 'down' }, staffed: [], rest: {} });
const plan: Scenario = { ...empty, postures: [posture('routine'), posture('lockdown')], phases: ['one', 'two', 'three'].map((id) => ({ id, name: id, rest: {} })) };

describe('the plan as a slide shows it', () => {
  it('is the plan itself where the slide says nothing else', () => {
    expect(planOfSlide(plan, {})).toEqual({ scenario: plan, postureId: 'routine', shownPhases: 'all' });
    expect(planOfSlide(plan, { phases: ['one', 'two', 'three'], phaseId: 'two', postureId: 'lockdown' }).scenario).toBe(plan);
  });

  it('takes a posture or a phase that is gone for the first and for all', () => {
    expect(planOfSlide(plan, { postureId: 'gone', phaseId: 'gone' })).toEqual({ scenario: plan, postureId: 'routine', shownPhases: 'all' });
  });

  it('carries out the phases in the order of the slide, and never those it leaves out', () => {
    const { scenario, shownPhases } = planOfSlide(plan, { phases: ['three', 'gone', 'one'], phaseId: 'three' });
    const isThere = (phase: string | null) => isReached(phase, { phases: scenario.phases, shownPhases });
    expect(['one', 'two', 'three', null].map(isThere)).toEqual([false, false, true, true]);
    expect(planOfSlide(plan, { phases: ['three', 'one'] }).shownPhases).toEqual({ reached: 'one' });
    expect(planOfSlide(plan, { phases: ['three'], phaseId: null }).shownPhases).toEqual({ reached: null });
    expect(plan.phases).toHaveLength(3);
  });

  it('lays the states of the slide over those of the posture it shows, and over no other', () => {
    const changed = planOnSlide(plan, 'lockdown', { bridge: 'up' }, null);
    expect(changed.postures.map(({ states }) => states['bridge'])).toEqual(['down', 'up']);
  });
});
