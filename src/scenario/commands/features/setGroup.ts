/** Puts barriers on one switch, or on one supply. */
import type { Scenario } from '../../document.ts';
import { mapFeatures, withProperties } from '../mapFeatures.ts';

export interface SetGroup {
  readonly ids: readonly string[];
  /** Null: on no switch of its own. Absent: stays. An empty name is none. */
  readonly controlGroup?: string | null;
  readonly powerGroup?: string | null;
}

/** Features that are no barriers stay as they are. */
export function setGroup(scenario: Scenario, { ids, controlGroup, powerGroup }: SetGroup): Scenario {
  const changes = {
    ...(controlGroup === undefined ? {} : { controlGroup: controlGroup || null }),
    ...(powerGroup === undefined ? {} : { powerGroup: powerGroup || null }),
  };
  return mapFeatures(scenario, ids, (feature) => (feature.properties.kind === 'barrier' ? withProperties(feature, changes) : feature));
}
