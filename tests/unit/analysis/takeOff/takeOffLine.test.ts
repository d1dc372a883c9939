/** Take-offs of lines by hand: parts, ranges, costs, totals, and the shipped lines. */
import { describe, expect, test } from 'vitest';
import type { UnitCosts } from '../../../../src/scenario/kinds/unitCosts.ts';
import { divideLine } from '../../../../src/analysis/takeOff/divideLine.ts';
import { lineInputOf, type MeasuredLine } from '../../../../src/analysis/takeOff/lineInput.ts';
import { type LineInput, type LineTakeOff, takeOffLine, type TakeOffParameters } from '../../../../src/analysis/takeOff/takeOffLine.ts';
import { takeOffTotals } from '../../../../src/analysis/takeOff/takeOffTotals.ts';
import { lengthOf } from '../../../../src/geo/lengthOf.ts';
import { findCrossings } from '../../../../src/network/crossings/findCrossings.ts';
import { graphOf } from '../../../fixtures/network/graphOf.ts';
import { shipped } from '../../../data/shippedBaseline.ts';

/** Frontage to frontage over 18 m of carriageway and two footways of 8 m. */
const across: LineInput = {
  id: 'across', barrier: 'bollards-rising', lengthMm: 34_000, carriagewaysMm: [[8000, 26_000]], diameterMm: 200, approach: 'square', lanes: 4, rating: 'M50 P1',
  onBridge: false, assumed: [], controlGroup: 'north', phase: 'one',
};
const uk: TakeOffParameters = { gapRule: 'uk', unitCosts: null };

function takeOff(changes: Partial<LineInput> = {}, parameters: TakeOffParameters = uk): LineTakeOff {
  const result = takeOffLine({ ...across, ...changes }, parameters);
  if (!result.ok) throw new Error(result.reason);
  return result;
}
const exact = (value: number) => ({ low: value, likely: value, high: value });

describe('dividing a line', () => {
  test.each([
    [null, ['carriageway 34000']],
    [[], ['carriageway 34000']],
    [[[8000, 26_000]], ['first-footway 8000', 'carriageway 18000', 'last-footway 8000']],
    [[[26_000, 8000]], ['first-footway 8000', 'carriageway 18000', 'last-footway 8000']],
    [[[0, 34_000]], ['carriageway 34000']],
    [[[-5000, 40_000]], ['carriageway 34000']],
    // 150 mm hold no bollard of 200.
    [[[150, 33_000]], ['carriageway 33000', 'last-footway 1000']],
    [[[20_000, 30_000], [5000, 15_000]], ['first-footway 5000', 'carriageway 10000', 'median 5000', 'carriageway 10000', 'last-footway 4000']],
    // A median of 399 mm does not hold two.
    [[[5000, 15_000], [15_399, 30_000]], ['first-footway 5000', 'carriageway 25000', 'last-footway 4000']],
    [[[5000, 20_000], [15_000, 30_000]], ['first-footway 5000', 'carriageway 25000', 'last-footway 4000']],
  ] as const)('%j', (carriageways, parts) => {
    expect(divideLine(34_000, carriageways, 200).map(({ part, clearMm }) => `${part} ${clearMm}`)).toEqual(parts);
  });
});

