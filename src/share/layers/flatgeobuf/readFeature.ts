/** One feature of a FlatGeobuf file: its shapes, and its attributes by the columns of the head. */
import type { JsonObject } from '../../../scenario/parse/json.ts';
import { makeShape, readShapes, type Shape, type ShapeRefusal, toWorld, turnRings, unreadable } from '../shape.ts';
import { Damaged, FlatTable } from './flatTable.ts';
import type { Column, FgbHeader } from './readHeader.ts';

/** Geometry types as the specification numbers them. */
const [point, lineString, polygon, multiPoint, multiLineString, multiPolygon, geometryCollection] = [1, 2, 3, 4, 5, 6, 7];
const deepest = 16;

/** `bytes` without the length before them. */
export function shapesOfFeature(bytes: Uint8Array, { geometryType }: FgbHeader): readonly Shape[] | ShapeRefusal {
  try {
    const geometry = FlatTable.root(bytes).table(0);
    return geometry === null ? 'no-geometry' : readShapes(() => shapesOf(geometry, geometryType, 0));
  } catch (error) {
    if (error instanceof Damaged) return 'unreadable';
    throw error;
  }
}

function shapesOf(geometry: FlatTable, ofFile: number, depth: number): readonly Shape[] {
  if (depth > deepest) return unreadable();
  const type = geometry.number(6, 'uint8', 0) || ofFile;
  if (type === geometryCollection) return geometry.tables(7).flatMap((part) => shapesOf(part, 0, depth + 1));
  if (type === multiPolygon) {
    const parts = geometry.tables(7);
    return makeShape(3, parts.flatMap((part) => turnRings(linesOf(part))));
  }
  switch (type) {
    case point:
    case multiPoint: return makeShape(1, linesOf(geometry));
    case lineString:
    case multiLineString: return makeShape(2, linesOf(geometry));
    case polygon: return makeShape(3, turnRings(linesOf(geometry)));
    default: return unreadable();
  }
}

function linesOf(geometry: FlatTable): readonly Int32Array[] {
  const [xy, ends] = [geometry.doubles(1), geometry.whole(0)];
  const stops = ends.length === 0 ? [xy.length / 2] : [...ends];
  let from = 0;
  return stops.map((end) => {
    if (end < from || end * 2 > xy.length) return unreadable();
    const first = from;
    from = end;
    return toWorld(end - first, (index) => [xy[(first + index) * 2], xy[(first + index) * 2 + 1]]);
  });
}

/** Values as they are; what is cut off is left out. */
export function propertiesOfFeature(bytes: Uint8Array, header: FgbHeader): JsonObject {
  const feature = FlatTable.root(bytes);
  const own = feature.tables(2).map((column): Column => ({ name: column.text(0), type: column.number(1, 'uint8', 0) }));
  return Object.fromEntries(readValues(feature.bytes(1), own.length > 0 ? own : header.columns));
}

/** Widths of the plain types in the order of the specification: byte to double. */
const widths = [1, 1, 1, 2, 2, 4, 4, 8, 8, 4, 8];

function* readValues(bytes: Uint8Array, columns: readonly Column[]): Generator<[string, unknown]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 2 <= view.byteLength;) {
    const column = columns[view.getUint16(at, true)];
    at += 2;
    if (!column) return;
    const width = widths[column.type];
    if (width === undefined) {
      if (at + 4 > view.byteLength) return;
      const length = view.getUint32(at, true);
      at += 4;
      if (at + length > view.byteLength) return;
      // Bytes without a meaning are not shown.
      if (column.type !== 14) yield [column.name, new TextDecoder().decode(bytes.subarray(at, at + length))];
      at += length;
    } else {
      if (at + width > view.byteLength) return;
      yield [column.name, plainValue(view, at, column.type)];
      at += width;
    }
  }
}

function plainValue(view: DataView, at: number, type: number): unknown {
  switch (type) {
    case 0: return view.getInt8(at);
    case 1: return view.getUint8(at);
    case 2: return view.getUint8(at) !== 0;
    case 3: return view.getInt16(at, true);
    case 4: return view.getUint16(at, true);
    case 5: return view.getInt32(at, true);
    case 6: return view.getUint32(at, true);
    case 7: return Number(view.getBigInt64(at, true));
    case 8: return Number(view.getBigUint64(at, true));
    case 9: return view.getFloat32(at, true);
    default: return view.getFloat64(at, true);
  }
}
