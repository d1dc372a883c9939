/**
 * The scenario document in memory: what one planner proposes over the baseline. Immutable; a command returns another one.
 * The file is a valid RFC 7946 FeatureCollection with the member `cordon` (parseScenario, writeScenario).
 */
import type { Locale, View } from './view.ts';
import type { BadgeClass } from './kinds/badges.ts';
import type { BarrierGeometry, BarrierProperties } from './kinds/barrier.ts';
import type { Admission, CommonProperties, PlannerSource, UnknownMembers } from './kinds/common.ts';
import type {
  CheckpointProperties, ClosureProperties, LineGeometry, MovementProperties, NoteProperties, PointGeometry, PolygonGeometry, SiteProperties, ZoneProperties,
} from './kinds/features.ts';
import type { InventoryEntry, Weapons } from './kinds/ledger.ts';
import type { KeptNetwork } from './kinds/keptNetwork.ts';
import type { Convoys, SurveyedBend } from './kinds/operation.ts';
import type { SuggestRules } from './kinds/suggestRules.ts';
import type { UnitCosts } from './kinds/unitCosts.ts';
import type { Slide } from './kinds/slide.ts';
import type { BarrierState } from './barrierStates.ts';

export { type BarrierState, barrierStates } from './barrierStates.ts';
export type { Slide } from './kinds/slide.ts';

/** Shape of the saved file. A change of shape brings a new number, a migration and a frozen sample. */
export const documentVersion = 1;

interface FeatureOf<Geometry, Properties> {
  readonly id: string;
  readonly geometry: Geometry;
  readonly properties: CommonProperties & Properties;
  /** Unknown members of the feature itself and of its properties. */
  readonly rest: { readonly feature: UnknownMembers; readonly properties: UnknownMembers };
}

export type BarrierFeature = FeatureOf<BarrierGeometry, BarrierProperties>;
export type CheckpointFeature = FeatureOf<PointGeometry, CheckpointProperties>;
export type ClosureFeature = FeatureOf<LineGeometry, ClosureProperties>;
export type ZoneFeature = FeatureOf<PolygonGeometry, ZoneProperties>;
export type SiteFeature = FeatureOf<PointGeometry, SiteProperties>;
export type MovementFeature = FeatureOf<LineGeometry, MovementProperties>;
export type NoteFeature = FeatureOf<PointGeometry | LineGeometry | PolygonGeometry, NoteProperties>;

export type ScenarioFeature =
  | BarrierFeature | CheckpointFeature | ClosureFeature | ZoneFeature | SiteFeature | MovementFeature | NoteFeature;
export type ScenarioKind = ScenarioFeature['properties']['kind'];

/** A feature of a kind this release does not know: shown in the list, kept in its place, written back as it came. */
export interface UnknownFeature {
  readonly id: string;
  readonly unknown: UnknownMembers;
}

export interface Posture {
  readonly id: string;
  readonly name: string;
  readonly trigger: string;
  readonly authority: string;
  readonly maxHours: number | null;
  /** By barrier id, baseline and scenario alike. */
  readonly states: Readonly<Record<string, BarrierState>>;
  /** Ids of staffed checkpoints. */
  readonly staffed: readonly string[];
  /** Ids of roads that stay open in it whatever would close the ways in; absent where none do. */
  readonly keepOpen?: readonly string[];
  readonly rest: UnknownMembers;
}

export interface Phase {
  readonly id: string;
  readonly name: string;
  readonly rest: UnknownMembers;
}

export const heldStatuses = ['held', 'being-cleared', 'cleared'] as const;
export type HeldStatus = (typeof heldStatuses)[number];

/** What a planner changes of one baseline feature; absent members leave it as the baseline has it. */
export interface Override {
  readonly hidden?: boolean;
  readonly status?: HeldStatus;
  readonly phase?: string | null;
  readonly geometry?: PointGeometry | LineGeometry | PolygonGeometry;
  readonly source?: PlannerSource;
  /** Of a held property, in the planner's own words. */
  readonly name?: string;
  /** Of a held property: id of a neighbourhood of the baseline, or the planner's own word. */
  readonly neighbourhood?: string;
  readonly weapons?: readonly Weapons[];
  /** Of a held property: what else the planner's inventory says of it. */
  readonly note?: string;
  /** Of a checkpoint or a barrier: who is let through. */
  readonly admits?: readonly Admission[];
  /** Of a facility that houses people: how many the planner counts on. */
  readonly headcount?: number;
  /** Of a barrier: as of one of the plan's own. */
  readonly pocketMeters?: number;
  readonly pocketVehicles?: number;
  readonly rest: UnknownMembers;
}

export interface Parameters {
  readonly gapRule: 'uk' | 'us-ufc' | 'us-ufgs';
  readonly vehicle: 'car' | 'pickup' | 'truck' | 'heavy-truck';
  readonly detectSeconds: number;
  readonly decideSeconds: number;
  readonly commandSeconds: number;
  readonly signalSeconds: number;
  /** What the planner says of the vehicle instead of what its class is taken for; absent until set. */
  readonly vehicleMassKg?: number;
  /** m/s² */
  readonly vehicleAcceleration?: number;
  readonly vehicleTopSpeedKmh?: number;
  /** Grip in bends; counts only with its reason beside it, else 1. */
  readonly friction?: number;
  readonly frictionReason?: string;
  /** Lines rise whatever is over them: danger to life. Absent is no. */
  readonly overridesLoop?: boolean;
  /** Absent until somebody enters a figure. */
  readonly convoys?: Convoys;
  /** Absent until somebody enters one. */
  readonly bends?: readonly SurveyedBend[];
  /** Absent until the planner sets one. */
  readonly unitCosts?: UnitCosts;
  readonly suggest?: SuggestRules;
  /** Absent until the planner names one. */
  readonly badges?: readonly BadgeClass[];
  readonly rest: UnknownMembers;
}

export interface Scenario {
  /** As the file says; a document newer than `documentVersion` opens read-only. */
  readonly version: number;
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** ISO 8601 date and time, UTC. */
  readonly modified: string;
  readonly caveat: string;
  readonly baselineVersion: string;
  readonly locale: Locale;
  readonly postures: readonly Posture[];
  readonly phases: readonly Phase[];
  readonly overrides: Readonly<Record<string, Override>>;
  /** Properties of the planner's own inventory beside those of the baseline; empty where none was opened. */
  readonly inventory: readonly InventoryEntry[];
  readonly parameters: Parameters;
  /** Roads of the plan's own, instead of the baseline's; absent where it rests on those. */
  readonly network?: KeptNetwork;
  readonly slides: readonly Slide[];
  readonly view: View;
  /** In the order of the list, known and unknown kinds alike. */
  readonly features: readonly (ScenarioFeature | UnknownFeature)[];
  /** Unknown members of the collection and of `cordon`. */
  readonly rest: { readonly collection: UnknownMembers; readonly cordon: UnknownMembers; readonly view: UnknownMembers };
}

export function isKnown(feature: ScenarioFeature | UnknownFeature): feature is ScenarioFeature {
  return 'properties' in feature;
}
