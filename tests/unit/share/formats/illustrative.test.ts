/** Names that carry outside what dashes say on the map. */
import { expect, test } from 'vitest';
import { nameIllustrative, plainName, saysIllustrative } from '../../../../src/share/formats/illustrative.ts';

test.each([['Gate', 'ILLUSTRATIVE: Gate'], ['', 'ILLUSTRATIVE'], ['ILLUSTRATIVE: Gate', 'ILLUSTRATIVE: Gate']])('%j leaves as %j and comes back as it was', (name, written) => {
  expect(nameIllustrative(name)).toBe(written);
  expect(plainName(written)).toBe(name.replace('ILLUSTRATIVE: ', ''));
});

test('it is said by the name or by the position', () => {
  expect([saysIllustrative('ILLUSTRATIVE', 'surveyed'), saysIllustrative('Gate', 'illustrative'), saysIllustrative('Gate', 'surveyed')]).toEqual([true, true, false]);
  expect(plainName('Gate')).toBe('Gate');
});
