/**
 * What a body may come to at most, for both directions: so many decisions for its bytes, so much text and so many values, so deep. A few bytes could
 * otherwise say a document that fills the memory.
 */

/** Thrown inside the codec only; `readBody` and `writeBody` turn it into an answer. */
export class Stop extends Error {
  constructor(readonly reason: 'too-large' | 'unreadable' | 'newer') {
    super(reason);
  }
}

/** Bytes of the longest body: 32,000 characters of link (assumption: as much as programs that carry links are sure to carry whole). */
export const mostBodyBytes = 24_000;
/** Decisions for whatever body, some 0.04 s of work, and for each byte of it; plans come to some 30 a byte. */
const decisionsAtLeast = 100_000;
const decisionsPerByte = 40;
/** Characters and values of the document read, a value counted as 16 characters. */
export const mostWeight = 2_000_000;
/** Deeper than any document the parser keeps. */
export const deepestValue = 110;
const valueWeight = 16;

export function mostDecisions(bodyBytes: number): number {
  return decisionsAtLeast + decisionsPerByte * bodyBytes;
}

/** How much of the document there is so far. */
export class Weight {
  total = 0;
  most = mostWeight;

  addValue(): void {
    this.add(valueWeight);
  }

  add(characters: number): void {
    this.total += characters;
    if (this.total > this.most) throw new Stop('too-large');
  }
}
