/**
 * Looks over a .shp and a .dbf before shpjs reads them: counts that lie would make it loop without end, inflate a small
 * file to gigabytes, or leave records out without a word.
 */

export interface CheckedShp {
  /** A copy in which the bad records are empty, so that record numbers stay as they are. */
  readonly bytes: Uint8Array;
  /** Numbers from 1 of records whose parts do not fit their points. */
  readonly broken: ReadonlySet<number>;
  readonly records: number;
  /** The file ends before its last record does. */
  readonly isTruncated: boolean;
}

const headerBytes = 100;
const fileCode = 9994;

/** Parts of one record. Rings are held against one another to find which are holes, so that ten times as many take a hundred times as long. */
const mostParts = 5000;

/** Lines and areas of all dimensions; multi-points. ESRI Shapefile Technical Description, 1998. */
const partTypes = [3, 5, 13, 15, 23, 25];
const multiPointTypes = [8, 18, 28];

/** Null where it is no shapefile. */
export function checkShp(input: Uint8Array): CheckedShp | null {
  const bytes = input.slice();
  const view = new DataView(bytes.buffer);
  if (bytes.length < headerBytes || view.getInt32(0) !== fileCode) return null;
  const broken = new Set<number>();
  let records = 0;
  let offset = headerBytes;
  while (offset + 8 <= bytes.length) {
    const length = view.getInt32(offset + 4) * 2;
    if (length < 0 || offset + 8 + length > bytes.length) return { bytes: bytes.subarray(0, offset), broken, records, isTruncated: true };
    records += 1;
    if (length >= 4 && !isSound(new DataView(bytes.buffer, offset + 8, length))) {
      broken.add(records);
      view.setInt32(offset + 8, 0, true);
    }
    offset += 8 + length;
  }
  return { bytes, broken, records, isTruncated: offset < bytes.length };
}

/** `record` from its shape type on. Parts must follow one another, and all points must be there. */
function isSound(record: DataView): boolean {
  const type = record.getInt32(0, true);
  if (multiPointTypes.includes(type)) return record.byteLength >= 40 && isCount(record.getInt32(36, true), 16, record.byteLength - 40);
  if (!partTypes.includes(type)) return type === 0 || record.byteLength >= 20;
  if (record.byteLength < 44) return false;
  const parts = record.getInt32(36, true);
  const points = record.getInt32(40, true);
  if (parts > mostParts || !isCount(parts, 4, record.byteLength - 44) || !isCount(points, 16, record.byteLength - 44 - parts * 4)) return false;
  let before = -1;
  for (let part = 0; part < parts; part += 1) {
    const start = record.getInt32(44 + part * 4, true);
    if (start <= before || start >= points || (part === 0 && start !== 0)) return false;
    before = start;
  }
  return true;
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
  for (let column = 32; column + 32 < headerLength && bytes[column] !== 13; column += 32) {
    const columnWidth = bytes[column + 16] ?? 0;
    if (columnWidth === 0) return null;
    width += columnWidth;
  }
  if (width > recordLength) return null;
  view.setUint32(4, Math.min(view.getUint32(4, true), shapes, Math.floor((bytes.length - headerLength) / recordLength)), true);
  return bytes;
}
