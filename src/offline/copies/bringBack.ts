/** Brings back scenarios whose records are damaged or gone: from their versions where these are whole, else from their second copies. */
import { type ParsedScenario, parseScenario } from '../../scenario/parseScenario.ts';
import { blankEntry, type EntryRecord, isEntryRecord, isVersion, keysOf } from '../archive/archiveRecords.ts';
import { KeptEntry } from '../archive/keptEntry.ts';
import { type Archive } from '../archive/openArchive.ts';
import { eraseEntry } from '../archive/tidyVersions.ts';
import { describeScenario, writeVersion } from '../archive/writeVersion.ts';
import { listCopies, readCopy } from './copyFiles.ts';

interface UsableCopy {
  readonly entryId: string;
  readonly savedAt: number;
  readonly parsed: Extract<ParsedScenario, { ok: true }>;
}

/** Null where there is none that is a scenario. */
export async function readUsableCopy(entryId: string): Promise<UsableCopy | null> {
  const copy = await readCopy(entryId);
  const parsed = copy && parseScenario(copy.text);
  return copy && parsed?.ok ? { entryId, savedAt: copy.savedAt, parsed } : null;
}

/** The entry anew, with the copy as its one version. False where the library does not take it. */
export async function putBack(archive: Archive, { entryId, savedAt, parsed }: UsableCopy): Promise<boolean> {
  try {
    await eraseEntry(archive, entryId);
    await writeVersion(archive, new KeptEntry(blankEntry(entryId, savedAt)), parsed.scenario, { now: savedAt, isSettled: true });
    return true;
  } catch {
    return false;
  }
}

/** At the start, before anything is opened. Gives the titles of what was brought back. */
export async function mendArchive(archive: Archive): Promise<readonly string[]> {
  const returned: string[] = [];
  const known = new Set<string>();
  for (const record of await archive.getAll('entries') as readonly unknown[]) {
    const { id } = record as { readonly id: string };
    const rebuilt = isEntryRecord(record) ? null : await rebuildRecord(archive, id);
    if (rebuilt) {
      await archive.put('entries', rebuilt);
      returned.push(rebuilt.title);
    }
    if (rebuilt || isEntryRecord(record)) known.add(id);
  }
  for (const entryId of await listCopies()) {
    const copy = known.has(entryId) ? null : await readUsableCopy(entryId);
    if (copy && await putBack(archive, copy)) returned.push(copy.parsed.scenario.title);
  }
  return returned;
}

/** What the record must have said, by the newest of its versions that is one. Null where there is none. */
async function rebuildRecord(archive: Archive, id: string): Promise<EntryRecord | null> {
  const versions = (await archive.getAll('versions', keysOf(id)) as readonly unknown[]).filter(isVersion);
  const newest = versions.at(-1);
  if (!newest) return null;
  const keys = await archive.getAllKeys('features', keysOf(id));
  const read = parseScenario(newest.frame);
  if (!read.ok) return null;
  return {
    ...blankEntry(id, newest.savedAt), ...describeScenario(read.scenario), modified: new Date(newest.savedAt).toISOString(), featureCount: newest.features.length,
    head: newest.number, settled: newest.number, nextVersion: newest.number + 1, nextFeature: Math.max(-1, ...keys.map(([, key]) => key)) + 1,
  };
}
