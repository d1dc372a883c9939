/** The head of a JPEG says its size in print, whether the encoder wrote that segment or not. */
import { expect, test } from 'vitest';
import { withDensity } from '../../../../src/export/picture/photo/jpegDensity.ts';

const segment300 = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 1, 1, 0x2c, 1, 0x2c, 0, 0];
const rest = [0xff, 0xdb, 0, 3, 7];

test('sets the dots of a JPEG that has the segment, and gives it to one that has none', () => {
  const withSegment = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, ...rest]);
  expect([...withDensity(withSegment, 300)]).toEqual([0xff, 0xd8, ...segment300, ...rest]);
  expect([...withDensity(Uint8Array.from([0xff, 0xd8, ...rest]), 300)]).toEqual([0xff, 0xd8, ...segment300, ...rest]);
});
