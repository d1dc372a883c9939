/** Layers of a ground that comes with colours of its own, in the dress of the others: pictures by their paint, everything else by doing to its colours what that paint does to a picture. */
import { rgb } from 'd3-color';
import type { LayerSpecification } from 'maplibre-gl';
import type { GroundVariant, Theme } from '../../scenario/view.ts';
import { paletteOn } from './groundVariant.ts';
import { rasterPaint } from './rasterPaint.ts';

/** Words are in the ink and the halo of the map in every dress: what they stand on is not known. */
export function dressLayer(layer: LayerSpecification, variant: GroundVariant, theme: Theme): LayerSpecification {
  if (layer.type === 'raster') return { ...layer, paint: rasterPaint(variant, theme) };
  if (layer.type === 'symbol') {
    const { muted, halo } = paletteOn(variant, theme);
    return { ...layer, paint: { ...layer.paint, 'text-color': muted, 'text-halo-color': halo, 'text-halo-width': 1.2, 'text-halo-blur': 0 } };
  }
  if (variant === 'plain' || !('paint' in layer) || !layer.paint) return layer;
  const dress = dressOf(variant, theme);
  const paint = Object.fromEntries(Object.entries(layer.paint).map(([name, value]) => [name, name.endsWith('-color') ? dressed(value, dress) : value as unknown]));
  return { ...layer, paint } as LayerSpecification;
}

type Dress = (color: string) => string;

/** As MapLibre draws a picture: towards the mean of its channels, about the middle, between two levels. */
function dressOf(variant: GroundVariant, theme: Theme): Dress {
  const { 'raster-saturation': saturation, 'raster-contrast': contrast, 'raster-brightness-min': least, 'raster-brightness-max': most } = rasterPaint(variant, theme);
  const numberOr = (value: unknown, other: number) => (typeof value === 'number' ? value : other);
  const [greyed, steep, low, high] = [-numberOr(saturation, 0), 1 + numberOr(contrast, 0), numberOr(least, 0), numberOr(most, 1)];
  return (text) => {
    const color = rgb(text);
    if (Number.isNaN(color.r)) return text;
    const mean = (color.r + color.g + color.b) / 3;
    const change = (channel: number) => 255 * (low + (high - low) * Math.min(1, Math.max(0, ((channel + (mean - channel) * greyed) / 255 - 0.5) * steep + 0.5)));
    return rgb(change(color.r), change(color.g), change(color.b), color.opacity).formatRgb();
  };
}

/** Of an expression those of its members that can be what it comes to: the first of them, and every how many. */
const outcomes: Readonly<Record<string, { readonly first: number; readonly step: number; readonly last?: true }>> = {
  interpolate: { first: 4, step: 2 }, 'interpolate-hcl': { first: 4, step: 2 }, 'interpolate-lab': { first: 4, step: 2 }, step: { first: 2, step: 2 },
  match: { first: 3, step: 2, last: true }, case: { first: 2, step: 2, last: true }, coalesce: { first: 1, step: 1 }, 'to-color': { first: 1, step: 1 }, literal: { first: 1, step: 1 },
};

function dressed(value: unknown, dress: Dress): unknown {
  if (typeof value === 'string') return dress(value);
  if (Array.isArray(value)) {
    const [operator] = value as readonly unknown[];
    if (operator === 'let') return value.map((member: unknown, at) => (at === value.length - 1 ? dressed(member, dress) : member));
    const found = typeof operator === 'string' && Object.hasOwn(outcomes, operator) ? outcomes[operator] : undefined;
    if (!found) return value;
    return value.map((member: unknown, at) => ((at >= found.first && (at - found.first) % found.step === 0) || (found.last && at === value.length - 1 && at > 0) ? dressed(member, dress) : member));
  }
  // The older form: stops by zoom or by an attribute.
  if (typeof value === 'object' && value !== null) {
    const { stops, default: other } = value as { readonly stops?: unknown; readonly default?: unknown };
    return {
      ...value,
      ...(Array.isArray(stops) ? { stops: stops.map((stop: unknown) => (Array.isArray(stop) ? [stop[0], dressed(stop[1], dress)] : stop)) } : {}),
      ...(other === undefined ? {} : { default: dressed(other, dress) }),
    };
  }
  return value;
}
