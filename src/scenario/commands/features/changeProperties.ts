/** Changes properties of one or several features of a kind, as the property form does. */
import type { Scenario, ScenarioFeature, ScenarioKind } from '../../document.ts';
import { equalJson } from '../../equalJson.ts';
import { absentMembers } from '../../kinds/defaults.ts';
import { mapFeatures, withProperties } from '../mapFeatures.ts';
import { type PropertyChanges, propertyProblems } from './propertyProblems.ts';

export interface ChangeProperties<Kind extends ScenarioKind> {
  readonly ids: readonly string[];
  /** Features of other kinds among `ids` stay as they are. */
  readonly kind: Kind;
  readonly changes: PropertyChanges<Kind>;
}

/** Nothing changes where one of the values does not fit (propertyProblems says which) or names a phase the scenario does not have. */
export function changeProperties<Kind extends ScenarioKind>(scenario: Scenario, { ids, kind, changes }: ChangeProperties<Kind>): Scenario {
  if (propertyProblems(kind, changes).length > 0) return scenario;
  const { phase } = changes as { readonly phase?: string | null };
  if (typeof phase === 'string' && !scenario.phases.some(({ id }) => id === phase)) return scenario;
  return mapFeatures(scenario, ids, (feature) => {
    if (feature.properties.kind !== kind) return feature;
    const current = feature.properties as unknown as Readonly<Record<string, unknown>>;
    const absent: readonly string[] = absentMembers[kind] ?? [];
    const isSaid = ([key, value]: readonly [string, unknown]) => !equalJson(absent.includes(key) ? current[key] ?? null : current[key], value);
    return withoutAbsent(withProperties(feature, Object.fromEntries(Object.entries(changes).filter(isSaid))), absent);
  });
}

/** A member that is there only once it is set is gone when it is taken back. */
function withoutAbsent(feature: ScenarioFeature, absent: readonly string[]): ScenarioFeature {
  const entries = Object.entries(feature.properties);
  const kept = entries.filter(([key, value]) => value !== null || !absent.includes(key));
  return kept.length === entries.length ? feature : { ...feature, properties: Object.fromEntries(kept) } as unknown as ScenarioFeature;
}
