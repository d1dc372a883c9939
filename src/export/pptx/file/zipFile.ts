/**
 * Writes a ZIP file (PKWARE APPNOTE 6.3) of parts that are known whole: sizes and checksums stand in front of each, as Office and the strictest readers
 * want it, and what is kept as it is need not be held in memory. The same parts give the same bytes.
 */
import { deflateSync } from 'fflate';
import { crc32 } from '../../../share/formats/read/png/crc32.ts';

/** Bytes, or where they have been put. */
export type Piece = Uint8Array<ArrayBuffer> | Blob;

export interface ZipFile {
  /** Deflated. */
  add(path: string, bytes: Uint8Array<ArrayBuffer>): void;
  /** As it is: pictures are packed already. `piece` holds `bytes`, and they are not kept. */
  addStored(path: string, bytes: Uint8Array, piece: Piece): void;
  /** The file in order, the part of the name `first` before all others. */
  finish(first: string): readonly Piece[];
}

interface Entry {
  readonly name: Uint8Array<ArrayBuffer>;
  readonly path: string;
  readonly method: 0 | 8;
  readonly checksum: number;
  readonly size: number;
  readonly packedSize: number;
  readonly piece: Piece;
}

/** The first day a ZIP file knows, 1 January 1980: the same whenever the file is written. */
const epoch = (1 << 5) | 1;
/** Names are in UTF-8. */
const flags = 0x0800;
const version = 20;

export function startZip(): ZipFile {
  const entries: Entry[] = [];
  const encoder = new TextEncoder();
  const keep = (path: string, method: 0 | 8, bytes: Uint8Array, packedSize: number, piece: Piece) => {
    entries.push({ name: encoder.encode(path), path, method, checksum: crc32(bytes), size: bytes.length, packedSize, piece });
  };
  return {
    add(path, bytes) {
      const packed = deflateSync(bytes, { level: 6 }) as Uint8Array<ArrayBuffer>;
      keep(path, 8, bytes, packed.length, packed);
    },
    addStored: (path, bytes, piece) => keep(path, 0, bytes, bytes.length, piece),
    finish(first) {
      const ordered = [...entries.filter(({ path }) => path === first), ...entries.filter(({ path }) => path !== first)];
      const pieces: Piece[] = [];
      const directory: Uint8Array<ArrayBuffer>[] = [];
      let offset = 0;
      for (const entry of ordered) {
        const common = commonFields(entry);
        const header = record([[4, 0x04034b50], ...common], entry.name);
        pieces.push(header, entry.piece);
        // Made by, then what the header says, then no comment, no disk, no attributes; at last where the header is.
        directory.push(record([[4, 0x02014b50], [2, version], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]], entry.name));
        offset += header.length + entry.packedSize;
      }
      const directorySize = directory.reduce((sum, { length }) => sum + length, 0);
      const count = ordered.length;
      return [...pieces, ...directory, record([[4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, directorySize], [4, offset], [2, 0]])];
    },
  };
}

type Field = readonly [bytes: 2 | 4, value: number];

function commonFields({ method, checksum, packedSize, size, name }: Entry): readonly Field[] {
  return [[2, version], [2, flags], [2, method], [2, 0], [2, epoch], [4, checksum], [4, packedSize], [4, size], [2, name.length], [2, 0]];
}

/** Numbers from the low byte up, and a name behind them. */
function record(fields: readonly Field[], name = new Uint8Array(0)): Uint8Array<ArrayBuffer> {
  const length = fields.reduce((sum, [bytes]) => sum + bytes, 0);
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  bytes.set(name, length);
  return bytes;
}
