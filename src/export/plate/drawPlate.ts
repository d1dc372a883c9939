/** Draws a plate and hands its pixels on, strip by strip from the top: to whoever composes and encodes them beside the page. */
import type { PaperMap } from './paperMap.ts';
import { type PlateOptions, type PlateRefusal, type PlateRequest, refusePlate } from './plateRequest.ts';
import { canvasOf, type CanvasSize, type PixelSize, plateSize, refuseSize } from './plateSize.ts';
import type { Press } from './press.ts';
import { readLimits } from './readLimits.ts';
import { readStrips, type Strip } from './readStrips.ts';

/** Null where the plate can be drawn on this machine. Cheap: to be asked before anything is begun. */
export function refusePlateRequest(request: Pick<PlateRequest, 'widthMm' | 'heightMm' | 'dpi'>): PlateRefusal | null {
  const limits = readLimits();
  return limits === null ? refusePlate('no-webgl') : refuseSize(request, request.dpi, limits);
}

/**
 * With the map of `press`, in turn with whoever else draws there. `onStrip` may keep the pixels. Null where all of them were handed on.
 * Never rejects on its own account.
 */
export async function drawPlate(press: Press, request: PlateRequest, onStrip: (strip: Strip) => Promise<void> | void, { onProgress, signal }: PlateOptions = {}): Promise<PlateRefusal | null> {
  const refused = signal?.aborted ? refusePlate('cancelled') : refusePlateRequest(request);
  if (refused) return refused;
  const size = plateSize(request, request.dpi);
  const canvas = canvasOf(size, request.dpi);
  return press.inTurn(async () => {
    if (signal?.aborted) return refusePlate('cancelled');
    onProgress?.('map', 0);
    if (signal?.aborted) return refusePlate('cancelled');
    let map: PaperMap;
    const scene = press.sceneOf(request);
    try {
      map = press.mapFor(request, scene, canvas);
    } catch (error) {
      return refusePlate('no-webgl', error instanceof Error ? error.message : '');
    }
    signal?.addEventListener('abort', press.dropMap);
    let outcome: PlateRefusal | null = refusePlate('map-failed');
    try {
      outcome = await map.turn(request, scene, canvas, (part) => onProgress?.('map', part))
        ?? await handOn(map, [canvas, size], onStrip, { ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) });
      return outcome;
    } finally {
      signal?.removeEventListener('abort', press.dropMap);
      if (outcome) press.dropMap();
    }
  });
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
