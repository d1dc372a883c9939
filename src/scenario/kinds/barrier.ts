/** A barrier a planner draws: a line that stops vehicles when closed. */
import type { Admission, Coordinate } from './common.ts';

export const barrierTypes = ['bollards-fixed', 'bollards-rising', 'wall', 'gate'] as const;
export type BarrierType = (typeof barrierTypes)[number];

/** A line's end joins a structure, is assumed to, or stops in the open, where vehicles drive round it. */
export const barrierEnds = ['tied', 'assumed', 'loose'] as const;
export type BarrierEnd = (typeof barrierEnds)[number];

export const powerLossBehaviours = ['stays', 'falls', 'rises'] as const;
export type PowerLossBehaviour = (typeof powerLossBehaviours)[number];

export interface BarrierGeometry {
  readonly type: 'LineString';
  readonly coordinates: readonly Coordinate[];
}

export interface BarrierProperties {
  readonly kind: 'barrier';
  readonly barrier: BarrierType;
  readonly controlGroup: string | null;
  readonly powerGroup: string | null;
  readonly onPowerLoss: PowerLossBehaviour;
  /** For its two ends, in line order. */
  readonly ends: readonly [BarrierEnd, BarrierEnd];
  /** Id of the barrier this one stands in for while that one is out of order; null for a line of its own. */
  readonly substitute: string | null;
  readonly admits: readonly Admission[];
  /** As the standard writes it, for example `M50 P1` or `V/7200[N2A]/64/90:1.5`; null where none is claimed. */
  readonly rating: string | null;
  /** Full rise in an emergency, in seconds; null takes the rule's. Only rising bollards and gates. */
  readonly riseSeconds: number | null;
  readonly bollardDiameterMeters: number | null;
  /** Length that stands in the carriageway between footways, in metres along the line from its first end; null is all of it. */
  readonly carriagewayMeters: readonly [fromMeters: number, toMeters: number] | null;
  /** As an interlocked pair: clear length between its two lines. Absent, as null, until somebody says so. */
  readonly pocketMeters?: number | null;
  /** As an interlocked pair: vehicles let in at once; absent and null are what fits, or one. */
  readonly pocketVehicles?: number | null;
}
