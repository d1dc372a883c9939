/** Speeds, widths, lanes and layers in the spellings people use; NaN says: stated, and not to be read. */
import { expect, test } from 'vitest';
import { readLanes, readLayer, readSpeed, readWidth } from '../../../../../src/network/osm/tags/quantities.ts';

test.each([
  ['50', 50], ['50 km/h', 50], ['30 mph', 48.28032], ['30mph', 48.28032], ['10 knots', 18.52],
  ['none', null], ['walk', null], ['IQ:urban', null], ['signals', null], [undefined, null],
  ['fast', Number.NaN], ['', Number.NaN], ['-20', Number.NaN], ['0', Number.NaN], ['5000', Number.NaN], ['50;30', Number.NaN], ['1e3', Number.NaN], ['20 constructor', Number.NaN],
])('speed %j is %j', (text, value) => expect(readSpeed(text)).toEqual(value));

test.each([
  ['6', 6], ['6.5 m', 6.5], ['6,5', 6.5], ["20'", 6.096], ['19\'6"', 5.944], ['20 ft', 6.096], ['0.01 km', 10], ['350 cm', 3.5],
  [undefined, null], ['narrow', Number.NaN], ['0', Number.NaN], ['2000', Number.NaN], ['6 x', Number.NaN],
])('width %j is %j', (text, value) => expect(readWidth(text)).toEqual(value));

test.each([['2', 2], [undefined, null], ['2;3', Number.NaN], ['1.5', Number.NaN], ['0', Number.NaN], ['99', Number.NaN]])('lanes %j are %j', (text, value) => expect(readLanes(text)).toEqual(value));

test('a layer that is not stated is that of the ground, of a bridge above it, of a tunnel below', () => {
  expect([readLayer(undefined, false, false), readLayer(undefined, true, false), readLayer(undefined, false, true), readLayer('-2', true, false), readLayer('high', true, false)]).toEqual([0, 1, -1, -2, 1]);
});
