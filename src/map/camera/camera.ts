/** The camera of the live map: reading it, moving it, and the handle the interface commands it by. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bbox } from '../../geo/types.ts';
import type { Camera } from '../../scenario/view.ts';
import { homePadding } from '../createMap.ts';
import type { MapHandle } from '../mapHandle.ts';

/** Close enough that a facility's neighbours are still on the screen. */
const placeZoom = 14.6;
const flightMs = 700;
/** A page that is hidden never comes to rest. */
const longestRestMs = 3000;

export function readCamera(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

/** Puts the camera where a view says, at once; null shows `home` whole. */
export function applyCamera(map: MapLibreMap, camera: Camera | null, home: Bbox): void {
  if (camera) map.jumpTo({ center: [camera.center[0], camera.center[1]], zoom: camera.zoom, bearing: camera.bearing, pitch: camera.pitch });
  else map.fitBounds([home[0], home[1], home[2], home[3]], { padding: homePadding(map.getContainer()), duration: 0, bearing: 0, pitch: 0 });
}

/** `coveredBy` says how many pixels at each side a card covers, so that places are shown beside it. */
export function createHandle(map: MapLibreMap, home: Bbox, coveredBy: () => { left: number; right: number; bottom: number }): Omit<MapHandle, 'input' | 'dress' | 'tell' | 'setGround'> {
  const offset = (): [number, number] => {
    const covered = coveredBy();
    return [(covered.left - covered.right) / 2, -covered.bottom / 2];
  };
  return {
    showPoint: (at, zoom = placeZoom) => {
      map.easeTo({ center: [at[0], at[1]], zoom: Math.max(map.getZoom(), zoom), offset: offset(), duration: flightMs });
    },
    showBox: ([west, south, east, north], atOnce = false) => {
      const covered = coveredBy();
      // Room for the names beside the outermost marks, a phone being as wide as three of them, and at most a quarter of what is left, an eighth of it where there is hardly any.
      const { clientWidth, clientHeight } = map.getContainer();
      const margin = Math.min(60, Math.max(0, (clientHeight - covered.bottom) / 4));
      const side = Math.min(clientWidth < 500 ? 96 : Math.min(130, Math.max(60, 0.1 * clientWidth)), Math.max(0, (clientWidth - covered.left - covered.right) / (clientWidth < 320 ? 8 : 4)));
      // A screen enlarged four times may leave nothing of the map: no zoom fits into that.
      if (clientHeight - covered.bottom - 2 * margin < 1 || clientWidth - covered.left - covered.right - 2 * side < 1) {
        map.easeTo({ center: [(west + east) / 2, (south + north) / 2], duration: atOnce ? 0 : flightMs });
        return;
      }
      map.fitBounds([west, south, east, north], {
        padding: { top: margin, bottom: margin + covered.bottom, left: side + covered.left, right: side + covered.right },
        maxZoom: 16, duration: atOnce ? 0 : flightMs,
      });
    },
    showZone: () => {
      map.fitBounds([home[0], home[1], home[2], home[3]], { padding: homePadding(map.getContainer()), bearing: 0, pitch: 0, duration: flightMs });
    },
    zoomBy: (steps) => {
      map.easeTo({ zoom: map.getZoom() + steps, duration: flightMs / 2 });
    },
    resetNorth: () => {
      map.easeTo({ bearing: 0, pitch: 0, duration: flightMs / 2 });
    },
    rest: () => new Promise((resolve) => {
      const timer = setTimeout(resolve, longestRestMs);
      // Whatever was given to the map in this turn has not reached it yet.
      requestAnimationFrame(() => setTimeout(() => {
        const done = () => {
          clearTimeout(timer);
          resolve();
        };
        if (map.loaded()) done();
        else map.once('idle', done);
      }));
    }),
    metersPerPixel: () => (40_075_016.686 * Math.cos((map.getCenter().lat * Math.PI) / 180)) / (512 * 2 ** map.getZoom()),
    onMove: (listener) => {
      map.on('move', listener);
      return () => {
        map.off('move', listener);
      };
    },
    center: () => {
      const { lng, lat } = map.getCenter();
      return [lng, lat];
    },
    zoom: () => map.getZoom(),
    bearing: () => map.getBearing(),
    lend: (use) => use(map),
  };
}
