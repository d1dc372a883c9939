/**
 * Writes the scenario as it is as one more version, in one transaction, storing only the features that are in no version yet.
 * `writeLastVersion` does the same while the page goes away, when nothing can be awaited.
 */
import type { Scenario } from '../../scenario/document.ts';
import { writeFeature, writePosture, writeScenario } from '../../scenario/writeScenario.ts';
import type { EntryRecord, VersionRecord } from './archiveRecords.ts';
import { heldVersion, type KeptEntry } from './keptEntry.ts';
import { type Archive, Overtaken } from './openArchive.ts';
import { sliceRequests } from './slicedRequests.ts';
import { abortWrites, startWrite } from './writings.ts';

export interface WriteOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The scenario is left in order with this version. */
  readonly isSettled: boolean;
}

type Writing = ReturnType<typeof startWriting>;

/** Fails as Overtaken where another tab wrote in between, and with the browser's own error where it does not store; then nothing has changed. */
export async function writeVersion(archive: Archive, kept: KeptEntry, scenario: Scenario, options: WriteOptions): Promise<void> {
  const writing = startWriting(archive, kept, scenario, options);
  try {
    await checkUnchanged(writing.transaction.objectStore('entries').get(kept.record.id), kept.record);
    const slices = sliceRequests();
    for (const request of writing.requests()) {
      slices.ask(request);
      await slices.breathe();
    }
  } catch (error) {
    abort(writing);
    throw error;
  }
  await writing.transaction.done;
  writing.finish();
}

/**
 * All requests at once, unchecked: this tab holds the scenario's lock. True where they could be made; what becomes of them nobody hears. What is being
 * written is given up for it: the browser drops what still waits for its turn when the page is gone.
 */
export function writeLastVersion(archive: Archive, kept: KeptEntry, scenario: Scenario, options: WriteOptions): boolean {
  try {
    abortWrites(kept.record.id);
    const { requests, transaction, finish } = startWriting(archive, kept, scenario, options);
    for (const request of requests()) request.catch(() => {});
    transaction.commit();
    // The page may come back.
    transaction.done.then(finish, () => {});
    return true;
  } catch {
    return false;
  }
}

function startWriting(archive: Archive, kept: KeptEntry, scenario: Scenario, { now, isSettled }: WriteOptions) {
  const { record } = kept;
  const { features, postures } = scenario;
  const modified = new Date(now).toISOString();
  const number = record.nextVersion;
  const keys = new Uint32Array(features.length);
  const transaction = startWrite(archive, record.id);
  let nextFeature = record.nextFeature;
  let after: EntryRecord = record;
  let version: VersionRecord | null = null;
  function* requests(): Generator<Promise<unknown>, void> {
    const store = transaction.objectStore('features');
    for (const [index, feature] of features.entries()) {
      const known = kept.keyOf(feature);
      keys[index] = known ?? nextFeature;
      if (known !== undefined) continue;
      yield store.put(writeFeature(feature), [record.id, nextFeature]);
      nextFeature += 1;
    }
    const texts: string[] = [];
    for (const posture of postures) {
      texts.push(writePosture(posture));
      // Asks for nothing needed: it lets the page take its turn between two large postures.
      yield transaction.objectStore('entries').getKey(record.id);
    }
    const frame = writeScenario({ ...scenario, modified, features: [], postures: [] });
    version = { entryId: record.id, number, savedAt: now, isPinned: false, frame, postures: texts, features: keys };
    yield transaction.objectStore('versions').put(version);
    after = {
      ...record, ...describeScenario(scenario), modified, head: number, settled: isSettled ? number : record.settled, nextVersion: number + 1, nextFeature,
    };
    yield transaction.objectStore('entries').put(after);
  }
  const finish = () => {
    if (!version) return;
    kept.record = after;
    kept.learnKeys(features, keys);
    kept.addVersion(heldVersion(version));
  };
  return { transaction, requests, finish };
}

/** What an entry says of the scenario it holds. */
export function describeScenario({ id, title, author, features, version }: Scenario) {
  return { documentId: id, title, author, featureCount: features.length, documentVersion: version };
}

/** The record is what this tab last knew of it; a new entry has none yet. */
export async function checkUnchanged(reading: Promise<EntryRecord | undefined>, { head, nextVersion, deletedAt }: EntryRecord): Promise<void> {
  const stored = await reading;
  // What this tab itself deleted still takes its last change.
  const isUnchanged = stored ? stored.head === head && stored.nextVersion === nextVersion && stored.deletedAt === deletedAt : head === 0;
  if (!isUnchanged) throw new Overtaken();
}

function abort({ transaction }: Writing): void {
  try {
    transaction.abort();
  } catch {
    // Refused requests have ended it already.
  }
}
