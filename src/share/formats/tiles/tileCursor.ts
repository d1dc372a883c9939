/** Walks bytes that were written as Protocol Buffers by nobody knows whom. */
import { TileFault } from './tileRefusal.ts';

/** Reads numbers as Protocol Buffers write them, and never past `end`. */
export class TileCursor {
  readonly bytes: Uint8Array;
  at: number;
  readonly end: number;

  constructor(bytes: Uint8Array, at: number, end: number) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  /** Beyond 2^53 it is only known to be large. */
  varint(): number {
    let value = 0;
    for (let shift = 1; shift <= 2 ** 63; shift *= 128) {
      if (this.at >= this.end) break;
      const byte = Number(this.bytes[this.at]);
      this.at += 1;
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
    throw new TileFault('broken', 'number');
  }

  /** The part that follows, of the length that is said before it. */
  part(): TileCursor {
    const length = this.varint();
    if (length > this.end - this.at) throw new TileFault('broken', 'length');
    const part = new TileCursor(this.bytes, this.at, this.at + length);
    this.at += length;
    return part;
  }

  /** Each field by its number: a part of its own, a number, or the place of four or eight bytes; what nobody asks for is passed over. */
  fields(onPart: (field: number, part: TileCursor) => void, onNumber?: (field: number, value: number) => void, onBytes?: (field: number, at: number) => void): void {
    while (this.at < this.end) {
      const tag = this.varint();
      const field = Math.floor(tag / 8);
      const wire = tag % 8;
      if (field === 0) throw new TileFault('broken', 'field');
      if (wire === 2) onPart(field, this.part());
      else if (wire === 0) {
        const value = this.varint();
        onNumber?.(field, value);
      } else if (wire === 5 || wire === 1) {
        const { at } = this;
        this.skip(wire === 5 ? 4 : 8);
        onBytes?.(field, at);
      } else throw new TileFault('broken', 'wire type');
    }
  }

  private skip(count: number): void {
    this.at += count;
    if (this.at > this.end) throw new TileFault('broken', 'length');
  }
}
