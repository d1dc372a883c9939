/** The library's database on this device: opened once, and again after the browser has closed it. */
import { type IDBPDatabase, openDB } from 'idb';
import type { KeepTrouble } from '../../store/keepStore.ts';
import { archiveName } from '../archiveName.ts';
import type { ArchiveSchema } from './archiveRecords.ts';

export type Archive = IDBPDatabase<ArchiveSchema>;

const version = 1;

/** A browser that neither opens nor refuses within this time has refused (assumption). */
const patienceMs = 4000;

let opening: Promise<Archive> | null = null;

/** Fails where the browser gives no storage; the next call tries again. */
export function openArchive(): Promise<Archive> {
  opening ??= withPatience(open()).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function open(): Promise<Archive> {
  const archive: Archive = await openDB<ArchiveSchema>(archiveName, version, {
    upgrade(database) {
      database.createObjectStore('entries', { keyPath: 'id' });
      database.createObjectStore('versions', { keyPath: ['entryId', 'number'] });
      database.createObjectStore('features');
    },
    // A newer release in another tab waits for this one to let go.
    blocking: () => {
      opening = null;
      archive.close();
    },
    terminated: () => { opening = null; },
  });
  return archive;
}

function withPatience<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The browser does not open its storage.')), patienceMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Another tab has written this scenario since this one last did. */
export class Overtaken extends Error {}

/** What is stored cannot be read. */
export class Unreadable extends Error {}

export function troubleOf(error: unknown): KeepTrouble {
  if (error instanceof Overtaken) return 'overtaken';
  if (error instanceof Unreadable) return 'broken';
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'refused';
}
