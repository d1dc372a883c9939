/** Bollards by the rules: hand calculations, and that one bollard fewer would always leave a gap too wide. */
import { describe, expect, expectTypeOf, test } from 'vitest';
import { countBollards } from '../../../../src/analysis/takeOff/countBollards.ts';
import { countFootway } from '../../../../src/analysis/takeOff/countFootway.ts';
import { countMedian } from '../../../../src/analysis/takeOff/countMedian.ts';
import { footwayMinimumMm, type GapRuleId, gapRules, largestGap } from '../../../../src/analysis/takeOff/gapRules.ts';
import type { Parameters } from '../../../../src/scenario/document.ts';
import { seededRandom } from '../../../fixtures/network/seededRandom.ts';

describe('the presets', () => {
  test.each([
    // rule, diameter, square, parallel: the published figures, millimetres
    ['uk', 200, 1200, 1200],
    ['us-ufc', 200, 1000, 1250],
    ['us-ufgs', 200, 715, 715], // 915 from centre to centre less a bollard
    ['us-ufgs', 275, 640, 640],
  ] as const)('%s with bollards of %i mm', (id, diameterMm, square, parallel) => {
    expect(largestGap(gapRules[id], diameterMm, 'square')).toEqual({ ok: true, gapMm: square });
    expect(largestGap(gapRules[id], diameterMm, 'parallel')).toEqual({ ok: true, gapMm: parallel });
  });

  test('us-ufgs refuses bollards thinner than 0.2 m, and such as fill the spacing', () => {
    expect(largestGap(gapRules['us-ufgs'], 199, 'square')).toEqual({ ok: false, reason: 'diameter-below-rule' });
    expect(largestGap(gapRules['us-ufgs'], 915, 'square')).toEqual({ ok: false, reason: 'diameter-above-spacing' });
  });

  test('name their sources and are those a scenario may choose', () => {
    expect(Object.values(gapRules).map(({ id, source }) => [id, source])).toEqual([
      ['uk', 'UK DfT Traffic Advisory Leaflet 01/11'], ['us-ufc', 'UFC 4-022-01 (2005)'], ['us-ufgs', 'UFGS 02840'],
    ]);
    expectTypeOf<GapRuleId>().toEqualTypeOf<Parameters['gapRule']>();
  });
});

describe('the count', () => {
  test.each([
    // clear, diameter, gap → count, widest, narrowest
    [18_000, 200, 1200, 12, 1200, 1200], // (18000 − 1200) / 1400 = 12 exactly; 15600 / 13 = 1200
    [18_001, 200, 1200, 13, 1101, 1100], // one millimetre more: 15401 / 14 = 1100.07
    [18_000, 200, 1000, 15, 938, 937], // 17000 / 1200 = 14.2; 15000 / 16 = 937.5
    [18_000, 200, 715, 19, 710, 710], // 17285 / 915 = 18.9; 14200 / 20 = 710, so 910 from centre to centre
    [8000, 250, 1200, 5, 1125, 1125], // 6800 / 1450 = 4.7; 6750 / 6 = 1125
    [1200, 200, 1200, 0, 1200, 1200],
    [1201, 200, 1200, 1, 501, 500],
    [0, 200, 1200, 0, 0, 0],
  ])('%i mm with %i mm bollards and gaps up to %i mm', (clearMm, diameterMm, largestGapMm, count, widestGapMm, narrowestGapMm) => {
    expect(countBollards({ clearMm, diameterMm, largestGapMm })).toEqual({ ok: true, count, widestGapMm, narrowestGapMm });
  });

  test('a bollard that finds no room is told', () => {
    expect(countBollards({ clearMm: 400, diameterMm: 500, largestGapMm: 300 })).toEqual({ ok: false, reason: 'bollard-does-not-fit' });
  });

  test.each([[-1, 200, 1200], [1.5, 200, 1200], [Number.NaN, 200, 1200], [1000, 0, 1200], [1000, 200, 0], [Infinity, 200, 1200]])('%f, %f, %f are no measures', (clearMm, diameterMm, largestGapMm) => {
    expect(countBollards({ clearMm, diameterMm, largestGapMm })).toEqual({ ok: false, reason: 'bad-measure' });
  });

  test('never leaves a gap wider than the rule, and one fewer always would', () => {
    const random = seededRandom(915);
    for (let run = 0; run < 5000; run += 1) {
      const rule = Object.values(gapRules)[random.between(0, 2)] ?? gapRules.uk;
      const diameterMm = random.between(200, 400);
      const largest = largestGap(rule, diameterMm, random.next() < 0.5 ? 'square' : 'parallel');
      if (!largest.ok) throw new Error(largest.reason);
      const clearMm = random.between(0, 60_000);
      const counted = countBollards({ clearMm, diameterMm, largestGapMm: largest.gapMm });
      if (!counted.ok) throw new Error(counted.reason);
      const { count, widestGapMm, narrowestGapMm } = counted;
      const message = `${rule.id} ${clearMm} ${diameterMm}`;
      expect(widestGapMm, message).toBeLessThanOrEqual(largest.gapMm);
      if (count > 0) expect(clearMm - (count - 1) * diameterMm, message).toBeGreaterThan(count * largest.gapMm);
      // Shared out in whole millimetres, the gaps and the bollards fill the length.
      const wide = clearMm - count * diameterMm - narrowestGapMm * (count + 1);
      expect(wide === 0 ? narrowestGapMm : narrowestGapMm + 1, message).toBe(widestGapMm);
    }
  });
});

