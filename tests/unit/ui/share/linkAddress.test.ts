/** Addresses and embed codes of links, and the largest code that is offered. */
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { denseCodeCharacters, embedCode, lengthClass, linkAddress, mostCodeCharacters } from '../../../../src/ui/share/dialog/linkAddress.ts';

test('an address is the page and the link, whatever the page shows now', () => {
  expect(linkAddress('https://one.example/app/?x=1#v1&at=1,2,3', '1.AB')).toBe('https://one.example/app/#1.AB');
});

test('a title cannot leave its attribute', () => {
  const code = embedCode('https://one.example/', '1.AB', '"><script>alert(1)</script>&');
  expect(code).toContain('src="https://one.example/?embed#1.AB"');
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"');
});

test('the marks themselves still fit', () => {
  expect([2000, 2001, 4000, 4001].map(lengthClass)).toEqual(['fits', 'long', 'long', 'tooLong']);
});

test('the longest address that is offered as a code fits into one, and one more does not', () => {
  const address = (length: number) => 'https://one.example/#'.padEnd(length, 'a');
  expect(encode(address(mostCodeCharacters), { ecc: 'L' }).version).toBe(40);
  expect(() => encode(address(mostCodeCharacters + 1), { ecc: 'L' })).toThrow();
  expect(encode(address(denseCodeCharacters), { ecc: 'L' }).version).toBe(20);
});
