/**
 * Codes texts character by character. Where a long enough phrase has been met before, one decision says whether its next character comes again; else the eight
 * bits of the character's symbol are decided one by one, by the characters, the word and the column before them.
 */
import type { BitIo } from '../coder/bitIo.ts';
import { BitPredictor } from '../coder/bitPredictor.ts';
import { mix } from '../coder/hash.ts';
import { stretchTable } from '../coder/logistic.ts';
import { codePointOf, endSymbol, escapeSymbol, folded, isWordSymbol, symbolOf } from './letters.ts';
import { Stop } from '../model/limits.ts';
import { PhraseMatch } from './phraseMatch.ts';

/** From so many agreeing characters on, whether the phrase goes on is asked before anything else. */
const sureLength = 8;
const longestRun = 15;

/** What comes before the next character of one text. */
interface Before {
  readonly column: number;
  index: number;
  c1: number;
  c2: number;
  c3: number;
  c4: number;
  /** Hash of the letters of the word so far; 0 between words. */
  word: number;
  lastWord: number;
}

export class TextCoder {
  private readonly letters = new BitPredictor({ contexts: 8, extras: 2, slotBits: 21, sets: [17 * 8, 256], refinements: [256, 4096] });
  private readonly goesOn = new BitPredictor({ contexts: 6, extras: 0, slotBits: 16, sets: [33, longestRun + 1], refinements: [33, 1024] });
  private readonly rare = new BitPredictor({ contexts: 3, extras: 0, slotBits: 12, sets: [21, 1], refinements: [21, 1] });
  private readonly match = new PhraseMatch();
  /** How often an expected bit has come, by length of the match. */
  private readonly kept = new Uint16Array(17).fill(49_152);
  /** Expected characters that came, one after another. */
  private run = 0;
  private lastRare = 0;

  /** Decisions so far. */
  get count(): number {
    return this.letters.count + this.goesOn.count + this.rare.count;
  }

  /** `text` where it is written, undefined where it is read; `column` tells texts of one sort from those of another. `onCharacter` may throw to stop. */
  code(io: BitIo, text: string | undefined, column: number, onCharacter: () => void): string {
    const before: Before = { column, index: 0, c1: 0, c2: 0, c3: 0, c4: 0, word: 0, lastWord: 0 };
    let read = '';
    for (let at = 0; ;) {
      onCharacter();
      const point = text === undefined ? 0 : text.codePointAt(at) ?? -1;
      const symbol = this.codeSymbol(io, text === undefined ? 0 : point < 0 ? endSymbol : symbolOf(point), before);
      this.match.learn(symbol);
      if (symbol === endSymbol) return text ?? read;
      const found = symbol === escapeSymbol ? this.codeRare(io, point) : codePointOf(symbol);
      if (text === undefined) read += String.fromCodePoint(found);
      at += found > 0xffff ? 2 : 1;
      step(before, symbol);
    }
  }

  copyFrom(other: TextCoder): void {
    this.letters.copyFrom(other.letters);
    this.goesOn.copyFrom(other.goesOn);
    this.rare.copyFrom(other.rare);
    this.match.copyFrom(other.match);
    this.kept.set(other.kept);
    this.run = other.run;
    this.lastRare = other.lastRare;
  }

  private codeSymbol(io: BitIo, symbol: number, before: Before): number {
    const { match } = this;
    const expected = match.expected();
    let refused = false;
    if (match.length >= sureLength) {
      if (this.codeGoesOn(io, symbol === expected, expected, before)) return expected;
      refused = true;
    }
    return this.codeLetter(io, symbol, refused ? -1 : expected, before);
  }

