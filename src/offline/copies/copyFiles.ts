/**
 * Second copies of scenarios, in the browser's file system of this page: apart from the database, so that what damages the one leaves the other. A file
 * is replaced whole or not at all. Where the browser has no such files nothing is copied, which is no error.
 */
import { copiesName } from '../archiveName.ts';

const ending = '.cordon.geojson';

export interface ScenarioCopy {
  readonly entryId: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly text: string;
}

async function openFolder(create: boolean): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(copiesName, { create });
}

/** How long the page is kept waiting at a time, in milliseconds. */
const mostMs = 6;

/** False where it was not written: `isStale` says that another change has come, or the browser refuses. */
export async function writeCopy(entryId: string, lines: Iterable<string>, isStale: () => boolean): Promise<boolean> {
  try {
    const file = await (await openFolder(true)).getFileHandle(entryId + ending, { create: true });
    const writable = await file.createWritable();
    let pausedAt = performance.now();
    let part: string[] = [];
    for (const line of lines) {
      part.push(line);
      if (performance.now() - pausedAt < mostMs) continue;
      // oxlint-disable-next-line no-await-in-loop -- One piece after the other.
      await writable.write(`${part.join('\n')}\n`);
      part = [];
      if (isStale()) {
        // oxlint-disable-next-line no-await-in-loop
        await writable.abort();
        return false;
      }
      pausedAt = performance.now();
    }
    await writable.write(part.join('\n'));
    await writable.close();
    return true;
  } catch {
    return false;
  }
}

/** Those there are, without their texts; empty where there is no such folder. */
export async function listCopies(): Promise<readonly string[]> {
  const names: string[] = [];
  try {
    for await (const name of (await openFolder(false)).keys()) if (name.endsWith(ending)) names.push(name.slice(0, -ending.length));
  } catch {
    // None has been made.
  }
  return names;
}

/** Null where there is none. */
export async function readCopy(entryId: string): Promise<ScenarioCopy | null> {
  try {
    const file = await (await (await openFolder(false)).getFileHandle(entryId + ending)).getFile();
    return { entryId, savedAt: file.lastModified, text: await file.text() };
  } catch {
    return null;
  }
}

/** Of a scenario that is gone for good. */
export async function dropCopy(entryId: string): Promise<void> {
  try {
    await (await openFolder(false)).removeEntry(entryId + ending);
  } catch {
    // There was none.
  }
}
