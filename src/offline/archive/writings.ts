/** What is being written to the library. Of what the page writes while it goes away only that is kept which waits for nothing before it. */
import type { IDBPTransaction } from 'idb';
import { type ArchiveSchema, storeNames } from './archiveRecords.ts';
import type { Archive } from './openArchive.ts';

export type Writing = IDBPTransaction<ArchiveSchema, typeof storeNames, 'readwrite'>;

const underWay = new Set<Writing>();

/** Over all stores of the library; `strict` where what is written must outlast a loss of power. */
export function startWrite(archive: Archive, durability: IDBTransactionDurability = 'strict'): Writing {
  const writing: Writing = archive.transaction(storeNames, 'readwrite', { durability });
  underWay.add(writing);
  const end = () => { underWay.delete(writing); };
  writing.done.then(end, end);
  return writing;
}

/** For what takes the place of all that: none of it comes about. */
export function abortWrites(): void {
  for (const writing of underWay) {
    try {
      writing.abort();
    } catch {
      // It has ended by itself.
    }
  }
}
