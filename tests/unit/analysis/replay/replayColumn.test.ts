/** The replay of a column by hand: lines that hold, split, stand; queues that hold other lines down; the same count as the timing. */
import { describe, expect, it, test } from 'vitest';
import { replayAt } from '../../../../src/analysis/replay/replayAt.ts';
import { replayColumn, type ReplayInput, type ReplayLine } from '../../../../src/analysis/replay/replayColumn.ts';
import { replayMovement } from '../../../../src/analysis/replay/replayMovement.ts';
import { lengthOfRoute, measureRoute, placeAt, placesOfLine } from '../../../../src/analysis/timing/routeLine.ts';
import { exactly } from '../../../../src/analysis/takeOff/range.ts';
import { timeToClose } from '../../../../src/analysis/timing/timeToClose.ts';
import { lineGates } from '../../../../src/analysis/problem/lineGates.ts';
import { planLines } from '../../../../src/analysis/problem/planLines.ts';
import { defaultParameters } from '../../../../src/scenario/parameters.ts';
import { graphOf } from '../../../fixtures/network/graphOf.ts';
import { seededRandom } from '../../../fixtures/network/seededRandom.ts';
import { line, planOf } from '../trips/townTrips.ts';

/** A thousand metres north along the meridian. */
const north = (meters: number) => measureRoute([[44.4, 33.3], [44.4, 33.3 + meters / 111_195.08]]) ?? (() => { throw new Error('no route'); })();
const route = north(1000);
/** 10 m/s. */
const column = { vehicles: 5, spacingMeters: 50, vehicleLengthMeters: 6, speedKmh: 36 };
const rises = (id: string, at: number, riseSeconds = 2.5): ReplayLine => ({ id, atMeters: [at], conduct: 'rises', riseSeconds });
const play = (lines: readonly ReplayLine[], orderedAtSeconds: number, changes: Partial<ReplayInput> = {}) => replayColumn({ route, column, lines, orderedAtSeconds, ...changes });

describe('one line', () => {
  it('up in time stops the column, which queues behind it 8 m nose to nose', () => {
    const replay = play([rises('a', 500)], 40);
    expect(replay).toMatchObject({ outcome: 'stopped', arrived: 0, stopped: 5, staysAtMeters: [500, 492, 484, 476, 468] });
    expect(replay.lines).toMatchObject([{ passed: 0, stops: 0, fullAtSeconds: 42.5 }]);
    // The last nose has 468 m and four spacings to go.
    expect(replay.endsAtSeconds).toBeCloseTo(66.8, 6);
  });

  it('ordered as the second is over it splits the column behind that one', () => {
    // Noses at 50, 55, 60 s; the second tail is off at 55.6 s, so the rise starts at 56.6 s and is full at 59.1 s.
    const replay = play([rises('a', 500)], 55.2);
    expect(replay).toMatchObject({ outcome: 'split', arrived: 2, stopped: 3 });
    expect(replay.lines).toMatchObject([{ passed: 2, stops: 2, rises: [{ fromSeconds: expect.closeTo(56.6, 6) as number, toSeconds: expect.closeTo(59.1, 6) as number, isFull: true }] }]);
  });

  it('is held down by a close column until its tail has passed', () => {
    const replay = play([rises('a', 500)], 51, { column: { ...column, spacingMeters: 25 } });
    expect(replay).toMatchObject({ outcome: 'passes', arrived: 5, stopped: 0 });
    expect(replay.lines[0]?.rises).toHaveLength(5);
    expect(replay.lines[0]).toMatchObject({ passed: 5, stops: null, fullAtSeconds: expect.closeTo(60.6 + 3.5, 6) as number });
  });

  it('that stands is not passed, one that stays down is', () => {
    expect(play([{ ...rises('wall', 300), conduct: 'stands' }], 0)).toMatchObject({ outcome: 'stopped', lines: [{ passed: 0, stops: 0, fullAtSeconds: 0 }] });
    expect(play([{ ...rises('down', 300), conduct: 'open' }], 0)).toMatchObject({ outcome: 'passes', lines: [{ passed: 5, stops: null, fullAtSeconds: null }] });
  });

  it('with the loop overridden rises into the column and says so', () => {
    const replay = play([rises('a', 500)], 51, { column: { ...column, spacingMeters: 25 }, isLoopOverridden: true });
    // Full height at 53.5 s; noses at 50 and 52.5 s are through, the second is struck.
    expect(replay).toMatchObject({ outcome: 'split', arrived: 2, isDangerToLife: true, lines: [{ struck: 1, passed: 2 }] });
  });
});

