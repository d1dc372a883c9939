/** Drops the versions that stand too close together, with the features that are in no other. What it does not reach, the next tidying does. */
import { keysOf } from './archiveRecords.ts';
import { dropCopy } from '../copies/copyFiles.ts';
import { type KeptEntry, wholeEntries } from './keptEntry.ts';
import type { Archive } from './openArchive.ts';
import { sliceRequests } from './slicedRequests.ts';
import { thinVersions } from './thinVersions.ts';
import { checkUnchanged } from './writeVersion.ts';
import { startWrite } from './writings.ts';

/** Fails as Overtaken where another tab goes on with the scenario: its versions may need what this tab would drop. */
export async function tidyVersions(archive: Archive, kept: KeptEntry, now: number): Promise<void> {
  const { id, head, settled } = kept.record;
  const dropped = thinVersions(kept.versions, now, [head, settled]);
  if (dropped.length === 0) return;
  const transaction = startWrite(archive, id, 'default');
  await checkUnchanged(transaction.objectStore('entries').get(id), kept.record);
  const slices = sliceRequests();
  for (const number of dropped) {
    slices.ask(transaction.objectStore('versions').delete([id, number]));
    for (const key of kept.dropVersion(number)) {
      slices.ask(transaction.objectStore('features').delete([id, key]));
      await slices.breathe();
    }
  }
  await transaction.done;
}

/** Removes an entry with all of it that the database holds. */
export async function eraseEntry(archive: Archive, entryId: string): Promise<void> {
  const transaction = startWrite(archive, entryId, 'default');
  await Promise.all([
    transaction.objectStore('entries').delete(entryId),
    transaction.objectStore('versions').delete(keysOf(entryId)),
    transaction.objectStore('features').delete(keysOf(entryId)),
    transaction.done,
  ]);
}

/** Removes for good what was deleted. False where there was nothing. */
export async function eraseDeleted(archive: Archive, before = Number.POSITIVE_INFINITY): Promise<boolean> {
  const deleted = (await wholeEntries(archive)).filter(({ deletedAt }) => deletedAt !== null && deletedAt < before);
  for (const { id } of deleted) {
    await eraseEntry(archive, id);
    await dropCopy(id);
  }
  return deleted.length > 0;
}
