/** Removes a phase. */
import { isKnown, type Override, type Scenario } from '../../document.ts';
import { emptyRecord } from '../../parse/json.ts';
import { mapFeatures, withProperties } from '../mapFeatures.ts';

/**
 * What was in it goes to the next phase, else to the one before, else is there from the start: a plan never
 * claims earlier than it said unless no phase is left.
 */
export function removePhase(scenario: Scenario, { id }: { readonly id: string }): Scenario {
  const index = scenario.phases.findIndex((phase) => phase.id === id);
  if (index < 0) return scenario;
  const heir = (scenario.phases[index + 1] ?? scenario.phases[index - 1])?.id ?? null;
  const inPhase = scenario.features.flatMap((feature) => (isKnown(feature) && feature.properties.phase === id ? [feature.id] : []));
  const moved = mapFeatures(scenario, inPhase, (feature) => withProperties(feature, { phase: heir }));
  return {
    ...moved,
    phases: scenario.phases.toSpliced(index, 1),
    overrides: passOn(scenario.overrides, id, heir),
    inventory: scenario.inventory.some(({ phase }) => phase === id) ? scenario.inventory.map((entry) => (entry.phase === id ? { ...entry, phase: heir } : entry)) : scenario.inventory,
  };
}

function passOn(overrides: Scenario['overrides'], id: string, heir: string | null): Scenario['overrides'] {
  if (!Object.values(overrides).some((override) => override.phase === id)) return overrides;
  const passed = emptyRecord<Override>();
  for (const [key, override] of Object.entries(overrides)) passed[key] = override.phase === id ? { ...override, phase: heir } : override;
  return passed;
}
