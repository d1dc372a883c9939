/** Changes the parameters of the timing and the rules. */
import type { Parameters, Scenario } from '../../document.ts';

/** Undefined takes an optional one away. */
export type ParameterChanges = { readonly [Name in keyof Omit<Parameters, 'rest' | 'unitCosts' | 'suggest' | 'convoys' | 'bends' | 'badges'>]?: Parameters[Name] | undefined };

/** What a vehicle without would not be one. */
const positive: readonly string[] = ['vehicleMassKg', 'vehicleAcceleration', 'vehicleTopSpeedKmh', 'friction'] satisfies (keyof Parameters)[];

/** Seconds below zero, a vehicle without mass, acceleration or speed, no friction at all, or what is not a number change nothing. */
export function changeParameters(scenario: Scenario, changes: ParameterChanges): Scenario {
  const keys = Object.keys(changes) as (keyof ParameterChanges)[];
  const { parameters } = scenario;
  if (keys.every((key) => parameters[key] === changes[key])) return scenario;
  const isWrong = (name: string, value: unknown) => typeof value === 'number' && !(Number.isFinite(value) && (positive.includes(name) ? value > 0 : value >= 0));
  if (Object.entries(changes).some(([name, value]) => isWrong(name, value))) return scenario;
  const after = Object.fromEntries(Object.entries({ ...parameters, ...changes }).filter(([, value]) => value !== undefined));
  return { ...scenario, parameters: after as unknown as Parameters };
}