describe('several lines', () => {
  it('stop what the first one let through', () => {
    const replay = play([rises('a', 500), rises('b', 900)], 55.2);
    expect(replay).toMatchObject({ outcome: 'stopped', staysAtMeters: [900, 892, 500, 492, 484] });
    expect(replay.lines.map(({ passed, stops }) => [passed, stops])).toEqual([[2, 2], [0, 0]]);
  });

  it('a queue before the next line holds one down for good', () => {
    // b stands; the column queues from 520 m back: noses at 520, 512, 504, 496, 488. The third stands over a at 500 m.
    const replay = play([rises('a', 500), { ...rises('b', 520), conduct: 'stands' }], 51, { column: { ...column, spacingMeters: 25 } });
    expect(replay.staysAtMeters).toEqual([520, 512, 504, 496, 488]);
    expect(replay.lines[0]).toMatchObject({ id: 'a', fullAtSeconds: null, passed: 3, stops: null });
  });

  it('a line the route comes back to blocks at both places', () => {
    const twice = play([{ ...rises('a', 0), atMeters: [400, 800] }], 60);
    // The last nose is off the first place at 60.6 s and the first on the second at 80 s: up at 64.1 s.
    expect(twice).toMatchObject({ outcome: 'stopped', lines: [{ passed: 5, stops: 0 }], staysAtMeters: [800, 792, 784, 776, 768] });
  });

  it('the order of the list changes nothing', () => {
    const lines = [rises('a', 500), rises('b', 700, 4), rises('c', 900)];
    for (const ordered of [30, 48, 56, 66, 73]) {
      const [one, other] = [play(lines, ordered), play(lines.toReversed(), ordered)];
      expect(other.staysAtMeters).toEqual(one.staysAtMeters);
      expect(other.lines.toReversed()).toEqual(one.lines);
    }
  });
});

test('one line lets through as many as the timing says', () => {
  const random = seededRandom(4);
  const outcomes = new Set<string>();
  for (let round = 0; round < 300; round += 1) {
    const some = { vehicles: random.between(1, 12), spacingMeters: random.between(8, 80), vehicleLengthMeters: random.between(3, 8), speedKmh: random.between(10, 90) };
    const [at, ordered, rise] = [random.between(50, 900), random.between(0, 60), random.between(1, 8)];
    const timing = timeToClose({
      column: some, leadSeconds: exactly((at * 3.6) / some.speedKmh),
      steps: [{ step: 'signal', seconds: exactly(ordered), isAssumed: false, source: 'planner' }, { step: 'rise', seconds: exactly(rise), isAssumed: false, source: 'planner' }],
    });
    const replay = play([rises('a', at, rise)], ordered, { column: some });
    expect(replay.lines[0]?.passed).toBe(timing.passed.likely);
    expect(replay.arrived).toBe(timing.passed.likely);
    outcomes.add(timing.outcome);
  }
  expect([...outcomes].sort()).toEqual(['closed-before-lead', 'closes-after', 'held-until-tail', 'too-late']);
});

