/**
 * How the answers of a check are drawn: ways in as routes with arrows and a number, cuts as hatch marks square to the road. Pictures draw
 * them so; the live map, which has one frame for it, draws the ways and the cut by the same measures (`map/check/waysLayer.ts`).
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../scenario/view.ts';
import type { Palette } from '../palette.ts';
import { symbolName } from '../symbolName.ts';
import { equals, growing, growth } from './expressions.ts';

/** Of the line's width: a route reads as one line that is going somewhere. */
export const wayDash: readonly number[] = [2.4, 1.4];

/** Pixels at zooms 11, 14 and 18. */
export const wayWidths = { casing: [5, 8, 15], line: [2.5, 4, 8] } as const;

/** What `growing` comes to at a zoom. */
export function grownAt(zoom: number, [at11, at14, at18]: readonly [number, number, number]): number {
  const between = (low: number, high: number, from: number, to: number) => {
    const part = (growth ** (Math.max(low, Math.min(high, zoom)) - low) - 1) / (growth ** (high - low) - 1);
    return from + (to - from) * part;
  };
  return zoom < 14 ? between(11, 14, at11, at14) : between(14, 18, at14, at18);
}

/** Pixels from one arrow along a way to the next. */
export const arrowSpacing = 90;

/** How large the hatch of a cut is at two zooms; in between it grows steadily. */
export const cutSizes = { from: { zoom: 11, size: 0.75 }, to: { zoom: 16, size: 1.3 } } as const;

export function cutSizeAt(zoom: number): number {
  const { from, to } = cutSizes;
  const part = Math.max(0, Math.min(1, (zoom - from.zoom) / (to.zoom - from.zoom)));
  return from.size + (to.size - from.size) * part;
}

/** By class of minutes, the nearest first: told apart by width as well as by colour. */
export const reachWidths = [5.5, 4.6, 3.7, 2.8, 2] as const;

export function checkLayers(palette: Palette, theme: Theme): LayerSpecification[] {
  const { reach } = palette;
  const byGrade = (values: readonly (string | number)[]): ExpressionSpecification => ['match', ['get', 'grade'], 0, values[0] ?? 0, 1, values[1] ?? 0, 2, values[2] ?? 0, 3, values[3] ?? 0, values[4] ?? 0];
  const isReached: ExpressionSpecification = ['all', equals('what', 'reach'), ['>=', ['get', 'grade'], 0]];
  return [
    {
      id: 'reach-casing', type: 'line', source: 'check', filter: isReached,
      layout: { 'line-cap': 'round', 'line-join': 'round' }, paint: { 'line-color': palette.halo, 'line-width': byGrade(reachWidths.map((width) => width + 2.5)) },
    },
    { id: 'reach', type: 'line', source: 'check', filter: isReached, layout: { 'line-join': 'round' }, paint: { 'line-color': byGrade(reach), 'line-width': byGrade(reachWidths) } },
    {
      id: 'reach-never', type: 'line', source: 'check', filter: ['all', equals('what', 'reach'), equals('grade', -1)],
      paint: { 'line-color': ['case', ['get', 'isStranded'], palette.ink, palette.muted], 'line-width': ['case', ['get', 'isStranded'], 4, 2], 'line-dasharray': [0.9, 0.9] },
    },
    {
      id: 'way-casing', type: 'line', source: 'check', filter: equals('what', 'way'),
      layout: { 'line-cap': 'round', 'line-join': 'round' }, paint: { 'line-color': palette.halo, 'line-width': growing(...wayWidths.casing), 'line-opacity': 0.9 },
    },
    {
      id: 'way', type: 'line', source: 'check', filter: equals('what', 'way'),
      layout: { 'line-join': 'round' }, paint: { 'line-color': palette.way, 'line-width': growing(...wayWidths.line), 'line-dasharray': [...wayDash] },
    },
    {
      id: 'way-arrow', type: 'symbol', source: 'check', filter: equals('what', 'way'),
      layout: {
        'symbol-placement': 'line', 'symbol-spacing': arrowSpacing, 'icon-image': symbolName(theme, { shape: 'way-arrow' }), 'icon-rotation-alignment': 'map',
        'icon-keep-upright': false, 'icon-allow-overlap': true, 'icon-ignore-placement': true,
      },
    },
    {
      id: 'cut', type: 'symbol', source: 'check', filter: equals('what', 'cut'),
      layout: {
        'icon-image': symbolName(theme, { shape: 'cut' }), 'icon-rotate': ['get', 'bearing'], 'icon-rotation-alignment': 'map', 'icon-allow-overlap': true, 'icon-ignore-placement': true,
        'icon-size': ['interpolate', ['linear'], ['zoom'], cutSizes.from.zoom, cutSizes.from.size, cutSizes.to.zoom, cutSizes.to.size],
      },
    },
    {
      id: 'way-number', type: 'symbol', source: 'check', filter: equals('what', 'number'),
      layout: { 'icon-image': ['concat', theme, '~way-number~', ['get', 'number']], 'icon-allow-overlap': true, 'icon-ignore-placement': true },
    },
  ];
}
