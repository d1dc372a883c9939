/** Time to close, worked by hand: the check case of the design, the spacing that splits, the loop that holds, ranges that span the limit. */
import { describe, expect, it } from 'vitest';
import { exactly } from '../../../../src/analysis/takeOff/range.ts';
import { closingSteps, orderSeconds, riseStep } from '../../../../src/analysis/timing/closingSteps.ts';
import { firstClosing } from '../../../../src/analysis/timing/firstClosing.ts';
import { type Column, timeToClose, type TimeToCloseInput } from '../../../../src/analysis/timing/timeToClose.ts';
import { defaultParameters } from '../../../../src/scenario/parameters.ts';

/** Thirty vehicles of 6 m, 25 m nose to nose, 40 km/h. */
const thirty: Column = { vehicles: 30, spacingMeters: 25, vehicleLengthMeters: 6, speedKmh: 40 };
/** 1 + 3 + 1 + 0.5 s to the signal, 2.5 s to full height. */
const steps = closingSteps(defaultParameters, riseStep(null));
const ask = (changes: Partial<TimeToCloseInput>) => timeToClose({ steps, leadSeconds: exactly(3), column: thirty, ...changes });

describe('the steps', () => {
  it('add up, and each says where its figure comes from', () => {
    expect(orderSeconds(steps)).toEqual(exactly(5.5));
    expect(steps.map(({ step, isAssumed, source }) => [step, isAssumed, source])).toEqual([
      ['detect', true, 'assumption'], ['decide', true, 'UFC 4-022-01 §6-2.3'], ['command', true, 'assumption'], ['signal', true, 'assumption'], ['rise', true, 'UFGS 02840'],
    ]);
  });

  it("take the planner's own figures as the planner's", () => {
    const own = closingSteps({ ...defaultParameters, decideSeconds: 10 }, riseStep(4));
    expect(own.filter(({ isAssumed }) => !isAssumed).map(({ step, seconds, source }) => [step, seconds.likely, source])).toEqual([['decide', 10, 'planner'], ['rise', 4, 'planner']]);
  });

  it('in normal operation rise in 3 to 15 s, whatever the emergency rise', () => {
    expect(riseStep(4, 'normal').seconds).toMatchObject({ low: 3, high: 15 });
  });

  it.each([[3, 2.5, []], [2, 2.5, ['decide-needs-guard-at-controls']], [0.5, 1, ['decide-below-minimum', 'rise-below-minimum']]] as const)('deciding in %d s and rising in %d s is told as %j', (decideSeconds, rise, remarks) => {
    expect(timeToClose({ steps: closingSteps({ ...defaultParameters, decideSeconds }, riseStep(rise)), leadSeconds: exactly(60), column: thirty }).remarks).toEqual(remarks);
  });
});

describe('the check case', () => {
  it('leaves 1.71 s free, less than 1 + 2.5 s, so all thirty pass', () => {
    const close = ask({});
    expect(close.freeSeconds).toBeCloseTo(1.71, 2);
    expect(close.neededFreeSeconds).toEqual(exactly(3.5));
    expect(close).toMatchObject({ outcome: 'held-until-tail', passed: exactly(30), isDangerToLife: false });
    // The last tail: 3 s, 29 spacings and a vehicle at 11.11 m/s; then one second and the rise.
    expect(close.fullHeightSeconds?.likely).toBeCloseTo(3 + (29 * 25 + 6) / (40 / 3.6) + 3.5, 6);
  });

  it('is split from 6 m + 3.5 s at 40 km/h = 44.9 m on, and not a hair before', () => {
    expect(ask({}).splitsFromMeters.likely).toBeCloseTo(6 + 3.5 * (40 / 3.6), 9);
    expect(ask({}).splitsFromMeters.likely).toBeCloseTo(44.89, 2);
    expect(ask({ column: { ...thirty, spacingMeters: 44.88 } })).toMatchObject({ outcome: 'held-until-tail', passed: exactly(30) });
    expect(ask({ column: { ...thirty, spacingMeters: 6 + 3.5 * (40 / 3.6) } }).outcome).toBe('closes-after');
    // The signal comes at 5.5 s. The first tail is off at 3.54 s, the second nose on at 7.05 s: full height would be at 8 s. So two pass.
    expect(ask({ column: { ...thirty, spacingMeters: 45 } })).toMatchObject({ outcome: 'closes-after', passed: exactly(2) });
  });
});

