/**
 * Whether the bytes of a vector tile (Mapbox Vector Tile 2.1) are what they claim, before the map's own reader meets them: that one trusts every count, and a tile
 * of a few bytes that says it closes a ring half a billion times would have it fill the memory.
 */
import { TileFault } from './tileRefusal.ts';

/** Of one tile. The largest of public basemaps have some 100,000. */
const mostFeatures = 500_000;

/** Reads numbers as Protocol Buffers write them, and never past `end`. */
class Cursor {
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
  part(): Cursor {
    const length = this.varint();
    if (length > this.end - this.at) throw new TileFault('broken', 'length');
    const part = new Cursor(this.bytes, this.at, this.at + length);
    this.at += length;
    return part;
  }

  /** Each field by its number and, where it is a part of its own, that; what else there is, is passed over. */
  fields(onPart: (field: number, part: Cursor) => void, onNumber?: (field: number, value: number) => void): void {
    while (this.at < this.end) {
      const tag = this.varint();
      const field = Math.floor(tag / 8);
      const wire = tag % 8;
      if (field === 0) throw new TileFault('broken', 'field');
      if (wire === 2) onPart(field, this.part());
      else if (wire === 0) {
        const value = this.varint();
        onNumber?.(field, value);
      } else if (wire === 5 || wire === 1) this.skip(wire === 5 ? 4 : 8);
      else throw new TileFault('broken', 'wire type');
    }
  }

  private skip(count: number): void {
    this.at += count;
    if (this.at > this.end) throw new TileFault('broken', 'length');
  }
}

/** The names of its layers, each once, in order. Throws a `TileFault`. */
export function checkVectorTile(data: ArrayBuffer): readonly string[] {
  const bytes = new Uint8Array(data);
  const names = new Set<string>();
  let features = 0;
  new Cursor(bytes, 0, bytes.length).fields((field, layer) => {
    if (field !== 3) return;
    layer.fields((inner, part) => {
      if (inner === 1) names.add(new TextDecoder().decode(bytes.subarray(part.at, part.end)));
      else if (inner === 2) {
        features += 1;
        if (features > mostFeatures) throw new TileFault('too-large', 'features');
        checkFeature(part);
      } else if (inner === 4) part.fields(() => undefined);
    });
  });
  return [...names];
}

function checkFeature(feature: Cursor): void {
  feature.fields((field, part) => {
    if (field === 2) while (part.at < part.end) part.varint();
    else if (field === 4) checkCommands(part);
  });
}

/** Every command has the numbers it says it has; a ring is closed once at a time. */
function checkCommands(part: Cursor): void {
  while (part.at < part.end) {
    const command = part.varint();
    const kind = command % 8;
    const count = Math.floor(command / 8);
    const numbers = kind === 1 || kind === 2 ? count * 2 : 0;
    if ((kind !== 1 && kind !== 2 && kind !== 7) || (kind === 7 && count !== 1) || numbers > part.end - part.at) throw new TileFault('broken', 'geometry');
    for (let left = numbers; left > 0; left -= 1) part.varint();
  }
}
