/**
 * All that is learnt while a document is coded, and the one way decisions are made of it. The same walk (`codeValue`) writes, reads and primes: what it is
 * given is undefined when it reads.
 */
import { type BitIo, primingIo } from '../coder/bitIo.ts';
import { mix } from '../coder/hash.ts';
import { Decisions } from './decisions.ts';
import { KnownKeys } from './knownKeys.ts';
import { KnownValues } from './knownValues.ts';
import { Stop, Weight } from './limits.ts';
import type { Question } from './questions.ts';
import { TextCoder } from '../text/textCoder.ts';

export class Model {
  readonly values = new KnownValues();
  readonly keys = new KnownKeys();
  readonly weight = new Weight();
  /** By kind of list: the last id in it, from which the next one follows. */
  readonly lastIds = new Map<number, string>();
  /** By column of references: the number of the last id referred to. */
  readonly lastReferences = new Map<number, number>();
  /** Ids of the features so far. */
  readonly featureIds: string[] = [];
  /** What kind of feature is being coded, as context and as a word; 0 outside of them. */
  kind = 0;
  kindName = '';
  private readonly decisions = new Decisions();
  private readonly texts = new TextCoder();
  private io: BitIo = primingIo;
  private most = Infinity;

  /** From here on decisions go to `io`: `most` of them at most, for a document that weighs `weight` at most. */
  direct(io: BitIo, most: number, weight: number): void {
    this.io = io;
    this.most = this.count + most;
    this.weight.most = weight;
  }

  get count(): number {
    return this.decisions.count + this.texts.count;
  }

  /** Forgets which document it was in, not what it has learnt. */
  startDocument(): void {
    this.lastIds.clear();
    this.lastReferences.clear();
    this.featureIds.length = 0;
    this.kind = 0;
    this.kindName = '';
    this.weight.total = 0;
  }

  ask(question: Question, answer: boolean, a: number, b = 0, c = 0, d = 0, e = 0): boolean {
    this.checkCount();
    return this.decisions.ask(this.io, question, answer, a, b, c, d, e);
  }

  /** 0 to 2^31 − 1. */
  number(question: Question, value: number, a: number, b = 0, c = 0, d = 0): number {
    this.checkCount();
    return this.decisions.count31(this.io, question, value, a, b, c, d);
  }

  /** Size first, then the sign, asked with `signContext`. */
  signed([size, sign]: readonly [Question, Question], value: number, a: number, b = 0, c = 0, d = 0, signContext = 0): number {
    const found = this.number(size, Math.abs(value), a, b, c, d);
    if (found === 0) return 0;
    return this.ask(sign, value < 0, a, mix(b, signContext), signContext, mix(c, found), mix(d, found)) ? -found : found;
  }

  text(value: string | undefined, column: number): string {
    return this.texts.code(this.io, value, column, this.onCharacter);
  }

  copyFrom(other: Model): void {
    this.values.copyFrom(other.values);
    this.keys.copyFrom(other.keys);
    this.decisions.copyFrom(other.decisions);
    this.texts.copyFrom(other.texts);
  }

  private readonly onCharacter = () => {
    this.checkCount();
    this.weight.add(1);
  };

  private checkCount(): void {
    if (this.count > this.most) throw new Stop('too-large');
  }
}
