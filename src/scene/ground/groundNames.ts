/** The name of a thing in tiles: in the reader's language where the tiles have it, else as the place itself writes it. */
import type { ExpressionSpecification } from 'maplibre-gl';

/** Protomaps and OpenStreetMap write `name:ar`, OpenMapTiles `name_ar` as well. */
export function nameIn(language: string): ExpressionSpecification {
  return ['coalesce', ['get', `name:${language}`], ['get', `name_${language}`], ['get', 'name'], ['get', 'name:en'], ['get', 'NAME'], ''];
}