describe('a line', () => {
  test('rises in the carriageway and is fixed on the footways', () => {
    // 18 m: 12 bollards, gaps of 1200. 8 m: one at the kerb and five more, gaps of 1133.
    expect(takeOff()).toMatchObject({ rising: exact(12), fixed: exact(12), gates: 0, isComplete: true, largestGapMm: 1200, lanes: 4, rating: 'M50 P1', cost: null, assumed: [], foundation: null });
    expect(takeOff().parts.map((part) => part.ok && [part.part, part.bollards, part.count.likely, part.widestGapMm])).toEqual([
      ['first-footway', 'fixed', 6, 1134], ['carriageway', 'rising', 12, 1200], ['last-footway', 'fixed', 6, 1134],
    ]);
    expect(takeOff({ barrier: 'bollards-fixed' })).toMatchObject({ rising: exact(0), fixed: exact(24) });
  });

  test('names rule, source and approach', () => {
    expect(takeOff({ approach: 'parallel' }, { gapRule: 'us-ufc', unitCosts: null })).toMatchObject({ approach: 'parallel', largestGapMm: 1250, rule: { id: 'us-ufc', locator: '§6-3.1' } });
  });

  test('by a roadway rule is counted in the carriageway and told on the footways', () => {
    const line = takeOff({}, { gapRule: 'us-ufgs', unitCosts: null });
    expect(line).toMatchObject({ rising: exact(19), fixed: exact(0), isComplete: false });
    expect(line.parts[0]).toMatchObject({ ok: false, part: 'first-footway', reason: 'rule-below-footway-minimum', gapMm: 715 });
  });

  test('gives a range where widths are assumed', () => {
    // 13.5 m: 12300 / 1400 = 8.8, so 9; 22.5 m: 21300 / 1400 = 15.2, so 16. Footways 4 m: 1 + 2 (2600 / 1400 = 1.9); 12 m: 1 + 8 (10600 / 1400 = 7.6).
    const line = takeOff({ assumed: ['width', 'footway'] });
    expect(line).toMatchObject({ rising: { low: 9, likely: 12, high: 16 }, fixed: { low: 6, likely: 12, high: 18 }, clearMm: { low: 21_500, likely: 34_000, high: 46_500 }, assumed: ['width', 'footway'] });
  });

  test('is doubtful where only the likely width can be closed', () => {
    // By us-ufc a footway of 4 m cannot: 3800 takes three bollards and leaves (3800 − 600) / 4 = 800.
    const [footway] = takeOff({ assumed: ['footway'] }, { gapRule: 'us-ufc', unitCosts: null }).parts;
    expect(footway).toMatchObject({ ok: true, isDoubtful: true, count: { low: 7, likely: 7 } });
    expect(takeOff().parts.map((part) => part.ok && part.isDoubtful)).toEqual([false, false, false]);
  });

  test('takes the thinnest bollard where it states none, and says so', () => {
    expect(takeOff({ diameterMm: null })).toMatchObject({ diameterMm: 200, assumed: ['diameter'] });
  });

  test('on a bridge has a foundation to be confirmed', () => {
    expect(takeOff({ onBridge: true }).foundation).toBe('to-be-confirmed');
  });

  test('of wall or gate takes no bollards, whatever the rule', () => {
    expect(takeOff({ barrier: 'wall' }, { gapRule: 'us-ufgs', unitCosts: null })).toMatchObject({ parts: [], rising: exact(0), fixed: exact(0), gates: 0, isComplete: true });
    expect(takeOff({ barrier: 'gate', diameterMm: 50 }, { gapRule: 'us-ufgs', unitCosts: null })).toMatchObject({ gates: 1, clearMm: exact(34_000) });
  });

  test.each([
    ['bad-measure', { lengthMm: 0 }], ['bad-measure', { lengthMm: 10.5 }], ['bad-measure', { lengthMm: Number.NaN }], ['bad-measure', { carriagewaysMm: [[0, Number.NaN]] }],
    ['bad-measure', { diameterMm: 0 }], ['diameter-below-rule', { diameterMm: 150 }], ['diameter-above-spacing', { diameterMm: 1000 }],
  ] as const)('is refused: %s %j', (reason, changes) => {
    expect(takeOffLine({ ...across, ...changes }, { gapRule: 'us-ufgs', unitCosts: null })).toEqual({ ok: false, id: 'across', reason });
  });

  test('leaves no gap wider than the rule across a kerb either', () => {
    // With its kerb bollards counted in, every gap of the line lies within one part; parts fill the line.
    const line = takeOff();
    expect(line.parts.reduce((sum, part) => sum + part.clearMm.likely, 0)).toBe(34_000);
    expect(line.parts.every((part) => part.ok && part.widestGapMm <= 1200)).toBe(true);
  });
});

