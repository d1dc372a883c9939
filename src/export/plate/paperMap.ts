/**
 * The map that a plate is drawn with: never on the page, as large as the paper, thrown away afterwards. It loads at a fraction of its
 * resolution, so that only the last of its frames costs what the paper does.
 */
import { Map as MapLibreMap } from 'maplibre-gl';
import { idPropertyOf, type Scene, sourceIds } from '../../scene/buildScene.ts';
import { drawOnPaper } from './paperFrame.ts';
import { type PlateRefusal, type PlateRequest, refusePlate } from './plateRequest.ts';
import type { CanvasSize } from './plateSize.ts';
import { whenDrawn } from './whenDrawn.ts';

/** Pixels a CSS pixel while tiles, images and labels are on their way. */
const coarse = 1 / 16;

/** A map that has not moved on for so long is called stalled. */
const patienceMs = 30_000;

/** A page that is hidden draws no frames of its own. */
const pauseMs = 100;

export interface PaperMap {
  /** Resolves when everything is there that the scene needs; null where it is. */
  readonly ready: Promise<PlateRefusal | null>;
  /** Draws the frame of the paper; the chip is at it for a while yet. Its pixels stay until `remove`. Null where the chip cannot. */
  draw(): Promise<WebGL2RenderingContext | null>;
  isLost(): boolean;
  /** Gives back context, buffers and tiles as soon as the chip has nothing left to do; whatever is waited for ends at once. */
  remove(): void;
}

/** Throws where WebGL fails. `onPart`: how much is loaded, from 0 to 1. */
export function createPaperMap(request: PlateRequest, scene: Scene, size: CanvasSize, onPart: (part: number) => void): PaperMap {
  const { camera, dpi, drawImage } = request;
  const ratio = dpi / 96;
  const map = new MapLibreMap({
    container: standIn(size),
    style: {
      version: 8,
      sources: Object.fromEntries(sourceIds.map((id) => [id, { type: 'geojson' as const, data: scene.sources[id], promoteId: idPropertyOf(id), tolerance: paperTolerance(ratio) }])),
      layers: [...scene.layers],
    },
    center: [camera.center[0], camera.center[1]], zoom: camera.zoom, bearing: camera.bearing, pitch: camera.pitch,
    minZoom: 0, maxZoom: 24, maxPitch: 60,
    pixelRatio: coarse, maxCanvasSize: [size.widthPixels + 1, size.heightPixels + 1],
    canvasContextAttributes: { antialias: false, powerPreference: 'high-performance' },
    // Every layer is made by the scene; checking them again is a tenth of a second in one task.
    validateStyle: false,
    interactive: false, attributionControl: false, trackResize: false, renderWorldCopies: false, fadeDuration: 0,
  });
  // Tiles are told the ratio of the paper: marks of another one than their tile are blurred.
  map.getPixelRatio = () => ratio;
  map.setMissingStyleImageResolver(async (name) => {
    const image = await drawImage(name, ratio);
    if (image && !map.hasImage(name)) map.addImage(name, image, { pixelRatio: ratio });
  });
  const gl = map.painter.context.gl as WebGL2RenderingContext;
  let isLost = false;
  let isRemoved = false;
  let stop = () => {};
  const stopped = new Promise<PlateRefusal>((resolve) => { stop = () => resolve(refusePlate('cancelled')); });
  map.on('webglcontextlost', () => { isLost = true; });
  return {
    ready: Promise.race([whenReady(map, scene, onPart), stopped]),
    draw: async () => {
      // With work before it in the chip, allocating would wait for that and hold up the page.
      if (!await whenDrawn(gl) || isRemoved) return null;
      const isOnPaper = drawOnPaper(map.getCanvas(), gl, size);
      if (!await whenDrawn(gl) || isRemoved || !isOnPaper()) return null;
      // Labels stay where they found room while tiles were on their way; on paper each begins anew at its preferred place, whatever came first.
      map.style.placement.variableOffsets = {};
      map.setPixelRatio(ratio);
      map.redraw();
      return gl.isContextLost() ? null : gl;
    },
    isLost: () => isLost,
    remove: () => {
      if (isRemoved) return;
      isRemoved = true;
      stop();
      whenDrawn(gl).finally(() => map.remove());
    },
  };
}

/** Of lines, in CSS pixels: as fine as the screen's where those are paper's own, so that a circle shows no corners. */
export const paperTolerance = (ratio: number): number => 0.2 / Math.max(1, ratio);

/** An element that is on no page, so that nobody ever paints it, and says the size of the paper all the same. */
function standIn({ cssWidth, cssHeight }: CanvasSize): HTMLElement {
  const container = document.createElement('div');
  Object.defineProperties(container, { clientWidth: { value: cssWidth }, clientHeight: { value: cssHeight } });
  return container;
}

/** Every source with features has answered, and the map rests: a map whose worker never started rests as well. */
function whenReady(map: MapLibreMap, scene: Scene, onPart: (part: number) => void): Promise<PlateRefusal | null> {
  const expected = sourceIds.filter((id) => scene.sources[id].features.length > 0);
  const silent = new Set<string>(expected);
  return new Promise((resolve) => {
    let movedAt = performance.now();
    const end = (outcome: PlateRefusal | null) => {
      clearInterval(timer);
      resolve(outcome);
    };
    const timer = setInterval(() => {
      if (document.hidden) map.redraw();
      if (performance.now() - movedAt > patienceMs) end(refusePlate('stalled', [...silent].join(' ')));
    }, pauseMs);
    map.on('dataloading', () => { movedAt = performance.now(); });
    map.on('sourcedata', ({ sourceId, sourceDataType }) => {
      movedAt = performance.now();
      if (sourceDataType !== 'content' || !silent.delete(sourceId)) return;
      onPart((0.8 * (expected.length - silent.size)) / expected.length);
    });
    map.on('idle', () => {
      if (silent.size > 0) return;
      onPart(1);
      end(null);
    });
    map.on('error', ({ error }) => end(refusePlate('map-failed', error?.message ?? '')));
    map.on('webglcontextlost', () => end(refusePlate('context-lost', 'map')));
    map.on('remove', () => end(refusePlate('cancelled', 'map')));
  });
}
