/** The tables of a TrueType file, and the few figures of them that embedding it takes (OpenType 1.9: head, hhea, maxp, loca, hmtx, OS/2). */

export interface TrueType {
  readonly tables: ReadonlyMap<string, Uint8Array>;
  readonly glyphCount: number;
  readonly unitsPerEm: number;
  /** The outline of a glyph as it stands in the file; empty where it draws nothing. */
  glyph(index: number): Uint8Array;
  advance(index: number): number;
  /** In font units. */
  readonly box: readonly [xMin: number, yMin: number, xMax: number, yMax: number];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Throws where a table is missing: the files are the app's own. */
export function readTables(bytes: Uint8Array): TrueType {
  const view = viewOf(bytes);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + index * 16;
    const offset = view.getUint32(at + 8);
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), bytes.subarray(offset, offset + view.getUint32(at + 12)));
  }
  const table = (tag: string) => {
    const found = tables.get(tag);
    if (!found) throw new Error(`The face has no table ${tag}.`);
    return found;
  };
  const [head, hhea, hmtx, loca, os2] = ['head', 'hhea', 'hmtx', 'loca', 'OS/2'].map((tag) => viewOf(table(tag))) as [DataView, DataView, DataView, DataView, DataView];
  const glyf = table('glyf');
  const isLong = head.getInt16(50) === 1;
  const startOf = (index: number) => (isLong ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2);
  const metrics = hhea.getUint16(34);
  return {
    tables,
    glyphCount: viewOf(table('maxp')).getUint16(4),
    unitsPerEm: head.getUint16(18),
    glyph: (index) => glyf.subarray(startOf(index), startOf(index + 1)),
    advance: (index) => hmtx.getUint16(Math.min(index, metrics - 1) * 4),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: os2.getUint16(0) >= 2 ? os2.getInt16(88) : hhea.getInt16(4),
  };
}
