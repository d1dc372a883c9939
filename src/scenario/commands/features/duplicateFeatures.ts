/** Copies features beside themselves; the copies stand in every posture as their originals do. */
import type { Posture, Scenario, ScenarioKind } from '../../document.ts';
import { ownMember } from '../../parse/json.ts';
import { copyFeatures } from './copyFeatures.ts';
import { pasteFeatures } from './pasteFeatures.ts';

export interface DuplicateFeatures {
  readonly ids: readonly string[];
  /** One for each feature found, in the order of the scenario's list, none taken. */
  readonly newIds: readonly string[];
  readonly eastMeters: number;
  readonly northMeters: number;
  /** Kinds whose copies lie on their originals, as what follows roads must. */
  readonly fixedKinds?: readonly ScenarioKind[];
}

/** The copies come after the last original. Nothing is added where `newIds` are too few, repeat or are taken. */
export function duplicateFeatures(scenario: Scenario, { ids, newIds, eastMeters, northMeters, fixedKinds = [] }: DuplicateFeatures): Scenario {
  const copied = copyFeatures(scenario, ids);
  const last = copied.features.at(-1);
  if (!last) return scenario;
  const pasted = pasteFeatures(scenario, { copied, newIds, eastMeters, northMeters, fixedKinds, atIndex: scenario.features.indexOf(last) + 1 });
  if (pasted === scenario) return scenario;
  const pairs = copied.features.map((feature, index) => [feature.id, newIds[index] ?? feature.id] as const);
  return { ...pasted, postures: scenario.postures.map((posture) => copyStates(posture, pairs)) };
}

/** The posture with whatever it says of `from` said of `to` as well; the same object where it says nothing. */
export function copyStates(posture: Posture, pairs: readonly (readonly [from: string, to: string])[]): Posture {
  const states = pairs.flatMap(([from, to]) => {
    const state = ownMember(posture.states, from) as Posture['states'][string] | undefined;
    return state === undefined ? [] : [[to, state] as const];
  });
  const staffed = pairs.flatMap(([from, to]) => (posture.staffed.includes(from) ? [to] : []));
  if (states.length === 0 && staffed.length === 0) return posture;
  // Spread and fromEntries define members and never assign them, so an id such as `__proto__` is a key like any other.
  return { ...posture, states: { ...posture.states, ...Object.fromEntries(states) }, staffed: [...posture.staffed, ...staffed] };
}
