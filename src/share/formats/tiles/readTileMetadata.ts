/** What a tile archive says of itself in words: its name, whose work it is, its layers. Text stays text; what is no such member is passed over. */

export interface TileLayer {
  readonly id: string;
  /** The property a name stands in, by language; null where none of its fields is a name. */
  readonly hasName: boolean;
}

export interface TileMetadata {
  readonly name: string;
  /** Without markup; empty where the file names nobody. */
  readonly attribution: string;
  /** In the file's own order; empty where it lists none. */
  readonly layers: readonly TileLayer[];
  /** Whether the layers are those of the Protomaps basemap, version 4 (docs.protomaps.com/basemaps/layers). */
  readonly isProtomaps: boolean;
}

const mostLayers = 100;
const mostName = 120;
const mostAttribution = 300;
const protomapsLayers = ['earth', 'water', 'roads', 'places'];

export const noMetadata: TileMetadata = { name: '', attribution: '', layers: [], isProtomaps: false };

/** Of the text of the metadata; `noMetadata` where that is no JSON object. */
export function readTileMetadata(text: string): TileMetadata {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return noMetadata;
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return noMetadata;
  const { name, attribution, vector_layers: listed } = given as Record<string, unknown>;
  const layers = (Array.isArray(listed) ? listed : []).slice(0, mostLayers).flatMap((one: unknown) => layerOf(one));
  const ids = new Set(layers.map(({ id }) => id));
  const unique = layers.filter(({ id }, place) => layers.findIndex((other) => other.id === id) === place);
  return {
    name: wordsOf(name).slice(0, mostName), attribution: wordsOf(attribution).slice(0, mostAttribution),
    layers: unique, isProtomaps: protomapsLayers.every((id) => ids.has(id)),
  };
}

function layerOf(given: unknown): TileLayer[] {
  if (typeof given !== 'object' || given === null) return [];
  const { id, fields } = given as Record<string, unknown>;
  if (typeof id !== 'string' || id === '' || id.length > mostName) return [];
  const names = typeof fields === 'object' && fields !== null ? Object.keys(fields) : [];
  return [{ id, hasName: names.some((field) => /^name([:_]|$)/i.test(field)) }];
}

/** Attributions come as links; what is read of them is what a reader of the page would see. */
function wordsOf(given: unknown): string {
  if (typeof given !== 'string') return '';
  const plain = given.slice(0, 10_000).replaceAll(/<[^<>]*>/g, ' ').replaceAll(/&(copy|#169|#xa9);/gi, '©').replaceAll(/&nbsp;/gi, ' ').replaceAll(/&amp;/gi, '&');
  // Signs that turn the reading of what stands round them have no place in a name.
  return plain.replaceAll(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ').replaceAll(/\s+/g, ' ').trim();
}
