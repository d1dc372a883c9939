/** How an opened layer is drawn: thin, in one colour, paler than anything of the plan, so that it is seen to be something else. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../scenario/view.ts';
import { tileLayer } from '../../share/layers/tile/encodeTile.ts';
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
  const common = { source, 'source-layer': tileLayer, layout: { visibility: isShown ? 'visible' as const : 'none' as const } };
  return [
    // Its edges are the lines above it: smooth ones of its own would be drawn for nothing.
    { ...common, id: `${source}-fill`, type: 'fill', filter: ['==', ['geometry-type'], 'Polygon'], paint: { 'fill-color': ink, 'fill-opacity': 0.16 * opacity, 'fill-antialias': false } },
    {
      ...common, id: `${source}-line`, type: 'line', filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'line-color': ink, 'line-opacity': 0.75 * opacity, 'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.6, 16, 1.4, 19, 2.2] },
    },
    {
      ...common, id: `${source}-place`, type: 'circle', filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': ink, 'circle-opacity': 0.8 * opacity, 'circle-radius': ['interpolate', ['linear'], ['zoom'], 10, 1.4, 14, 3, 18, 5],
        'circle-stroke-color': palette.halo, 'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 12, 0, 15, 1], 'circle-stroke-opacity': opacity,
      },
    },
  ];
}
