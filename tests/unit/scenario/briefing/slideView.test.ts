import { describe, expect, it } from 'vitest';
import { slideView, slideWords, countStates } from '../../../../src/scenario/briefing/slideView.ts';
import { defaultView } from '../../../../src/scenario/view.ts';

const slide = {
  title: 'A', text: 'a', view: { postureId: 'routine', phaseId: null, states: { one: 'up', two: 'sideways' }, answers: 'outside', later: 1 },
  steps: [{ id: 's1', text: 'b', view: { postureId: 'lockdown', answers: 'upside' }, rest: {} }],
} as const;

describe('the view of a slide', () => {
  it('is its own with what its step changes over it; what cannot be read is as by default', () => {
    expect(slideView(slide)).toEqual({ ...defaultView, postureId: 'routine', phaseId: null, states: { one: 'up' }, answers: 'outside' });
    expect(slideView(slide, 1)).toEqual({ ...defaultView, postureId: 'lockdown', phaseId: null, states: { one: 'up' } });
    expect(slideView(slide, 7)).toEqual(slideView(slide));
    expect(countStates(slide)).toBe(2);
  });

  it('keeps the words that a step does not say anew', () => {
    expect(slideWords(slide, 1)).toEqual({ title: 'A', text: 'b' });
  });

  it('compares three states at most', () => {
    expect(slideView({ view: { against: [1, 2, 3, 4].map((n) => ({ label: String(n), postureId: 'x' })) } }).against).toHaveLength(3);
  });
});
