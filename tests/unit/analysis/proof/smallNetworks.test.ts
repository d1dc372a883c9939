/**
 * The whole check against trying everything, on random towns of up to 12 roads: answers, depth, the number of crossings still needed, the ways and
 * the cut that prove it, critical lines, groups, and every failure, from outside and from inside.
 */
import { describe, expect, test } from 'vitest';
import type { CheckResult, PostureCheck, Verdict } from '../../../../src/analysis/check/checkResult.ts';
import { findId } from '../../../../src/network/graph/orderedIds.ts';
import { checkScenario } from '../../../../src/analysis/check/checkScenario.ts';
import { noBaseline } from '../../../fixtures/network/townPlan.ts';
import { seededRandom } from '../../../fixtures/network/seededRandom.ts';
import { answerPlainly, cheapestCut, type PlainRoad, plainFailures, type PlainTown, reached } from './bruteForce.ts';
import { randomTown, type RandomTown } from './randomTown.ts';

const runs = 500;

const isFixed = (type: string) => type === 'wall' || type === 'bollards-fixed';

type Failing = { readonly kind: string; readonly id: string | null };

/** Lines that stop vehicles, by the words of the definitions; with something failing or nothing. */
function standing({ lines, posture }: RandomTown, failing: Failing | null = null): ReadonlySet<string> {
  return new Set(lines.filter(({ id, feature: { properties } }) => {
    if (isFixed(properties.barrier)) return true;
    let state: string = posture.states[id] ?? 'unknown';
    const losesPower = failing?.kind === 'power' || (failing?.kind === 'power-group' && failing.id === properties.powerGroup);
    if (losesPower && properties.onPowerLoss === 'falls' && state !== 'failed-up') state = 'down';
    if (losesPower && properties.onPowerLoss === 'rises' && (state === 'down' || state === 'pair')) state = 'up';
    if (failing?.kind === 'control' && properties.controlGroup !== null) state = 'down';
    if (failing?.kind === 'control-group' && failing.id === properties.controlGroup) state = 'down';
    if (failing?.kind === 'line' && failing.id === id) state = 'failed-down';
    return ['up', 'pair', 'failed-up'].includes(state);
  }).map(({ id }) => id));
}

function questionsOf(town: RandomTown): Readonly<Record<'outside' | 'inside', PlainTown>> {
  const { roads, lines, inZone } = town;
  const junctions = town.graph.nodeIds;
  const shared = { roads, lines, targets: inZone, leadsOut: [...inZone].some((name) => town.edges.has(name)) };
  return {
    outside: { ...shared, origins: new Set([...town.edges].filter((name) => !inZone.has(name))) },
    inside: { ...shared, origins: new Set(junctions.filter((name) => !inZone.has(name) && !town.facilities.has(name))) },
  };
}

const movable = ({ lines }: RandomTown) => lines.filter(({ feature }) => !isFixed(feature.properties.barrier));

function groupsOf(town: RandomTown, member: 'controlGroup' | 'powerGroup'): Readonly<Record<string, readonly string[]>> {
  const groups: Record<string, string[]> = {};
  for (const { id, feature: { properties } } of movable(town)) {
    const name = properties[member];
    if (name !== null) (groups[name] ??= []).push(id);
  }
  return groups;
}

