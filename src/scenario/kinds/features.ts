/** The other kinds of scenario feature: checkpoint, closure, zone, site, movement, note. */
import type { Admission, Coordinate } from './common.ts';

export interface PointGeometry {
  readonly type: 'Point';
  readonly coordinates: Coordinate;
}
export interface LineGeometry {
  readonly type: 'LineString';
  readonly coordinates: readonly Coordinate[];
}
export interface PolygonGeometry {
  readonly type: 'Polygon';
  readonly coordinates: readonly (readonly Coordinate[])[];
}

export interface CheckpointProperties {
  readonly kind: 'checkpoint';
  readonly admits: readonly Admission[];
}

/** A stretch of road shut: on a warning, or for good. It stops nobody by itself; a barrier must. */
export interface ClosureProperties {
  readonly kind: 'closure';
  readonly when: 'warning' | 'always';
}

export const zoneUses = ['mini-green-zone', 'clearance', 'build', 'complete', 'open-ground', 'other'] as const;
export type ZoneUse = (typeof zoneUses)[number];

export interface ZoneProperties {
  readonly kind: 'zone';
  readonly use: ZoneUse;
  /** May itself be the thing protected: origins are then all nodes outside it. */
  readonly isProtected: boolean;
  readonly isCleared: boolean;
}

export const siteRoles = ['origin', 'protected', 'friendly-base', 'hospital', 'housing'] as const;
export type SiteRole = (typeof siteRoles)[number];

export interface SiteProperties {
  readonly kind: 'site';
  readonly role: SiteRole;
  readonly precisionMeters: number;
  /** Rooms or places, and people to be housed; null where not stated. Housing only. */
  readonly capacity: number | null;
  readonly headcount: number | null;
}

export interface MovementProperties {
  readonly kind: 'movement';
  readonly vehicles: number;
  /** Nose to nose. */
  readonly spacingMeters: number;
  readonly vehicleLengthMeters: number;
  readonly speedKmh: number;
  /** Along its route, from where it is first seen; absent and null are from its start. */
  readonly seenAtMeters?: number | null;
}

export interface NoteProperties {
  readonly kind: 'note';
  readonly form: 'text' | 'arrow' | 'highlight';
  readonly text: string;
  readonly prints: boolean;
}
