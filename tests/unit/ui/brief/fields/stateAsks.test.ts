import { expect, it } from 'vitest';
import { createScenario } from '../../../../../src/scenario/createScenario.ts';
import type { Scenario } from '../../../../../src/scenario/document.ts';
import { asksOfSlide, asksOfStep, keptAsksOfSlide } from '../../../../../src/ui/brief/fields/stateAsks.ts';

const empty = createScenario({ id: 'plan', title: '', author: '', modified: '', baselineVersion: '', locale: 'en' });
const posture = (id: string): Scenario['postures'][number] => ({ id, name: id, trigger: '', authority: '', maxHours: null, states: {}, staffed: [], rest: {} });
const plan: Scenario = { ...empty, postures: [posture('routine'), posture('lockdown')], phases: ['one', 'two'].map((id) => ({ id, name: id, rest: {} })) };

it('asks once for all postures of one plan, and anew for other states, phases and orders', () => {
  const slide = {
    view: { postureId: 'routine', phaseId: 'two' },
    steps: [{ postureId: 'lockdown' }, { phaseId: 'one' }, { states: { bridge: 'up' } }, { phases: ['two'], phaseId: 'two' }, { phases: ['one', 'two'] }].map((view, index) => ({ id: `s${index}`, view, rest: {} })),
  };
  expect(asksOfSlide(plan, slide)).toHaveLength(4);
  expect(asksOfStep(plan, slide, 3).own.scenario.postures[0]?.states).toEqual({ bridge: 'up' });
  expect(asksOfStep(plan, slide, 4).own.scenario.phases.map(({ id }) => id)).toEqual(['two']);
});

it('takes what a compared state does not say from the slide', () => {
  const [first, second] = asksOfStep(plan, { view: { postureId: 'lockdown', phaseId: 'one', against: [{ label: 'Now', postureId: 'routine' }, { label: 'Later', phaseId: 'two' }] } }, 0).against;
  expect([first?.label, first?.ask.postureId, first?.ask.shownPhases]).toEqual(['Now', 'routine', { reached: 'one' }]);
  expect([second?.label, second?.ask.postureId, second?.ask.shownPhases]).toEqual(['Later', 'lockdown', { reached: 'two' }]);
});

it('keeps what a slide asks while words change, and asks anew of another plan', () => {
  const [first, second] = [{ id: 'a', title: 'A', text: '', notes: '', view: { postureId: 'lockdown' }, rest: {} }, { id: 'b', title: '', text: '', notes: '', view: {}, rest: {} }];
  const asks = keptAsksOfSlide(plan, first);
  expect(keptAsksOfSlide({ ...plan, title: 'Otherwise', slides: [first, second] }, first)).toBe(asks);
  const changed = keptAsksOfSlide({ ...plan, postures: [posture('routine')] }, first);
  expect(changed).not.toBe(asks);
  expect(changed[0]?.postureId).toBe('routine');
});
