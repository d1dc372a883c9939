/** Changes the parameters of the timing and the rules. */
import type { Parameters, Scenario } from '../../document.ts';

export type ParameterChanges = Partial<Omit<Parameters, 'rest' | 'unitCosts' | 'suggest'>>;

/** Seconds below zero or not a number change nothing. */
export function changeParameters(scenario: Scenario, changes: ParameterChanges): Scenario {
  const keys = Object.keys(changes) as (keyof ParameterChanges)[];
  const { parameters } = scenario;
  if (keys.every((key) => parameters[key] === changes[key])) return scenario;
  if (Object.values(changes).some((value) => typeof value === 'number' && !(value >= 0 && Number.isFinite(value)))) return scenario;
  return { ...scenario, parameters: { ...parameters, ...changes } };
}
