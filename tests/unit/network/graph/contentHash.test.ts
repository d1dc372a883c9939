/** The fingerprint of content: of its things and not of their order, and of every word of each. */
import { expect, test } from 'vitest';
import { ContentHash } from '../../../../src/network/graph/contentHash.ts';

const ofThings = (...things: readonly (readonly (string | number)[])[]) => {
  const hash = new ContentHash();
  for (const thing of things) {
    for (const word of thing) {
      if (typeof word === 'string') hash.addText(word);
      else hash.addNumber(word);
    }
    hash.close();
  }
  return hash.digest();
};

test('things in another order are the same content, words in another order are not', () => {
  expect(ofThings(['a', 1], ['b', 2])).toBe(ofThings(['b', 2], ['a', 1]));
  expect(ofThings(['a', 'b'])).not.toBe(ofThings(['b', 'a']));
  expect(ofThings(['a', 1], ['b', 2])).not.toBe(ofThings(['a', 2], ['b', 1]));
});

test.each([
  ['nothing and something', [], [['']]], ['once and twice', [['a']], [['a'], ['a']]], ['one thing and two', [['a', 'b']], [['a'], ['b']]],
  ['texts cut elsewhere', [['ab', 'c']], [['a', 'bc']]], ['zero and minus zero', [[0]], [[-0]]], ['a number and no number', [[0]], [[Number.NaN]]],
] as const)('%s differ', (_, one, other) => {
  expect(ofThings(...one)).not.toBe(ofThings(...other));
});

test('a text alone need not be closed, and is sixteen digits', () => {
  const plain = (text: string) => new ContentHash().addText(text).digest();
  expect(plain('a plan')).toBe(plain('a plan'));
  expect(plain('a plan')).not.toBe(plain('a plaN'));
  expect(plain('')).not.toBe(new ContentHash().digest());
  expect(plain('a plan')).toMatch(/^[0-9a-f]{16}$/);
});

test('no two of a hundred thousand small things share one', () => {
  const seen = new Set<string>();
  for (let one = 0; one < 100_000; one += 1) seen.add(ofThings([`road-${one % 500}`, Math.floor(one / 500)]));
  expect(seen.size).toBe(100_000);
});
