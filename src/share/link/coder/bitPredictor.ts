/**
 * Predicts one decision after another by mixing what several contexts have seen, after M. Mahoney's lpaq: each context's counts give a logit,
 * a weighted sum of the logits the probability, and the weights, too, learn from what came. Whole numbers throughout.
 */
import type { BitIo } from './bitIo.ts';
import { firstGuess, nextCounts } from './counts.ts';
import { logitLimit, squashTable, stretchTable } from './logistic.ts';
import { Refinement } from './refinement.ts';

export interface PredictorShape {
  readonly contexts: number;
  /** Inputs beside those of the contexts. */
  readonly extras: number;
  /** The table has 2^slotBits slots. */
  readonly slotBits: number;
  /** Two sets of weights are chosen for each decision and added: out of so many of either sort. */
  readonly sets: readonly [number, number];
  readonly refinements: readonly [number, number];
}

/** A constant input: a quarter of a natural unit would be 64. */
const bias = 256;
/** First weight of every input in each of the two sets, in 65,536ths. */
const firstWeight = 4000;
/** Errors up to this teach the mixer nothing. */
const smallError = 60;
/** How many decisions a state's meaning is averaged over at most. */
const longestMemory = 255;

/** 1 / (n + 1.6) in 32,768ths. */
const shares = new Uint16Array(256);
for (let n = 0; n < 256; n += 1) shares[n] = Math.floor((32_768 * 5) / (n * 5 + 8));

export class BitPredictor {
  /** The contexts of what comes next, as hashes; set before `open`. */
  readonly hashes: Int32Array;
  /** Logits from elsewhere; set before `code`. */
  readonly extras: Int32Array;
  /** Which weights and which refinements serve; set before `code`. */
  weightsA = 0;
  weightsB = 0;
  refinedA = 0;
  refinedB = 0;
  /** Decisions so far. */
  count = 0;

  /** A check of eight bits over eight bits of counts. */
  private readonly slots: Uint16Array;
  /** What counts have come to mean, by context: a probability of 22 bits over ten bits of how often. */
  private readonly meanings: Uint32Array;
  private readonly tableA: Int32Array;
  private readonly tableB: Int32Array;
  private readonly refinementA: Refinement;
  private readonly refinementB: Refinement;
  private readonly inputs: Int32Array;
  private readonly groups: Int32Array;
  private readonly checks: Uint8Array;
  private readonly states: Uint8Array;
  private readonly shift: number;

  constructor({ contexts, extras, slotBits, sets, refinements }: PredictorShape) {
    const width = contexts + extras + 1;
    this.hashes = new Int32Array(contexts);
    this.extras = new Int32Array(extras);
    this.inputs = new Int32Array(width);
    this.groups = new Int32Array(contexts);
    this.checks = new Uint8Array(contexts);
    this.states = new Uint8Array(contexts);
    this.slots = new Uint16Array(2 ** slotBits);
    this.shift = 32 - slotBits;
    this.meanings = Uint32Array.from({ length: 256 * contexts }, (_, at) => ((firstGuess[at & 255] ?? 0) << 16) >>> 0);
    this.tableA = new Int32Array(sets[0] * width).fill(firstWeight);
    this.tableB = new Int32Array(sets[1] * width).fill(firstWeight);
    this.refinementA = new Refinement(refinements[0]);
    this.refinementB = new Refinement(refinements[1]);
  }

