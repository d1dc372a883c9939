/** Expressions that several layers share: names in both languages, image names, widths that grow with the zoom. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Locale, Theme } from '../../scenario/view.ts';

/** Regular and semibold of the one family; MapLibre reads the weight off the first name and draws with the next that exists. */
export const regular = ['IBM Plex Sans'];
export const semibold = ['IBM Plex Sans SemiBold', 'IBM Plex Sans'];

/** The name in the reader's language with the other one under it, smaller and quieter. */
export function bothNames(locale: Locale, otherColor: string): ExpressionSpecification {
  const [first, second] = locale === 'en' ? ['en', 'ar'] : [locale, 'en'];
  return ['format', ['get', first], {}, '\n', {}, ['get', second], { 'font-scale': 0.84, 'text-color': otherColor }];
}

/** The name in the reader's language alone. */
export function oneName(locale: Locale): ExpressionSpecification {
  return ['get', locale];
}

/** The image a feature names in `property`, in the colours of the theme. */
export function themedImage(theme: Theme, property: string): ExpressionSpecification {
  return ['concat', theme, ['get', property]];
}

/** By which a width grows with each zoom. */
export const growth = 1.5;

/** Exponential growth between zooms 11 and 18, as roads widen on the ground. */
export function growing(at11: number, at14: number, at18: number): ExpressionSpecification {
  return ['interpolate', ['exponential', growth], ['zoom'], 11, at11, 14, at14, 18, at18];
}

export function isIn(property: string, values: readonly string[]): ExpressionSpecification {
  return ['in', ['get', property], ['literal', [...values]]];
}

export function equals(property: string, value: string | boolean | number): ExpressionSpecification {
  return ['==', ['get', property], value];
}
