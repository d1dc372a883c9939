/** What an opened layer is to whoever draws it: counts, tiles, and what one feature says. A layer is looked at and never becomes part of a plan. */
import type { Bbox } from '../../geo/types.ts';
import type { ForeignProperties } from '../formats/foreign.ts';
import type { TilePlace } from './tile/cutTile.ts';

export const layerFormats = ['geojson', 'flatgeobuf', 'pmtiles'] as const;
export type LayerFormat = (typeof layerFormats)[number];

/** What a layer may be drawn in, by its name in the palette of the map. */
export const layerColors = ['uncertainty', 'facility', 'incident', 'checkpoint', 'waterInk', 'ink'] as const;
export type LayerColor = (typeof layerColors)[number];

/** The whole file cannot be opened as a layer. */
export type LayerRefusal =
  | 'unknown-format' | 'is-scenario' | 'topojson' | 'too-large' | 'not-json' | 'not-geojson' | 'not-utf8' | 'wrong-crs' | 'metres' | 'nothing' | 'gone'
  | 'damaged' | 'no-index' | 'newer'
  /** No archive of tiles that is read; `detail` is a `TileRefusalReason`. */
  | 'tiles'
  /** Tiles that are pictures: nothing to be drawn over a map. */
  | 'pictures';

/** A feature was left out, and why. */
export type LeftOutReason = 'no-geometry' | 'unreadable' | 'out-of-range' | 'metres' | 'too-many-corners' | 'too-large' | 'too-deep';

export interface LayerSummary {
  readonly format: LayerFormat;
  /** Features that are drawn; null where nobody has counted them, as in tiles. */
  readonly count: number | null;
  /** Of those. */
  readonly box: Bbox;
  /** The zooms it has tiles of: nothing is drawn farther away, closer ones are drawn from the last. */
  readonly zooms: readonly [least: number, most: number];
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
  /** The file ends in the middle of a feature: what came before it is drawn. */
  readonly isCut: boolean;
  /** Bytes that are held of it; the file itself stays where it is. */
  readonly heldBytes: number;
}

export interface FeatureWords {
  readonly name: string;
  readonly properties: ForeignProperties;
}

export interface TileAnswer {
  /** A vector tile; empty where nothing lies there. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** There is more than a tile takes: shown in part until one looks closer. */
  readonly isPartial: boolean;
  /** Some of what lies there cannot be read and is left out. */
  readonly isBroken: boolean;
}

export interface OpenedLayer {
  readonly summary: LayerSummary;
  tile(place: Omit<TilePlace, 'isFinest'>): Promise<TileAnswer>;
  /** By the id it has in the tiles. Null where the file cannot be read any more. */
  feature(id: number): Promise<FeatureWords | null>;
}

export type LayerOpening = { readonly ok: true; readonly layer: OpenedLayer } | { readonly ok: false; readonly reason: LayerRefusal; readonly detail: string };

export function refuseLayer(reason: LayerRefusal, detail = ''): Extract<LayerOpening, { ok: false }> {
  return { ok: false, reason, detail: detail.slice(0, 200) };
}

/** Tiles are cut down to this zoom; closer ones are drawn from it, a sixth of a metre at the most beside the truth. */
export const finestZoom = 16;

/** Of layers whose tiles are cut here. Seen from farther away than the map goes, a layer is asked for nothing. */
export const cutZooms = [8, finestZoom] as const;

export const emptyTile: TileAnswer = { bytes: new Uint8Array(), isPartial: false, isBroken: false };
