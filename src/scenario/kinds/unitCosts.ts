/** What the planner says a piece costs. Nothing is shipped: no source states a price. */

export interface UnitCost {
  readonly low: number;
  readonly high: number;
}

/** Pieces that have a price, in the order of the form. */
export const costItems = ['risingBollard', 'fixedBollard', 'wallMeter', 'gate'] as const;
export type CostItem = (typeof costItems)[number];

/** In one currency, which the planner names; null where not set. */
export interface UnitCosts extends Readonly<Record<CostItem, UnitCost | null>> {
  readonly currency: string;
}

export const noUnitCosts: UnitCosts = { currency: '', risingBollard: null, fixedBollard: null, wallMeter: null, gate: null };
