/**
 * The map that plates are drawn with, one after the other: never on the page, as large as the paper. It loads at a fraction of its
 * resolution, so that only the last of its frames costs what the paper does.
 */
import { Map as MapLibreMap } from 'maplibre-gl';
import { idPropertyOf, type Scene, type SourceId, sourceIds } from '../../scene/buildScene.ts';
import { paperFrame } from './paperFrame.ts';
import { type PlateRefusal, type PlateRequest, refusePlate } from './plateRequest.ts';
import type { CanvasSize } from './plateSize.ts';
import { turnScene } from './turnScene.ts';
import { whenDrawn } from './whenDrawn.ts';

/** Pixels a CSS pixel while tiles, images and labels are on their way. */
const coarse = 1 / 16;

/** MapLibre is to clamp no canvas; what the chip allows is asked before (`refuseSize`). */
const mostSide = 1_000_000;

/** A map that has not moved on for so long is called stalled. */
const patienceMs = 30_000;

/** A page that is hidden draws no frames of its own. */
const pauseMs = 100;

export interface PaperMap {
  /** Shows another plate, when the pixels of the one before are no longer needed. Resolves when everything is there that the scene needs; null where it is. */
  turn(request: PlateRequest, scene: Scene, size: CanvasSize, onPart: (part: number) => void): Promise<PlateRefusal | null>;
  /** Draws the frame of the paper; the chip is at it for a while yet. Its pixels stay until the next turn. Null where the chip cannot. */
  draw(): Promise<WebGL2RenderingContext | null>;
  isLost(): boolean;
  /** Gives back context, buffers and tiles as soon as the chip has nothing left to do; whatever is waited for ends at once. */
  remove(): void;
}

/** Marks are drawn for one resolution, by one door: a plate of another needs another map. */
export type PaperKind = Pick<PlateRequest, 'dpi' | 'drawImage'>;

/** Throws where WebGL fails. Its first turn brings what is given here. */
export function createPaperMap({ dpi, drawImage, camera }: PaperKind & Pick<PlateRequest, 'camera'>, first: Scene, firstSize: CanvasSize): PaperMap {
  const ratio = dpi / 96;
  const sides = { width: firstSize.cssWidth, height: firstSize.cssHeight };
  const map = new MapLibreMap({
    container: standIn(sides),
    style: {
      version: 8,
      sources: {
        ...Object.fromEntries(sourceIds.map((id) => [id, { type: 'geojson' as const, data: first.sources[id], promoteId: idPropertyOf(id), tolerance: paperTolerance(ratio) }])),
        ...first.ground,
      },
      layers: [...first.layers],
    },
    ...placeOf(camera), minZoom: 0, maxZoom: 24, maxPitch: 60,
    pixelRatio: coarse, maxCanvasSize: [mostSide, mostSide],
    canvasContextAttributes: { antialias: false, powerPreference: 'high-performance' },
    // Every layer is made by the scene; checking them again is a tenth of a second in one task.
    validateStyle: false,
    interactive: false, attributionControl: false, trackResize: false, renderWorldCopies: false, fadeDuration: 0,
  });
  // Tiles are told the ratio of the paper, also while the canvas is coarse: marks of another one than their tile are blurred.
  let isCoarse = false;
  map.getPixelRatio = () => (isCoarse ? coarse : ratio);
  map.setMissingStyleImageResolver(async (name) => {
    const image = await drawImage(name, ratio);
    if (image && !map.hasImage(name)) map.addImage(name, image, { pixelRatio: ratio });
  });
  const gl = map.painter.context.gl as WebGL2RenderingContext;
  const paper = paperFrame(map.getCanvas(), gl);
  let [isLost, isRemoved] = [false, false];
  let [shown, size, isFresh] = [first, firstSize, true];
  let stop = () => {};
  const stopped = new Promise<PlateRefusal>((resolve) => { stop = () => resolve(refusePlate('cancelled')); });
  map.on('webglcontextlost', () => { isLost = true; });
  return {
    turn: (request, scene, nextSize, onPart) => {
      let sent: readonly SourceId[] = sourceIds;
      if (!isFresh) {
        paper.leave();
        [size, sides.width, sides.height] = [nextSize, nextSize.cssWidth, nextSize.cssHeight];
        isCoarse = true;
        map.resize();
        isCoarse = false;
        map.jumpTo(placeOf(request.camera));
        sent = turnScene(map, shown, scene);
        shown = scene;
        map.triggerRepaint();
      }
      isFresh = false;
      return Promise.race([whenReady(map, sent.filter((id) => scene.sources[id].features.length > 0), onPart), stopped]);
    },
    draw: async () => {
      // With work before it in the chip, allocating would wait for that and hold up the page.
      if (!await whenDrawn(gl) || isRemoved) return null;
      paper.take(size);
      if (!await whenDrawn(gl) || isRemoved || !paper.isWhole()) return null;
      // Labels stay where they found room while tiles were on their way; on paper each begins anew at its preferred place, whatever came first.
      map.style.placement.variableOffsets = {};
      map.resize();
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

const placeOf = ({ center, zoom, bearing, pitch }: PlateRequest['camera']) => ({ center: [center[0], center[1]] as [number, number], zoom, bearing, pitch });

const isOfGround = (of: object): boolean => 'sourceId' in of && typeof of.sourceId === 'string' && !sourceIds.some((id) => id === of.sourceId);

/** Of lines, in CSS pixels: as fine as the screen's where those are paper's own, so that a circle shows no corners. */
export const paperTolerance = (ratio: number): number => 0.2 / Math.max(1, ratio);

/** An element that is on no page, so that nobody ever paints it, and says the size of the paper all the same. */
function standIn(sides: { readonly width: number; readonly height: number }): HTMLElement {
  const container = document.createElement('div');
  Object.defineProperties(container, { clientWidth: { get: () => sides.width }, clientHeight: { get: () => sides.height } });
  return container;
}

/** Every source of which news is expected has answered, and the map rests: a map whose worker never started rests as well. */
function whenReady(map: MapLibreMap, expected: readonly SourceId[], onPart: (part: number) => void): Promise<PlateRefusal | null> {
  const silent = new Set<string>(expected);
  return new Promise((resolve) => {
    let movedAt = performance.now();
    const end = (outcome: PlateRefusal | null) => {
      clearInterval(timer);
      for (const listener of listeners) listener.unsubscribe();
      resolve(outcome);
    };
    const timer = setInterval(() => {
      if (document.hidden) map.redraw();
      if (performance.now() - movedAt > patienceMs) end(refusePlate('stalled', [...silent].join(' ')));
    }, pauseMs);
    const listeners = [
      map.on('dataloading', () => { movedAt = performance.now(); }),
      map.on('sourcedata', ({ sourceId, sourceDataType }) => {
        movedAt = performance.now();
        if (sourceDataType !== 'content' || !silent.delete(sourceId)) return;
        onPart((0.8 * (expected.length - silent.size)) / expected.length);
      }),
      map.on('idle', () => {
        if (silent.size > 0) return;
        onPart(1);
        end(null);
      }),
      // A tile or a picture of the ground is left out rather than the page not made.
      map.on('error', ({ error, ...of }) => isOfGround(of) || end(refusePlate('map-failed', error?.message ?? ''))),
      map.on('webglcontextlost', () => end(refusePlate('context-lost', 'map'))),
      map.on('remove', () => end(refusePlate('cancelled', 'map'))),
    ];
  });
}
