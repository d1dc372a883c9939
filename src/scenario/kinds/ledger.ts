/** The ledger of properties: what a planner's own inventory says of one, with the source of each claim. Never a person. */
import type { HeldStatus } from '../document.ts';
import type { PlannerSource, UnknownMembers } from './common.ts';
import type { PointGeometry } from './features.ts';

/** Weapons said to be in a property. Nothing is shipped: no published source lists any. */
export interface Weapons {
  readonly type: string;
  /** Null where the source gives none. */
  readonly count: number | null;
  readonly source: PlannerSource;
}

/** A property of the planner's inventory beside those the baseline counts. */
export interface InventoryEntry {
  readonly id: string;
  readonly name: string;
  readonly status: HeldStatus;
  readonly phase: string | null;
  /** Id of a neighbourhood of the baseline, or the inventory's own word; null where it names none. */
  readonly neighbourhood: string | null;
  readonly weapons: readonly Weapons[];
  /** What else the inventory says of it, in its own words. */
  readonly note: string;
  /** Null while nobody has located it; sensitive once somebody has. */
  readonly geometry: PointGeometry | null;
  readonly source: PlannerSource;
  readonly rest: UnknownMembers;
}
