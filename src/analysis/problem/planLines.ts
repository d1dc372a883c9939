/** Every line a plan relies on: the baseline's as the plan changes them, then its own. The one place that says which lines there are. */
import type { Baseline } from '../../baseline/baseline.ts';
import type { BarrierInput } from '../../network/crossings/stopsOfBarriers.ts';
import { type BarrierFeature, isKnown, type Scenario } from '../../scenario/document.ts';
import type { BarrierType, PowerLossBehaviour } from '../../scenario/kinds/barrier.ts';
import type { Admission } from '../../scenario/kinds/common.ts';
import { overrideOf } from '../../scenario/questions/overrideOf.ts';

export interface PlanLine extends BarrierInput {
  readonly type: BarrierType;
  readonly controlGroup: string | null;
  readonly powerGroup: string | null;
  readonly onPowerLoss: PowerLossBehaviour;
  /** Phase in which it is built; null is there from the start. */
  readonly phase: string | null;
  readonly admits: readonly Admission[];
  /** Full rise in an emergency; null where nobody states one. */
  readonly riseSeconds: number | null;
  /** As the standard writes it; null where none is claimed. */
  readonly rating: string | null;
  /** As a pair: clear length between its two lines, and vehicles let in at once; null where nobody says. */
  readonly pocketMeters: number | null;
  readonly pocketVehicles: number | null;
}

/**
 * Whatever their phase. A line of the baseline that the plan hides is given up; one of the plan's own that is hidden is only left out of
 * the picture, and counts.
 */
export function planLines(baseline: Pick<Baseline, 'barriers'>, scenario: Pick<Scenario, 'features' | 'overrides'>): readonly PlanLine[] {
  const lines: PlanLine[] = [];
  for (const { id, geometry, properties } of baseline.barriers) {
    const override = overrideOf(scenario, id);
    if (override?.hidden) continue;
    const { barrier, controlGroup, powerGroup, onPowerLoss, ends } = properties;
    lines.push({
      id, type: barrier, controlGroup, powerGroup, onPowerLoss, ends, phase: override?.phase ?? null, admits: override?.admits ?? [], riseSeconds: null, rating: null,
      pocketMeters: override?.pocketMeters ?? null, pocketVehicles: override?.pocketVehicles ?? null,
      coordinates: override?.geometry?.type === 'LineString' ? override.geometry.coordinates : geometry.coordinates,
    });
  }
  for (const feature of scenario.features) {
    if (!isKnown(feature) || feature.properties.kind !== 'barrier') continue;
    const { id, geometry, properties } = feature as BarrierFeature;
    const { barrier, controlGroup, powerGroup, onPowerLoss, ends, phase, admits, riseSeconds, rating, pocketMeters = null, pocketVehicles = null } = properties;
    lines.push({ id, type: barrier, controlGroup, powerGroup, onPowerLoss, ends, phase, admits, riseSeconds, rating, pocketMeters, pocketVehicles, coordinates: geometry.coordinates });
  }
  return lines;
}
