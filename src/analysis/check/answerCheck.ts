/** The second half of a check: the answers for every posture, and for everything that may fail in it, as masks over one prepared network. */
import type { ShutGates } from '../../network/split/reach.ts';
import type { Posture } from '../../scenario/document.ts';
import { canMove } from '../../scenario/questions/barrierStateIn.ts';
import { type Failure, lineStateIn, stopsVehicles } from '../problem/lineState.ts';
import { checkSeal, gatesThatMatter, joinAnswers, type SealAnswer } from '../seal/checkSeal.ts';
import { findLeak } from '../seal/findLeak.ts';
import { type Failing, failuresThatOpen } from '../seal/weakPoints.ts';
import type { CheckedThing, FailureCheck, FailureVerdict, Leak, PostureCheck, SealQuestionName, Suggestion, TargetVerdict, Verdict } from './checkResult.ts';
import { describeLeak } from './describeLeak.ts';
import type { PreparedCheck } from './prepareCheck.ts';
import { coverageOf } from './verdictCoverage.ts';

/** Gates of lines that stop vehicles in the posture, with something failing or nothing. */
export function shutGates({ lines, network }: PreparedCheck, posture: Posture | null, failure: Failure | null = null): ShutGates {
  const shut = new Uint8Array(network.lineOfGate.length);
  for (const { line, gates } of lines) {
    if (gates.length > 0 && stopsVehicles(lineStateIn(line, posture, failure))) for (const gate of gates) shut[gate] = 1;
  }
  return shut;
}

interface MaskEntry {
  readonly seal: SealAnswer;
  /** Undefined until it is asked for. */
  leak?: Leak | null;
  matters?: Uint8Array;
}

/** Everything said of one mask, found once however many postures and failures come to it. */
export class MaskAnswers {
  readonly #prepared: PreparedCheck;
  readonly #kept = new Map<string, MaskEntry>();

  constructor(prepared: PreparedCheck) {
    this.#prepared = prepared;
  }

  seal(question: SealQuestionName, shut: ShutGates): SealAnswer {
    return this.#entry(question, shut).seal;
  }

  /** Null where nothing leaks. */
  leak(question: SealQuestionName, shut: ShutGates): Leak | null {
    const entry = this.#entry(question, shut);
    if (entry.leak === undefined) entry.leak = entry.seal.answer === 'leaking' ? this.#leakOf(question, shut) : null;
    return entry.leak;
  }

