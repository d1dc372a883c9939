/** What lies over the ground and under the marks: circles of uncertainty and the halo of the selection. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { LayerId } from '../../scenario/view.ts';
import type { Palette } from '../palette.ts';
import { equals, isIn } from './expressions.ts';

/** Layers whose features have circles. */
const owners: readonly LayerId[] = ['facilities', 'landmarks', 'checkpoints', 'held-properties'];

const widthFor = (line: number): ExpressionSpecification => ['match', ['geometry-type'], ['Polygon', 'MultiPolygon'], 4, line];

export function overlayLayers(palette: Palette, hiddenLayers: readonly LayerId[]): LayerSpecification[] {
  // A circle without its mark would say nothing.
  const owned: ExpressionSpecification = ['!', isIn('owner', owners.filter((layer) => hiddenLayers.includes(layer)))];
  return [
    {
      id: 'uncertainty-fill', type: 'fill', source: 'uncertainty', filter: owned,
      paint: { 'fill-color': palette.uncertainty, 'fill-opacity': 0.055, 'fill-antialias': false },
    },
    {
      id: 'uncertainty-approximate', type: 'line', source: 'uncertainty', filter: ['all', equals('position', 'approximate'), owned],
      paint: { 'line-color': palette.uncertainty, 'line-width': 1, 'line-opacity': 0.55 },
    },
    {
      id: 'uncertainty-illustrative', type: 'line', source: 'uncertainty', filter: ['all', equals('position', 'illustrative'), owned],
      paint: { 'line-color': palette.uncertainty, 'line-width': 1.2, 'line-opacity': 0.75, 'line-dasharray': [3, 3] },
    },
    {
      id: 'selection-line', type: 'line', source: 'selection', filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        // Wider than the casing of a barrier, at whatever zoom.
        'line-color': palette.selection, 'line-opacity': 0.45, 'line-width': ['interpolate', ['linear'], ['zoom'], 13, widthFor(10), 18, widthFor(24)],
      },
    },
    {
      id: 'selection-halo', type: 'circle', source: 'selection', filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        // A corner in hand stands out from the handles of the others.
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 11, ['case', ['has', 'corner'], 9, 15], 15, ['case', ['has', 'corner'], 11, 21]], 'circle-color': palette.selection, 'circle-opacity': 0.18,
        'circle-stroke-color': palette.selection, 'circle-stroke-width': 2.5,
      },
    },
  ];
}
