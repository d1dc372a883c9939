/** Rows of the strip: sections over the slides they begin with, and what a drag of either comes to. */
import { expect, test } from 'vitest';
import type { Slide } from '../../../../src/scenario/document.ts';
import { dropBefore, sectionKey, slidesOfKeys, stripRows } from '../../../../src/ui/brief/strip/stripRows.ts';

const slide = (id: string, section?: string): Slide => ({ id, title: id, text: '', notes: '', view: {}, rest: {}, ...(section === undefined ? {} : { section }) });
const rows = stripRows([slide('a'), slide('b', 'One'), slide('c'), slide('d', 'Two')]);

test('a section stands over the slide it begins with and counts those up to the next', () => {
  expect(rows.map((row) => (row.type === 'section' ? `${row.title} ${row.slideIds.join()}` : `${row.number} ${row.id}`))).toEqual(['1 a', 'One b,c', '2 b', '3 c', 'Two d', '4 d']);
});

test('a section that is dragged takes all its slides, each once', () => {
  expect(slidesOfKeys(rows, new Set([`${sectionKey}b`, 'c', 'a']))).toEqual(['a', 'b', 'c']);
});

test('a drop beside a row is a place before a slide that is not dragged itself', () => {
  expect(dropBefore(rows, 'a', 'before', ['d'])).toBe('a');
  expect(dropBefore(rows, 'a', 'after', ['d'])).toBe('b');
  expect(dropBefore(rows, `${sectionKey}d`, 'before', ['a'])).toBe('d');
  expect(dropBefore(rows, 'b', 'before', ['b'])).toBe('c');
  expect(dropBefore(rows, 'd', 'after', ['a'])).toBeNull();
});