  /** Finds the group of sixteen slots of each context for up to four decisions that belong together; `turn` tells groups of one context apart. */
  open(turn: number): void {
    const { hashes, groups, checks, shift } = this;
    const turned = Math.imul(turn + 1, 0x9e37_79b1);
    for (let i = 0; i < hashes.length; i += 1) {
      let hash = Math.imul((hashes[i] ?? 0) ^ turned, 0x85eb_ca6b);
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b_3c6d);
      groups[i] = hash >>> shift;
      checks[i] = hash;
    }
  }

  /** Codes one decision; `node`, 1 to 15, is its slot within the group: 1, then 2 or 3 by what came, and so on. */
  code(io: BitIo, bit: number, node: number): number {
    this.count += 1;
    const logit = this.mix(node);
    const place = logit + logitLimit + 1;
    const mixed = squashTable[place] ?? 0;
    const refined = this.refinementA.refine(this.refinedA, place) + this.refinementB.refine(this.refinedB, place);
    const probability = (mixed * 2 + refined) >>> 2;
    const found = io.code(bit, probability < 1 ? 1 : probability);
    const target = found === 1 ? 65_535 : 0;
    this.refinementA.learn(target);
    this.refinementB.learn(target);
    this.learn(target - mixed, found, node);
    return found;
  }

  /** All that was learnt so far is taken over from one of the same shape. */
  copyFrom(other: BitPredictor): void {
    this.slots.set(other.slots);
    this.meanings.set(other.meanings);
    this.tableA.set(other.tableA);
    this.tableB.set(other.tableB);
    this.refinementA.copyFrom(other.refinementA);
    this.refinementB.copyFrom(other.refinementB);
  }

  private mix(node: number): number {
    const { inputs, groups, checks, states, slots, meanings, tableA, tableB, extras } = this;
    const contexts = groups.length;
    const width = inputs.length;
    const fromA = this.weightsA * width;
    const fromB = this.weightsB * width;
    inputs[width - 1] = bias;
    let sum = Math.imul(bias, (tableA[fromA + width - 1] ?? 0) + (tableB[fromB + width - 1] ?? 0)) >> 8;
    for (let i = 0; i < contexts; i += 1) {
      const slot = slots[(groups[i] ?? 0) ^ node] ?? 0;
      // A slot of another context counts as one that has seen nothing, and is taken over when this decision is learnt.
      const state = slot >>> 8 === checks[i] ? slot & 255 : 0;
      states[i] = state;
      const input = state === 0 ? 0 : stretchTable[(meanings[(i << 8) + state] ?? 0) >>> 20] ?? 0;
      inputs[i] = input;
      sum += Math.imul(input, (tableA[fromA + i] ?? 0) + (tableB[fromB + i] ?? 0)) >> 8;
    }
    for (let i = 0, at = contexts; i < extras.length; i += 1, at += 1) {
      const input = extras[i] ?? 0;
      inputs[at] = input;
      sum += Math.imul(input, (tableA[fromA + at] ?? 0) + (tableB[fromB + at] ?? 0)) >> 8;
    }
    const logit = sum >> 8;
    return logit > logitLimit ? logitLimit : logit < -logitLimit ? -logitLimit : logit;
  }

  private learn(error: number, found: number, node: number): void {
    const { inputs, groups, checks, states, slots, meanings, tableA, tableB } = this;
    const width = inputs.length;
    if (error > smallError || error < -smallError) {
      const fromA = this.weightsA * width;
      const fromB = this.weightsB * width;
      for (let i = 0; i < width; i += 1) {
        const change = (Math.imul(Math.imul(inputs[i] ?? 0, error) >> 10, 12) + 512) >> 10;
        tableA[fromA + i] = (tableA[fromA + i] ?? 0) + change;
        tableB[fromB + i] = (tableB[fromB + i] ?? 0) + change;
      }
    }
    const sure = found === 1 ? 4_194_303 : 0;
    for (let i = 0; i < groups.length; i += 1) {
      const state = states[i] ?? 0;
      const at = (i << 8) + state;
      const meaning = meanings[at] ?? 0;
      const before = meaning >>> 10;
      const times = meaning & 1023;
      const after = before + (Math.imul((sure - before) >> 7, shares[times] ?? 0) >> 8);
      meanings[at] = ((after << 10) | (times < longestMemory ? times + 1 : times)) >>> 0;
      slots[(groups[i] ?? 0) ^ node] = ((checks[i] ?? 0) << 8) | (nextCounts[state * 2 + found] ?? 0);
    }
  }
}
