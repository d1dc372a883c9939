/** Promises that reject together, and what is answered is not kept. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createBreak } from '../../../src/worker/createBreak.ts';

const never = new Promise<never>(() => undefined);

test('answers and refusals pass; what is awaited when it breaks rejects, and what is asked later', async () => {
  const { unlessBroken, breakOff } = createBreak();
  expect(await unlessBroken(Promise.resolve(7))).toBe(7);
  await expect(unlessBroken(Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  const open = [unlessBroken(never), unlessBroken(never)];
  breakOff(new Error('first'));
  breakOff(new Error('second'));
  for (const one of [...open, unlessBroken(Promise.resolve(7))]) await expect(one).rejects.toThrow('first');
});

test('an answer that nobody holds is collected', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const { unlessBroken, breakOff } = createBreak();
  const answered = await (async () => {
    const answer = { ways: Array.from({ length: 1000 }, (_, at) => at) };
    return new WeakRef(await unlessBroken(Promise.resolve(answer)));
  })();
  await expect.poll(() => {
    collect();
    return answered.deref() === undefined;
  }).toBe(true);
  breakOff(new Error('The end.'));
});
