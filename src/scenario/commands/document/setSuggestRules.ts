/** Says what is asked of suggested lines. */
import type { Scenario } from '../../document.ts';
import { equalJson } from '../../equalJson.ts';
import { defaultSuggestRules, type SuggestRules } from '../../kinds/suggestRules.ts';

/** Metres below zero or not a number change nothing. What is as it would be anyway is not kept. */
export function setSuggestRules(scenario: Scenario, changes: Partial<SuggestRules>): Scenario {
  const { standOffMeters = 0 } = changes;
  if (!(standOffMeters >= 0 && Number.isFinite(standOffMeters))) return scenario;
  const { suggest: before, ...others } = scenario.parameters;
  const named = { ...defaultSuggestRules, ...before, ...changes };
  const after: SuggestRules = { ...named, excludedRoads: [...new Set(named.excludedRoads)].filter((id) => id !== '') };
  if (equalJson(after, before ?? defaultSuggestRules)) return scenario;
  return { ...scenario, parameters: equalJson(after, defaultSuggestRules) ? others : { ...others, suggest: after } };
}
