/**
 * Makes the one live map and keeps it honest: images on demand, and a check that what should be drawn is drawn.
 * It knows scenes, not where they come from.
 */
import { Map as MapLibreMap, type MapOptions, prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { drawnRegion } from '../geo/drawnRegion.ts';
import type { Bbox } from '../geo/types.ts';
import type { Camera } from '../scenario/view.ts';
import { idPropertyOf, type Scene, sourceIds } from '../scene/buildScene.ts';
import { drawOnDemand } from './images/drawOnDemand.ts';
import { drawSymbol } from './images/drawSymbol.ts';
import { layersToDraw } from './scene/layersToDraw.ts';

export interface CreateMapOptions {
  readonly container: HTMLElement;
  readonly scene: Scene;
  readonly camera: Camera | null;
  /** Shown whole where `camera` is null. */
  readonly home: Bbox;
  /** Of MapLibre, beside those every map has. */
  readonly options?: Partial<MapOptions> | undefined;
}

/** Starts MapLibre's worker before there is a map, so that it is awake when the data is there. Call once, early. */
export function prewarmMap(): void {
  setWorkerUrl(workerUrl);
  prewarm();
}

/** The map with its first scene in place. Throws where it cannot be made, a `GPUInitializationError` where this browser draws no maps at all. */
export function createMap({ container, scene, camera, home, options }: CreateMapOptions): MapLibreMap {
  const start = camera
    ? { center: [camera.center[0], camera.center[1]] as [number, number], zoom: camera.zoom, bearing: camera.bearing, pitch: camera.pitch }
    : { bounds: [home[0], home[1], home[2], home[3]] as [number, number, number, number], fitBoundsOptions: { padding: homePadding(container) } };
  const map = new MapLibreMap({
    container,
    style: {
      version: 8,
      sources: { ...Object.fromEntries(sourceIds.map((id) => [id, { type: 'geojson' as const, data: scene.sources[id], promoteId: idPropertyOf(id), tolerance: 0.2 }])), ...scene.ground },
      layers: [...layersToDraw(scene)],
    },
    ...start,
    minZoom: 9.5,
    maxZoom: 19,
    maxPitch: 60,
    maxBounds: [drawnRegion[0], drawnRegion[1], drawnRegion[2], drawnRegion[3]],
    attributionControl: false,
    fadeDuration: 0,
    ...options,
  });
  map.setMissingStyleImageResolver(async (name) => {
    const scale = Math.max(1, Math.min(3, window.devicePixelRatio));
    const image = drawSymbol(name, scale) ?? (await drawOnDemand(name, scale));
    // A map that has lost its context has no style to hold images.
    if (image && map.style && !map.hasImage(name)) map.addImage(name, image, { pixelRatio: scale });
  });
  return map;
}

/** Room round the zone in the first view, so that the tray and the outer roads stand in it too. */
export function homePadding(container: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>): { top: number; bottom: number; left: number; right: number } {
  const { clientWidth: width, clientHeight: height } = container;
  return width > height
    ? { top: height * 0.07, bottom: height * 0.07, left: width * 0.06, right: width * 0.06 }
    : { top: height * 0.1, bottom: height * 0.06, left: width * 0.03, right: width * 0.19 };
}
