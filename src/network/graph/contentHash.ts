/** A short fingerprint of content, the same on every machine: says that two networks differ, and protects nothing. */

/**
 * Collects things, each of words, numbers and text in order; in what order the things come makes no difference. Two mixed 32-bit lanes in the manner
 * of MurmurHash3 (A. Appleby, public domain), added up thing by thing.
 */
export class ContentHash {
  #low = seedLow;
  #high = seedHigh;
  #sumLow = 0;
  #sumHigh = 0;
  #count = 0;
  #isOpen = false;
  readonly #float = new Float64Array(1);
  readonly #words = new Uint32Array(this.#float.buffer);

  #mix(word: number): void {
    this.#low = mixLow(this.#low, word);
    this.#high = mixHigh(this.#high, word);
  }

  addNumber(value: number): this {
    this.#isOpen = true;
    this.#float[0] = value;
    this.#mix(this.#words[0] ?? 0);
    this.#mix(this.#words[1] ?? 0);
    return this;
  }

  /** Those of a list from one place up to another. */
  addNumbers(list: Float64Array, from: number, to: number): this {
    this.#isOpen = true;
    let low = this.#low;
    let high = this.#high;
    for (let at = from; at < to; at += 1) {
      this.#float[0] = list[at] ?? 0;
      const one = this.#words[0] ?? 0;
      const other = this.#words[1] ?? 0;
      low = mixLow(mixLow(low, one), other);
      high = mixHigh(mixHigh(high, one), other);
    }
    this.#low = low;
    this.#high = high;
    return this;
  }

  addText(text: string): this {
    this.#isOpen = true;
    this.#mix(text.length);
    // The lanes by themselves meanwhile: written back to the object at every letter they take three times as long.
    let low = this.#low;
    let high = this.#high;
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      low = mixLow(low, letter);
      high = mixHigh(high, letter);
    }
    this.#low = low;
    this.#high = high;
    return this;
  }

  /** Ends a thing; what follows is another. */
  close(): void {
    this.#sumLow = this.#sumLow + finish(this.#low ^ this.#high) | 0;
    this.#sumHigh = this.#sumHigh + finish(this.#high) | 0;
    this.#low = seedLow;
    this.#high = seedHigh;
    this.#count += 1;
    this.#isOpen = false;
  }

  /** Sixteen hexadecimal digits of all that was added; ends the last thing. */
  digest(): string {
    if (this.#isOpen) this.close();
    return [finish(this.#sumLow ^ this.#count), finish(this.#sumHigh)].map((lane) => lane.toString(16).padStart(8, '0')).join('');
  }
}

const seedLow = 0x9747b28c;
const seedHigh = 0x3c6ef372;

function mixLow(lane: number, word: number): number {
  const low = Math.imul(lane ^ word, 0xcc9e2d51);
  return Math.imul((low << 15) | (low >>> 17), 0x1b873593) + 0xe6546b64 | 0;
}

function mixHigh(lane: number, word: number): number {
  const high = Math.imul(lane ^ word, 0x85ebca6b);
  return Math.imul((high << 13) | (high >>> 19), 0xc2b2ae35) + 0x38495ab5 | 0;
}

function finish(lane: number): number {
  const once = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
