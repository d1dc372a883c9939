/** The timing of a posture: its rising lines, how far off a vehicle must be seen, and each column at each line of its route. */
import { describe, expect, it } from 'vitest';
import { approachSpeed } from '../../../../src/analysis/approach/approachSpeed.ts';
import { findRunUps } from '../../../../src/analysis/approach/runUps.ts';
import { threatPresets } from '../../../../src/analysis/approach/threats.ts';
import { lineGates } from '../../../../src/analysis/problem/lineGates.ts';
import { planLines } from '../../../../src/analysis/problem/planLines.ts';
import { exactly } from '../../../../src/analysis/takeOff/range.ts';
import { checkTiming, seenFromMeters } from '../../../../src/analysis/timing/checkTiming.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import type { MovementFeature } from '../../../../src/scenario/document.ts';
import { defaultParameters } from '../../../../src/scenario/parameters.ts';
import { edgeOf, graphOf } from '../../../fixtures/network/graphOf.ts';
import { place, townRoad } from '../../../fixtures/network/town.ts';
import { line, planOf, town } from '../trips/townTrips.ts';

/** From B south to H: 222.39 m, over B–E at 55.6 m and E–H at 166.8 m. */
const column = createFeature('movement', 'column', { type: 'LineString', coordinates: [[44.401, 33.302], [44.401, 33.301], [44.401, 33.3]] }) as MovementFeature;
const ask = (plan: ReturnType<typeof planOf>, options = {}, parameters = defaultParameters) => checkTiming(
  town, planLines({ barriers: [] }, plan).map((one) => ({ line: one, crossings: lineGates(town, one) })), [column], plan.postures[0] ?? null, parameters, options);

describe('a posture', () => {
  const plan = planOf([line('E-H'), line('B-E', { riseSeconds: 5 }), line('G-H', { barrier: 'wall' }), line('A-D')], { 'line-E-H': 'up', 'line-B-E': 'pair', 'line-A-D': 'down' });

  it('lists the lines that rise, with every step and its source', () => {
    const { lines } = ask(plan);
    expect(lines.map(({ barrierId, seconds }) => [barrierId, seconds])).toEqual([['line-E-H', exactly(8)], ['line-B-E', exactly(10.5)]]);
    expect(lines[1]?.steps.at(-1)).toEqual({ step: 'rise', seconds: exactly(5), isAssumed: false, source: 'planner' });
    expect(ask(plan, { riseMode: 'normal' }).lines[0]?.seconds).toEqual({ low: 8.5, likely: 14.5, high: 20.5 });
  });

  it('times the column at each of them along its way, as well as the roads are known', () => {
    const { columns } = ask(plan);
    expect(columns.map(({ movementId, barrierId }) => [movementId, barrierId])).toEqual([['column', 'line-B-E'], ['column', 'line-E-H']]);
    const [first, second] = columns;
    // Good to 50 m: 5.6 to 105.6 m.
    expect(first?.atMeters.likely).toBeCloseTo(55.6, 1);
    expect((first?.atMeters.high ?? 0) - (first?.atMeters.low ?? 0)).toBeCloseTo(100, 6);
    expect(first?.close).toMatchObject({ outcome: 'held-until-tail', passed: exactly(30) });
    // 116.8 to 216.8 m at 40 km/h are 10.5 to 19.5 s, and it stands after 8.
    expect(second?.close).toMatchObject({ outcome: 'closed-before-lead', passed: exactly(0) });
  });

  it('cannot say where the precision of the road spans the limit', () => {
    const slow = { ...defaultParameters, decideSeconds: 8 };
    expect(ask(plan, {}, slow).columns[1]?.close).toMatchObject({ outcome: 'cannot-be-said', passed: { low: 0, likely: 0, high: 30 } });
  });

  it('leaves less time where the column is seen later', () => {
    const { columns: [, second] } = ask(plan, { seenAtMeters: { column: 130 } });
    expect(second?.seenAtMeters).toBe(130);
    // 36.8 m are 3.3 s; 50 m on either side still are fewer than 8 s, or none at all.
    expect(second?.close.leadSeconds.likely).toBeCloseTo(3.31, 1);
    expect(second?.close).toMatchObject({ outcome: 'held-until-tail', passed: exactly(30) });
  });

  it('overrides the loop only when told to, and says that it is a danger to life', () => {
    expect(ask(plan).isLoopOverridden).toBe(false);
    expect(ask(plan, { isLoopOverridden: true })).toMatchObject({ isLoopOverridden: true, columns: [{ close: { isDangerToLife: true } }, { close: { isDangerToLife: true } }] });
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(ask(plan)))).toEqual(ask(plan));
  });
});

describe('from how far off', () => {
  it('at top speed: what is driven in that time', () => {
    const fast = approachSpeed(findRunUps({ graph: town, mode: 'hostile' }, threatPresets.truck), { edge: edgeOf(town, 'E-H'), alongMm: 50_000 });
    expect(seenFromMeters(exactly(8), fast, threatPresets.truck).likely).toBeCloseTo((110 / 3.6) * 8, 6);
  });

  it('of a short run-up: v·t − ½·a·t², and no more than all of it', () => {
    const junctions = ['B', 'E'].map((id) => ({ id, geometry: { coordinates: [...place(id as 'B')] as [number, number] }, properties: { role: 'junction' as const } }));
    const graph = graphOf([townRoad('B', 'E', { precisionMeters: 0 })], junctions);
    const speed = approachSpeed(findRunUps({ graph, mode: 'hostile' }, threatPresets.truck), { edge: 0, alongMm: 96_000 });
    // 96 m from standing at 1.5 m/s² take 11.3 s and end at 16.97 m/s.
    expect(seenFromMeters(exactly(4), speed, threatPresets.truck).likely).toBeCloseTo(16.97 * 4 - 0.75 * 16, 1);
    expect(seenFromMeters(exactly(30), speed, threatPresets.truck).likely).toBeCloseTo(96, 6);
  });
});
