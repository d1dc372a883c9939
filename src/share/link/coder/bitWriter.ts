/** Turns decisions into bytes by arithmetic coding. */
import { type BitIo, partOf } from './bitIo.ts';

export class BitWriter implements BitIo {
  private low = 0;
  private high = 0xffff_ffff;
  private bytes = new Uint8Array(1024);
  private length = 0;

  code(bit: number, probability: number): number {
    const middle = partOf(this.low, this.high, probability);
    if (bit === 1) this.high = middle;
    else this.low = middle + 1;
    while (((this.low ^ this.high) & 0xff00_0000) === 0) {
      this.push(this.high >>> 24);
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 0xff) >>> 0;
    }
    return bit;
  }

  /** The fewest bytes that lead to the same decisions when zeros are read after them. */
  finish(): Uint8Array {
    let isDone = this.low === 0;
    for (let shift = 24; !isDone; shift -= 8) {
      const step = 2 ** shift;
      const value = Math.ceil(this.low / step) * step;
      if (value > this.high) continue;
      for (let at = 24; at >= shift; at -= 8) this.push((value >>> at) & 0xff);
      isDone = true;
    }
    let length = this.length;
    while (length > 0 && this.bytes[length - 1] === 0) length -= 1;
    return this.bytes.slice(0, length);
  }

  private push(byte: number): void {
    if (this.length === this.bytes.length) {
      const longer = new Uint8Array(this.length * 2);
      longer.set(this.bytes);
      this.bytes = longer;
    }
    this.bytes[this.length] = byte;
    this.length += 1;
  }
}
