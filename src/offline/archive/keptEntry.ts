/** What this tab knows of one scenario of the library: its record, its versions, and under which key each feature is stored. */
import type { Scenario } from '../../scenario/document.ts';
import type { KeptVersion } from '../../store/keepStore.ts';
import { type EntryRecord, isEntryRecord, isVersion, keysOf, type VersionRecord } from './archiveRecords.ts';
import type { Archive } from './openArchive.ts';

type Feature = Scenario['features'][number];

export interface HeldVersion extends KeptVersion {
  readonly features: Uint32Array;
}

export class KeptEntry {
  record: EntryRecord;
  /** Ascending by number. */
  versions: readonly HeldVersion[] = [];
  /** In how many versions each feature key stands. */
  private readonly uses = new Map<number, number>();
  /** Features never change, so one object is one text under one key. */
  private readonly keys = new WeakMap<Feature, number>();

  constructor(record: EntryRecord) {
    this.record = record;
  }

  /** The key a feature is stored under, or undefined where it is in no version any more. */
  keyOf(feature: Feature): number | undefined {
    const key = this.keys.get(feature);
    return key !== undefined && this.uses.has(key) ? key : undefined;
  }

  /** Only where `features[n]` is what is stored under `keys[n]`. */
  learnKeys(features: Scenario['features'], keys: Uint32Array): void {
    for (const [index, feature] of features.entries()) this.keys.set(feature, keys[index] ?? 0);
  }

  addVersion(version: HeldVersion): void {
    this.versions = [...this.versions, version];
    for (const key of version.features) this.uses.set(key, (this.uses.get(key) ?? 0) + 1);
  }

  pin(number: number): void {
    this.versions = this.versions.map((version) => (version.number === number ? { ...version, isPinned: true } : version));
  }

  /** Forgets a version; gives the keys of the features that are in no other. */
  dropVersion(number: number): readonly number[] {
    const version = this.versions.find((one) => one.number === number);
    this.versions = this.versions.filter((one) => one !== version);
    const orphans: number[] = [];
    for (const key of version?.features ?? []) {
      const left = (this.uses.get(key) ?? 1) - 1;
      if (left > 0) this.uses.set(key, left);
      else {
        this.uses.delete(key);
        orphans.push(key);
      }
    }
    return orphans;
  }
}

export function heldVersion({ number, savedAt, isPinned, features }: VersionRecord): HeldVersion {
  return { number, savedAt, isPinned, features, featureCount: features.length };
}

/** Null where the library has no such entry, it is deleted, or its record is damaged. Versions that are none are left out. */
export async function loadKept(archive: Archive, entryId: string): Promise<KeptEntry | null> {
  const record = await archive.get('entries', entryId);
  if (!isEntryRecord(record) || record.deletedAt !== null) return null;
  const kept = new KeptEntry(record);
  for (const version of await archive.getAll('versions', keysOf(entryId))) {
    if (isVersion(version)) kept.addVersion(heldVersion(version));
  }
  return kept;
}

/** Every entry whose record is whole. */
export async function wholeEntries(archive: Archive): Promise<readonly EntryRecord[]> {
  return (await archive.getAll('entries') as readonly unknown[]).filter(isEntryRecord);
}

/** When an entry is opened that is opened now: later than all others, though the clock may have been set back since. */
export async function openingNow(archive: Archive): Promise<number> {
  return Math.max(Date.now(), ...(await wholeEntries(archive)).map(({ openedAt }) => openedAt + 1));
}
