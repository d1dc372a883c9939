/**
 * The shapes of a file that is small enough to be held: eight bytes a corner in large blocks, found by their boxes. A hundred megabytes of
 * GeoJSON are some thirty here, where the same as objects would be several hundred.
 */
import Flatbush from 'flatbush';
import { boxOfLines, type Shape, type ShapeType } from './shape.ts';
import type { WorldBox } from './world.ts';

/** Numbers a block: a megabyte. A longer shape has a block of its own. */
const blockNumbers = 2 ** 18;

export interface HeldShape {
  readonly shape: Shape;
  /** As it was given to `add`. */
  readonly feature: number;
}

export class ShapeStore {
  private readonly blocks: Int32Array[] = [];
  private used = blockNumbers;
  private readonly starts = new GrowingNumbers();
  private readonly features = new GrowingNumbers();
  private readonly boxes = new GrowingNumbers();
  private index: Flatbush | null = null;

  get count(): number {
    return this.starts.length;
  }

  /** What the shapes take, in bytes, their index included. */
  get bytes(): number {
    const lists = [this.starts, this.features, this.boxes].reduce((sum, list) => sum + list.bytes, 0);
    return this.blocks.reduce((sum, block) => sum + block.byteLength, 0) + lists + (this.index?.data.byteLength ?? 0);
  }

  /** Of all that are in it, once it is finished. */
  get box(): WorldBox {
    const { minX = 0, minY = 0, maxX = 0, maxY = 0 } = this.index ?? {};
    return [minX, minY, maxX, maxY];
  }

  /** `feature` whole, from 0 to 2^31. */
  add({ type, lines, box }: Shape, feature: number): void {
    const length = lines.reduce((sum, line) => sum + 1 + line.length, 2);
    if (this.used + length > blockNumbers) {
      this.blocks.push(new Int32Array(Math.max(blockNumbers, length)));
      this.used = 0;
    }
    const block = this.blocks.at(-1);
    if (!block) return;
    this.starts.push((this.blocks.length - 1) * blockNumbers + this.used);
    this.features.push(feature);
    for (const side of box) this.boxes.push(side);
    block[this.used] = type;
    block[this.used + 1] = lines.length;
    let place = this.used + 2;
    for (const line of lines) {
      block[place] = line.length;
      block.set(line, place + 1);
      place += 1 + line.length;
    }
    this.used = place;
  }

  /** Once all are in; from then on they can be found. */
  finish(): void {
    if (this.count === 0) return;
    const index = new Flatbush(this.count, 16, Int32Array);
    for (let at = 0; at < this.count; at += 1) index.add(this.boxes.at(at * 4), this.boxes.at(at * 4 + 1), this.boxes.at(at * 4 + 2), this.boxes.at(at * 4 + 3));
    index.finish();
    this.boxes.clear();
    this.index = index;
  }

  /** Those whose boxes touch this one, in the order of the file. */
  *within([west, north, east, south]: WorldBox): Generator<HeldShape> {
    const found = this.index?.search(west, north, east, south) ?? [];
    found.sort((a, b) => a - b);
    for (const at of found) yield { shape: this.read(at), feature: this.features.at(at) };
  }

  private read(at: number): Shape {
    const start = this.starts.at(at);
    const block = this.blocks[Math.floor(start / blockNumbers)] ?? new Int32Array();
    let place = start % blockNumbers;
    const type = Number(block[place]) as ShapeType;
    const count = Number(block[place + 1]);
    place += 2;
    const lines: Int32Array[] = [];
    for (let line = 0; line < count; line += 1) {
      const length = Number(block[place]);
      lines.push(block.subarray(place + 1, place + 1 + length));
      place += 1 + length;
    }
    return { type, lines, box: boxOfLines(lines) };
  }
}

/** A list of whole numbers below 2^32 that grows without becoming objects. */
export class GrowingNumbers {
  private numbers = new Uint32Array(1024);
  length = 0;

  get bytes(): number {
    return this.numbers.byteLength;
  }

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.numbers);
      this.numbers = grown;
    }
    this.numbers[this.length] = number;
    this.length += 1;
  }

  /** 0 beyond its end. */
  at(index: number): number {
    return this.numbers[index] ?? 0;
  }

  clear(): void {
    this.numbers = new Uint32Array();
    this.length = 0;
  }
}
