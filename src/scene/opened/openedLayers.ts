/** How an opened layer is drawn: thin, in one colour, paler than anything of the plan, so that it is seen to be something else. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../scenario/view.ts';
import { tileLayers } from '../../share/layers/tile/encodeTile.ts';
import type { LayerColor } from '../../share/layers/openedLayer.ts';
import { palettes } from '../palette.ts';

interface OpenedStyle {
  readonly source: string;
  readonly color: LayerColor;
  /** 0 to 1. */
  readonly opacity: number;
  readonly isShown: boolean;
}

/** Areas, their edges and lines, places: from bottom to top, with ids of `source`. */
export function openedLayers({ source, color, opacity, isShown }: OpenedStyle, theme: Theme): readonly LayerSpecification[] {
  const palette = palettes[theme];
  const ink = palette[color];
  const visibility = isShown ? 'visible' as const : 'none' as const;
  const shapes = { source, 'source-layer': tileLayers.shapes, layout: { visibility } };
  // A line of no length with round ends is a dot.
  const places = { source, 'source-layer': tileLayers.places, layout: { visibility, 'line-cap': 'round' as const } };
  return [
    // Its edges are the lines above it: smooth ones of its own would be drawn for nothing.
    { ...shapes, id: `${source}-fill`, type: 'fill', filter: ['==', ['geometry-type'], 'Polygon'], paint: { 'fill-color': ink, 'fill-opacity': 0.16 * opacity, 'fill-antialias': false } },
    {
      ...shapes, id: `${source}-line`, type: 'line',
      paint: { 'line-color': ink, 'line-opacity': 0.75 * opacity, 'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.6, 16, 1.4, 19, 2.2] },
    },
    {
      ...places, id: `${source}-halo`, type: 'line', minzoom: 12,
      paint: { 'line-color': palette.halo, 'line-opacity': opacity, 'line-width': ['interpolate', ['linear'], ['zoom'], 12, 4.4, 15, 9.2, 18, 12] },
    },
    { ...places, id: `${source}-place`, type: 'line', paint: { 'line-color': ink, 'line-opacity': 0.8 * opacity, 'line-width': ['interpolate', ['linear'], ['zoom'], 10, 2.8, 14, 6, 18, 10] } },
  ];
}