describe('a footway', () => {
  test('has a bollard at the kerb, and gaps that a wheelchair passes and no vehicle', () => {
    // 8000 − 200 at the kerb = 7800: 6600 / 1400 = 4.7, so 5; 6800 / 6 = 1133.3.
    expect(countFootway({ clearMm: 8000, diameterMm: 200, largestGapMm: 1200 })).toEqual({ ok: true, count: 6, widestGapMm: 1134, narrowestGapMm: 1133 });
    expect(countFootway({ clearMm: 1300, diameterMm: 200, largestGapMm: 1200 })).toEqual({ ok: true, count: 1, widestGapMm: 1100, narrowestGapMm: 1100 });
  });

  test('under us-ufgs is never both, for its gap is narrower than a wheelchair', () => {
    expect(countFootway({ clearMm: 8000, diameterMm: 200, largestGapMm: 715 })).toEqual({ ok: false, reason: 'rule-below-footway-minimum', gapMm: 715 });
  });

  test('of some widths cannot be both', () => {
    // 1800 − 200 = 1600: too wide for none, and one leaves (1600 − 200) / 2 = 700.
    expect(countFootway({ clearMm: 1800, diameterMm: 200, largestGapMm: 1200 })).toEqual({ ok: false, reason: 'footway-gap-below-minimum', gapMm: 700 });
    expect(countFootway({ clearMm: 1114, diameterMm: 200, largestGapMm: 1200 })).toEqual({ ok: false, reason: 'footway-gap-below-minimum', gapMm: 914 });
    expect(countFootway({ clearMm: 1115, diameterMm: 200, largestGapMm: 1200 })).toMatchObject({ ok: true, count: 1 });
    expect(countFootway({ clearMm: 100, diameterMm: 200, largestGapMm: 1200 })).toMatchObject({ ok: false, reason: 'bad-measure' });
  });

  test('is refused exactly where no number of bollards is both', () => {
    const random = seededRandom(36);
    for (let run = 0; run < 2000; run += 1) {
      const [clearMm, diameterMm, largestGapMm] = [random.between(400, 12_000), random.between(200, 400), random.between(915, 1250)];
      const rest = clearMm - diameterMm;
      const isPossible = Array.from({ length: 20 }, (_, count) => rest - count * diameterMm)
        .some((open, count) => open <= (count + 1) * largestGapMm && open >= (count + 1) * footwayMinimumMm);
      expect(countFootway({ clearMm, diameterMm, largestGapMm }).ok, `${clearMm} ${diameterMm} ${largestGapMm}`).toBe(isPossible);
    }
  });
});

test('a median has a bollard at both kerbs', () => {
  // 3000 − 400 = 2600: 1400 / 1400 = 1, gaps of (2600 − 200) / 2.
  expect(countMedian({ clearMm: 3000, diameterMm: 200, largestGapMm: 1200 })).toEqual({ ok: true, count: 3, widestGapMm: 1200, narrowestGapMm: 1200 });
  expect(countMedian({ clearMm: 400, diameterMm: 200, largestGapMm: 1200 })).toMatchObject({ count: 2 });
});
