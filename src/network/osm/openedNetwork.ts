/**
 * What opening a file as road network gives: roads and junctions for `buildRoadGraph`, what stands on them already, and
 * everything that was mended, guessed or left out on the way. Values only; sentences are made by who shows them.
 */
import type { LonLat } from '../../geo/types.ts';
import type { JunctionInput, RoadInput } from '../graph/roadGraph.ts';

export const networkFormats = ['overpass-json', 'osm-xml', 'geojson', 'roads-geojson'] as const;
export type NetworkFormat = (typeof networkFormats)[number];

/** Characters, and of a file on the disk bytes, which are no fewer. A text of more than some 500 million cannot be held at all. */
export const mostCharacters = 400_000_000;

/** In the scripts the file gives; null where it gives none. */
export interface RoadName {
  readonly en: string | null;
  readonly ar: string | null;
}

export interface OpenedRoad extends RoadInput {
  readonly name: RoadName;
  /** Where it stands in the file: `way/123`, `feature 4`. Pieces of one way share it. */
  readonly at: string;
}

/**
 * A gate, a bollard or the like that the file shows on a road. Nobody knows whether it stands shut: hostile drivers find it
 * open, friends find it shut, and every result lists it.
 */
export interface ExistingBarrier {
  /** `node/123`. */
  readonly at: string;
  /** Value of its `barrier` tag. */
  readonly kind: string;
  readonly coordinate: LonLat;
  /** The corner of each road it stands on; several where roads meet in it. */
  readonly on: readonly { readonly roadId: string; readonly vertex: number }[];
}

/** What is wanted of a file. */
export interface NetworkOptions {
  /** Service roads: drives, yards, parking aisles. Left out, they are ways in that nobody sees. */
  readonly includesService: boolean;
  /** Roads with no or private access. Left out, they are ways in that nobody sees. */
  readonly includesPrivate: boolean;
  /** Joins roads of one layer where their lines cross, or all but end on one another, without a corner in common. Left apart, they are ways in that nobody sees. */
  readonly joinsCrossings: boolean;
}

/** Everything that a hostile driver could use. */
export const allRoads: NetworkOptions = { includesService: true, includesPrivate: true, joinsCrossings: true };

/** Lines of the file that are no roads here, by why. */
export const leftOutReasons = [
  /** Footways, paths, steps, cycleways: too narrow for a car as a rule. */
  'footways',
  /** Planned, being built or given up. */
  'not-built',
  /** Railways, rivers, walls, ferries. */
  'not-roads',
  /** Switched off. */
  'service',
  /** Switched off. */
  'private',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export const openRemarks = [
  /** The line goes on at a place that the file does not hold (`other`); it ends there, and the city goes on. */
  'missing-node',
  /** A coordinate that is no place on earth; treated as missing. */
  'bad-coordinate',
  /** Two nodes at one place, `at` and `other`: they are joined. */
  'duplicate-node',
  /** Given twice with different content; the later one is meant. */
  'duplicate-id',
  /** All its corners are one place; left out. */
  'zero-length',
  /** Ends where it starts; kept. */
  'self-loop',
  /** `other` is `key=value`, which could not be read and is taken as not stated. */
  'value-not-read',
  /** Its direction changes with the hour or the traffic; taken as both ways. */
  'changing-direction',
  /** A bridge or tunnel shares a corner (`other`) with a road of another layer that neither ends at; not joined there. */
  'layers-apart',
  /** Crosses `other` on the same layer without a corner in common; not joined. A way in may be missing. */
  'crosses-apart',
  /** The same, joined. */
  'crosses-joined',
  /** A square given by its outline: the outline stands for it. */
  'area-outline',
  /** Not joined to the largest part of the network; `other` is how many roads it has. */
  'island',
  /** The file states no border; dead ends near the outer hull of the roads are taken to be cut. */
  'border-assumed',
  /** More than a degree of latitude from Baghdad: distances across open ground are off by more than a hundredth. */
  'far-away',
  /** A barrier that no road goes by; it stops nobody. */
  'barrier-off-road',
] as const;
export type OpenRemarkReason = (typeof openRemarks)[number];

export interface OpenRemark {
  readonly reason: OpenRemarkReason;
  /** Place in the file; null for the whole. */
  readonly at: string | null;
  readonly other: string | null;
}

export const openRefusals = [
  'unknown-format',
  'not-json',
  'not-xml',
  /** A document type or entities, which can be made to fill the memory. */
  'entities',
  'too-deep',
  'too-large',
  'too-many-roads',
  /** Its roads lie across one another without end, as those of no city do. */
  'entangled',
  /** The server broke off: the file says itself that it is not whole. */
  'cut-short',
  /** Ways without places: ask for `out geom` or for the nodes too. */
  'no-places',
  'no-roads',
  /** A road of a file in the schema of data/roads.geojson that does not keep to it. Without it the rest would be closed too easily. */
  'bad-road',
] as const;
export type OpenRefusal = (typeof openRefusals)[number];

export interface OpenedNetwork {
  readonly format: NetworkFormat;
  readonly roads: readonly OpenedRoad[];
  readonly junctions: readonly JunctionInput[];
  /** Roads with no or private access, by id: shut for friends, open to whoever asks nobody. */
  readonly restricted: readonly string[];
  readonly barriers: readonly ExistingBarrier[];
  readonly leftOut: Readonly<Record<LeftOutReason, number>>;
  /** At most `remarksKept` of each reason. */
  readonly remarks: readonly OpenRemark[];
  /** All of them, by reason. */
  readonly remarkCounts: Readonly<Partial<Record<OpenRemarkReason, number>>>;
}

export type NetworkOpening =
  | { readonly ok: true; readonly network: OpenedNetwork }
  | { readonly ok: false; readonly reason: OpenRefusal; readonly at: string | null; readonly detail: string };

export type Refused = Extract<NetworkOpening, { ok: false }>;

export const refuse = (reason: OpenRefusal, at: string | null = null, detail = ''): Refused => ({ ok: false, reason, at, detail });
