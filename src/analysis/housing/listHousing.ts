/** Housing: room against people, for the planner's sites and for what the baseline states the rooms of. Numbers only, never names. */
import type { Baseline } from '../../baseline/baseline.ts';
import type { Facility } from '../../baseline/kinds/facility.ts';
import { isKnown, type Scenario, type SiteFeature } from '../../scenario/document.ts';
import { isIllustrative } from '../../scenario/questions/isIllustrative.ts';
import { overrideOf } from '../../scenario/questions/overrideOf.ts';

export interface HousingRow {
  readonly id: string;
  readonly origin: 'plan' | 'baseline';
  /** As the planner wrote it, '' where without; null where the facility names itself. */
  readonly name: string | null;
  /** The baseline's, with its rooms and its sources; null for the planner's own sites. */
  readonly facility: Facility | null;
  readonly phase: string | null;
  /** Nobody knows its place. */
  readonly isIllustrative: boolean;
  /** Rooms or places; null where not stated. */
  readonly capacity: number | null;
  readonly headcount: number | null;
  /** Places left over, below zero where it is over-full; null where one of the two is not stated. */
  readonly free: number | null;
}

export interface HousingTotals {
  /** Of the rows that state it. */
  readonly capacity: number;
  readonly headcount: number;
  /** Of the rows that state both: never an over-full site made up for by an empty one. */
  readonly free: number;
  readonly over: number;
  /** Rows that do not state both. */
  readonly unstated: number;
}

const freeOf = (capacity: number | null, headcount: number | null) => (capacity === null || headcount === null ? null : capacity - headcount);

/** The baseline's first, then the planner's in the order of the plan. What the plan hides of the baseline is left out. */
export function listHousing({ facilities }: Pick<Baseline, 'facilities'>, scenario: Scenario): readonly HousingRow[] {
  const given = facilities.flatMap((facility): readonly HousingRow[] => {
    const override = overrideOf(scenario, facility.id);
    if (facility.properties.capacity === null || override?.hidden) return [];
    const [capacity, headcount] = [facility.properties.capacity.rooms, override?.headcount ?? null];
    return [{ id: facility.id, origin: 'baseline', name: null, facility, phase: override?.phase ?? null, isIllustrative: facility.properties.position === 'illustrative' && override?.geometry === undefined, capacity, headcount, free: freeOf(capacity, headcount) }];
  });
  const own = scenario.features.filter(isKnown)
    .filter((feature): feature is SiteFeature => feature.properties.kind === 'site' && feature.properties.role === 'housing')
    .map((site): HousingRow => {
      const { id, properties: { name, phase, capacity, headcount } } = site;
      return { id, origin: 'plan', name, facility: null, phase, isIllustrative: isIllustrative(site), capacity, headcount, free: freeOf(capacity, headcount) };
    });
  return [...given, ...own];
}

export function housingTotals(rows: readonly HousingRow[]): HousingTotals {
  const sum = (value: (row: HousingRow) => number) => rows.reduce((total, row) => total + value(row), 0);
  return {
    capacity: sum(({ capacity }) => capacity ?? 0),
    headcount: sum(({ headcount }) => headcount ?? 0),
    free: sum(({ free }) => Math.max(0, free ?? 0)),
    over: sum(({ free }) => Math.max(0, -(free ?? 0))),
    unstated: rows.filter(({ free }) => free === null).length,
  };
}
