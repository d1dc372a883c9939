/** Data files from the disk, for the loader. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileText, ReadDataFile } from '../baseline/catalog.ts';

/** Text of the file at `path`, or why there is none. */
export async function readText(path: string): Promise<FileText> {
  try {
    return { ok: true, text: await readFile(path, 'utf8') };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { ok: false, reason: isMissing ? 'file-missing' : 'file-unreadable', detail: isMissing ? '' : String(error) };
  }
}

/** A reader of the files in `folder`, an absolute path. */
export function readDataFolder(folder: string): ReadDataFile {
  return (file) => readText(join(folder, file));
}
