/**
 * An entry of the legend as large as the map draws it at some zoom: on paper that is the zoom of the page's scale, where roads are wider or
 * narrower and marks larger or smaller than in the legend of the screen.
 */
import type { LayerSpecification } from 'maplibre-gl';
import type { LegendEntry, LegendId, LineSwatch } from './legendEntry.ts';
import { parseSymbolName } from './symbolName.ts';

export interface SizedEntry extends LegendEntry {
  /** By which an image is drawn larger or smaller than it is; 1 for other swatches. */
  readonly imageScale: number;
}

/** The layers whose width grows with the zoom, by the entry that shows them; all others are as wide at any zoom. */
const growingLines: Readonly<Partial<Record<LegendId, string>>> = {
  'road-motorway': 'road-motorway', 'road-primary': 'road-primary', 'road-minor': 'road-minor', bridge: 'road-primary', 'road-illustrative': 'road-illustrative',
  connector: 'connector', neighbourhood: 'neighbourhood-line', zone: 'zone-line', water: 'water-edge', 'plan-movement': 'sketch-movement', 'plan-closure': 'sketch-closure', 'check-way': 'way',
};

/** `layers` are those of the scene, by their id. What they do not have stays as it is. */
export function entryAtZoom(entry: LegendEntry, layers: ReadonlyMap<string, LayerSpecification>, zoom: number): SizedEntry {
  const { swatch } = entry;
  if (swatch.type === 'icon') {
    const layer = layers.get(layerOfImage(swatch.image) ?? '');
    return { ...entry, imageScale: atZoom((layer?.layout as { readonly 'icon-size'?: unknown } | undefined)?.['icon-size'], zoom) ?? 1 };
  }
  const layer = layers.get(growingLines[entry.id] ?? '');
  const widthPx = atZoom((layer?.paint as { readonly 'line-width'?: unknown } | undefined)?.['line-width'], zoom);
  if (widthPx === null) return { ...entry, imageScale: 1 };
  if (swatch.type === 'line') return { ...entry, swatch: widened(swatch, widthPx), imageScale: 1 };
  return { ...entry, swatch: { ...swatch, outline: swatch.outline && widened(swatch.outline, widthPx) }, imageScale: 1 };
}

/** A casing shows as much on either side of a wide line as of a narrow one. */
function widened(line: LineSwatch, widthPx: number): LineSwatch {
  return { ...line, widthPx, casing: line.casing && { ...line.casing, widthPx: line.casing.widthPx + widthPx - line.widthPx } };
}

function layerOfImage(image: string): string | null {
  const symbol = parseSymbolName(image)?.symbol;
  switch (symbol?.shape) {
    case 'facility':
    case 'military':
      return symbol.rank === 1 ? 'facility-first' : symbol.rank === 2 ? 'facility-second' : 'landmark';
    case 'checkpoint':
    case 'held':
    case 'tray':
    case 'incident':
      return symbol.shape;
    case 'beads':
      return 'barrier';
    case 'plan':
      return 'sketch-mark';
    case 'cut':
      return 'cut';
    case 'vehicle':
    case 'vehicle-stopped':
      return 'replay-vehicle';
    case 'line-held':
    case 'line-rising':
      return 'replay-line';
    default:
      return null;
  }
}

/** A plain number, or one that is interpolated between zooms as MapLibre does it; null for anything else. */
function atZoom(value: unknown, zoom: number): number | null {
  if (typeof value === 'number') return value;
  if (!Array.isArray(value) || value[0] !== 'interpolate') return null;
  const [, curve, , ...stops] = value as readonly unknown[];
  const zooms = stops.filter((_, place) => place % 2 === 0);
  const sizes = stops.filter((_, place) => place % 2 === 1);
  if (!zooms.every(isNumber) || !sizes.every(isNumber) || !Array.isArray(curve)) return null;
  const next = zooms.findIndex((stop) => stop > zoom);
  if (next <= 0) return sizes.at(next) ?? null;
  const [from = 0, to = 0] = zooms.slice(next - 1, next + 1);
  const [small = 0, large = 0] = sizes.slice(next - 1, next + 1);
  const base = curve[0] === 'exponential' && isNumber(curve[1]) ? curve[1] : 1;
  const part = base === 1 ? (zoom - from) / (to - from) : (base ** (zoom - from) - 1) / (base ** (to - from) - 1);
  return small + (large - small) * part;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
