/** The head of a TIFF 6.0 file: its one directory of fields, before the strips it points at. */

export type TiffField =
  | { readonly tag: number; readonly type: 'short' | 'long' | 'double' | 'rational'; readonly values: readonly number[] }
  | { readonly tag: number; readonly type: 'ascii'; readonly values: string };

const types = { ascii: { code: 2, bytes: 1 }, short: { code: 3, bytes: 2 }, long: { code: 4, bytes: 4 }, rational: { code: 5, bytes: 8 }, double: { code: 12, bytes: 8 } } as const;

/** Rationals are written in hundredths. */
const denominator = 100;

/** `fields` without those that say where the strips are. What stands before the strips, with their places in it. */
export function layOutTiff(fields: readonly TiffField[], strips: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const lengths = strips.map(({ length }) => length);
  const all = [...fields, { tag: 273, type: 'long', values: lengths } as const, { tag: 279, type: 'long', values: lengths } as const].sort((a, b) => a.tag - b.tag);
  const directoryBytes = 2 + all.length * 12 + 4;
  const contents = all.map((field) => contentOf(field));
  // What does not fit into its entry stands behind the directory, at even places.
  const outside = contents.map(({ bytes }) => (bytes.length > 4 ? bytes.length + (bytes.length % 2) : 0));
  const headBytes = 8 + directoryBytes + outside.reduce((sum, length) => sum + length, 0);
  const head = new Uint8Array(headBytes);
  const view = new DataView(head.buffer);
  head.set([0x49, 0x49, 42, 0]);
  view.setUint32(4, 8, true);
  view.setUint16(8, all.length, true);
  let free = 8 + directoryBytes;
  for (const [index, { tag, type }] of all.entries()) {
    const entry = 10 + index * 12;
    const { count, bytes } = tag === 273 ? contentOf({ tag, type: 'long', values: placesFrom(headBytes, lengths) }) : contents[index] ?? { count: 0, bytes: new Uint8Array(0) };
    view.setUint16(entry, tag, true);
    view.setUint16(entry + 2, types[type].code, true);
    view.setUint32(entry + 4, count, true);
    if (bytes.length <= 4) head.set(bytes, entry + 8);
    else {
      view.setUint32(entry + 8, free, true);
      head.set(bytes, free);
      free += outside[index] ?? 0;
    }
  }
  return head;
}

function placesFrom(start: number, lengths: readonly number[]): number[] {
  let at = start;
  return lengths.map((length) => {
    at += length;
    return at - length;
  });
}

function contentOf(field: TiffField): { readonly count: number; readonly bytes: Uint8Array } {
  if (field.type === 'ascii') {
    const bytes = new TextEncoder().encode(`${field.values}\0`);
    return { count: bytes.length, bytes };
  }
  const { bytes: size } = types[field.type];
  const bytes = new Uint8Array(field.values.length * size);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of field.values.entries()) {
    const at = index * size;
    if (field.type === 'short') view.setUint16(at, value, true);
    else if (field.type === 'long') view.setUint32(at, value, true);
    else if (field.type === 'double') view.setFloat64(at, value, true);
    else {
      view.setUint32(at, Math.round(value * denominator), true);
      view.setUint32(at + 4, denominator, true);
    }
  }
  return { count: field.values.length, bytes };
}
