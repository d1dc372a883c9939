/** The baseline: what data/ says, parsed and read-only. A file that failed leaves its list empty and a problem behind. */
import type { Neighbourhood, Water, Zone } from './kinds/area.ts';
import type { Barrier } from './kinds/barrier.ts';
import type { Checkpoint } from './kinds/checkpoint.ts';
import type { Facility } from './kinds/facility.ts';
import type { Figure } from './kinds/figure.ts';
import type { HeldProperty } from './kinds/heldProperty.ts';
import type { Incident } from './kinds/incident.ts';
import type { Junction, Road } from './kinds/road.ts';
import type { Source } from './kinds/source.ts';
import type { Problem } from './problem.ts';

export interface Baseline {
  readonly facilities: readonly Facility[];
  readonly heldProperties: readonly HeldProperty[];
  readonly checkpoints: readonly Checkpoint[];
  readonly barriers: readonly Barrier[];
  readonly incidents: readonly Incident[];
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly zones: readonly Zone[];
  readonly waters: readonly Water[];
  readonly roads: readonly Road[];
  readonly junctions: readonly Junction[];
  readonly sources: readonly Source[];
  readonly figures: readonly Figure[];
  readonly problems: readonly Problem[];
}

export type BaselineFeature =
  | Facility | HeldProperty | Checkpoint | Barrier | Incident | Neighbourhood | Zone | Water | Road | Junction;

export type BaselineKind = BaselineFeature['properties']['kind'];

const listsOf = (baseline: Baseline): readonly (readonly BaselineFeature[])[] => [
  baseline.facilities, baseline.heldProperties, baseline.checkpoints, baseline.barriers,
  baseline.incidents, baseline.neighbourhoods, baseline.zones, baseline.waters, baseline.roads, baseline.junctions,
];

/** Every feature of the baseline in one list, in the order of the files. */
export function listFeatures(baseline: Baseline): readonly BaselineFeature[] {
  return listsOf(baseline).flat();
}

/** The feature with that id, or null. */
export function findFeature(baseline: Baseline, id: string): BaselineFeature | null {
  for (const list of listsOf(baseline)) {
    const found = list.find((feature) => feature.id === id);
    if (found) return found;
  }
  return null;
}
