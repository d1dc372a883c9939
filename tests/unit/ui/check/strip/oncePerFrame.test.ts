import { expect, test } from 'vitest';
import { createOncePerFrame } from '../../../../../src/ui/check/strip/oncePerFrame.ts';

function watch() {
  let waiting: (() => void)[] = [];
  const called: string[] = [];
  const call = createOncePerFrame((callBack) => waiting.push(callBack), (callBack) => callBack());
  return {
    called,
    move: (name: string) => call(() => called.push(name)),
    frame: () => {
      const now = waiting;
      waiting = [];
      for (const callBack of now) callBack();
    },
  };
}

test('a movement in every frame is followed at once in every frame', () => {
  const { called, move, frame } = watch();
  for (const name of ['a', 'b', 'c']) {
    move(name);
    expect(called.at(-1)).toBe(name);
    frame();
  }
});

test('a second movement before the frame is followed with that frame, and takes its place', () => {
  const { called, move, frame } = watch();
  move('a');
  move('b');
  expect(called).toEqual(['a']);
  frame();
  expect(called).toEqual(['a', 'b']);
  move('c');
  expect(called, 'of this frame already').toEqual(['a', 'b']);
  frame();
  expect(called).toEqual(['a', 'b', 'c']);
  frame();
  move('d');
  expect(called).toEqual(['a', 'b', 'c', 'd']);
});
