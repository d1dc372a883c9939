/** Several features selected at once, of which the address knows the first. */
import { beforeEach, expect, test } from 'vitest';
import { selectedIds, selectMany } from '../../../src/store/selection.ts';
import { viewStore } from '../../../src/store/viewStore.ts';

beforeEach(() => selectMany([]));

test('the first of many is the one the view names', () => {
  selectMany(['barrier-2', 'barrier-1', 'barrier-2']);
  expect(viewStore.getState().view.selectedId).toBe('barrier-2');
  expect(selectedIds()).toEqual(['barrier-2', 'barrier-1']);
});

test('whoever selects one feature by itself lets the others go', () => {
  selectMany(['a', 'b', 'c']);
  viewStore.getState().select('b');
  expect(selectedIds()).toEqual(['b']);
});
