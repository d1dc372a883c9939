import { expect, test } from 'vitest';
import { createLateness } from '../../../../src/store/check/lateness.ts';

/** A clock that is wound by hand. */
function createClock() {
  let now = 0;
  let due: { readonly at: number; readonly callBack: () => void } | null = null;
  return {
    after: (ms: number, callBack: () => void) => {
      due = { at: now + ms, callBack };
      return () => { due = null; };
    },
    pass: (ms: number) => {
      now += ms;
      if (due === null || due.at > now) return;
      const { callBack } = due;
      due = null;
      callBack();
    },
  };
}

function watch() {
  const clock = createClock();
  const told: boolean[] = [];
  return { ...createLateness(clock.after, (isLate) => told.push(isLate)), pass: clock.pass, told };
}

test('answers that come in time are never late, however many there are', () => {
  const { asked, answered, pass, told } = watch();
  for (let move = 0; move < 50; move += 1) {
    asked();
    pass(40);
    expect(answered(move < 49)).toBe(false);
  }
  pass(1000);
  expect(told).toEqual([]);
});

test('a slow answer is late from a tenth of a second on, and stays so until the last one has come', () => {
  const { asked, answered, pass, told } = watch();
  asked();
  pass(99);
  expect(told).toEqual([]);
  pass(1);
  expect(told).toEqual([true]);
  asked();
  expect(answered(true), 'another is under way').toBe(true);
  pass(500);
  expect(told, 'told once').toEqual([true]);
  expect(answered(false)).toBe(false);
});

test('what follows an answer in time has a tenth of a second of its own', () => {
  const { asked, answered, pass, told } = watch();
  asked();
  pass(60);
  answered(true);
  pass(60);
  expect(told).toEqual([]);
  pass(60);
  expect(told).toEqual([true]);
});