describe('costs', () => {
  const unitCosts: UnitCosts = { currency: 'USD', risingBollard: { low: 10, high: 20 }, fixedBollard: { low: 1, high: 2 }, wallMeter: { low: 3, high: 4 }, gate: null };

  test('run from fewest at the low price to most at the high one', () => {
    expect(takeOff({}, { gapRule: 'uk', unitCosts }).cost).toEqual({ currency: 'USD', low: 132, high: 264 });
    expect(takeOff({ assumed: ['width'] }, { gapRule: 'uk', unitCosts }).cost).toEqual({ currency: 'USD', low: 102, high: 344 });
    expect(takeOff({ barrier: 'wall' }, { gapRule: 'uk', unitCosts }).cost).toEqual({ currency: 'USD', low: 102, high: 136 });
  });

  test('are blank until each price they need is set, and while a part is not counted', () => {
    expect(takeOff({ barrier: 'gate' }, { gapRule: 'uk', unitCosts }).cost).toBeNull();
    expect(takeOff({}, { gapRule: 'uk', unitCosts: { ...unitCosts, fixedBollard: null } }).cost).toBeNull();
    expect(takeOff({ carriagewaysMm: null }, { gapRule: 'uk', unitCosts: { ...unitCosts, fixedBollard: null } }).cost).not.toBeNull();
    expect(takeOff({}, { gapRule: 'us-ufgs', unitCosts }).cost).toBeNull();
  });

  test('add up only when none is blank', () => {
    const [priced, blank] = [takeOff({}, { gapRule: 'uk', unitCosts }), takeOff()];
    expect(takeOffTotals([priced, priced]).all.cost).toEqual({ currency: 'USD', low: 264, high: 528 });
    expect(takeOffTotals([priced, blank]).all.cost).toBeNull();
    expect(takeOffTotals([]).all).toMatchObject({ lines: 0, cost: null });
  });
});

test('totals by control group and phase, lines without one last, and what could not be counted named', () => {
  const lines = [
    takeOff({ id: 'a', controlGroup: null }), takeOff({ id: 'b', controlGroup: 'south' }), takeOff({ id: 'c', phase: null }),
    takeOff({ id: 'd', controlGroup: 'south', assumed: ['width'] }), takeOff({ id: 'e' }, { gapRule: 'us-ufgs', unitCosts: null }),
    takeOffLine({ ...across, id: 'f', lengthMm: 0 }, uk),
  ];
  const totals = takeOffTotals(lines);
  expect(totals.byControlGroup.map(({ key, lines: count, rising }) => [key, count, rising])).toEqual([
    ['south', 2, { low: 21, likely: 24, high: 28 }], ['north', 2, exact(31)], [null, 1, exact(12)],
  ]);
  expect(totals.byPhase.map(({ key, lines: count }) => [key, count])).toEqual([['one', 4], [null, 1]]);
  expect(totals.all).toMatchObject({ lines: 5, incomplete: ['e', 'f'], fixed: exact(48) });
  expect(totals.refused).toEqual(['f']);
});

describe('from a barrier and its crossings', () => {
  const graph = graphOf(shipped.roads, shipped.junctions);
  const inputOf = (id: string, changes: Partial<MeasuredLine> = {}) => {
    const barrier = shipped.barriers.find((one) => one.id === id);
    const found = barrier && findCrossings(graph, barrier.geometry.coordinates);
    if (!barrier || !found?.ok) throw new Error(id);
    const line: MeasuredLine = {
      id, barrier: barrier.properties.barrier, lengthMeters: lengthOf(barrier.geometry), carriagewayMeters: null, bollardDiameterMeters: null, rating: null,
      controlGroup: barrier.properties.controlGroup, phase: null, isFootwayAssumed: true, ...changes,
    };
    return lineInputOf(line, found.crossings, graph);
  };

  test('the Yafa Street line: 18 assumed metres between footways of 8', () => {
    const input = inputOf('outer-yafa-street');
    const [[from, to] = [0, 0]] = input.carriagewaysMm ?? [];
    expect([from / 1000, (to - from) / 1000, (input.lengthMm - to) / 1000].map(Math.round)).toEqual([8, 18, 8]);
    expect(input).toMatchObject({ lanes: 4, assumed: ['width', 'footway', 'lanes'], onBridge: false, approach: 'square' });
  });

  test('a carriageway the planner measured is not assumed; one taken from the data is', () => {
    expect(inputOf('outer-yafa-street', { carriagewayMeters: [9, 25] })).toMatchObject({ carriagewaysMm: [[9000, 25_000]], assumed: ['footway', 'lanes'] });
    expect(inputOf('outer-yafa-street', { carriagewayMeters: [8, 26.02], isFootwayAssumed: false }).assumed).toEqual(['width', 'lanes']);
  });

  test('every shipped line can be taken off by uk, with a range', () => {
    for (const { id } of shipped.barriers) {
      const result = takeOffLine(inputOf(id), uk);
      expect(result.ok && result.isComplete, id).toBe(true);
      expect(result.ok && result.rising.low < result.rising.high, id).toBe(true);
    }
  });
});
