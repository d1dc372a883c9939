/** The shipped data as the tests read it: from the disk, through the same loader as the app. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ReadDataFile } from '../../src/baseline/catalog.ts';
import { loadBaseline } from '../../src/baseline/loadBaseline.ts';

const folder = new URL('../../data/', import.meta.url);

/** Reads data/ from the working copy. */
export const readShipped: ReadDataFile = async (file) => {
  try {
    return { ok: true, text: await readFile(fileURLToPath(new URL(file, folder)), 'utf8') };
  } catch (error) {
    return { ok: false, reason: 'file-missing', detail: String(error) };
  }
};

export const shipped = await loadBaseline(readShipped);
