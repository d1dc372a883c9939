/** Bollard lines: a row of beads square to the road from afar, the true line with its bollards close by. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../scenario/view.ts';
import type { Palette } from '../palette.ts';
import { growing, themedImage } from './expressions.ts';

/** From here on a line of thirty metres is longer than its mark. */
export const trueLineZoom = 16.2;

const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
const isClosed: ExpressionSpecification = ['==', ['get', 'closed'], true];

export function barrierLayers(palette: Palette, theme: Theme): LayerSpecification[] {
  return [
    {
      id: 'barrier-casing', type: 'line', source: 'barriers', minzoom: trueLineZoom, filter: isLine,
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette.barrierCasing, 'line-width': ['interpolate', ['linear'], ['zoom'], 16, 8, 19, 16] },
    },
    {
      id: 'barrier-closed', type: 'line', source: 'barriers', minzoom: trueLineZoom, filter: ['all', isLine, isClosed],
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette.barrier, 'line-width': ['interpolate', ['linear'], ['zoom'], 16, 7, 19, 14] },
    },
    {
      id: 'barrier-line', type: 'line', source: 'barriers', minzoom: trueLineZoom, filter: ['all', isLine, ['!', isClosed]],
      paint: { 'line-color': palette.barrier, 'line-width': growing(0.8, 1, 2), 'line-dasharray': [3, 2] },
    },
    {
      id: 'barrier-beads', type: 'line', source: 'barriers', minzoom: trueLineZoom, filter: isLine,
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': ['case', isClosed, palette.barrierCasing, palette.barrier], 'line-dasharray': [0.01, 2],
        'line-width': ['interpolate', ['linear'], ['zoom'], 16, 5, 19, 10],
      },
    },
    {
      id: 'barrier', type: 'symbol', source: 'barriers', maxzoom: trueLineZoom, filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'icon-image': themedImage(theme, 'pictogram'), 'icon-rotate': ['get', 'turn'], 'icon-rotation-alignment': 'map',
        'icon-allow-overlap': true, 'icon-padding': 1, 'icon-size': ['interpolate', ['linear'], ['zoom'], 11, 0.42, 12.5, 0.6, 13.3, 0.85, 15, 1],
      },
    },
    {
      id: 'barrier-sign', type: 'symbol', source: 'barriers', filter: ['all', ['==', ['geometry-type'], 'Point'], ['!=', ['get', 'sign'], '']],
      layout: {
        'icon-image': themedImage(theme, 'sign'), 'icon-allow-overlap': true, 'icon-padding': 1,
        'icon-size': ['interpolate', ['linear'], ['zoom'], 11, 0.5, 12.5, 0.66, 13.3, 0.85, 15, 1],
      },
    },
  ];
}
