/** Finds the decisions again that `BitWriter` has turned into bytes; past their end it reads zeros. */
import { type BitIo, partOf } from './bitIo.ts';

export class BitReader implements BitIo {
  private low = 0;
  private high = 0xffff_ffff;
  private value = 0;
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {
    for (let count = 0; count < 4; count += 1) this.shift();
  }

  code(_bit: number, probability: number): number {
    const middle = partOf(this.low, this.high, probability);
    const bit = this.value <= middle ? 1 : 0;
    if (bit === 1) this.high = middle;
    else this.low = middle + 1;
    while (((this.low ^ this.high) & 0xff00_0000) === 0) {
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 0xff) >>> 0;
      this.shift();
    }
    return bit;
  }

  private shift(): void {
    this.value = ((this.value << 8) | (this.bytes[this.at] ?? 0)) >>> 0;
    this.at += 1;
  }
}
