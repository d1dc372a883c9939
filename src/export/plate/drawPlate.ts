/** Draws a plate and hands its pixels on, strip by strip from the top: to whoever composes and encodes them beside the page. */
import { createPaperMap, type PaperMap } from './paperMap.ts';
import type { Scene } from '../../scene/buildScene.ts';
import { type PlateOptions, type PlateRefusal, type PlateRequest, refusePlate } from './plateRequest.ts';
import { canvasOf, type CanvasSize, type PixelSize, plateSize, refuseSize } from './plateSize.ts';
import { readLimits } from './readLimits.ts';
import { readStrips, type Strip } from './readStrips.ts';

/** Null where the plate can be drawn on this machine. Cheap: to be asked before anything is begun. */
export function refusePlateRequest(request: Pick<PlateRequest, 'widthMm' | 'heightMm' | 'dpi'>): PlateRefusal | null {
  const limits = readLimits();
  return limits === null ? refusePlate('no-webgl') : refuseSize(request, request.dpi, limits);
}

/** `onStrip` may keep the pixels. Null where all of them were handed on. Never rejects on its own account. */
export async function drawPlate(request: PlateRequest, scene: Scene, onStrip: (strip: Strip) => Promise<void> | void, { onProgress, signal }: PlateOptions = {}): Promise<PlateRefusal | null> {
  const refused = signal?.aborted ? refusePlate('cancelled') : refusePlateRequest(request);
  if (refused) return refused;
  const size = plateSize(request, request.dpi);
  const canvas = canvasOf(size, request.dpi);
  onProgress?.('map', 0);
  if (signal?.aborted) return refusePlate('cancelled');
  let map: PaperMap;
  try {
    map = createPaperMap(request, scene, canvas, (part) => onProgress?.('map', part));
  } catch (error) {
    return refusePlate('no-webgl', error instanceof Error ? error.message : '');
  }
  signal?.addEventListener('abort', map.remove);
  try {
    return await map.ready ?? await handOn(map, [canvas, size], onStrip, { ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) });
  } finally {
    signal?.removeEventListener('abort', map.remove);
    map.remove();
  }
}

async function handOn(map: PaperMap, [canvas, size]: readonly [CanvasSize, PixelSize], onStrip: (strip: Strip) => Promise<void> | void, { onProgress, signal }: PlateOptions): Promise<PlateRefusal | null> {
  const gl = await map.draw();
  if (signal?.aborted) return refusePlate('cancelled');
  if (!gl) return refusePlate(map.isLost() ? 'context-lost' : 'side-too-long', 'canvas');
  let read = 0;
  for await (const strip of readStrips(gl, canvas, size)) {
    if (signal?.aborted) return refusePlate('cancelled');
    read += strip.rows;
    await onStrip(strip);
    onProgress?.('pixels', read / size.heightPixels);
  }
  if (signal?.aborted) return refusePlate('cancelled');
  return read === size.heightPixels ? null : refusePlate('context-lost', 'pixels');
}
