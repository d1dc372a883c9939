/** Opens a WOFF 1 file into the TrueType file it packs (W3C WOFF 1.0, §3–5): tables deflated one by one behind a directory. */
import { unzlibSync } from 'fflate';

const headerBytes = 44;
const entryBytes = 20;
const sfntHeaderBytes = 12;
const sfntEntryBytes = 16;

const roundUp = (length: number) => Math.ceil(length / 4) * 4;

/** Throws on what is no WOFF 1: the files are the app's own, so a bad one is a fault of the build. */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new Error('This is no WOFF file.');
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = headerBytes + index * entryBytes;
    const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((part) => view.getUint32(at + part)) as [number, number, number, number, number];
    const raw = woff.subarray(offset, offset + packed);
    return { tag, checksum, bytes: packed < length ? unzlibSync(raw, { out: new Uint8Array(length) }) : raw };
  });
  const directory = sfntHeaderBytes + count * sfntEntryBytes;
  const font = new Uint8Array(tables.reduce((sum, { bytes }) => sum + roundUp(bytes.length), directory));
  const out = new DataView(font.buffer);
  out.setUint32(0, view.getUint32(4));
  out.setUint16(4, count);
  const power = 2 ** Math.floor(Math.log2(count));
  out.setUint16(6, power * 16);
  out.setUint16(8, Math.log2(power));
  out.setUint16(10, count * 16 - power * 16);
  let offset = directory;
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    [tag, checksum, offset, bytes.length].forEach((value, part) => out.setUint32(sfntHeaderBytes + index * sfntEntryBytes + part * 4, value));
    font.set(bytes, offset);
    offset += roundUp(bytes.length);
  }
  return font;
}
