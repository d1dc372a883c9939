/** Land, zone, neighbourhoods, water and runways, with the names that belong to the ground. */
import type { LayerSpecification } from 'maplibre-gl';
import { isRightToLeft, type Locale } from '../../scenario/view.ts';
import type { Palette } from '../palette.ts';
import { equals, growing, isIn, oneName, regular, semibold } from './expressions.ts';

export function groundLayers(palette: Palette, locale: Locale): LayerSpecification[] {
  return [
    { id: 'land', type: 'background', paint: { 'background-color': palette.land } },
    {
      id: 'zone-fill', type: 'fill', source: 'ground', filter: equals('part', 'zone'),
      paint: { 'fill-color': palette.paper, 'fill-antialias': false },
    },
    {
      id: 'neighbourhood-line', type: 'line', source: 'ground', filter: equals('part', 'neighbourhood'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.neighbourhoodLine, 'line-width': growing(0.6, 1, 1.6), 'line-dasharray': [1, 2.5] },
    },
    {
      id: 'water-fill', type: 'fill', source: 'ground', filter: equals('part', 'water'),
      paint: { 'fill-color': palette.water },
    },
    {
      id: 'water-edge', type: 'line', source: 'ground', filter: equals('part', 'water'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.waterEdge, 'line-width': growing(0.6, 1.1, 2) },
    },
    {
      id: 'runway', type: 'line', source: 'ground', filter: equals('part', 'runway'),
      layout: { 'line-cap': 'butt' },
      paint: { 'line-color': palette.runway, 'line-width': growing(2, 7, 60) },
    },
    {
      id: 'zone-line', type: 'line', source: 'ground', filter: equals('part', 'zone'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.zoneLine, 'line-width': growing(1.1, 1.8, 3), 'line-dasharray': [4, 2.4] },
    },
    {
      id: 'zone-label', type: 'symbol', source: 'ground', minzoom: 12.2, maxzoom: 15.5, filter: equals('part', 'zone-name'),
      layout: {
        'text-field': oneName(locale), 'text-font': semibold, 'text-size': growing(11, 14, 20), 'text-max-width': 9,
        'text-transform': 'uppercase', 'text-letter-spacing': isRightToLeft(locale) ? 0 : 0.12, 'text-line-height': 1.3, 'text-padding': 2,
      },
      paint: { 'text-color': palette.zoneLine, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 },
    },
    {
      id: 'water-label', type: 'symbol', source: 'ground', filter: equals('part', 'water-name'),
      layout: {
        'symbol-placement': 'line', 'symbol-spacing': 520, 'text-field': ['concat', ['get', 'en'], '   ', ['get', locale === 'en' ? 'ar' : locale]],
        'text-font': regular, 'text-size': growing(11, 13, 18), 'text-max-angle': 40, 'text-padding': 8,
      },
      paint: { 'text-color': palette.waterInk },
    },
    {
      id: 'neighbourhood-label', type: 'symbol', source: 'ground', minzoom: 11.4,
      filter: isIn('part', ['neighbourhood-name']),
      layout: {
        'text-field': oneName(locale), 'text-font': regular, 'text-size': growing(10, 12, 17), 'text-max-width': 7,
        'text-transform': 'uppercase', 'text-letter-spacing': isRightToLeft(locale) ? 0 : 0.06, 'text-padding': 6,
        'symbol-sort-key': ['case', ['get', 'inZone'], 0, 1],
      },
      paint: { 'text-color': palette.muted, 'text-halo-color': palette.halo, 'text-halo-width': 1.1, 'text-halo-blur': 0.6 },
    },
  ];
}
