/** What other tabs say and what files are opened: read whole or not at all, and never more than a plan can be. */
import { expect, test } from 'vitest';
import { readTabMessage } from '../../../../src/offline/library/tabTalk.ts';
import { readScenarioFile } from '../../../../src/offline/library/readScenarioFile.ts';
import { mostCharacters } from '../../../../src/scenario/parseScenario.ts';

test.each([
  [{ says: 'changed' }, { says: 'changed' }],
  [{ says: 'saved', entryId: 'a', more: 1 }, { says: 'saved', entryId: 'a' }],
  [{ says: 'looking', entryId: 'a', tab: 'b' }, { says: 'looking', entryId: 'a', tab: 'b' }],
  [{ says: 'looking', entryId: 'a' }, null],
  [{ says: 'saved', entryId: 7 }, null],
  [{ says: 'hand-over', entryId: 'a'.repeat(201) }, null],
  [{ says: 'explode', entryId: 'a', tab: 'b' }, null],
  ['saved', null],
  [null, null],
])('%j', (message, expected) => {
  expect(readTabMessage(message)).toEqual(expected);
});

test('a file larger than any plan is refused before it is read', async () => {
  const huge = { size: mostCharacters + 1, slice: () => { throw new Error('It was read.'); }, arrayBuffer: () => { throw new Error('It was read.'); } } as unknown as Blob;
  expect(await readScenarioFile(huge)).toMatchObject({ ok: false, reason: 'too-large' });
});
