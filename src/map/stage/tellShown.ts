/**
 * Says on the map's element what it shows during a show, once it has come to rest or while a column drives over it, read from the map itself: so whoever drives the page knows what a room
 * sees, and not what was asked for.
 */
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';

/** What `data-shows` holds, as JSON. */
export interface MapShows {
  readonly center: readonly [number, number];
  readonly zoom: number;
  /** Pixels at each side that the camera keeps clear. */
  readonly padding: readonly [number, number, number, number];
  /** Ids of the layers that are not drawn. */
  readonly hidden: readonly string[];
  /** Ids of the layers for which there is nothing to draw. */
  readonly empty: readonly string[];
  /** By its id, the sign with which a line of the baseline within sight is drawn. */
  readonly signs: Readonly<Record<string, string>>;
  /** Vehicles and lines of a replay that are drawn. */
  readonly replayed: number;
}

/** Milliseconds between two looks at a map that does not rest. */
const everyMs = 500;

function isEmpty(map: MapLibreMap, layerId: string): boolean {
  const data = map.getSource<GeoJSONSource>(map.getLayer(layerId)?.source ?? '')?.serialize().data;
  return typeof data === 'object' && 'features' in data && data.features.length === 0;
}

/** Returns how to stop. */
export function tellShown(map: MapLibreMap): () => void {
  const container = map.getContainer();
  const tell = () => {
    const { lng, lat } = map.getCenter();
    const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
    const shows: MapShows = {
      center: [lng, lat], zoom: map.getZoom(), padding: [top, right, bottom, left],
      hidden: map.getLayersOrder().filter((id) => map.getLayoutProperty(id, 'visibility') === 'none'),
      empty: map.getLayersOrder().filter((id) => isEmpty(map, id)),
      signs: Object.fromEntries(map.querySourceFeatures('barriers').flatMap(({ properties }) => (typeof properties['id'] === 'string' ? [[properties['id'], String(properties['sign'])]] : []))),
      replayed: new Set(map.querySourceFeatures('replay').map(({ id, properties }) => String(id ?? properties['id']))).size,
    };
    container.dataset['shows'] = JSON.stringify(shows);
  };
  let toldAt = 0;
  const tellMoving = () => {
    // A flight has better things to do.
    if (map.isMoving() || performance.now() - toldAt < everyMs) return;
    toldAt = performance.now();
    tell();
  };
  map.on('idle', tell);
  map.on('render', tellMoving);
  return () => {
    map.off('idle', tell);
    map.off('render', tellMoving);
    delete container.dataset['shows'];
  };
}
