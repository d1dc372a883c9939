/**
 * The ground that a device has chosen, as a scene takes it: its colours, its sources, and its layers laid under everything of Cordon. Pure, and fetched on
 * demand: a scene without one is drawn on the embedded ground.
 */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { GroundVariant, Locale, Theme } from '../../scenario/view.ts';
import type { PictureCorners } from '../../share/formats/ground/pictureCorners.ts';
import type { TileArchive } from '../../share/formats/tiles/openTiles.ts';
import type { SceneGround } from '../sceneInput.ts';
import { colorsOn, paletteOn, themeOf } from './groundVariant.ts';
import { dressLayer } from './dressLayer.ts';
import { protomapsLayers } from './protomapsLayers.ts';
import { quietLayers } from './quietLayers.ts';
import { rasterPaint } from './rasterPaint.ts';

/** Tiles, and the id of the source they are drawn from: unique to what is in them, so that other tiles are another source. */
export interface TileGround {
  readonly source: string;
  /** With `{z}/{x}/{y}`. */
  readonly address: string;
  readonly archive: Pick<TileArchive, 'attribution' | 'content' | 'isProtomaps' | 'layers' | 'minZoom' | 'maxZoom' | 'bounds'>;
}

/** A picture laid on the ground by its corners, from the top left clockwise as the picture is seen. */
export interface Underlay {
  readonly source: string;
  /** An object address of this page. */
  readonly address: string;
  readonly corners: PictureCorners;
  /** 0 to 1. */
  readonly opacity: number;
}

export interface GivenGround {
  readonly credit: string;
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly layers: readonly LayerSpecification[];
}

export interface GroundChoice {
  readonly variant: GroundVariant;
  /** Null is the embedded ground. */
  readonly tiles: TileGround | null;
  /** A ground that comes with its layers, bottom first, under ids of its own; instead of tiles. */
  readonly given?: GivenGround | null;
  readonly underlay: Underlay | null;
}

/** Of the embedded ground, what tiles have themselves and more of. */
const shownByTiles: ReadonlySet<string> = new Set(['water-fill', 'water-edge', 'water-label', 'runway']);

export function sceneGround({ variant, tiles, given, underlay }: GroundChoice): SceneGround {
  return {
    theme: (theme) => themeOf(variant, theme),
    palette: (theme) => paletteOn(variant, theme),
    credit: given?.credit ?? tiles?.archive.attribution ?? '',
    sources: {
      ...given?.sources,
      ...(tiles ? { [tiles.source]: tileSource(tiles) } : {}),
      ...(underlay ? { [underlay.source]: { type: 'image', url: underlay.address, coordinates: underlay.corners.map(([lon, lat]) => [lon, lat]) as [[number, number], [number, number], [number, number], [number, number]] } } : {}),
    },
    lay: (layers, theme, locale) => {
      const ground = given ? given.layers.map((layer) => dressLayer(layer, variant, theme)) : tiles ? tileLayers(tiles, variant, theme, locale) : [];
      const isCovered = given || tiles;
      const picture = underlay ? [underlayLayer(underlay)] : [];
      return layers.flatMap((layer) => {
        // The land under the tiles; the picture over all ground and under the outline of the zone, with all that is planned.
        if (layer.id === 'land') return [layer, ...ground];
        if (layer.id === 'zone-line') return [...picture, layer];
        if (isCovered && shownByTiles.has(layer.id)) return [{ ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification];
        if (isCovered && layer.id === 'zone-fill' && layer.type === 'fill') return [{ ...layer, paint: { ...layer.paint, 'fill-opacity': tiles?.archive.content === 'vector' ? 0.4 : 0 } }];
        // Elsewhere it stands on water and needs none.
        if (underlay && layer.id === 'water-label') return [{ ...layer, paint: { ...layer.paint, 'text-halo-color': paletteOn(variant, theme).water, 'text-halo-width': 1.2 } } as LayerSpecification];
        return [layer];
      });
    },
  };
}

function tileSource({ address, archive: { content, minZoom, maxZoom, bounds } }: TileGround): SourceSpecification {
  const shared = { tiles: [address], minzoom: minZoom, maxzoom: maxZoom, bounds: [bounds[0], bounds[1], bounds[2], bounds[3]] as [number, number, number, number] };
  return content === 'vector' ? { type: 'vector', ...shared } : { type: 'raster', tileSize: 256, ...shared };
}

function tileLayers({ source, archive }: TileGround, variant: GroundVariant, theme: Theme, locale: Locale): LayerSpecification[] {
  if (archive.content !== 'vector') return [{ id: `${source}:tiles`, type: 'raster', source, paint: rasterPaint(variant, theme) }];
  const palette = paletteOn(variant, theme);
  const colors = colorsOn(variant, themeOf(variant, theme));
  return archive.isProtomaps ? protomapsLayers(source, palette, colors, locale) : quietLayers(source, archive.layers, palette, colors, locale);
}

function underlayLayer({ source, opacity }: Underlay): LayerSpecification {
  return { id: `${source}:picture`, type: 'raster', source, paint: { 'raster-opacity': opacity, 'raster-fade-duration': 0 } };
}