/** The ways that are given prove the number: open, from an origin to a target, no road in two of them; the cut closes them all. */
function expectProof(town: RandomTown, plain: PlainTown, shut: ReadonlySet<string>, { leak }: Verdict, label: string): void {
  if (!leak) return;
  const used = new Set<string>();
  const placeOf = (name: string) => [...town.graph.nodeLonLat.subarray((findId(town.graph.nodeIds, name) ?? 0) * 2, (findId(town.graph.nodeIds, name) ?? 0) * 2 + 2)];
  const isAt = (names: ReadonlySet<string>, place: readonly number[] | undefined) => [...names].some((name) => placeOf(name).every((value, index) => Math.abs(value - (place?.[index] ?? 0)) < 1e-9));
  expect(leak.ways, label).toHaveLength(leak.atLeast ?? 1);
  for (const way of leak.ways) {
    expect(isAt(plain.origins, way.coordinates[0]) && isAt(plain.targets, way.coordinates.at(-1)), label).toBe(true);
    for (const roadId of way.roadIds) {
      expect(plain.lines.some((line) => line.roadId === roadId && shut.has(line.id)), label).toBe(false);
      // A connector cannot be cut, so any number of ways may share it.
      if (plain.roads.some(({ id, isConnector }) => id === roadId && isConnector)) continue;
      expect(used.has(roadId), label).toBe(false);
      used.add(roadId);
    }
  }
  if (leak.atLeast === null) return;
  expect(leak.cut, label).toHaveLength(leak.atLeast);
  const cut = new Set(leak.cut.map(({ roadId }) => roadId));
  const open = plain.roads.filter(({ id }) => !plain.lines.some((line) => line.roadId === id && shut.has(line.id)) && !cut.has(id));
  const after = reached(open, plain.origins, () => true);
  expect([...plain.targets].some((target) => after.has(target)), label).toBe(false);
}

