/** What lies over the ground and under the marks: circles of uncertainty and the halo of the selection. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import { equals, growing } from './expressions.ts';

export function overlayLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'uncertainty-fill', type: 'fill', source: 'uncertainty',
      paint: { 'fill-color': palette.uncertainty, 'fill-opacity': 0.055, 'fill-antialias': false },
    },
    {
      id: 'uncertainty-approximate', type: 'line', source: 'uncertainty', filter: equals('position', 'approximate'),
      paint: { 'line-color': palette.uncertainty, 'line-width': 1, 'line-opacity': 0.55 },
    },
    {
      id: 'uncertainty-illustrative', type: 'line', source: 'uncertainty', filter: equals('position', 'illustrative'),
      paint: { 'line-color': palette.uncertainty, 'line-width': 1.2, 'line-opacity': 0.75, 'line-dasharray': [3, 3] },
    },
    {
      id: 'selection-line', type: 'line', source: 'selection', filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.selection, 'line-opacity': 0.45, 'line-width': growing(5, 11, 30) },
    },
    {
      id: 'selection-halo', type: 'circle', source: 'selection', filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 11, 15, 15, 21], 'circle-color': palette.selection, 'circle-opacity': 0.18,
        'circle-stroke-color': palette.selection, 'circle-stroke-width': 2.5,
      },
    },
  ];
}
