/** Roads by class with casings, bridges, connectors, and names along the streets. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Locale } from '../../scenario/view.ts';
import type { Palette } from '../palette.ts';
import { equals, growing, isIn, oneName, regular } from './expressions.ts';

const round = { 'line-cap': 'round', 'line-join': 'round' } as const;

/** Widths in pixels at zooms 11, 14 and 18. */
const widths = { motorway: [2.2, 6.4, 30], primary: [1.7, 5, 24], minor: [1, 3.4, 16] } as const;

function byClass(extra: number): ExpressionSpecification {
  const at = (index: 0 | 1 | 2): ExpressionSpecification => ['match', ['get', 'class'],
    'motorway', widths.motorway[index] + extra, 'primary', widths.primary[index] + extra, widths.minor[index] + extra];
  return ['interpolate', ['exponential', 1.5], ['zoom'], 11, at(0), 14, at(1), 18, at(2)];
}

const drawn: ExpressionSpecification = ['all', ['!=', ['get', 'class'], 'connector'], ['!', ['get', 'illustrative']]];

export function roadLayers(palette: Palette, locale: Locale): LayerSpecification[] {
  return [
    {
      id: 'road-casing', type: 'line', source: 'roads', filter: ['all', drawn, ['!', ['get', 'bridge']]], layout: round,
      paint: { 'line-color': palette.roadCasing, 'line-width': byClass(1.6) },
    },
    {
      id: 'bridge-casing', type: 'line', source: 'roads', filter: ['all', drawn, ['get', 'bridge']],
      layout: { 'line-cap': 'butt', 'line-join': 'round' },
      paint: { 'line-color': palette.bridgeCasing, 'line-width': byClass(3) },
    },
    {
      id: 'road-minor', type: 'line', source: 'roads', filter: ['all', drawn, isIn('class', ['secondary', 'local'])], layout: round,
      paint: { 'line-color': palette.roadMinor, 'line-width': growing(...widths.minor) },
    },
    {
      id: 'road-primary', type: 'line', source: 'roads', filter: ['all', drawn, equals('class', 'primary')], layout: round,
      paint: { 'line-color': palette.roadMajor, 'line-width': growing(...widths.primary) },
    },
    {
      id: 'road-motorway', type: 'line', source: 'roads', filter: ['all', drawn, equals('class', 'motorway')], layout: round,
      paint: { 'line-color': palette.roadMajor, 'line-width': growing(...widths.motorway) },
    },
    {
      id: 'road-illustrative', type: 'line', source: 'roads',
      filter: ['all', ['!=', ['get', 'class'], 'connector'], ['get', 'illustrative']],
      layout: { 'line-cap': 'butt', 'line-join': 'round' },
      paint: { 'line-color': palette.roadIllustrative, 'line-width': growing(1, 2.2, 8), 'line-dasharray': [3, 1.6] },
    },
    {
      id: 'connector', type: 'line', source: 'roads', filter: equals('class', 'connector'),
      layout: { 'line-cap': 'butt' },
      paint: { 'line-color': palette.connector, 'line-width': growing(0.8, 1.2, 2.4), 'line-dasharray': [1.5, 1.5] },
    },
    {
      id: 'road-label', type: 'symbol', source: 'road-names', minzoom: 11.6,
      layout: {
        'symbol-placement': 'line', 'symbol-spacing': 460, 'text-field': oneName(locale), 'text-font': regular,
        'text-size': growing(10, 11.5, 16), 'text-max-angle': 38, 'text-padding': 4, 'text-letter-spacing': 0.01,
        'symbol-sort-key': ['match', ['get', 'class'], 'motorway', 0, 'primary', 1, 2],
      },
      paint: { 'text-color': palette.muted, 'text-halo-color': palette.roadLabelHalo, 'text-halo-width': 1.5 },
    },
  ];
}
