import { describe, expect, it } from 'vitest';
import { createScenario } from '../../../../../src/scenario/createScenario.ts';
import type { Scenario } from '../../../../../src/scenario/document.ts';
import { type AnswerOrder, createSlideAnswers } from '../../../../../src/ui/brief/fields/slideAnswers.ts';
import type { StateAsk } from '../../../../../src/ui/brief/fields/stateAsks.ts';
import type { StateAnswer } from '../../../../../src/ui/brief/fields/stateFacts.ts';

const plan = createScenario({ id: 'plan', title: '', author: '', modified: '', baselineVersion: '', locale: 'en' });
const ask = (key: string, scenario: Scenario = plan): StateAsk => ({ key, scenario, postureId: key, shownPhases: { reached: key }, movementId: null });
const roads = {};

/** Answers when it is told to, in the order it was asked. */
function createSlow() {
  const open: { readonly name: string; readonly done: (answer: StateAnswer) => void; readonly fail: (error: unknown) => void }[] = [];
  const asked: string[] = [];
  const answer = ({ shownPhases }: AnswerOrder) => new Promise<StateAnswer>((done, fail) => {
    const name = String(shownPhases === 'all' ? 'all' : shownPhases.reached);
    asked.push(name);
    open.push({ name, done, fail });
  });
  const settle = async (fails = false) => {
    const next = open.shift();
    if (fails) next?.fail(new Error('broken'));
    else next?.done({ result: next.name, trips: [], replays: null } as unknown as StateAnswer);
    await new Promise((resume) => { setTimeout(resume); });
  };
  return { answer, asked, settle };
}

describe('answers for slides', () => {
  it('come for what is shown first, one at a time, and each once', async () => {
    const { answer, asked, settle } = createSlow();
    const desk = createSlideAnswers(answer);
    desk.stand(plan, roads);
    desk.ahead([ask('a'), ask('b'), ask('c')]);
    desk.first([ask('c'), ask('a')]);
    desk.ahead([ask('b'), ask('c')]);
    expect(asked).toEqual(['a']);
    for (let i = 0; i < 4; i += 1) await settle();
    expect(asked).toEqual(['a', 'c', 'b']);
    expect(desk.known(ask('b')).state).toBe('current');
  });

  it('are stale from the moment the plan changes, and not when a slide does', async () => {
    const { answer, settle, asked } = createSlow();
    const desk = createSlideAnswers(answer);
    desk.stand(plan, roads);
    desk.first([ask('a')]);
    expect(desk.known(ask('a'))).toEqual({ answer: null, state: 'waiting' });
    await settle();
    const known = desk.known(ask('a'));
    desk.stand({ ...plan, title: 'Other words', slides: [] }, roads);
    expect(desk.known(ask('a'))).toEqual(known);
    const changed = { ...plan, parameters: { ...plan.parameters, detectSeconds: 9 } };
    const before = desk.snapshot();
    desk.stand(changed, roads);
    expect(desk.snapshot()).not.toBe(before);
    expect(desk.snapshot()(ask('a')).state).toBe('stale');
    expect(desk.known(ask('a'))).toEqual({ answer: known.answer, state: 'stale' });
    desk.first([ask('a', changed)]);
    await settle();
    expect(desk.known(ask('a')).state).toBe('current');
    expect(asked).toEqual(['a', 'a']);
  });

  it('of a plan that has changed meanwhile are dropped', async () => {
    const { answer, settle } = createSlow();
    const desk = createSlideAnswers(answer);
    desk.stand(plan, roads);
    desk.first([ask('a')]);
    desk.stand({ ...plan, overrides: {} }, roads);
    await settle();
    expect(desk.known(ask('a'))).toEqual({ answer: null, state: 'waiting' });
  });

  it('that cannot be had are said to fail, and the others still come; without roads none is asked for', async () => {
    const { answer, settle, asked } = createSlow();
    const desk = createSlideAnswers(answer);
    let told = 0;
    const end = desk.subscribe(() => { told += 1; });
    desk.stand(plan, roads);
    desk.first([ask('a'), ask('b')]);
    await settle(true);
    await settle();
    expect([desk.known(ask('a')).state, desk.known(ask('b')).state]).toEqual(['failed', 'current']);
    expect(told).toBe(3);
    end();
    desk.stand(plan, null);
    desk.first([ask('c')]);
    expect(told).toBe(3);
    expect([asked, desk.known(ask('b')).state]).toEqual([['a', 'b'], 'failed']);
  });
});
