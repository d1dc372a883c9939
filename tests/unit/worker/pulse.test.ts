/** Silence is counted in ticks while somebody waits, and any word of the worker ends it. */
import { expect, test } from 'vitest';
import { createPulse } from '../../../src/worker/pulse.ts';

function start(mostTicks: number) {
  const heard: boolean[] = [];
  let asked = 0;
  let tick: (() => void) | null = null;
  const pulse = createPulse(mostTicks, {
    ask: () => { asked += 1; },
    everyTick: (callBack) => {
      tick = callBack;
      return () => { tick = null; };
    },
  }, (isSilent) => heard.push(isSilent));
  return { pulse, heard, isTicking: () => tick !== null, asked: () => asked, pass: (ticks: number) => { for (let passed = 0; passed < ticks; passed += 1) tick?.(); } };
}

test('a worker nobody waits for is not asked, and never silent', () => {
  const { heard, isTicking, pass } = start(3);
  pass(10);
  expect([heard, isTicking()]).toEqual([[], false]);
});

test('silent after so many ticks, once; a word of it says so too', () => {
  const { pulse, heard, pass, asked } = start(3);
  pulse.waiting();
  pass(2);
  expect(heard).toEqual([]);
  pass(5);
  expect(heard).toEqual([true]);
  expect(asked()).toBe(7);
  pulse.heard();
  expect(heard).toEqual([true, false]);
});

test('one that answers its question in time is alive however long its work takes', () => {
  const { pulse, heard, pass } = start(3);
  pulse.waiting();
  for (let times = 0; times < 50; times += 1) {
    pass(2);
    pulse.heard();
  }
  expect(heard).toEqual([]);
});

test('with the last answer nobody counts any more, and the next wait begins anew', () => {
  const { pulse, heard, pass, isTicking } = start(3);
  pulse.waiting();
  pulse.waiting();
  pulse.answered();
  expect(isTicking()).toBe(true);
  pass(2);
  pulse.answered();
  expect(isTicking()).toBe(false);
  pulse.waiting();
  pass(2);
  expect(heard).toEqual([]);
});
