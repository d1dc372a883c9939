/** Adds copies of features, from this scenario or another. */
import { degreesForMeters } from '../../../geo/moveByMeters.ts';
import { isKnown, type Scenario, type ScenarioFeature, type ScenarioKind, type UnknownFeature } from '../../document.ts';
import { addFeatures } from './addFeatures.ts';
import type { CopiedFeatures } from './copyFeatures.ts';
import { moveGeometry } from './moveFeatures.ts';

export interface PasteFeatures {
  readonly copied: CopiedFeatures;
  /** One for each copied feature, in their order, none taken. */
  readonly newIds: readonly string[];
  readonly eastMeters?: number;
  readonly northMeters?: number;
  /** Place in the list; absent adds at the end. */
  readonly atIndex?: number;
  /** Kinds that stay in their place whatever the step. */
  readonly fixedKinds?: readonly ScenarioKind[];
  /** The copies come from this very scenario, so that ids of phases mean the same. */
  readonly isOwn?: boolean;
}

/**
 * Nothing is added where `newIds` are too few, repeat or are taken. References among the copies follow the copies; a
 * phase is found by name, in the scenario's own copies by id first, else the copy has none; other references stay only if the scenario has their object.
 */
export function pasteFeatures(scenario: Scenario, { copied, newIds, eastMeters = 0, northMeters = 0, atIndex, fixedKinds = [], isOwn = false }: PasteFeatures): Scenario {
  const renamed = new Map(copied.features.map((feature, index) => [feature.id, newIds[index]] as const));
  const taken = new Set(scenario.features.map((feature) => feature.id));
  const ids = new Set(renamed.values());
  if (ids.size < copied.features.length || [...ids].some((id) => id === undefined || id === '' || taken.has(id))) return scenario;
  const phaseOf = (phase: string | null) => {
    if (copied.phases === scenario.phases) return phase;
    const name = copied.phases.find(({ id }) => id === phase)?.name;
    // Every scenario counts its phases alike: the first one of another scenario is not the first one here.
    const byId = isOwn ? scenario.phases.find(({ id }) => id === phase) : undefined;
    return (byId ?? scenario.phases.find((own) => own.name === name))?.id ?? null;
  };
  const referenceOf = (id: string | null) => (id === null ? null : renamed.get(id) ?? (taken.has(id) ? id : null));
  const copies = copied.features.map((feature) => {
    const id = renamed.get(feature.id) ?? feature.id;
    return isKnown(feature) ? pasteKnown(feature, id) : pasteUnknown(feature, id);
  });
  return addFeatures(scenario, { features: copies, ...(atIndex === undefined ? {} : { atIndex }) });

  function pasteKnown(feature: ScenarioFeature, id: string): ScenarioFeature {
    const isBarrier = feature.properties.kind === 'barrier';
    const properties = {
      ...feature.properties,
      phase: phaseOf(feature.properties.phase),
      ...(isBarrier ? { substitute: referenceOf((feature.properties as { readonly substitute: string | null }).substitute) } : {}),
    };
    const stays = (eastMeters === 0 && northMeters === 0) || fixedKinds.includes(feature.properties.kind);
    const geometry = stays ? feature.geometry : moveGeometry(feature.geometry, degreesForMeters(latOf(feature), eastMeters, northMeters));
    return { ...feature, id, geometry, properties } as ScenarioFeature;
  }
}

function pasteUnknown(feature: UnknownFeature, id: string): UnknownFeature {
  return { id, unknown: { ...feature.unknown, id } };
}

function latOf({ geometry }: ScenarioFeature): number {
  const flat = geometry.coordinates.flat(3) as readonly number[];
  return flat[1] ?? 0;
}