describe(`${runs} random towns`, () => {
  const random = seededRandom(31_12_2019);
  const cases = Array.from({ length: runs }, () => {
    const town = randomTown(random);
    const result: CheckResult = checkScenario(town.graph, noBaseline, town.scenario);
    return { town, posture: result.postures[0] as PostureCheck, result, plain: questionsOf(town) };
  });
  const each = (ask: (town: RandomTown, verdict: Verdict, plain: PlainTown, label: string, posture: PostureCheck) => void) => {
    for (const [run, { town, posture, plain }] of cases.entries()) for (const question of ['outside', 'inside'] as const) ask(town, posture[question], plain[question], `run ${run} ${question}`, posture);
  };

  test('have every line on its road and on no other', () => {
    for (const [run, { town, result }] of cases.entries()) {
      expect(result.crossings.map(({ barrierId, roadId, idle }) => [barrierId, roadId, idle]), `run ${run}`).toEqual(town.lines.map(({ id, roadId }) => [id, roadId, null]));
    }
  });

  test('are of every sort, so that nothing below is proved of nothing', () => {
    const answers = new Map<string, number>();
    each((_, { question, answer, depth, leak }) => {
      const sort = `${question} ${answer} ${depth ?? ''}${leak ? Math.min(leak.atLeast ?? -1, 2) : ''}`;
      answers.set(sort, (answers.get(sort) ?? 0) + 1);
    });
    for (const sort of ['outside closed 1', 'outside closed 2', 'outside leaking 1', 'outside leaking 2', 'outside leaking -1', 'outside no-data ', 'inside closed 1', 'inside leaking 1', 'inside leaking 2']) {
      expect(answers.get(sort) ?? 0, `${sort} of ${JSON.stringify([...answers])}`).toBeGreaterThan(2);
    }
  });

  test('leak exactly where some way is open, by the fewest cuts that end it, and are as deep as the shortest way says', () => {
    each((town, { answer, reason, depth, leak }, plain, label) => {
      expect({ answer, reason, depth, atLeast: leak?.atLeast ?? null }, label).toEqual(answerPlainly(plain, standing(town)));
    });
  });

  test('need as many crossings with every line open as the least cut says', () => {
    each((_, { needed }, plain, label) => expect(needed, label).toBe(answerPlainly(plain, new Set()).atLeast));
  });

  test('prove each number by ways and a cut', () => {
    each((town, verdict, plain, label) => expectProof(town, plain, standing(town), verdict, label));
  });

  test('suggest the cheapest that may be closed, which then closes it; or say that nothing can', () => {
    const seen = new Map<string, number>();
    each((town, { suggestion, answer }, plain, label) => {
      expect(suggestion === null, label).toBe(answer !== 'leaking');
      if (suggestion === null) return;
      const shut = standing(town);
      const isOpen = (road: PlainRoad) => !plain.lines.some(({ id, roadId }) => roadId === road.id && shut.has(id));
      const { least, excludedRoads } = town.suggest;
      const costWith = (kept: readonly string[]) => ({ id, isConnector }: PlainRoad) => {
        if (isConnector || kept.includes(id) || excludedRoads.includes(id)) return Infinity;
        return least === 'count' ? 1 : Math.round((town.roads.find((road) => road.id === id)?.widthMeters ?? 0) * 1000);
      };
      const keepOpen = town.posture.keepOpen ?? [];
      const expected = cheapestCut(plain, isOpen, costWith(keepOpen));
      const sort = `${expected === null ? 'cannot' : 'can'} ${least}`;
      seen.set(sort, (seen.get(sort) ?? 0) + 1);
      if (suggestion.ok) {
        expect({ ...suggestion.total, isLeast: suggestion.isLeast, least: suggestion.least }, label).toEqual({ low: expected, high: expected, isLeast: true, least });
        const closed = new Set(suggestion.crossings.map(({ roadId }) => roadId));
        const after = reached(plain.roads.filter((road) => isOpen(road) && !closed.has(road.id)), plain.origins, () => true);
        expect([...plain.targets].some((target) => after.has(target)), label).toBe(false);
        for (const { raise } of suggestion.crossings) if (raise !== null) expect(['down', undefined], label).toContain(town.posture.states[raise]);
        return;
      }
      expect(expected, label).toBeNull();
      expect(suggestion.reason, label).toBe('cannot-be-sealed');
      expect(suggestion.blockers.length, label).toBeGreaterThan(0);
      for (const { reason, roadId } of suggestion.blockers) {
        if (reason === 'kept-open') expect(keepOpen, label).toContain(roadId);
        else if (reason === 'excluded') expect(excludedRoads, label).toContain(roadId);
        else expect(reason, label).toBe('connector');
      }
      const lifted = keepOpen.length > 0 ? cheapestCut(plain, isOpen, costWith([])) : null;
      expect(suggestion.ifLifted?.ok ? suggestion.ifLifted.total.low : null, label).toBe(lifted);
    });
    for (const sort of ['can count', 'can width', 'cannot count', 'cannot width']) expect(seen.get(sort) ?? 0, sort).toBeGreaterThan(10);
  });

  test('name the lines and the groups that alone hold them', () => {
    each((town, { critical, commonCause }, plain, label) => {
      const shut = standing(town);
      expect(critical.toSorted(), label).toEqual(plainFailures(plain, shut, Object.fromEntries(town.lines.map(({ id }) => [id, [id]]))).toSorted());
      expect(commonCause.control.toSorted(), label).toEqual(plainFailures(plain, shut, groupsOf(town, 'controlGroup')).toSorted());
      expect(commonCause.power.toSorted(), label).toEqual(plainFailures(plain, shut, groupsOf(town, 'powerGroup')).toSorted());
    });
  });

  test('answer for every failure as for a posture in which it has happened', () => {
    for (const [run, { town, posture, plain }] of cases.entries()) {
      const [control, power] = [Object.keys(groupsOf(town, 'controlGroup')), Object.keys(groupsOf(town, 'powerGroup'))];
      const lines = movable(town).filter(({ id }) => standing(town).has(id)).map(({ id }) => id);
      expect(posture.failures.map(({ kind, id }) => [kind, id]), `run ${run}`).toEqual([
        ['power', null], ['control', null], ...power.toSorted().map((id) => ['power-group', id]), ...control.toSorted().map((id) => ['control-group', id]), ...lines.map((id) => ['line', id]),
      ]);
      for (const failure of posture.failures) {
        const shut = standing(town, failure);
        for (const question of ['outside', 'inside'] as const) {
          const { answer, depth } = answerPlainly(plain[question], shut);
          expect(failure[question], `run ${run} ${failure.kind} ${failure.id} ${question}`).toMatchObject({ answer, depth });
        }
      }
    }
  });
});
