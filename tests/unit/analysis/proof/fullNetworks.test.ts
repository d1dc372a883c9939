/**
 * The whole check against walking point by point, on random towns with everything a plan may hold: sites known badly, origins, areas, open ground,
 * lines across several roads, loose ends, every state, two postures and every failure of each.
 */
import { describe, expect, test } from 'vitest';
import type { CheckResult, FailureCheck, PostureCheck, Verdict } from '../../../../src/analysis/check/checkResult.ts';
import { checkScenario } from '../../../../src/analysis/check/checkScenario.ts';
import type { Posture } from '../../../../src/scenario/document.ts';
import { seededRandom } from '../../../fixtures/network/seededRandom.ts';
import { noBaseline } from '../../../fixtures/network/townPlan.ts';
import { fullTown, type FullTown } from './fullTown.ts';
import { answerWalking, isIn, joinWalked, pointAt, questionsOf, WalkedTown, type WalkedQuestion } from './walkedTown.ts';

const runs = Number(process.env['FULL_RUNS'] ?? 120);
const questions = ['outside', 'inside'] as const;

/** Lines that stand in a posture with something failing, by the words of the definitions. */
function standing({ lines }: FullTown, { states }: Posture, failing: Pick<FailureCheck, 'kind' | 'id'> | null = null): ReadonlySet<string> {
  return new Set(lines.filter(({ id, properties: { barrier, controlGroup, powerGroup, onPowerLoss } }) => {
    if (barrier === 'wall' || barrier === 'bollards-fixed') return true;
    let state: string = states[id] ?? 'unknown';
    if (failing?.kind === 'power' || (failing?.kind === 'power-group' && failing.id === powerGroup)) {
      if (onPowerLoss === 'falls' && state !== 'failed-up') state = 'down';
      if (onPowerLoss === 'rises' && (state === 'down' || state === 'pair')) state = 'up';
    }
    if ((failing?.kind === 'control' && controlGroup !== null) || (failing?.kind === 'control-group' && failing.id === controlGroup)) state = 'down';
    if (failing?.kind === 'line' && failing.id === id) state = 'failed-down';
    return ['up', 'pair', 'failed-up'].includes(state);
  }).map(({ id }) => id));
}

interface Case {
  readonly town: FullTown;
  readonly walked: WalkedTown;
  readonly result: CheckResult;
  readonly asked: Readonly<Record<(typeof questions)[number], readonly WalkedQuestion[]>>;
}

const answersOf = ({ walked, asked }: Case, question: (typeof questions)[number], up: ReadonlySet<string>, built?: ReadonlySet<number>) => asked[question].map((one) => answerWalking(walked, one, up, built));

