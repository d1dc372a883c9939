/** The second half of a check: the answers for every posture, and for everything that may fail in it, as masks over one prepared network. */
import type { ShutGates } from '../../network/split/reach.ts';
import type { Posture } from '../../scenario/document.ts';
import { canMove } from '../../scenario/questions/barrierStateIn.ts';
import { type Failure, lineStateIn, stopsVehicles } from '../problem/lineState.ts';
import { type Failing, failuresThatOpen } from '../seal/weakPoints.ts';
import type { CheckedThing, FailureCheck, FailureVerdict, PostureCheck, SealQuestionName, Suggestion, TargetVerdict, Verdict } from './checkResult.ts';
import { MaskAnswers } from './maskAnswers.ts';
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

/** What a failure in a posture comes to, in full: the ways that open, and how many crossings would close them. */
export function explainFailure(prepared: PreparedCheck, posture: Posture | null, failure: Failure): Readonly<Record<SealQuestionName, Verdict>> {
  const shut = shutGates(prepared, posture, failure);
  const answers = new MaskAnswers(prepared);
  return { outside: verdictOf(prepared, 'outside', shut, answers), inside: verdictOf(prepared, 'inside', shut, answers) };
}

/** A verdict in full, for any mask. The suggestion is another matter. */
export function verdictOf(prepared: PreparedCheck, question: SealQuestionName, shut: ShutGates, answers: MaskAnswers): Verdict {
  const { answer, reason, depth, targets } = answers.seal(question, shut);
  const check = (mask: ShutGates) => answers.seal(question, mask);
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

type GroupMember = 'controlGroup' | 'powerGroup';
const groups = new WeakMap<PreparedCheck['lines'], Map<GroupMember, readonly Failing[]>>();

/** Gates of all lines of each group that can move: what one switch or one supply holds. Found once for all postures. */
function groupFailures({ lines }: PreparedCheck, member: GroupMember): readonly Failing[] {
  const kept = groups.get(lines) ?? new Map<GroupMember, readonly Failing[]>();
  groups.set(lines, kept);
  const before = kept.get(member);
  if (before) return before;
  const movable = lines.filter(({ line }) => line[member] !== null && canMove(line.type));
  const names = [...new Set(movable.map(({ line }) => line[member] ?? ''))].sort(byText);
  const failures = names.map((id) => ({ id, gates: movable.flatMap(({ line, gates }) => (line[member] === id ? gates : [])) }));
  kept.set(member, failures);
  return failures;
}

/** What can fail in a posture, in the order of the answers. A line that stands open already cannot fail down. */
export function failuresIn(prepared: PreparedCheck, posture: Posture | null): readonly Failure[] {
  return [
    { kind: 'power', id: null }, { kind: 'control', id: null },
    ...groupFailures(prepared, 'powerGroup').map(({ id }): Failure => ({ kind: 'power-group', id })),
    ...groupFailures(prepared, 'controlGroup').map(({ id }): Failure => ({ kind: 'control-group', id })),
    ...prepared.lines.filter(({ line, gates }) => gates.length > 0 && canMove(line.type) && stopsVehicles(lineStateIn(line, posture)))
      .map(({ line }): Failure => ({ kind: 'line', id: line.id })),
  ];
}
