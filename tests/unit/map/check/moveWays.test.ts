import { describe, expect, it } from 'vitest';
import { shiftedDash } from '../../../../src/map/check/moveWays.ts';
import { wayDash } from '../../../../src/scene/layers/checkLayers.ts';

/** Whether a pattern, repeated, is drawn at a place; dash and gap take turns. */
function isDrawnAt(pattern: readonly number[], place: number): boolean {
  const period = pattern.reduce((sum, part) => sum + part, 0);
  let rest = ((place % period) + period) % period;
  for (const [index, part] of pattern.entries()) {
    if (rest < part) return index % 2 === 0;
    rest -= part;
  }
  return false;
}

describe.each([[wayDash], [[1, 3]], [[5, 1]], [[2, 2]]])('the pattern %o', (dash) => {
  const period = dash.reduce((sum, part) => sum + part, 0);
  const parts = Array.from({ length: 24 }, (_, step) => step / 24);

  it('keeps its period, with no part below nothing', () => {
    for (const part of parts) {
      const shifted = shiftedDash(dash, part);
      expect(shifted.reduce((sum, one) => sum + one, 0)).toBeCloseTo(period, 9);
      expect(Math.min(...shifted)).toBeGreaterThanOrEqual(0);
      expect(shifted.length % 2).toBe(0);
    }
  });

  it('is the same pattern that much further on its way', () => {
    for (const part of parts) {
      const shifted = shiftedDash(dash, part);
      for (let sample = 0; sample < 40; sample += 1) {
        // Off the very ends, which rounding may move.
        const place = ((sample + 0.371) / 40) * period;
        expect(isDrawnAt(shifted, place)).toBe(isDrawnAt(dash, place - part * period));
      }
    }
  });

  it('stands where it stood when it is not shifted', () => {
    expect(shiftedDash(dash, 0).filter((part) => part > 0)).toEqual(dash);
  });
});
