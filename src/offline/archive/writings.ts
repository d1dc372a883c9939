/** What is being written to the library. Of what the page writes while it goes away only that is kept which waits for nothing before it. */
import type { IDBPTransaction } from 'idb';
import { type ArchiveSchema, storeNames } from './archiveRecords.ts';
import type { Archive } from './openArchive.ts';

export type Writing = IDBPTransaction<ArchiveSchema, typeof storeNames, 'readwrite'>;

/** By the entry that they are of. */
const underWay = new Map<Writing, string>();

/** Of one entry, over all stores of the library; `strict` where what is written must outlast a loss of power. */
export function startWrite(archive: Archive, entryId: string, durability: IDBTransactionDurability = 'strict'): Writing {
  const writing: Writing = archive.transaction(storeNames, 'readwrite', { durability });
  underWay.set(writing, entryId);
  const end = () => { underWay.delete(writing); };
  writing.done.then(end, end);
  return writing;
}

/** For what takes the place of all that is being written of an entry: none of it comes about. What another left behind a moment ago goes on. */
export function abortWrites(entryId: string): void {
  for (const [writing, of] of underWay) {
    if (of !== entryId) continue;
    try {
      writing.abort();
    } catch {
      // It has ended by itself.
    }
  }
}
