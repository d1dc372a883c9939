import { expect, test } from 'vitest';
import { parseViewHash } from '../../../src/share/viewHash.ts';
import { noticeFor } from '../../../src/store/noticeFor.ts';
import { loadVillage } from '../scene/villageScene.ts';

const baseline = await loadVillage();

test.each([
  ['', null],
  ['#v1&sel=hall', null],
  ['#v1&sel=incidents-at-hall', null],
  ['#v1&sel=palace-of-nowhere', 'unknown-selection'],
  ['#v2&at=1,2,3', 'newer-hash'],
  ['#hello', 'broken-hash'],
] as const)('the address %j is told as %j', (hash, notice) => {
  expect(noticeFor(parseViewHash(hash), baseline)).toBe(notice);
});

test('a selection is not judged before the data is there', () => {
  expect(noticeFor(parseViewHash('#v1&sel=palace-of-nowhere'), null)).toBeNull();
});
