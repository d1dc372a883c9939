/**
 * What the library of this device holds, record by record. A version of a scenario is its frame and the keys of its features;
 * a feature that did not change from one version to the next is stored once. Features, postures and frame are texts of the
 * scenario file, so that what is read back goes through the same parser and migrations as a file.
 */
import type { DBSchema } from 'idb';

/** One scenario of the library. Times in milliseconds since 1970. */
export interface EntryRecord {
  /** The library's own key: a file opened twice is two entries with one document id. */
  readonly id: string;
  readonly documentId: string;
  readonly title: string;
  readonly author: string;
  /** ISO 8601. */
  readonly modified: string;
  readonly featureCount: number;
  /** Of the document's format; absent where the entry was last written before this was noted. */
  readonly documentVersion?: number;
  /** Number of the version that is the scenario as it is. */
  readonly head: number;
  /** The head as it was when the scenario was last left in order. */
  readonly settled: number;
  /** Number of the version that was under way at a crash, while nobody has said what shall become of it. */
  readonly recoverable: number | null;
  readonly nextVersion: number;
  readonly nextFeature: number;
  readonly openedAt: number;
  /** Null while it is not deleted. */
  readonly deletedAt: number | null;
}

/** An entry that holds nothing yet. */
export function blankEntry(id: string, openedAt: number): EntryRecord {
  return {
    id, documentId: '', title: '', author: '', modified: '', featureCount: 0,
    head: 0, settled: 0, recoverable: null, nextVersion: 1, nextFeature: 0, openedAt, deletedAt: null,
  };
}

/** Whether what is stored is such a record: a device may give back something else. */
export function isEntryRecord(stored: unknown): stored is EntryRecord {
  if (typeof stored !== 'object' || stored === null) return false;
  const record = stored as Readonly<Record<string, unknown>>;
  const isCount = (name: keyof EntryRecord) => Number.isSafeInteger(record[name]) && (record[name] as number) >= 0;
  const isTime = (name: keyof EntryRecord) => Number.isFinite(record[name]);
  return (['id', 'documentId', 'title', 'author', 'modified'] as const).every((name) => typeof record[name] === 'string')
    && (['featureCount', 'head', 'settled', 'nextVersion', 'nextFeature'] as const).every(isCount)
    && isTime('openedAt') && (record['deletedAt'] === null || isTime('deletedAt')) && (record['recoverable'] === null || isCount('recoverable'));
}

export interface VersionRecord {
  readonly entryId: string;
  readonly number: number;
  readonly savedAt: number;
  readonly isPinned: boolean;
  /** The file without features and postures. */
  readonly frame: string;
  readonly postures: readonly string[];
  /** Keys of the features, in the order of the list. */
  readonly features: Uint32Array;
}

/** Whether what the database gives back has the shape of a version. What its texts say is for the parser. */
export function isVersion(record: unknown): record is VersionRecord {
  if (typeof record !== 'object' || record === null) return false;
  const { number, savedAt, frame, postures, features } = record as Record<keyof VersionRecord, unknown>;
  return typeof number === 'number' && typeof savedAt === 'number' && typeof frame === 'string' && features instanceof Uint32Array
    && Array.isArray(postures) && postures.every((text) => typeof text === 'string');
}

export interface ArchiveSchema extends DBSchema {
  entries: { key: string; value: EntryRecord };
  versions: { key: [entryId: string, number: number]; value: VersionRecord };
  features: { key: [entryId: string, key: number]; value: string };
}

export const storeNames = ['entries', 'versions', 'features'] as const;

/** Every key of an entry in `versions` or `features`. */
export function keysOf(entryId: string): IDBKeyRange {
  return IDBKeyRange.bound([entryId], [entryId, []]);
}
