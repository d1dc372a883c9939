/**
 * Everything said of one mask of gates, found once however many postures and failures come to it, and kept for the next check as long as the network
 * keeps its shape: no answer but the line of a way depends on where along its road a gate stands.
 */
import type { ShutGates } from '../../network/split/reach.ts';
import type { SplitShape } from '../../network/split/splitNetwork.ts';
import { checkSeal, gatesThatMatter, joinAnswers, type SealAnswer } from '../seal/checkSeal.ts';
import { endsOf, findLeak, type FoundLeak, type LeakEnds } from '../seal/findLeak.ts';
import type { SuggestedCut } from '../suggest/suggestCut.ts';
import type { Leak, SealQuestionName } from './checkResult.ts';
import { describeLeak } from './describeLeak.ts';
import type { PreparedCheck, PreparedNetwork } from './prepareCheck.ts';

interface MaskEntry {
  readonly seal: SealAnswer;
  /** Undefined until it is asked for. */
  leak?: FoundLeak | null;
  matters?: Uint8Array;
  ends?: readonly LeakEnds[];
  cuts?: KeptCut[];
}

/** What a suggested cut follows from, beside where it leaks. */
export interface CutWeights {
  readonly weight: Float64Array;
  readonly keptOpen: readonly string[];
}

interface KeptCut extends CutWeights {
  readonly found: SuggestedCut;
}

/** Of one mask the cuts of so many rules and postures are kept. */
const mostCuts = 8;

/** Beyond so many masks all are forgotten: a plan that is worked on for hours comes to ever new ones. */
const mostMasks = 5000;

const entriesOf = new WeakMap<SplitShape, Map<string, MaskEntry>>();

/** For one check: ways and cuts are described as the lines stand now. */
export class MaskAnswers {
  readonly #prepared: PreparedCheck;
  readonly #entries: Map<string, MaskEntry>;
  readonly #described = new Map<FoundLeak, Leak>();

  constructor(prepared: PreparedCheck) {
    this.#prepared = prepared;
    const { shape } = prepared.network.split;
    const kept = entriesOf.get(shape);
    this.#entries = kept && kept.size < mostMasks ? kept : new Map<string, MaskEntry>();
    entriesOf.set(shape, this.#entries);
  }

  seal(question: SealQuestionName, shut: ShutGates): SealAnswer {
    return this.#entry(question, shut).seal;
  }

  /** Null where nothing leaks. */
  leak(question: SealQuestionName, shut: ShutGates): Leak | null {
    const { network } = this.#prepared;
    const entry = this.#entry(question, shut);
    if (entry.leak === undefined) entry.leak = entry.seal.answer === 'leaking' ? findLeak(network.split, this.ends(question, shut), network.unitCapacity, shut) : null;
    if (entry.leak === null) return null;
    const before = this.#described.get(entry.leak);
    if (before) return before;
    const leak = describeLeak(this.#prepared, entry.leak);
    this.#described.set(entry.leak, leak);
    return leak;
  }

  /** Between which nodes it leaks, group by group; empty where nothing does. */
  ends(question: SealQuestionName, shut: ShutGates): readonly LeakEnds[] {
    const entry = this.#entry(question, shut);
    entry.ends ??= this.#prepared.network.questions[question].flatMap((group) => endsOf(group, shut) ?? []);
    return entry.ends;
  }

  /** The cut that `find` finds by these weights. */
  cut(question: SealQuestionName, shut: ShutGates, { weight, keptOpen }: CutWeights, find: () => SuggestedCut): SuggestedCut {
    const entry = this.#entry(question, shut);
    const kept = entry.cuts?.find((one) => isSame(one.keptOpen, keptOpen) && isSame(one.weight, weight));
    if (kept) return kept.found;
    const found = find();
    entry.cuts = [{ weight, keptOpen, found }, ...(entry.cuts ?? []).slice(0, mostCuts - 1)];
    return found;
  }

  /** By gate: 1 where opening it could change the answer. */
  matters(question: SealQuestionName, shut: ShutGates): Uint8Array {
    const entry = this.#entry(question, shut);
    entry.matters ??= matteringGates(this.#prepared.network, question, shut);
    return entry.matters;
  }

  /** Crossings the question needs with every line open. */
  needed(question: SealQuestionName): number | null {
    const { needed, network } = this.#prepared;
    const before = needed.get(question);
    if (before !== undefined) return before;
    const found = this.leak(question, new Uint8Array(network.lineOfGate.length))?.atLeast ?? null;
    needed.set(question, found);
    return found;
  }

  #entry(question: SealQuestionName, shut: ShutGates): MaskEntry {
    const key = `${question}${keyOfMask(shut)}`;
    const before = this.#entries.get(key);
    if (before) return before;
    const entry: MaskEntry = { seal: checkGroups(this.#prepared.network, question, shut) };
    this.#entries.set(key, entry);
    return entry;
  }
}

function isSame<Value>(a: ArrayLike<Value>, b: ArrayLike<Value>): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

const bitsInCharacter = 15;

/** Of masks of one length no two have the same. */
export function keyOfMask(shut: ShutGates): string {
  let key = '';
  for (let first = 0; first < shut.length; first += bitsInCharacter) {
    let bits = 0;
    const last = Math.min(first + bitsInCharacter, shut.length);
    for (let gate = first; gate < last; gate += 1) bits = (bits << 1) | (shut[gate] ?? 0);
    key += String.fromCharCode(bits);
  }
  return key;
}

/** One answer over all groups of a question, its targets in the order of the groups. */
function checkGroups(network: PreparedNetwork, question: SealQuestionName, shut: ShutGates): SealAnswer {
  const answers = network.questions[question].map(({ seal }) => checkSeal(seal, shut));
  const targets = answers.flatMap((one) => one.targets);
  const [only] = answers;
  if (only && answers.length === 1) return only;
  if (targets.length === 0) return { answer: 'no-data', reason: 'no-target', depth: null, targets };
  if (answers.every(({ reason }) => reason === 'no-origin')) return { answer: 'no-data', reason: 'no-origin', depth: null, targets };
  return joinAnswers(targets);
}

function matteringGates(network: PreparedNetwork, question: SealQuestionName, shut: ShutGates): Uint8Array {
  const matters = new Uint8Array(network.lineOfGate.length);
  for (const { seal } of network.questions[question]) gatesThatMatter(seal, shut, matters);
  return matters;
}
