/** What every reader of a foreign file comes to: features of one shape, and a list of what was put right or left out, each with its place. */
import type { Geometry, GeometryMend, GeometryRefusal } from '../../scenario/geometry/mendGeometry.ts';

export const foreignFormats = ['geojson', 'topojson', 'kml', 'kmz', 'gpx', 'csv', 'wkt', 'shapefile'] as const;
export type ForeignFormat = (typeof foreignFormats)[number];

/** Where in its file a thing stands, in the words of the format; `number` counts from 1, as people do. */
export interface ForeignPlace {
  readonly unit: 'feature' | 'placemark' | 'track' | 'route' | 'waypoint' | 'row' | 'line' | 'record' | 'overlay' | 'link';
  readonly number: number;
  /** Part of a feature that held several geometries, from 1; null where it held one. */
  readonly part: number | null;
  /** As the file names it, '' where it does not; never trusted, shown as text. */
  readonly name: string;
}

/** Plain values only; nested ones have become JSON text. Has no prototype, so any key is a key. */
export type ForeignProperties = Readonly<Record<string, string | number | boolean>>;

export interface ForeignFeature {
  readonly name: string;
  readonly note: string;
  /** The folder or layer it lies in, '' where the format has none. */
  readonly layer: string;
  /** Mended by the scenario's own rules: two dimensions, 6 decimals, rings closed. */
  readonly geometry: Geometry;
  readonly properties: ForeignProperties;
  readonly at: ForeignPlace;
}

/** One feature or a part of one was put right or left out. */
export type ImportReason =
  | GeometryMend | GeometryRefusal
  // read, with a remark
  | 'split' | 'part-dropped' | 'name-refused' | 'wrong-value' | 'encoding-guessed' | 'attributes-missing' | 'attributes-left-out' | 'reprojected'
  // left out
  | 'not-a-feature' | 'too-deep' | 'unreadable' | 'overlay' | 'network-link' | 'truncated' | 'too-many-features' | 'not-chosen' | 'id-taken';

export interface ImportProblem {
  /** Null where the file as a whole is meant. */
  readonly at: ForeignPlace | null;
  readonly reason: ImportReason;
  /** The offending value or the parser's own words; never trusted, shown as text. */
  readonly detail: string;
  /** True: it was read, put right as the reason says. False: it was left out. */
  readonly isMended: boolean;
}

/** A picture gives no plan away: of a kind that carries none, saved again without it, or damaged. */
export const pictureRefusals = ['picture-kind', 'picture-without-plan', 'picture-cut', 'picture-altered', 'picture-too-large'] as const;
export type PictureRefusal = (typeof pictureRefusals)[number];

/** The whole file cannot be read. */
export type FileRefusal =
  | PictureRefusal
  | 'unknown-format' | 'is-scenario' | 'too-large' | 'not-json' | 'not-geojson' | 'not-topojson' | 'wrong-crs'
  | 'not-xml' | 'entities' | 'too-deep' | 'not-kml' | 'not-gpx' | 'no-coordinates' | 'not-wkt'
  | 'zip-unreadable' | 'zip-too-large' | 'zip-nothing' | 'not-shapefile' | 'no-projection' | 'wrong-projection';

export interface ImportCounts {
  /** Features that came out. */
  readonly read: number;
  /** Of these, how many were put right in some way. */
  readonly mended: number;
  /** Features, or parts of one, that were left out. */
  readonly refused: number;
}

export type ForeignFile =
  | {
    readonly ok: true;
    readonly format: ForeignFormat;
    readonly features: readonly ForeignFeature[];
    readonly problems: readonly ImportProblem[];
    readonly counts: ImportCounts;
  }
  | { readonly ok: false; readonly format: ForeignFormat | null; readonly reason: FileRefusal; readonly detail: string };

/** As many as are read of one file; what it holds beyond is left out and counted. A plan takes fewer (previewForeign). */
export const mostFeatures = 50_000;

/** Entries of a file, read or not: as many as a spreadsheet has rows. Each that is refused is counted. */
export const mostEntries = 1_048_576;

/** Of one feature: twice what a dBase table can have. Each is a text that is folded, looked through and listed. */
export const mostAttributes = 500;

/** Called now and then with how much of the file's features is done, 0 to 1. */
export type OnProgress = (share: number) => void;

export function refuseFile(format: ForeignFormat | null, reason: FileRefusal, detail = ''): ForeignFile {
  return { ok: false, format, reason, detail: detail.slice(0, 200) };
}
