/**
 * Looks over a .shp and a .dbf before shpjs reads them: counts that lie would make it loop without end, inflate a small
 * file to gigabytes, or leave records out without a word.
 */

export interface CheckedShp {
  /** A copy in two dimensions, in which the bad records are empty, so that record numbers stay as they are. */
  readonly bytes: Uint8Array;
  /** Numbers from 1 of records whose parts do not fit their points, or that are of another type than the file. */
  readonly broken: ReadonlySet<number>;
  /** By record: how many lines or rings it has; 0 of points. */
  readonly parts: readonly number[];
  /** Numbers from 1 of records with a height other than 0, which is left out. */
  readonly heights: ReadonlySet<number>;
  readonly records: number;
  /** The file ends before its last record does. */
  readonly isTruncated: boolean;
}

const headerBytes = 100;
const fileCode = 9994;

/** Parts of one record. Rings are held against one another to find which are holes, so that ten times as many take a hundred times as long. */
const mostParts = 5000;

const [point, multiPoint] = [1, 8];

/**
 * Each type by the one of two dimensions: heights and measures stand behind the corners, so that what comes before is read alike. ESRI Shapefile Technical Description,
 * 1998. Read so because shpjs reads past the end of a record that leaves the measures out, as it may.
 */
const flatTypes: ReadonlyMap<number, number> = new Map([[1, 1], [3, 3], [5, 5], [8, 8], [11, 1], [13, 3], [15, 5], [18, 8], [21, 1], [23, 3], [25, 5], [28, 8]]);
const typesWithHeights = [11, 13, 15, 18];

/** Null where it is no shapefile, or one of solids. */
export function checkShp(input: Uint8Array): CheckedShp | null {
  const bytes = input.slice();
  const view = new DataView(bytes.buffer);
  if (bytes.length < headerBytes || view.getInt32(0) !== fileCode) return null;
  const type = view.getInt32(32, true);
  const flat = flatTypes.get(type);
  if (flat === undefined) return null;
  view.setInt32(32, flat, true);
  const [broken, heights, parts] = [new Set<number>(), new Set<number>(), [] as number[]];
  let offset = headerBytes;
  let isTruncated = false;
  while (offset + 8 <= bytes.length) {
    const length = view.getInt32(offset + 4) * 2;
    // A record holds its type or nothing.
    isTruncated = (length < 4 && length !== 0) || offset + 8 + length > bytes.length;
    if (isTruncated) break;
    const record = new DataView(bytes.buffer, offset + 8, length);
    const own = length === 0 ? 0 : record.getInt32(0, true);
    const found = own === 0 ? 0 : own === type ? partsOf(record, flat) : null;
    parts.push(found ?? 0);
    if (found === null) broken.add(parts.length);
    else if (own !== 0 && typesWithHeights.includes(type) && hasHeight(record, flat, found)) heights.add(parts.length);
    if (own !== 0) record.setInt32(0, found === null ? 0 : flat, true);
    offset += 8 + length;
  }
  return { bytes: bytes.subarray(0, offset), broken, parts, heights, records: parts.length, isTruncated: isTruncated || offset < bytes.length };
}

/** Heights stand behind the corners, those of several after their least and greatest; a record that ends before them has none. */
function hasHeight(record: DataView, type: number, parts: number): boolean {
  const [count, from] = type === point ? [1, 20] : type === multiPoint ? [record.getInt32(36, true), 40] : [record.getInt32(40, true), 44 + parts * 4];
  const first = type === point ? from : from + count * 16 + 16;
  for (let at = first; at < first + count * 8 && at + 8 <= record.byteLength; at += 8) if (record.getFloat64(at, true) !== 0) return true;
  return false;
}

/** `record` from its shape type on. Null where it is not whole: parts must follow one another, and all points must be there. */
function partsOf(record: DataView, type: number): number | null {
  if (type === point) return record.byteLength >= 20 ? 0 : null;
  if (type === multiPoint) return record.byteLength >= 40 && isCount(record.getInt32(36, true), 16, record.byteLength - 40) ? 0 : null;
  if (record.byteLength < 44) return null;
  const parts = record.getInt32(36, true);
  const points = record.getInt32(40, true);
  if (parts > mostParts || !isCount(parts, 4, record.byteLength - 44) || !isCount(points, 16, record.byteLength - 44 - parts * 4)) return null;
  let before = -1;
  for (let part = 0; part < parts; part += 1) {
    const start = record.getInt32(44 + part * 4, true);
    if (start <= before || start >= points || (part === 0 && start !== 0)) return null;
    before = start;
  }
  return parts;
}

function isCount(count: number, bytesEach: number, bytes: number): boolean {
  return count >= 0 && count * bytesEach <= bytes;
}

/** The .dbf with as many records as its size and the shapes allow, or null where its header makes no sense: columns must have a width and fit into a record. */
export function checkDbf(input: Uint8Array, shapes: number): Uint8Array | null {
  if (input.length < 33) return null;
  const bytes = input.slice();
  const view = new DataView(bytes.buffer);
  const headerLength = view.getUint16(8, true);
  const recordLength = view.getUint16(10, true);
  if (recordLength === 0 || headerLength < 33 || headerLength > bytes.length) return null;
  let width = 1;
  for (let column = 32; column + 32 < headerLength && view.getUint8(column) !== 13; column += 32) {
    const columnWidth = view.getUint8(column + 16);
    if (columnWidth === 0) return null;
    width += columnWidth;
  }
  if (width > recordLength) return null;
  view.setUint32(4, Math.min(view.getUint32(4, true), shapes, Math.floor((bytes.length - headerLength) / recordLength)), true);
  return bytes;
}
