/** What the device keeps of grounds is read with distrust. */
import { expect, test } from 'vitest';
import { readItem } from '../../../../src/offline/ground/groundArchive.ts';

const corners = [[44.3, 33.4], [44.4, 33.4], [44.4, 33.3], [44.3, 33.3]];
const item = { id: 'a', name: 'scan.png', picture: { corners, opacity: 0.5 }, isRemoved: false };

test('a whole note is taken as it is', () => {
  expect(readItem(item)).toEqual(item);
  expect(readItem({ ...item, picture: null })).toEqual({ ...item, picture: null });
});

test.each([
  ['nothing', null], ['a text', 'a'], ['no name', { ...item, name: undefined }], ['no mark', { ...item, isRemoved: 1 }], ['half a picture', { ...item, picture: { corners } }],
  ['corners that cross', { ...item, picture: { corners: [corners[0], corners[2], corners[1], corners[3]], opacity: 0.5 } }], ['three corners', { ...item, picture: { corners: corners.slice(1), opacity: 0.5 } }],
  ['words for corners', { ...item, picture: { corners: [['a', 'b'], ...corners.slice(1)], opacity: 0.5 } }], ['beyond covering', { ...item, picture: { corners, opacity: 2 } }],
])('%s is none', (_, value) => {
  expect(readItem(value)).toBeNull();
});
