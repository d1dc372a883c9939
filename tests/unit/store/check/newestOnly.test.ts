import { expect, test } from 'vitest';
import { newestOnly } from '../../../../src/store/check/newestOnly.ts';

function slowServer() {
  const open: { readonly order: number; readonly settle: (answer: string) => void; readonly fail: (error: Error) => void }[] = [];
  const heard: string[] = [];
  const line = newestOnly<number, string>((order) => new Promise((settle, fail) => open.push({ order, settle, fail })), {
    answered: (answer, order, isSuperseded) => heard.push(`${order}:${answer}${isSuperseded ? ' old' : ''}`),
    failed: (error, order) => heard.push(`${order}!${(error as Error).message}`),
  });
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  return { open, heard, line, turn };
}

test('of what comes while one is under way only the newest is served', async () => {
  const { open, heard, line, turn } = slowServer();
  for (const order of [1, 2, 3, 4]) line.ask(order);
  expect(open.map(({ order }) => order)).toEqual([1]);
  open[0]?.settle('a');
  await turn();
  expect(open.map(({ order }) => order)).toEqual([1, 4]);
  open[1]?.settle('b');
  await turn();
  expect(heard).toEqual(['1:a old', '4:b']);
  line.ask(5);
  expect(open.map(({ order }) => order)).toEqual([1, 4, 5]);
});

test('one that fails is told, and the next is served', async () => {
  const { open, heard, line, turn } = slowServer();
  line.ask(1);
  line.ask(2);
  open[0]?.fail(new Error('broken'));
  await turn();
  open[1]?.settle('b');
  await turn();
  expect(heard).toEqual(['1!broken', '2:b']);
});
