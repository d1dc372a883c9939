/** Keeps opened roads with the plan, or takes them out of it. */
import type { Scenario } from '../../document.ts';
import { type KeptNetwork, mostKeptCharacters } from '../../kinds/keptNetwork.ts';
import { emptyRecord } from '../../parse/json.ts';

/** Null takes them out. A text that is empty or longer than `mostKeptCharacters` changes nothing. */
export function setNetwork(scenario: Scenario, network: Omit<KeptNetwork, 'rest'> | null): Scenario {
  const { network: before, ...others } = scenario;
  if (network === null) return before ? others : scenario;
  const { name, includesService, includesPrivate, joinsCrossings, text } = network;
  if (text === '' || text.length > mostKeptCharacters) return scenario;
  const isSame = before?.text === text && before.name === name && before.includesService === includesService && before.includesPrivate === includesPrivate && before.joinsCrossings === joinsCrossings;
  if (isSame) return scenario;
  return { ...others, network: { name, includesService, includesPrivate, joinsCrossings, text, rest: before?.text === text ? before.rest : emptyRecord() } };
}
