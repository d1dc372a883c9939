/** Files out of a zip archive, with limits set before anything is inflated: an archive of kilobytes can hold gigabytes. */
import type { FileRefusal } from '../foreign.ts';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Unzipped =
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }
  | { readonly ok: false; readonly reason: FileRefusal; readonly detail: string };

/** All wanted files together, once inflated. Ten times the largest import the app promises. */
const mostInflated = 200_000_000;
/** Text and tables deflate to a tenth, at most a fiftieth; beyond this only a bomb does (assumption, after zlib's limit of 1032). */
const mostRatio = 250;
/** Small files may be very regular: a table of zeros. */
const freeBytes = 1_000_000;
const mostEntries = 10_000;

/** Only files with one of the extensions (lower case, no dot) are inflated; Apple's shadow files are passed over. */
export async function unzip(bytes: Uint8Array, extensions: readonly string[]): Promise<Unzipped> {
  const { unzipSync } = await import('fflate');
  let entries = 0;
  let inflated = 0;
  let tooLarge = '';
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        if (entries > mostEntries) tooLarge = `${mostEntries}+`;
        if (!extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`)) || /(^|\/)(__MACOSX\/|\._)/.test(name)) return false;
        inflated += originalSize;
        if (inflated > mostInflated || (originalSize > freeBytes && originalSize > size * mostRatio)) tooLarge = name;
        return tooLarge === '';
      },
    });
    if (tooLarge !== '') return { ok: false, reason: 'zip-too-large', detail: tooLarge };
    return { ok: true, entries: Object.entries(files).map(([name, content]) => ({ name, bytes: content })) };
  } catch (error) {
    return tooLarge === ''
      ? { ok: false, reason: 'zip-unreadable', detail: error instanceof Error ? error.message : '' }
      : { ok: false, reason: 'zip-too-large', detail: tooLarge };
  }
}
