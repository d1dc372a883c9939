/**
 * Files out of a zip archive, with limits set before anything is inflated and kept while it is: an archive of kilobytes can hold gigabytes, say that it holds little, or
 * name the same bytes ten thousand times.
 */
import type { FileRefusal } from '../foreign.ts';
import { crc32 } from './png/crc32.ts';

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
/** Inflated at a time. */
const sliceBytes = 4096;

const listSign = 0x0201_4b50;
const fileSign = 0x0403_4b50;
const endSign = 0x0605_4b50;
const endBytes = 22;
const mostComment = 65_535;

interface Listed {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly inflated: number;
  /** CRC-32 of what it holds. */
  readonly sum: number;
  /** Of its own header. */
  readonly at: number;
}

const refuse = (reason: FileRefusal, detail = '') => ({ ok: false, reason, detail: detail.slice(0, 200) } as const);

/** Only files with one of the extensions (lower case, no dot) are inflated; Apple's shadow files are passed over. A name is only ever shown and compared, never a path. Never throws. */
export async function unzip(bytes: Uint8Array, extensions: readonly string[]): Promise<Unzipped> {
  const listed = listEntries(bytes);
  if (!listed.ok) return listed;
  const wanted = listed.entries.filter(({ name }) => extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`)) && !/(^|\/)(__MACOSX\/|\._)/.test(name));
  let total = 0;
  for (const { name, packed, inflated } of wanted) {
    total += inflated;
    if (total > mostInflated || (inflated > freeBytes && inflated > packed * mostRatio)) return refuse('zip-too-large', name);
  }
  const overlap = findOverlap(wanted);
  if (overlap !== null) return refuse('zip-unreadable', overlap);
  const { Inflate } = await import('fflate');
  const entries: ZipEntry[] = [];
  for (const entry of wanted) {
    const packed = packedBytes(bytes, entry);
    const content = packed && (entry.method === 0 ? (packed.length === entry.inflated ? new Uint8Array(packed) : null) : inflate(Inflate, packed, entry.inflated));
    if (!content || crc32(content) !== entry.sum) return refuse('zip-unreadable', entry.name);
    entries.push({ name: entry.name, bytes: content });
  }
  return { ok: true, entries };
}

/** The list at the end of the archive. Archives of more than four gigabytes (zip64) and of several parts have no business here. */
function listEntries(bytes: Uint8Array): { readonly ok: true; readonly entries: readonly Listed[] } | ReturnType<typeof refuse> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - endBytes;
  const first = Math.max(0, end - mostComment);
  while (end >= first && view.getUint32(end, true) !== endSign) end -= 1;
  if (end < first) return refuse('zip-unreadable');
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return refuse('zip-too-large', String(count));
  const entries: Listed[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== listSign) return refuse('zip-unreadable');
    const [flags, nameBytes] = [view.getUint16(at + 8, true), view.getUint16(at + 28, true)];
    const name = bytes.subarray(at + 46, at + 46 + nameBytes);
    entries.push({
      // Without the mark for UTF-8 a name is in an encoding of the machine that made it; only its ending says anything here.
      name: new TextDecoder((flags & 0x0800) === 0 ? 'latin1' : 'utf-8').decode(name), method: view.getUint16(at + 10, true), isEncrypted: (flags & 1) !== 0,
      sum: view.getUint32(at + 16, true), packed: view.getUint32(at + 20, true), inflated: view.getUint32(at + 24, true), at: view.getUint32(at + 42, true),
    });
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { ok: true, entries };
}

/** The name of a file that shares bytes with another, as those of no honest archive do. */
function findOverlap(entries: readonly Listed[]): string | null {
  const sorted = entries.toSorted((a, b) => a.at - b.at);
  for (const [index, entry] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before && before.at + before.packed >= entry.at) return entry.name;
  }
  return null;
}

function packedBytes(bytes: Uint8Array, { at, packed, method, isEncrypted }: Listed): Uint8Array | null {
  if (isEncrypted || (method !== 0 && method !== 8) || at + 30 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(at, true) !== fileSign) return null;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + packed > bytes.length ? null : bytes.subarray(from, from + packed);
}

/** Exactly as many bytes as were said, or null: whatever more there is, is not waited for. */
function inflate(Inflate: typeof import('fflate').Inflate, packed: Uint8Array, length: number): Uint8Array | null {
  const content = new Uint8Array(length);
  let at = 0;
  const stream = new Inflate((piece) => {
    if (at + piece.length <= length) content.set(piece, at);
    at += piece.length;
  });
  try {
    for (let from = 0; from < packed.length; from += sliceBytes) {
      stream.push(packed.subarray(from, from + sliceBytes), from + sliceBytes >= packed.length);
      if (at > length) return null;
    }
  } catch {
    return null;
  }
  return at === length ? content : null;
}