describe('the outcomes', () => {
  it('closed before the lead, also on the very moment', () => {
    expect(ask({ leadSeconds: exactly(8) })).toMatchObject({ outcome: 'closed-before-lead', passed: exactly(0), fullHeightSeconds: exactly(8) });
    expect(ask({ leadSeconds: exactly(7.99) }).outcome).toBe('held-until-tail');
  });

  it('a single vehicle passes or does not', () => {
    const one = { ...thirty, vehicles: 1 };
    expect(ask({ column: one, leadSeconds: exactly(60) }).outcome).toBe('closed-before-lead');
    // On the line from 5 s to 5.54 s, ordered at 5.5 s: held until a second after the tail.
    const held = ask({ column: one, leadSeconds: exactly(5) });
    expect(held).toMatchObject({ outcome: 'held-until-tail', passed: exactly(1) });
    expect(held.fullHeightSeconds?.likely).toBeCloseTo(5.54 + 3.5, 9);
    expect(ask({ column: one, leadSeconds: exactly(1) })).toMatchObject({ outcome: 'too-late', passed: exactly(1) });
  });

  it('a column that cannot be is no column', () => {
    for (const bad of [{ vehicles: 0 }, { speedKmh: 0 }, { spacingMeters: 5 }, { vehicleLengthMeters: 0 }]) expect(ask({ column: { ...thirty, ...bad } }).outcome).toBe('bad-column');
    expect(ask({ column: { ...thirty, vehicles: 1, spacingMeters: 0 }, leadSeconds: exactly(60) }).outcome).toBe('closed-before-lead');
  });

  it('a range of the lead that spans the limit cannot be said, one on either side can', () => {
    expect(ask({ leadSeconds: { low: 7, likely: 9, high: 11 } })).toMatchObject({ outcome: 'cannot-be-said', passed: { low: 0, likely: 0, high: 30 } });
    expect(ask({ leadSeconds: { low: 8, likely: 9, high: 11 } }).outcome).toBe('closed-before-lead');
    expect(ask({ leadSeconds: { low: 3, likely: 4, high: 5 } }).outcome).toBe('held-until-tail');
  });

  it('a range of the rise counts too: 3 to 15 s', () => {
    expect(ask({ steps: closingSteps(defaultParameters, riseStep(null, 'normal')), leadSeconds: exactly(12) }).outcome).toBe('cannot-be-said');
  });

  it('splits earlier or later as the lead has it, which is one outcome with a range', () => {
    const wide = { ...thirty, spacingMeters: 60 };
    const close = ask({ column: wide, leadSeconds: { low: 0.5, likely: 3, high: 5 } });
    expect(close).toMatchObject({ outcome: 'closes-after' });
    // Noses every 5.4 s. From 5 s: tail 5.54, rise from 6.54, full 9.04 < 10.4. From 0.5 s: nose 5.9, tail 6.44, full 9.94 < 11.3.
    expect(close.passed).toEqual({ low: 1, likely: 1, high: 2 });
  });
});

describe('overriding the loop', () => {
  it('is off, splits what would hold the line down, and says that it is a danger to life', () => {
    expect(ask({}).isLoopOverridden).toBe(false);
    const forced = ask({ isLoopOverridden: true });
    // Full height at 8 s; noses at 3, 5.25, 7.5 s are through, the second tail is off at 5.79 s: it and the third are on the line as it moves.
    expect(forced).toMatchObject({ outcome: 'closes-after', passed: exactly(3), struck: exactly(2), isDangerToLife: true, isLoopOverridden: true });
  });

  it('is a danger to life even where nobody is there', () => {
    expect(ask({ isLoopOverridden: true, leadSeconds: exactly(60) })).toMatchObject({ outcome: 'closed-before-lead', struck: exactly(0), isDangerToLife: true });
  });
});

describe('the rises of a line that is held down', () => {
  it('begins in each window and goes down again', () => {
    const closing = firstClosing([{ fromSeconds: 0, toSeconds: 1 }, { fromSeconds: 4, toSeconds: 5 }], 0, 2.5);
    expect(closing).toEqual({
      fullAtSeconds: 8.5, passed: 2, struck: 0,
      rises: [{ fromSeconds: 2, toSeconds: 4, isFull: false }, { fromSeconds: 6, toSeconds: 8.5, isFull: true }],
    });
  });

  it('never ends while somebody stands on the loop', () => {
    expect(firstClosing([{ fromSeconds: 0, toSeconds: Infinity }], 0, 2.5)).toMatchObject({ fullAtSeconds: null, passed: 1 });
  });
});
