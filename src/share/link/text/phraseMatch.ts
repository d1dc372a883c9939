/**
 * Remembers all text so far and finds where the last few characters stood before, so that what followed them then can be expected now.
 */
import { mix } from '../coder/hash.ts';
import { endSymbol } from './letters.ts';

/** So many characters must agree before anything is expected. */
const shortest = 5;
/** No more are counted. */
const longest = 32;
const indexBits = 15;

export class PhraseMatch {
  /** Characters that agree before the expected one; 0 where nothing is expected. */
  length = 0;
  private history = new Uint8Array(2 ** 15);
  /** Nothing stands at 0, so that 0 says "nowhere". */
  private end = 1;
  private readonly index = new Uint32Array(2 ** indexBits);
  private at = 0;
  /** Characters of the text that is being coded. */
  private since = 0;

  /** The expected symbol; -1 where nothing is expected. */
  expected(): number {
    return this.length > 0 ? this.history[this.at] ?? -1 : -1;
  }

  /** Takes the symbol that came. A text ends with `endSymbol`, across which nothing is looked for. */
  learn(symbol: number): void {
    const held = this.length > 0 && this.history[this.at] === symbol;
    this.append(symbol);
    if (symbol === endSymbol) {
      this.since = 0;
      this.length = 0;
      return;
    }
    this.since += 1;
    this.length = held ? Math.min(longest, this.length + 1) : 0;
    this.at += 1;
    if (this.since < shortest) return;
    let hash = 0;
    for (let back = 1; back <= shortest; back += 1) hash = mix(hash, this.history[this.end - back] ?? 0);
    const key = hash >>> (32 - indexBits);
    if (this.length === 0) this.find(this.index[key] ?? 0);
    this.index[key] = this.end;
  }

  copyFrom(other: PhraseMatch): void {
    if (this.history.length < other.history.length) this.history = new Uint8Array(other.history.length);
    this.history.set(other.history);
    this.index.set(other.index);
    this.end = other.end;
    this.length = other.length;
    this.at = other.at;
    this.since = other.since;
  }

  private find(candidate: number): void {
    if (candidate === 0) return;
    let length = 0;
    while (length < longest && candidate > length && this.history[candidate - 1 - length] === this.history[this.end - 1 - length]) length += 1;
    if (length < shortest) return;
    this.length = length;
    this.at = candidate;
  }

  private append(symbol: number): void {
    if (this.end === this.history.length) {
      const longer = new Uint8Array(this.end * 2);
      longer.set(this.history);
      this.history = longer;
    }
    this.history[this.end] = symbol;
    this.end += 1;
  }
}