describe('a moment', () => {
  const replay = play([rises('a', 500)], 55.2);

  it('has those before the start waiting, those on the way where they are, those beyond the end arrived', () => {
    const early = replayAt(replay, 10);
    expect(early.vehicles.map(({ status, meters }) => [status, meters])).toEqual([['driving', 100], ['driving', 50], ['driving', 0], ['waiting', -50], ['waiting', -100]]);
    expect(early.vehicles[0]?.coordinate?.[1]).toBeCloseTo(33.3 + 100 / 111_195.08, 7);
    expect(early.vehicles[0]?.bearing).toBeCloseTo(0, 6);
    expect(early.vehicles[3]).toMatchObject({ coordinate: null, bearing: null });
    const late = replayAt(replay, 500);
    expect(late).toMatchObject({ stopped: 3, arrived: 2 });
    expect(late.vehicles.map(({ status }) => status)).toEqual(['arrived', 'arrived', 'stopped', 'stopped', 'stopped']);
  });

  it('shows the line down, held, rising and up', () => {
    const states = [50, 55.4, 56, 57.85, 59.2].map((seconds) => replayAt(replay, seconds).lines[0]);
    expect(states.map((one) => [one?.state, one?.passed])).toEqual([['down', 0], ['held', 2], ['held', 2], ['rising', 2], ['up', 2]]);
    expect(states[3]?.height).toBeCloseTo(0.5, 6);
    expect(replayAt(play([{ ...rises('a', 500), conduct: 'stands' }], 0), 0).lines[0]).toMatchObject({ state: 'up', height: 1 });
  });

  it('nobody passes a line that is up, nobody drives through another, nobody goes back', () => {
    const random = seededRandom(9);
    for (let round = 0; round < 60; round += 1) {
      const lines = [rises('a', random.between(100, 400)), rises('b', random.between(401, 600), random.between(1, 9)), rises('c', random.between(601, 950))];
      const moved = play(lines, random.between(0, 90), { column: { ...column, spacingMeters: random.between(7, 70) } });
      let before = replayAt(moved, 0);
      for (let seconds = 0.5; seconds < moved.endsAtSeconds + 5; seconds += 0.5) {
        const now = replayAt(moved, seconds);
        now.vehicles.forEach(({ meters, status }, vehicle) => {
          expect(meters).toBeGreaterThanOrEqual((before.vehicles[vehicle]?.meters ?? 0) - 1e-9);
          const next = now.vehicles[vehicle + 1];
          if (next && status !== 'arrived') expect(meters - next.meters).toBeGreaterThan(6);
        });
        now.lines.forEach((one, index) => {
          if (before.lines[index]?.state === 'up') expect(one).toMatchObject({ state: 'up', passed: before.lines[index]?.passed });
        });
        before = now;
      }
      expect(before.stopped + before.arrived).toBe(5);
    }
  });

  it('is the same after a copy through JSON, and cheap', () => {
    const copy = JSON.parse(JSON.stringify(replay)) as typeof replay;
    expect(replayAt(copy, 57)).toEqual(replayAt(replay, 57));
    const thirty = play([rises('a', 500), rises('b', 700), rises('c', 900)], 60, { column: { ...column, vehicles: 30, spacingMeters: 25 } });
    const start = performance.now();
    for (let frame = 0; frame < 1000; frame += 1) replayAt(thirty, frame / 10);
    // A frame has 16 ms; this is a thousand of them.
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('the route', () => {
  it('is measured, and read at any place', () => {
    const corner = measureRoute([[44.4, 33.3], [44.4, 33.3], [44.4, 33.301], [44.401, 33.301]]);
    if (!corner) throw new Error('no route');
    expect(corner.corners).toHaveLength(3);
    expect(lengthOfRoute(corner)).toBeCloseTo(111.195 + 92.935, 2);
    expect(placeAt(corner, 111.195 + 46.4675)[0]).toBeCloseTo(44.4005, 6);
    expect(placeAt(corner, 9999)).toEqual([44.401, 33.301]);
    expect(measureRoute([[44.4, 33.3], [44.4, 33.3]])).toBeNull();
  });

  it('meets lines by their crossings, again where it comes back, and off the roads by the lines themselves', () => {
    const graph = graphOf();
    const places = (feature: ReturnType<typeof line>, corners: readonly (readonly [number, number])[]) => {
      const [only] = planLines({ barriers: [] }, planOf([feature]));
      const measured = measureRoute(corners);
      if (!only || !measured) throw new Error('no line');
      return placesOfLine(measured, only.coordinates.map(([lon = 0, lat = 0]) => [lon, lat] as const), lineGates(graph, only)).map((meters) => Math.round(meters));
    };
    const down = [[44.401, 33.301], [44.401, 33.3]] as const;
    expect(places(line('E-H'), down)).toEqual([56]);
    expect(places(line('E-H'), [...down, [44.401, 33.301]])).toEqual([56, 167]);
    // A loose end is driven round.
    expect(places(line('E-H', { ends: ['loose', 'tied'] }), down)).toEqual([]);
    // Ten metres beside the road.
    expect(places(line('E-H'), [[44.4011, 33.301], [44.4011, 33.3]])).toEqual([56]);
    expect(places(line('E-H'), [[44.4015, 33.301], [44.4015, 33.3]])).toEqual([]);
  });
});

describe('a movement of a plan', () => {
  const down = [[44.401, 33.302], [44.401, 33.3]] as const;
  const movement = { coordinates: down, column: { vehicles: 30, spacingMeters: 25, vehicleLengthMeters: 6, speedKmh: 40 } };
  const replayIn = (states: Parameters<typeof planOf>[1], options = {}, features = [line('E-H')]) => {
    const plan = planOf(features, states);
    return replayMovement(movement, planLines({ barriers: [] }, plan).map((one) => ({ line: one, crossings: lineGates(graphOf(), one) })), plan.postures[0] ?? null, defaultParameters, options);
  };

  it('is held by the loop as the check case says: all thirty pass', () => {
    // 166.8 m at 40 km/h: the first nose is there after 15 s. Pressed at 14 s, ordered 1.5 s later.
    expect(replayIn({ 'line-E-H': 'up' }, { pressedAtSeconds: 14 })).toMatchObject({ outcome: 'passes', orderedAtSeconds: 15.5, lines: [{ passed: 30 }] });
  });

  it('is stopped when the column is seen in time: 5.5 s to the signal and 2.5 s up', () => {
    expect(replayIn({ 'line-E-H': 'up' })).toMatchObject({ outcome: 'stopped', orderedAtSeconds: 5.5, lines: [{ fullAtSeconds: 8, passed: 0 }] });
    expect(replayIn({ 'line-E-H': 'up' }, { seenAtMeters: 100 })).toMatchObject({ outcome: 'passes', orderedAtSeconds: expect.closeTo(14.5, 6) as number });
  });

  it('passes what the posture leaves open, and stops at what stands already', () => {
    for (const state of ['down', 'failed-down', 'repair'] as const) expect(replayIn({ 'line-E-H': state })).toMatchObject({ outcome: 'passes', lines: [{ conduct: 'open' }] });
    expect(replayIn({})).toMatchObject({ outcome: 'passes', lines: [{ conduct: 'open' }] });
    expect(replayIn({ 'line-E-H': 'failed-up' })).toMatchObject({ outcome: 'stopped', lines: [{ conduct: 'stands' }] });
    expect(replayIn({ 'line-E-H': 'up' }, { pressedAtSeconds: 100, isAlreadyUp: true })).toMatchObject({ outcome: 'stopped', lines: [{ conduct: 'stands' }] });
    expect(replayIn({}, {}, [line('E-H', { barrier: 'wall' })])).toMatchObject({ outcome: 'stopped' });
  });

  it("takes the line's own rise", () => {
    expect(replayIn({ 'line-E-H': 'up' }, {}, [line('E-H', { riseSeconds: 6 })])).toMatchObject({ lines: [{ riseSeconds: 6, fullAtSeconds: 11.5 }] });
  });
});
