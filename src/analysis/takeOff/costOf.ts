/** What a line costs, once the planner has said what a piece costs. Nothing is shipped: no source states a price. */
import type { UnitCost, UnitCosts } from '../../scenario/kinds/unitCosts.ts';
import type { Range } from './range.ts';

export interface Cost {
  readonly currency: string;
  readonly low: number;
  readonly high: number;
}

export interface Quantities {
  readonly rising: Range;
  readonly fixed: Range;
  readonly gates: number;
  readonly wallMm: Range;
}

/** Fewest pieces at the low price to most at the high one; null where a price it needs is not set. */
export function costOf({ rising, fixed, gates, wallMm }: Quantities, unitCosts: UnitCosts | null): Cost | null {
  if (!unitCosts) return null;
  const items: readonly (readonly [low: number, high: number, unit: UnitCost | null])[] = [
    [rising.low, rising.high, unitCosts.risingBollard],
    [fixed.low, fixed.high, unitCosts.fixedBollard],
    [gates, gates, unitCosts.gate],
    [wallMm.low / 1000, wallMm.high / 1000, unitCosts.wallMeter],
  ];
  let [low, high] = [0, 0];
  for (const [fewest, most, unit] of items) {
    if (most === 0) continue;
    if (!unit) return null;
    low += fewest * unit.low;
    high += most * unit.high;
  }
  return { currency: unitCosts.currency, low, high };
}

/** Null where one is blank or in another currency: a sum that leaves something out would be read as the whole. */
export function addCosts(costs: readonly (Cost | null)[]): Cost | null {
  const [first] = costs;
  if (!first) return null;
  let sum: Cost = { ...first, low: 0, high: 0 };
  for (const cost of costs) {
    if (!cost || cost.currency !== sum.currency) return null;
    sum = { ...sum, low: sum.low + cost.low, high: sum.high + cost.high };
  }
  return sum;
}
