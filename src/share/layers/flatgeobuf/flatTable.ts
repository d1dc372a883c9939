/**
 * Reads the tables of a FlatBuffer (flatbuffers.dev, "Internals") out of bytes that nobody vouches for: every place is held against the end of the bytes, and one beyond it is a
 * `Damaged`. Only what FlatGeobuf needs.
 */

/** The bytes are not what they say. */
export class Damaged extends Error {}

export class FlatTable {
  private readonly view: DataView;
  private readonly at: number;
  private readonly fields: number;
  private readonly fieldsEnd: number;

  private constructor(view: DataView, at: number) {
    this.view = view;
    this.at = at;
    this.fields = at - guard(() => view.getInt32(at, true));
    this.fieldsEnd = this.fields + guard(() => view.getUint16(this.fields, true));
  }

  /** The one that the bytes begin with. */
  static root(bytes: Uint8Array): FlatTable {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new FlatTable(view, guard(() => view.getUint32(0, true)));
  }

  number(field: number, as: 'uint8' | 'uint16' | 'int32', fallback: number): number {
    const at = this.place(field);
    if (at === 0) return fallback;
    return guard(() => (as === 'uint8' ? this.view.getUint8(at) : as === 'uint16' ? this.view.getUint16(at, true) : this.view.getInt32(at, true)));
  }

  /** A whole number of eight bytes; one beyond what a number holds exactly is damage. */
  long(field: number): number {
    const at = this.place(field);
    if (at === 0) return 0;
    const value = Number(guard(() => this.view.getBigUint64(at, true)));
    if (!Number.isSafeInteger(value)) throw new Damaged();
    return value;
  }

  text(field: number): string {
    return new TextDecoder().decode(this.bytes(field));
  }

  bytes(field: number): Uint8Array {
    const { at, length } = this.list(field, 1);
    return new Uint8Array(this.view.buffer, this.view.byteOffset + at, length);
  }

  doubles(field: number): Float64Array {
    const { at, length } = this.list(field, 8);
    return Float64Array.from({ length }, (_, index) => this.view.getFloat64(at + index * 8, true));
  }

  whole(field: number): Uint32Array {
    const { at, length } = this.list(field, 4);
    return Uint32Array.from({ length }, (_, index) => this.view.getUint32(at + index * 4, true));
  }

  table(field: number): FlatTable | null {
    const at = this.place(field);
    return at === 0 ? null : new FlatTable(this.view, at + guard(() => this.view.getUint32(at, true)));
  }

  tables(field: number): readonly FlatTable[] {
    const list = this.list(field, 4);
    return Array.from({ length: list.length }, (_, index) => {
      const at = list.at + index * 4;
      return new FlatTable(this.view, at + guard(() => this.view.getUint32(at, true)));
    });
  }

  /** Where the field stands; 0 where it has its default. */
  private place(field: number): number {
    const entry = this.fields + 4 + field * 2;
    if (entry + 2 > this.fieldsEnd) return 0;
    const offset = guard(() => this.view.getUint16(entry, true));
    return offset === 0 ? 0 : this.at + offset;
  }

  /** An empty one where there is none. */
  private list(field: number, width: number): { readonly at: number; readonly length: number } {
    const at = this.place(field);
    if (at === 0) return { at: 0, length: 0 };
    const start = at + guard(() => this.view.getUint32(at, true));
    const length = guard(() => this.view.getUint32(start, true));
    if (start + 4 + length * width > this.view.byteLength) throw new Damaged();
    return { at: start + 4, length };
  }
}

/** A place beyond the end is the file's fault. */
function guard<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? new Damaged() : error;
  }
}