  private codeGoesOn(io: BitIo, comes: boolean, expected: number, { column, c1, c2, c3, c4, word, lastWord }: Before): boolean {
    const { goesOn, match: { length }, run } = this;
    const { hashes } = goesOn;
    hashes[0] = mix(1, length);
    hashes[1] = mix(mix(2, expected), c1);
    hashes[2] = mix(mix(mix(mix(3, expected), c1), c2), c3);
    hashes[3] = mix(mix(mix(4, expected), word), lastWord);
    hashes[4] = mix(mix(5, column), mix(length, run));
    hashes[5] = mix(mix(mix(mix(mix(6, expected), c1), c2), c3), c4);
    goesOn.weightsA = length;
    goesOn.weightsB = run;
    goesOn.refinedA = length;
    goesOn.refinedB = mix(mix(c1, expected), c2) & 1023;
    goesOn.open(0);
    const came = goesOn.code(io, comes ? 1 : 0, 1) === 1;
    this.run = came ? Math.min(longestRun, run + 1) : 0;
    return came;
  }

  private codeLetter(io: BitIo, symbol: number, expected: number, before: Before): number {
    const { letters, kept } = this;
    const length = Math.min(16, this.match.length);
    const { extras } = letters;
    setContexts(letters.hashes, before);
    let node = 1;
    for (let depth = 7; depth >= 0; depth -= 1) {
      if (depth === 7) letters.open(0);
      else if (depth === 3) letters.open(node);
      // What is expected counts as long as the bits so far are its own.
      const isOpen = expected >= 0 && (expected | 256) >> (depth + 1) === node;
      const expectedBit = (expected >> depth) & 1;
      const trust = isOpen ? stretchTable[(kept[length] ?? 0) >> 4] ?? 0 : 0;
      extras[0] = expectedBit === 1 ? trust : -trust;
      extras[1] = isOpen ? (expectedBit === 1 ? 256 : -256) : 0;
      letters.weightsA = (isOpen ? length : 0) * 8 + depth;
      letters.weightsB = node;
      letters.refinedA = node;
      letters.refinedB = (isOpen ? (length * 2 + expectedBit) * 64 + (expected & 63) : mix(before.c1, node)) & 4095;
      const bit = letters.code(io, (symbol >> depth) & 1, depth > 3 ? node : (1 << (3 - depth)) | (node & ((1 << (3 - depth)) - 1)));
      if (isOpen) kept[length] = (kept[length] ?? 0) + (((bit === expectedBit ? 65_535 : 0) - (kept[length] ?? 0)) >> 6);
      node = node * 2 + bit;
    }
    return node & 255;
  }

  /** A code point without a symbol, its 21 bits. */
  private codeRare(io: BitIo, point: number): number {
    const { rare, lastRare } = this;
    let found = 0;
    for (let depth = 20, path = 1; depth >= 0; depth -= 1) {
      rare.hashes[0] = mix(1, path);
      rare.hashes[1] = mix(mix(2, path), lastRare >> 7);
      rare.hashes[2] = mix(mix(3, path), lastRare);
      rare.weightsA = depth;
      rare.refinedA = depth;
      rare.open(0);
      const bit = rare.code(io, (point >> depth) & 1, 1);
      found = found * 2 + bit;
      path = path * 2 + bit;
    }
    if (found > 0x10ffff) throw new Stop('unreadable');
    this.lastRare = found;
    return found;
  }
}

function setContexts(hashes: Int32Array, { column, index, c1, c2, c3, c4, word, lastWord }: Before): void {
  // Between words the mark before counts in the word's place.
  const mark = isWordSymbol(c1) ? 0 : c1;
  hashes[0] = mix(mix(1, c1), 0);
  hashes[1] = mix(mix(2, c1), c2);
  hashes[2] = mix(mix(mix(3, c1), c2), c3);
  hashes[3] = mix(mix(mix(mix(4, c1), c2), c3), c4);
  hashes[4] = mix(mix(5, word), mark);
  hashes[5] = mix(mix(mix(6, word), lastWord), mark);
  hashes[6] = mix(mix(mix(7, column), c1), Math.min(index, 3));
  hashes[7] = mix(mix(mix(8, column), word), mark);
}

function step(before: Before, symbol: number): void {
  before.index += 1;
  before.c4 = before.c3;
  before.c3 = before.c2;
  before.c2 = before.c1;
  before.c1 = symbol;
  if (isWordSymbol(symbol)) before.word = mix(before.word, folded(symbol) + 1);
  else if (before.word !== 0) {
    before.lastWord = before.word;
    before.word = 0;
  }
}
