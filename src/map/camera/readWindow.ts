/** What of the ground the window of a map shows: its middle, and the places under its corners, clockwise from the upper left. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '../../geo/types.ts';

export function readWindow(map: MapLibreMap): { readonly center: LonLat; readonly corners: readonly LonLat[] } {
  const { clientWidth, clientHeight } = map.getContainer();
  const { lng, lat } = map.getCenter();
  const corners = [[0, 0], [clientWidth, 0], [clientWidth, clientHeight], [0, clientHeight]].map(([x = 0, y = 0]): LonLat => {
    const place = map.unproject([x, y]);
    return [place.lng, place.lat];
  });
  return { center: [lng, lat], corners };
}
