/** The head of a FlatGeobuf file (flatgeobuf.org, version 3): how many features, of what shape, with which columns, in which coordinates, and where index and features begin. */
import { Damaged, FlatTable } from './flatTable.ts';

export interface Column {
  readonly name: string;
  /** As the specification numbers them: `columnType`. */
  readonly type: number;
}

export interface FgbHeader {
  readonly count: number;
  /** 0: unknown, each feature says its own. */
  readonly geometryType: number;
  readonly columns: readonly Column[];
  /** Children of a node of the index; 0 where there is none. */
  readonly nodeSize: number;
  /** The name of its coordinate system where that is not degrees on WGS84; null where it is, or nothing is said. */
  readonly foreignCrs: string | null;
  readonly indexAt: number;
  readonly featuresAt: number;
}

const magicBytes = 8;
const mostHeaderBytes = 10_000_000;
const mostColumns = 2000;
export const nodeBytes = 40;

/** Features that one file may say it has: beyond every country's cadastre. */
const mostCount = 1_000_000_000;

const lonLatCodes = [0, 4326];

/** Null where it is of another version. Fails as Damaged. */
export async function readHeader(file: Blob): Promise<FgbHeader | null> {
  const start = new Uint8Array(await file.slice(0, magicBytes + 4).arrayBuffer());
  if (start.length < magicBytes + 4) throw new Damaged();
  if (start[3] !== 3) return null;
  const length = new DataView(start.buffer).getUint32(magicBytes, true);
  const indexAt = magicBytes + 4 + length;
  if (length > mostHeaderBytes || indexAt > file.size) throw new Damaged();
  const table = FlatTable.root(new Uint8Array(await file.slice(magicBytes + 4, indexAt).arrayBuffer()));
  const columns = table.tables(7);
  const [count, nodeSize] = [table.long(8), table.number(9, 'uint16', 16)];
  if (columns.length > mostColumns || count > mostCount || nodeSize === 1) throw new Damaged();
  const crs = table.table(10);
  const code = crs?.number(1, 'int32', 0) ?? 0;
  const hasIndex = nodeSize > 0 && count > 0;
  const featuresAt = indexAt + (hasIndex ? countNodes(count, nodeSize) * nodeBytes : 0);
  if (featuresAt > file.size) throw new Damaged();
  return {
    count, geometryType: table.number(2, 'uint8', 0), nodeSize: hasIndex ? nodeSize : 0, indexAt, featuresAt,
    columns: columns.map((column) => ({ name: column.text(0), type: column.number(1, 'uint8', 0) })),
    foreignCrs: lonLatCodes.includes(code) ? null : `${crs?.text(0) ?? ''}:${code}`,
  };
}

/** First and last node of each level, the leaves first; the root is node 0. */
export function levelsOf(count: number, nodeSize: number): readonly (readonly [first: number, end: number])[] {
  const sizes = [count];
  for (let size = count; size > 1;) {
    size = Math.ceil(size / nodeSize);
    sizes.push(size);
  }
  // A single feature has a root beside its leaf.
  if (count === 1) sizes.push(1);
  let end = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => {
    const level = [end - size, end] as const;
    end -= size;
    return level;
  });
}

const countNodes = (count: number, nodeSize: number) => levelsOf(count, nodeSize)[0]?.[1] ?? 0;
