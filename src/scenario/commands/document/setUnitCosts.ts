/** Says what a piece costs, low to high, and in which currency. */
import type { Scenario } from '../../document.ts';
import { equalJson } from '../../equalJson.ts';
import { noUnitCosts, type UnitCosts } from '../../kinds/unitCosts.ts';

const isPrice = (value: unknown): boolean => typeof value === 'number' && value >= 0 && Number.isFinite(value);

/** A price below zero, or a low one above its high one, changes nothing. With nothing set, nothing is kept. */
export function setUnitCosts(scenario: Scenario, changes: Partial<UnitCosts>): Scenario {
  const { currency: _, ...prices } = changes;
  if (Object.values(prices).some((price) => price && !(isPrice(price.low) && isPrice(price.high) && price.low <= price.high))) return scenario;
  const { unitCosts: before, ...others } = scenario.parameters;
  const after: UnitCosts = { ...noUnitCosts, ...before, ...changes };
  if (equalJson(after, before ?? noUnitCosts)) return scenario;
  return { ...scenario, parameters: equalJson(after, noUnitCosts) ? others : { ...others, unitCosts: after } };
}