describe(`${runs} random towns in full`, { timeout: 60_000 }, () => {
  const random = seededRandom(15_09_2020);
  const cases = Array.from({ length: runs }, (): Case => {
    const town = fullTown(random);
    const walked = new WalkedTown(town.plan);
    return { town, walked, result: checkScenario(town.graph, noBaseline, town.scenario), asked: { outside: questionsOf(walked, 'outside'), inside: questionsOf(walked, 'inside') } };
  });
  const each = (ask: (one: Case, verdict: Verdict, up: ReadonlySet<string>, label: string, check: PostureCheck) => void) => {
    for (const [run, one] of cases.entries()) {
      for (const [index, posture] of one.town.postures.entries()) {
        const check = one.result.postures[index] as PostureCheck;
        for (const question of questions) ask(one, check[question], standing(one.town, posture), `run ${run} ${posture.id} ${question}`, check);
      }
    }
  };

  test('hold everything that a plan may hold, so that nothing below is proved of nothing', () => {
    const seen = new Map<string, number>();
    const note = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
    for (const { town, result } of cases) {
      for (const { id } of town.lines) if (result.crossings.filter(({ barrierId, idle }) => barrierId === id && idle === null).length > 1) note('several crossings of a line');
      const roads = result.crossings.filter(({ idle }) => idle === null);
      if (roads.some((a) => roads.some((b) => a !== b && a.roadId === b.roadId && a.barrierId !== b.barrierId))) note('several lines on a road');
      if (roads.some((a) => roads.some((b) => a !== b && a.roadId === b.roadId && a.barrierId === b.barrierId))) note('a line twice across a road');
      if (result.crossings.some(({ idle }) => idle === 'loose-end')) note('loose ends');
      if (result.postures.some(({ states }) => Object.values(states).includes('pair'))) note('pairs');
      for (const { use } of town.plan.zones) note(use);
      for (const { role } of town.plan.sites) note(`site ${role}`);
    }
    each((_, { question, answer, depth, targets, critical, commonCause }) => {
      note(`${question} ${answer}${depth === null ? '' : ` ${Math.min(depth, 2)}`}`);
      for (const { reason } of targets) if (reason !== null) note(`${question} ${reason}`);
      if (critical.length > 0) note('critical');
      if (commonCause.control.length > 0) note('control group');
      if (commonCause.power.length > 0) note('power group');
    });
    for (const what of [
      'several crossings of a line', 'several lines on a road', 'a line twice across a road', 'loose ends', 'pairs', 'open-ground', 'clearance', 'cleared', 'protected', 'site protected', 'site origin',
      'outside closed 1', 'outside closed 2', 'outside leaking', 'outside no-data', 'inside closed 1', 'inside leaking', 'inside no-data',
      'outside straddles', 'inside straddles', 'outside cut-off', 'outside leads-out', 'outside no-road', 'inside no-origin', 'critical', 'control group', 'power group',
    ]) expect(seen.get(what) ?? 0, `${what} of ${JSON.stringify([...seen])}`).toBeGreaterThan(2);
  });

  test('each protected thing is closed, reached or unknown, as deep, and for the reason that walking finds', () => {
    each((one, { question, answer, targets }, up, label) => {
      const walked = answersOf(one, question, up);
      const byId = (list: readonly { readonly id: string }[]) => Object.fromEntries(list.map((target) => [target.id, target]));
      expect(byId(targets.map(({ id, answer: is, reason, depth }) => ({ id, answer: is, reason, depth }))), label).toEqual(byId(walked));
      expect(answer, label).toBe(joinWalked(walked));
    });
  });

  test('every failure is answered as a posture in which it has happened', () => {
    for (const [run, one] of cases.entries()) {
      for (const [index, posture] of one.town.postures.entries()) {
        for (const failure of one.result.postures[index]?.failures ?? []) {
          const up = standing(one.town, posture, failure);
          for (const question of questions) expect(failure[question].answer, `run ${run} ${posture.id} ${failure.kind} ${failure.id} ${question}`).toBe(joinWalked(answersOf(one, question, up)));
        }
      }
    }
  });

  test('those lines and groups are named without which it is no longer closed', () => {
    each((one, { question, answer, critical, commonCause }, up, label) => {
      const unseals = (ids: readonly string[]) => joinWalked(answersOf(one, question, new Set([...up].filter((id) => !ids.includes(id))))) !== 'closed';
      const isClosed = answer === 'closed';
      expect(critical, label).toEqual(one.town.lines.filter(({ id }) => isClosed && unseals([id])).map(({ id }) => id));
      for (const [kind, member] of [['control', 'controlGroup'], ['power', 'powerGroup']] as const) {
        const moving = one.town.lines.filter(({ properties: { barrier } }) => barrier !== 'wall' && barrier !== 'bollards-fixed');
        const groups = [...new Set(moving.flatMap(({ properties }) => properties[member] ?? []))].sort();
        expect(commonCause[kind], label).toEqual(groups.filter((name) => isClosed && unseals(moving.filter(({ properties }) => properties[member] === name).map(({ id }) => id))));
      }
    });
  });

  test('what is suggested closes every leak, and is no less than the leak asks for', () => {
    let [built, raised] = [0, 0];
    each((one, { question, answer, suggestion, leak }, up, label) => {
      expect(suggestion === null, label).toBe(answer !== 'leaking');
      if (!suggestion?.ok) return;
      const lines = new Set([...up, ...suggestion.crossings.flatMap(({ raise }) => raise ?? [])]);
      const places = suggestion.crossings.filter(({ raise }) => raise === null).map(({ roadId, alongMm }) => ({ roadId, along: alongMm / 1000 }));
      // On the chain of points a place at a rim may be on either side of it.
      const isAtRim = ({ roadId, along }: (typeof places)[number]) => {
        const point = pointAt(one.town.plan.roads.find(({ id }) => id === roadId)?.points ?? [], along);
        return one.town.plan.zones.some(({ box: [west, south, east, north] }) => isIn([west - 8, south - 8, east + 8, north + 8], point) && !isIn([west + 8, south + 8, east - 8, north - 8], point));
      };
      if (places.some(isAtRim)) return;
      built += places.length;
      raised += lines.size - up.size;
      const after = answersOf(one, question, lines, one.walked.piecesOf(places));
      expect(after.filter((target) => target.answer === 'leaking'), label).toEqual([]);
      expect(suggestion.crossings.length, label).toBeGreaterThanOrEqual(leak?.atLeast ?? Infinity);
    });
    expect([built > 20, raised > 20]).toEqual([true, true]);
  });
});
