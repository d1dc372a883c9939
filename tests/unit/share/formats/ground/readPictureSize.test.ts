/** The size a picture says it has, before anybody unpacks it; and which files of a drop are for the ground. */
import { describe, expect, test } from 'vitest';
import { takeGroundFiles } from '../../../../../src/share/formats/ground/groundFile.ts';
import { readPictureSize } from '../../../../../src/share/formats/ground/readPictureSize.ts';

const bytes = (...parts: readonly (readonly number[] | string)[]) => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : [...part])));
const png = bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], [0, 0, 0, 13], 'IHDR', [0, 0, 4, 0], [0, 0, 3, 0]);
const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xc2, 0, 17, 8, 3, 0, 4, 0]);
const lossy = bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a], [0, 4, 0, 3]);
const lossless = bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0, 0x2f, 0xff, 0xc3, 0xbf, 0x00]);
const extended = bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 0xff, 3, 0, 0xff, 2, 0]);

describe('the size', () => {
  test.each([['PNG', png, 'image/png'], ['JPEG', jpeg, 'image/jpeg'], ['WebP', lossy, 'image/webp'], ['lossless WebP', lossless, 'image/webp'], ['extended WebP', extended, 'image/webp']])('of a %s', (_, picture, type) => {
    expect(readPictureSize(picture)).toEqual({ type, widthPixels: 1024, heightPixels: 768 });
  });

  test.each([['nothing', bytes()], ['a text', bytes('not a picture, but quite long')], ['a cut PNG', png.slice(0, 18)], ['a PNG without a head', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], [0, 0, 0, 13], 'IDAT', [0, 0, 4, 0, 0, 0, 3, 0])], ['a cut JPEG', jpeg.slice(0, 12)], ['a JPEG that ends', bytes([0xff, 0xd8, 0xff, 0xd9, 0, 0])], ['a PNG of no width', Uint8Array.from([...png.slice(0, 16), 0, 0, 0, 0, 0, 0, 3, 0])]])('%s has none', (_, picture) => {
    expect(readPictureSize(picture)).toBeNull();
  });
});

test('a world file and its picture are for the ground; a picture alone may hold a plan, and tiles may be a layer', () => {
  const names = (...given: string[]) => takeGroundFiles(given.map((name) => ({ name }))).ground.map(({ name }) => name);
  expect(names('a.pmtiles', 'plan.geojson')).toEqual([]);
  expect(names('scan.PNG', 'scan.pgw', 'plan.kml')).toEqual(['scan.PNG', 'scan.pgw']);
  expect(names('plan.png')).toEqual([]);
  expect(names('scan.wld')).toEqual(['scan.wld']);
});
