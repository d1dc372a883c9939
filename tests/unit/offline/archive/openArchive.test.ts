import { expect, test } from 'vitest';
import { openArchive, troubleOf } from '../../../../src/offline/archive/openArchive.ts';

test('a browser without storage has refused storage', async () => {
  // Node has none.
  expect(troubleOf(await openArchive().catch((error: unknown) => error))).toBe('refused');
});

test('trouble is told apart by what the browser calls it', () => {
  expect(troubleOf(new DOMException('', 'QuotaExceededError'))).toBe('full');
  expect(troubleOf(new DOMException('', 'VersionError'))).toBe('newer');
  expect(troubleOf(new DOMException('', 'UnknownError'))).toBe('refused');
});
