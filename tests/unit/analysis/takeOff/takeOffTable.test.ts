/** The take-off table over the invented town, its figures worked out by hand after the formula of the design, and over the shipped lines. */
import { describe, expect, test } from 'vitest';
import { takeOffTable, type TakeOffTableInput } from '../../../../src/analysis/takeOff/takeOffTable.ts';
import { graphOfBaseline } from '../../../../src/network/graph/baselineGraph.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { shipped } from '../../../data/shippedBaseline.ts';
import { graphOf } from '../../../fixtures/network/graphOf.ts';
import { emptyScenario } from '../../../fixtures/scenario/townScenario.ts';

const noLines = { ...shipped, barriers: [] };
/** Square across A–B, which is 18 m wide and says so; half of it on either side of the road's middle. */
const across = (id: string, halfDegrees: number, properties: Parameters<typeof createFeature<'barrier'>>[3] = {}) => createFeature(
  'barrier', id, { type: 'LineString', coordinates: [[44.4005, 33.302 - halfDegrees], [44.4005, 33.302 + halfDegrees]] },
  { ends: ['tied', 'tied'], bollardDiameterMeters: 0.2, ...properties },
);
const tableOf = (features: Scenario['features'], changes: Partial<TakeOffTableInput> = {}) => takeOffTable({
  scenario: { ...emptyScenario, features }, baseline: noLines, graph: graphOf(), includesBaseline: true, parameters: { gapRule: 'uk', unitCosts: null }, ...changes,
});

describe('one line by hand', () => {
  // 0.0004° of latitude are 44.478 m: 18 m of carriageway between footways of (44.478 − 18) / 2 = 13.239 m.
  // Carriageway: L = 18, g = 1.2, d = 0.2: n = ceil((18 − 1.2) / 1.4) = ceil(12.0) = 12; gap (18 − 12 · 0.2) / 13 = 1.2.
  // Footway: one bollard at the kerb, then L = 13.039: n = ceil(11.839 / 1.4) = ceil(8.456) = 9, so 10 in all; gap (13.039 − 1.8) / 10 = 1.1239.
  const [row] = tableOf([across('line', 0.0002)]).rows;

  test('agrees with the formula', () => {
    expect(row?.takeOff).toMatchObject({ ok: true, rising: { low: 12, likely: 12, high: 12 }, fixed: { low: 20, likely: 20, high: 20 }, isComplete: true, assumed: ['lanes'] });
    expect(row?.gaps).toEqual({ widestMm: 1200, footwayMm: 1123, meetsFootwayMinimum: true, errors: [] });
    expect(row).toMatchObject({ origin: 'plan', name: '', isIllustrative: false, roads: 1 });
  });

  test('costs from the fewest at the low price to the most at the high one', () => {
    const unitCosts = { currency: 'USD', risingBollard: { low: 100, high: 150 }, fixedBollard: { low: 10, high: 20 }, wallMeter: null, gate: null };
    const { rows, totals } = tableOf([across('line', 0.0002)], { parameters: { gapRule: 'uk', unitCosts } });
    const cost = { currency: 'USD', low: 12 * 100 + 20 * 10, high: 12 * 150 + 20 * 20 };
    expect([rows[0]?.takeOff.ok && rows[0].takeOff.cost, totals.all.cost]).toEqual([cost, cost]);
  });

  test('by the roadway rule has an error on each footway, which no number of bollards can meet', () => {
    const { rows, totals } = tableOf([across('line', 0.0002)], { parameters: { gapRule: 'us-ufgs', unitCosts: null } });
    expect(rows[0]?.gaps.errors).toMatchObject([{ part: 'first-footway', reason: 'rule-below-footway-minimum', gapMm: 715 }, { part: 'last-footway', reason: 'rule-below-footway-minimum', gapMm: 715 }]);
    expect(totals.all.incomplete).toEqual(['line']);
  });
});

test('lines of the plan come first, hidden ones too; totals are by group and phase', () => {
  const { rows, totals } = tableOf([
    across('b', 0.0002, { controlGroup: 'north', hidden: true }), across('a', 0.0002, { controlGroup: 'north', phase: 'one', name: 'ILLUSTRATIVE: A' }), across('c', 0.0002, { barrier: 'gate' }),
    createFeature('note', 'note', { type: 'Point', coordinates: [44.4, 33.3] }),
  ]);
  expect(rows.map(({ id, isIllustrative }) => [id, isIllustrative])).toEqual([['b', false], ['a', true], ['c', false]]);
  expect(totals.byControlGroup.map(({ key, lines, rising }) => [key, lines, rising.likely])).toEqual([['north', 2, 24], [null, 1, 0]]);
  expect(totals.byPhase.map(({ key, lines }) => [key, lines])).toEqual([['one', 1], [null, 2]]);
});

describe('the shipped lines', () => {
  const graph = graphOfBaseline(shipped);
  if (!graph) throw new Error('no network');
  const table = (overrides: Scenario['overrides'], includesBaseline = true) => takeOffTable({
    scenario: { ...emptyScenario, phases: [{ id: 'one', name: 'One', rest: {} }], overrides }, baseline: shipped, graph, includesBaseline, parameters: { gapRule: 'uk', unitCosts: null },
  });

  test('are all there as ranges, illustrative, unless they are switched off', () => {
    expect(table({}).rows.map(({ id }) => id)).toEqual(shipped.barriers.map(({ id }) => id));
    expect(table({}).rows.every(({ isIllustrative, origin, takeOff }) => isIllustrative && origin === 'baseline' && takeOff.ok && takeOff.rising.low < takeOff.rising.high)).toBe(true);
    expect(table({}, false).rows).toEqual([]);
  });

  test('stand as the plan uses them: hidden ones gone, moved and phased ones so', () => {
    const [first, second, third] = shipped.barriers;
    if (!first || !second || !third) throw new Error('too few lines');
    const moved = { type: 'LineString', coordinates: [[44.41, 33.36], [44.411, 33.36]] } as const;
    const { rows } = table({ [first.id]: { hidden: true, rest: {} }, [second.id]: { phase: 'one', rest: {} }, [third.id]: { geometry: moved, rest: {} } });
    expect(rows).toHaveLength(shipped.barriers.length - 1);
    expect(rows.find(({ id }) => id === second.id)?.takeOff).toMatchObject({ phase: 'one' });
    expect(rows.find(({ id }) => id === third.id)).toMatchObject({ isIllustrative: false });
    // A thousandth of a degree of longitude there: 111.195 m × cos 33.36° = 92.87 m; it crosses nothing, so all of it is carriageway.
    const { takeOff } = rows.find(({ id }) => id === third.id) ?? {};
    expect(takeOff?.ok && takeOff.clearMm.likely / 1000).toBeCloseTo(92.87, 1);
  });
});