  /** By gate: 1 where opening it could change the answer. */
  matters(question: SealQuestionName, shut: ShutGates): Uint8Array {
    const entry = this.#entry(question, shut);
    entry.matters ??= matteringGates(this.#prepared, question, shut);
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
    const key = `${question}${shut.join('')}`;
    const before = this.#kept.get(key);
    if (before) return before;
    const entry: MaskEntry = { seal: checkGroups(this.#prepared, question, shut) };
    this.#kept.set(key, entry);
    return entry;
  }

  #leakOf(question: SealQuestionName, shut: ShutGates): Leak | null {
    const { network } = this.#prepared;
    const found = findLeak(network.split, network.questions[question], network.unitCapacity, shut);
    return found && describeLeak(this.#prepared, found);
  }
}

/** One answer over all groups of a question, its targets in the order of the groups. */
function checkGroups({ network }: PreparedCheck, question: SealQuestionName, shut: ShutGates): SealAnswer {
  const answers = network.questions[question].map(({ seal }) => checkSeal(seal, shut));
  const targets = answers.flatMap((one) => one.targets);
  const [only] = answers;
  if (only && answers.length === 1) return only;
  if (targets.length === 0) return { answer: 'no-data', reason: 'no-target', depth: null, targets };
  if (answers.every(({ reason }) => reason === 'no-origin')) return { answer: 'no-data', reason: 'no-origin', depth: null, targets };
  return joinAnswers(targets);
}

/** `suggest` null asks for no suggestions. */
export function answerPosture(prepared: PreparedCheck, posture: Posture | null, answers: MaskAnswers, suggest: ((question: SealQuestionName, shut: ShutGates) => Suggestion | null) | null = null): PostureCheck {
  const shut = shutGates(prepared, posture);
  const gatesOf = new Map(prepared.lines.map(({ line, gates }) => [line.id, gates]));
  const states = Object.fromEntries([
    ...prepared.lines.map(({ line }) => [line.id, lineStateIn(line, posture)] as const),
    ...prepared.problem.laterLines.map(({ id }) => [id, 'later'] as const),
  ]);
  return {
    postureId: posture?.id ?? null, states,
    outside: { ...verdictOf(prepared, 'outside', shut, answers), suggestion: suggest?.('outside', shut) ?? null },
    inside: { ...verdictOf(prepared, 'inside', shut, answers), suggestion: suggest?.('inside', shut) ?? null },
    failures: failuresIn(prepared, posture).map((failure): FailureCheck => {
      const failed = failure.kind === 'line' ? withOpen(shut, gatesOf.get(failure.id) ?? []) : shutGates(prepared, posture, failure);
      const verdictOn = (question: SealQuestionName) => shortVerdict(question, changes(shut, failed, answers.matters(question, shut)) ? failed : shut, answers);
      return { kind: failure.kind, id: failure.id, outside: verdictOn('outside'), inside: verdictOn('inside') };
    }),
  };
}

function withOpen(shut: ShutGates, gates: readonly number[]): ShutGates {
  const open = shut.slice();
  for (const gate of gates) open[gate] = 0;
  return open;
}

/** Whether two masks could give different answers: a gate shut in the second alone, or one opened that matters. */
function changes(before: ShutGates, after: ShutGates, matters: Uint8Array): boolean {
  return after.some((shut, gate) => shut !== before[gate] && (shut === 1 || matters[gate] === 1));
}

function matteringGates({ network }: PreparedCheck, question: SealQuestionName, shut: ShutGates): Uint8Array {
  const matters = new Uint8Array(network.lineOfGate.length);
  for (const { seal } of network.questions[question]) gatesThatMatter(seal, shut, matters);
  return matters;
}

/** What a failure in a posture comes to, in full: the ways that open, and how many crossings would close them. */
export function explainFailure(prepared: PreparedCheck, posture: Posture | null, failure: Failure): Readonly<Record<SealQuestionName, Verdict>> {
  const shut = shutGates(prepared, posture, failure);
  const answers = new MaskAnswers(prepared);
  return { outside: verdictOf(prepared, 'outside', shut, answers), inside: verdictOf(prepared, 'inside', shut, answers) };
}

/** A verdict in full, for any mask. The suggestion is another matter. */
export function verdictOf(prepared: PreparedCheck, question: SealQuestionName, shut: ShutGates, answers: MaskAnswers): Verdict {
  const { answer, reason, depth, targets } = answers.seal(question, shut);
  const check = (mask: ShutGates) => checkGroups(prepared, question, mask);
  const isClosed = answer === 'closed';
  const matters = isClosed ? answers.matters(question, shut) : null;
  const opening = (failing: readonly Failing[]) => (matters ? failuresThatOpen(check, shut, failing.filter(({ gates }) => gates.some((gate) => matters[gate]))) : []);
  return {
    question, answer, reason, depth,
    targets: targets.map((target): TargetVerdict => ({
      id: target.id, kind: kindOfTarget(prepared, target.id), answer: target.answer,
      reason: target.answer === 'no-data' ? target.reason : null, depth: target.answer === 'closed' ? target.depth : null,
    })),
    coverage: coverageOf(prepared, question, shut, isClosed),
    leak: answers.leak(question, shut),
    needed: answers.needed(question),
    critical: opening(prepared.lines.map(({ line, gates }) => ({ id: line.id, gates }))),
    commonCause: { control: opening(groupFailures(prepared, 'controlGroup')), power: opening(groupFailures(prepared, 'powerGroup')) },
    suggestion: null,
  };
}

function shortVerdict(question: SealQuestionName, shut: ShutGates, answers: MaskAnswers): FailureVerdict {
  const { answer, depth } = answers.seal(question, shut);
  return { answer, depth };
}

function kindOfTarget({ problem }: PreparedCheck, id: string): CheckedThing['kind'] {
  const site = problem.protectedSites.find((one) => one.id === id);
  if (site) return site.kind;
  return problem.protectedZones.some((one) => one.id === id) ? 'zone' : 'cleared-area';
}

const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function groupNames({ lines }: PreparedCheck, member: 'controlGroup' | 'powerGroup'): readonly string[] {
  return [...new Set(lines.flatMap(({ line }) => (line[member] !== null && canMove(line.type) ? [line[member]] : [])))].sort(byText);
}

/** Gates of all lines of each group that can move: what one switch or one supply holds. */
function groupFailures(prepared: PreparedCheck, member: 'controlGroup' | 'powerGroup'): readonly Failing[] {
  return groupNames(prepared, member).map((id) => ({ id, gates: prepared.lines.flatMap(({ line, gates }) => (line[member] === id && canMove(line.type) ? gates : [])) }));
}

/** What can fail in a posture, in the order of the answers. A line that stands open already cannot fail down. */
export function failuresIn(prepared: PreparedCheck, posture: Posture | null): readonly Failure[] {
  return [
    { kind: 'power', id: null }, { kind: 'control', id: null },
    ...groupNames(prepared, 'powerGroup').map((id): Failure => ({ kind: 'power-group', id })),
    ...groupNames(prepared, 'controlGroup').map((id): Failure => ({ kind: 'control-group', id })),
    ...prepared.lines.filter(({ line, gates }) => gates.length > 0 && canMove(line.type) && stopsVehicles(lineStateIn(line, posture)))
      .map(({ line }): Failure => ({ kind: 'line', id: line.id })),
  ];
}
