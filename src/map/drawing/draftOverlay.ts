/** What the map shows only while something is drawn: a draft along the roads, and lines that are offered. It is in no scene and in no picture. */
import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '../../geo/types.ts';
import type { Theme } from '../../scenario/view.ts';
import { palettes } from '../../scene/palette.ts';
import { showLayers } from '../scene/showLayers.ts';

export interface DraftOverlay {
  /** The draft as it follows the roads; null takes it away. */
  showRoute(coordinates: readonly LonLat[] | null): void;
  /** Lines that a barrier may become, with the part of each that stands in the carriageway. */
  showOffer(lines: readonly { readonly coordinates: readonly LonLat[]; readonly carriageway: readonly LonLat[] }[]): void;
  setTheme(theme: Theme): void;
}

const source = 'pen-draft';
const layers = ['pen-route', 'pen-offer-casing', 'pen-offer', 'pen-offer-carriageway'] as const;

/** Adds its layers above everything; Terra Draw's own come later and lie above these. */
export function createDraftOverlay(map: MapLibreMap, theme: Theme): DraftOverlay {
  let route: Feature[] = [];
  let offer: Feature[] = [];
  const line = (part: string, coordinates: readonly LonLat[]): Feature => ({
    type: 'Feature', properties: { part }, geometry: { type: 'LineString', coordinates: coordinates.map(([lon, lat]) => [lon, lat]) },
  });
  const send = () => {
    const features = [...route, ...offer];
    showLayers(map, layers, features.length > 0);
    void map.getSource<GeoJSONSource>(source)?.setData({ type: 'FeatureCollection', features });
  };
  map.addSource(source, { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, tolerance: 0 });
  const { selection, barrier, halo } = palettes[theme];
  map.addLayer({ id: 'pen-route', type: 'line', source, filter: ['==', ['get', 'part'], 'route'], layout: { 'line-join': 'round', 'line-cap': 'round' }, paint: { 'line-color': selection, 'line-width': 7, 'line-opacity': 0.55 } });
  map.addLayer({ id: 'pen-offer-casing', type: 'line', source, filter: ['==', ['get', 'part'], 'line'], layout: { 'line-cap': 'round' }, paint: { 'line-color': halo, 'line-width': 11 } });
  map.addLayer({ id: 'pen-offer', type: 'line', source, filter: ['==', ['get', 'part'], 'line'], layout: { 'line-cap': 'round' }, paint: { 'line-color': selection, 'line-width': 3 } });
  map.addLayer({ id: 'pen-offer-carriageway', type: 'line', source, filter: ['==', ['get', 'part'], 'carriageway'], paint: { 'line-color': barrier, 'line-width': 7 } });
  showLayers(map, layers, false);
  return {
    showRoute: (coordinates) => {
      if (coordinates === null && route.length === 0) return;
      route = coordinates === null ? [] : [line('route', coordinates)];
      send();
    },
    showOffer: (lines) => {
      if (lines.length === 0 && offer.length === 0) return;
      offer = lines.flatMap(({ coordinates, carriageway }) => [line('line', coordinates), line('carriageway', carriageway)]);
      send();
    },
    setTheme: (next) => {
      if (!map.getLayer('pen-route')) return;
      const colors = palettes[next];
      map.setPaintProperty('pen-route', 'line-color', colors.selection);
      map.setPaintProperty('pen-offer-casing', 'line-color', colors.halo);
      map.setPaintProperty('pen-offer', 'line-color', colors.selection);
      map.setPaintProperty('pen-offer-carriageway', 'line-color', colors.barrier);
    },
  };
}
