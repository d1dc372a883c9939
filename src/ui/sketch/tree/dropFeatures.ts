/** What a drag in the tree does to the plan: another place in the list, and the phase or the control group it was dropped into. */
import { changeProperties } from '../../../scenario/commands/features/changeProperties.ts';
import { reorderFeature } from '../../../scenario/commands/features/reorderFeature.ts';
import { setGroup } from '../../../scenario/commands/features/setGroup.ts';
import { isKnown, type Scenario, type ScenarioFeature } from '../../../scenario/document.ts';
import type { GroupIs } from './groupFeatures.ts';

export interface Drop {
  /** In the order of the list. */
  readonly ids: readonly string[];
  readonly into: GroupIs;
  /** The feature they are put beside; null leaves their places in the list. */
  readonly beside: { readonly id: string; readonly where: 'before' | 'after' } | null;
}

/** A feature cannot change its kind, and only barriers have a control group. */
function fits(feature: ScenarioFeature, into: GroupIs): boolean {
  if (into.by === 'kind') return feature.properties.kind === into.kind;
  return into.by === 'phase' || feature.properties.kind === 'barrier' || into.controlGroup === null;
}

/** The same scenario where nothing moves. What does not fit the group stays where it is. */
export function dropFeatures(scenario: Scenario, { ids, into, beside }: Drop): Scenario {
  const wanted = new Set(ids);
  const moved = scenario.features.filter(isKnown).filter((feature) => wanted.has(feature.id) && fits(feature, into));
  let changed = scenario;
  if (into.by === 'phase') {
    for (const kind of new Set(moved.map(({ properties }) => properties.kind))) changed = changeProperties(changed, { ids: moved.map(({ id }) => id), kind, changes: { phase: into.phase } });
  } else if (into.by === 'group') {
    changed = setGroup(changed, { ids: moved.map(({ id }) => id), controlGroup: into.controlGroup });
  }
  if (beside === null || wanted.has(beside.id)) return changed;
  // One after the other in front of the target, or last first behind it, so that they keep their order.
  for (const { id } of beside.where === 'before' ? moved : moved.toReversed()) {
    const from = changed.features.findIndex((feature) => feature.id === id);
    const target = changed.features.findIndex((feature) => feature.id === beside.id);
    if (target < 0) continue;
    const gap = beside.where === 'before' ? target : target + 1;
    changed = reorderFeature(changed, { id, toIndex: from < gap ? gap - 1 : gap });
  }
  return changed;
}
