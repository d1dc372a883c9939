/**
 * Finds the features of a GeoJSON text in its bytes, piece by piece as they are read, so that the text is never whole in memory. It goes by quotes and brackets alone: what
 * stands between them is for the parser of whoever is handed a feature. Takes a collection, features one after another (RFC 8142, and one a line), or a single one.
 */

/** The bytes of one feature; a longer one is left out, and told. */
export const mostFeatureBytes = 16_000_000;

/** Brackets inside a feature; no format nests deeper. */
const deepest = 100;

/** What a collection says of itself beside its features, as far as it is looked at. */
const mostMemberBytes = 64_000;

export interface FeatureSink {
  /** `start`: of its first byte in the file. A `document` stands by itself and may be anything; a `feature` is of a collection. The bytes are lent for the call. */
  onFeature(bytes: Uint8Array, start: number, as: 'document' | 'feature'): void;
  /** One that is too long or too deep to be read. */
  onLeftOut(reason: 'too-large' | 'too-deep'): void;
  /** Of a collection, beside its features. */
  onMember(key: string, value: unknown): void;
}

const [space, quote, openList, backslash, closeList, openObject, closeObject] = [0x20, 0x22, 0x5b, 0x5c, 0x5d, 0x7b, 0x7d];

/** Feed it every piece of the file in its order. */
export class GeojsonScanner {
  /** Whole objects at the outermost level. */
  documents = 0;
  /** Where something stands outside of every object, which no JSON has; -1 where nothing does. */
  strayAt = -1;

  private readonly sink: FeatureSink;
  private depth = 0;
  private deepestSeen = 0;
  private isInText = false;
  private isEscaped = false;
  private isInList = false;
  /** What is under way: the document, a feature of its list, or its members before and after that. */
  private kind: 'document' | 'feature' | 'member' | null = null;
  private start = 0;
  /** Of what is under way, in earlier pieces. */
  private held: Uint8Array[] = [];
  private heldBytes = 0;
  private piece: Uint8Array = new Uint8Array();
  /** Where what is under way starts in this piece. */
  private from = 0;
  private position = 0;

  constructor(sink: FeatureSink) {
    this.sink = sink;
  }

  /** Whether the file, were this its end, ends in the middle of something. */
  get isOpen(): boolean {
    return this.depth > 0;
  }

  push(piece: Uint8Array): void {
    this.piece = piece;
    this.from = 0;
    const { length } = piece;
    for (let at = 0; at < length; at += 1) {
      const byte = piece[at];
      if (this.isInText) {
        if (this.isEscaped) this.isEscaped = false;
        else if (byte === backslash) this.isEscaped = true;
        else if (byte === quote) this.isInText = false;
      } else if (byte === quote) {
        if (this.depth === 0) this.stray(at);
        this.isInText = true;
      } else if (byte === openObject || byte === openList) this.open(byte, at);
      else if (byte === closeObject || byte === closeList) this.close(at);
      else if (this.depth === 0 && byte !== undefined && byte > space) this.stray(at);
    }
    if (this.kind !== null) this.hold(piece.subarray(this.from));
    this.position += length;
  }

  private open(byte: number, at: number): void {
    if (this.depth === 0) {
      this.documents += 1;
      this.begin('document', at);
    } else if (this.depth === 1 && byte === openList && this.isFeaturesNext(at)) {
      this.tellMembers(at);
      this.kind = null;
      this.isInList = true;
    } else if (this.isInList && this.depth === 2) this.begin('feature', at);
    this.depth += 1;
    if (this.depth > this.deepestSeen) this.deepestSeen = this.depth;
  }

  private close(at: number): void {
    if (this.depth === 0) {
      this.stray(at);
      return;
    }
    this.depth -= 1;
    if (this.isInList && this.depth === 2) this.endFeature(at);
    else if (this.isInList && this.depth === 1) {
      this.isInList = false;
      this.begin('member', at + 1);
    } else if (this.depth === 0) {
      if (this.kind === 'document') this.endFeature(at);
      else this.tellMembers(at);
      this.isInList = false;
      this.kind = null;
    }
  }

  private stray(at: number): void {
    if (this.strayAt < 0) this.strayAt = this.position + at;
  }

  private begin(kind: 'document' | 'feature' | 'member', at: number): void {
    this.kind = kind;
    this.start = this.position + at;
    this.from = at;
    this.held = [];
    this.heldBytes = 0;
    this.deepestSeen = 0;
  }

  private hold(piece: Uint8Array): void {
    this.heldBytes += piece.length;
    // Too long for anything: counted on, and forgotten.
    if (this.heldBytes > mostFeatureBytes) this.held = [];
    else this.held.push(piece.slice());
  }

  private endFeature(at: number): void {
    const length = this.heldBytes + at + 1 - this.from;
    if (length > mostFeatureBytes) this.sink.onLeftOut('too-large');
    else if (this.deepestSeen > deepest) this.sink.onLeftOut('too-deep');
    else if (this.kind === 'document' || this.kind === 'feature') this.sink.onFeature(this.taken(at + 1), this.start, this.kind);
    this.kind = null;
    this.held = [];
  }

  /** What is under way, up to `to` in this piece. */
  private taken(to: number): Uint8Array {
    const rest = this.piece.subarray(this.from, to);
    if (this.held.length === 0) return rest;
    const whole = new Uint8Array(this.heldBytes + rest.length);
    let place = 0;
    for (const part of [...this.held, rest]) {
      whole.set(part, place);
      place += part.length;
    }
    return whole;
  }

  /** Whether the list that opens here is the value of `features`: what stands before it says so. */
  private isFeaturesNext(at: number): boolean {
    const [named, before] = [/"features"\s*:\s*$/, Math.max(this.from, at - 80)];
    const isAcross = before === 0 && this.held.length > 0;
    return named.test(textOf(isAcross ? this.taken(at).slice(-80) : this.piece.subarray(before, at)));
  }

  /** The members up to `to`; such as are no JSON, or long, are none. */
  private tellMembers(to: number): void {
    if (this.kind === null || this.heldBytes + to - this.from > mostMemberBytes) return;
    const inside = textOf(this.taken(to)).replace(/^[\s,{]+/, '').replace(/("features"\s*:)?\s*$/, '').replace(/,\s*$/, '');
    let members: unknown = null;
    try {
      members = JSON.parse(`{${inside}}`);
    } catch {
      return;
    }
    for (const [key, value] of Object.entries(members as object)) this.sink.onMember(key, value);
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
