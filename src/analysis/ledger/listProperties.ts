/**
 * The ledger of properties: those the baseline counts, as the plan overrides them, then those of the planner's own
 * inventory beside them. The one place that says how many of the count are located.
 */
import type { Baseline } from '../../baseline/baseline.ts';
import type { Bilingual } from '../../baseline/kinds/claim.ts';
import type { LonLat } from '../../geo/types.ts';
import type { HeldStatus, Scenario } from '../../scenario/document.ts';
import type { PlannerSource } from '../../scenario/kinds/common.ts';
import type { Weapons } from '../../scenario/kinds/ledger.ts';
import { heldStatusOf, overrideOf } from '../../scenario/questions/overrideOf.ts';

export interface LedgerRow {
  readonly id: string;
  /** `counted`: one of the 22. `beside`: of the planner's inventory, in no published count. */
  readonly standing: 'counted' | 'beside';
  /** As the baseline calls it; null beside the count. */
  readonly name: Bilingual | null;
  /** In the planner's words; '' where without. */
  readonly ownName: string;
  readonly status: HeldStatus;
  readonly phase: string | null;
  readonly neighbourhood: string | null;
  readonly weapons: readonly Weapons[];
  readonly note: string;
  readonly isLocated: boolean;
  /** Null where it has no place; a place is one point. */
  readonly at: LonLat | null;
  /** Who located it, or whose inventory it is; null for what the baseline alone says. */
  readonly source: PlannerSource | null;
  /** Whether the planner has said anything of it at all. */
  readonly isTouched: boolean;
}

/** In the order of the count, then of the inventory. */
export function listProperties({ heldProperties }: Pick<Baseline, 'heldProperties'>, scenario: Scenario | null): readonly LedgerRow[] {
  const counted = heldProperties.map(({ id, geometry, properties }): LedgerRow => {
    const override = scenario && overrideOf(scenario, id);
    const place = override?.geometry ?? geometry;
    return {
      id, standing: 'counted', name: properties.name, ownName: override?.name ?? '',
      status: heldStatusOf(override, properties.status), phase: override?.phase ?? null,
      neighbourhood: override?.neighbourhood ?? properties.neighbourhood, weapons: override?.weapons ?? [], note: override?.note ?? '',
      isLocated: place?.type === 'Point', at: place?.type === 'Point' ? [place.coordinates[0], place.coordinates[1]] : null,
      source: override?.source ?? null, isTouched: override !== null,
    };
  });
  const beside = (scenario?.inventory ?? []).map(({ id, name, status, phase, neighbourhood, weapons, note, geometry, source }): LedgerRow => ({
    id, standing: 'beside', name: null, ownName: name, status, phase, neighbourhood, weapons, note,
    isLocated: geometry !== null, at: geometry?.coordinates ?? null, source, isTouched: true,
  }));
  return [...counted, ...beside];
}

/** Of the planner's inventory alone: what the analyses count is counted as the map shows it. */
export function countBeside(rows: readonly LedgerRow[]): { readonly located: number; readonly total: number } {
  const beside = rows.filter(({ standing }) => standing === 'beside');
  return { located: beside.filter(({ isLocated }) => isLocated).length, total: beside.length };
}

export type Progress = Readonly<Record<HeldStatus, number>>;

export interface NeighbourhoodProgress extends Progress {
  /** As the rows name it; null for rows that name none. */
  readonly neighbourhood: string | null;
}

/** In the order in which the rows first name them, those without one last; empty while no row names any. */
export function progressByNeighbourhood(rows: readonly LedgerRow[]): readonly NeighbourhoodProgress[] {
  const named = [...new Set(rows.map(({ neighbourhood }) => neighbourhood))].filter((neighbourhood) => neighbourhood !== null);
  if (named.length === 0) return [];
  const keys = rows.some(({ neighbourhood }) => neighbourhood === null) ? [...named, null] : named;
  return keys.map((neighbourhood) => {
    const count = (status: HeldStatus) => rows.filter((row) => row.neighbourhood === neighbourhood && row.status === status).length;
    return { neighbourhood, held: count('held'), 'being-cleared': count('being-cleared'), cleared: count('cleared') };
  });
}
