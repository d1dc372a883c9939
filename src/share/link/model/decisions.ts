/** Decisions that are not text: yes or no, and whole numbers as a length in bits and the bits below the first. */
import type { BitIo } from '../coder/bitIo.ts';
import { BitPredictor } from '../coder/bitPredictor.ts';
import { mix } from '../coder/hash.ts';
import { type Question, questionCount } from './questions.ts';

/** Up to this many bits below the first are told apart by the number so far; those after by their place. */
const modelledBits = 3;
const placedBits = 8;

export class Decisions {
  private readonly predictor = new BitPredictor({ contexts: 6, extras: 0, slotBits: 17, sets: [questionCount, 9], refinements: [questionCount, 1024] });

  get count(): number {
    return this.predictor.count;
  }

  /** Contexts from the one that says most to the one that says least. */
  ask(io: BitIo, question: Question, answer: boolean, a: number, b = 0, c = 0, d = 0, e = 0): boolean {
    const { predictor } = this;
    const { hashes } = predictor;
    hashes[0] = mix(question, 9);
    hashes[1] = mix(question, a);
    hashes[2] = mix(mix(question, b), 1);
    hashes[3] = mix(mix(question, c), 2);
    hashes[4] = mix(mix(question, d), 3);
    hashes[5] = mix(mix(question, e), 4);
    predictor.weightsA = question;
    predictor.weightsB = 0;
    predictor.refinedA = question;
    predictor.refinedB = mix(a, question) & 1023;
    predictor.open(0);
    return predictor.code(io, answer ? 1 : 0, 1) === 1;
  }

  /** 0 to 2^31 − 1. */
  count31(io: BitIo, question: Question, value: number, a: number, b = 0, c = 0, d = 0): number {
    const { predictor } = this;
    const length = 32 - Math.clz32(value);
    predictor.weightsA = question;
    predictor.weightsB = 1;
    this.setContexts(question, 0, 0, a, b, c, d);
    let node = 1;
    for (let place = 4; place >= 0; place -= 1) {
      if (place === 4) predictor.open(0);
      else if (place === 0) predictor.open(node);
      node = node * 2 + predictor.code(io, (length >> place) & 1, place === 0 ? 1 : node);
    }
    const found = node & 31;
    if (found <= 1) return found;
    let number = 1;
    for (let below = 0; below < found - 1; below += 1) {
      const known = below < modelledBits ? number : below < placedBits ? -below : -100;
      predictor.weightsB = 2 + Math.min(below, 6);
      this.setContexts(question, mix(found, known), number, a, b, c, d);
      predictor.open(0);
      number = number * 2 + predictor.code(io, (value >>> (found - 2 - below)) & 1, 1);
    }
    return number;
  }

  copyFrom(other: Decisions): void {
    this.predictor.copyFrom(other.predictor);
  }

  private setContexts(question: Question, part: number, number: number, a: number, b: number, c: number, d: number): void {
    const { predictor } = this;
    const { hashes } = predictor;
    hashes[0] = mix(mix(question, part), 9);
    hashes[1] = mix(mix(question, a), part);
    hashes[2] = mix(mix(question, b), part);
    hashes[3] = mix(mix(question, c), part);
    hashes[4] = mix(mix(question, d), part);
    // The whole number so far: what has been met before comes again to its last bit.
    hashes[5] = mix(mix(mix(question, a), b), mix(part, number));
    predictor.refinedA = question;
    predictor.refinedB = mix(part, question) & 1023;
  }
}
