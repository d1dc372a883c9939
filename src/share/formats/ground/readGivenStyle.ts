/** A MapLibre style of another machine: its sources where they lie on known hosts, and of its layers those that need no pictures and no faces from elsewhere. */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';

export interface GivenStyle {
  readonly credit: string;
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly layers: readonly LayerSpecification[];
}

const mostLetters = 5_000_000;
const mostLayers = 500;
const drawn: ReadonlySet<unknown> = new Set(['fill', 'line', 'symbol', 'circle', 'raster']);

/** Ids begin with `prefix`. Null where it is no style, or nothing of it can be drawn. */
export function readGivenStyle(text: string, prefix: string, hosts: readonly string[]): GivenStyle | null {
  if (text.length > mostLetters) return null;
  let style: unknown;
  try {
    style = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(style) || style['version'] !== 8 || !isObject(style['sources']) || !Array.isArray(style['layers'])) return null;
  const known = Object.entries(style['sources']).flatMap(([name, source]) => (isObject(source) && isOfHosts(source, hosts) ? [[name, source] as const] : []));
  const names = new Set(known.map(([name]) => name));
  const layers = style['layers'].slice(0, mostLayers).flatMap((layer: unknown, at) => {
    if (isObject(layer) && layer['type'] === 'background' && isObject(layer['paint'])) return [background(`${prefix}:${at}`, layer['paint'])];
    if (!isObject(layer) || !drawn.has(layer['type']) || typeof layer['source'] !== 'string' || !names.has(layer['source'])) return [];
    const { layout, ...rest } = layer;
    return [{ ...rest, id: `${prefix}:${at}`, source: `${prefix}:${layer['source']}`, ...(isObject(layout) ? { layout: withoutPictures(layout) } : {}) } as unknown as LayerSpecification];
  });
  if (layers.every(({ type }) => type === 'background')) return null;
  const credit = known.map(([, { attribution }]) => (typeof attribution === 'string' ? attribution.replaceAll(/<[^<>]*>/g, '').trim() : '')).filter((one) => one !== '').join(' · ').slice(0, 300);
  return { credit, layers, sources: Object.fromEntries(known.map(([name, source]) => [`${prefix}:${name}`, source as unknown as SourceSpecification])) };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function isOfHosts({ type, url, tiles }: Record<string, unknown>, hosts: readonly string[]): boolean {
  const addresses: readonly unknown[] = [...(url === undefined ? [] : [url]), ...(Array.isArray(tiles) ? tiles : [])];
  return (type === 'vector' || type === 'raster') && addresses.length > 0 && addresses.every((address) => typeof address === 'string' && URL.canParse(address) && hosts.includes(new URL(address).origin));
}

/** What lies under all of it, without its pattern. */
function background(id: string, { 'background-color': color, 'background-opacity': opacity }: Record<string, unknown>): LayerSpecification {
  return { id, type: 'background', paint: { ...(color === undefined ? {} : { 'background-color': color }), ...(opacity === undefined ? {} : { 'background-opacity': opacity }) } } as LayerSpecification;
}

/** Words in the face of the app; pictures would come from a sheet that is not fetched. */
function withoutPictures(layout: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.fromEntries(Object.entries(layout).filter(([name]) => !name.startsWith('icon-')));
  return 'text-field' in kept ? { ...kept, 'text-font': ['IBM Plex Sans'] } : kept;
}
