/** A map of the same scene and size with nothing round it: what any page that draws so large a map pays at least. */
import { Map as MapLibreMap } from 'maplibre-gl';
import type { PlateRequest } from '../../../src/export/plate/plateRequest.ts';
import { paperTolerance } from '../../../src/export/plate/paperMap.ts';
import { canvasOf, plateSize } from '../../../src/export/plate/plateSize.ts';
import { idPropertyOf, type Scene, sourceIds } from '../../../src/scene/buildScene.ts';

export interface BarePixels {
  readonly width: number;
  readonly height: number;
  /** Rows from the bottom up. */
  readonly pixels: Uint8Array<ArrayBuffer>;
}

/** `isPlacedAnew`: labels as if everything had come at once, as on paper. */
export async function drawBare({ camera, widthMm, heightMm, dpi, drawImage }: PlateRequest, scene: Scene, isPlacedAnew = false): Promise<BarePixels> {
  const { cssWidth, cssHeight } = canvasOf(plateSize({ widthMm, heightMm }, dpi), dpi);
  const container = document.createElement('div');
  Object.assign(container.style, { position: 'absolute', left: '-99999px', top: '0', width: `${cssWidth}px`, height: `${cssHeight}px` });
  document.body.append(container);
  const ratio = dpi / 96;
  const map = new MapLibreMap({
    container,
    style: {
      version: 8,
      sources: Object.fromEntries(sourceIds.map((id) => [id, { type: 'geojson' as const, data: scene.sources[id], promoteId: idPropertyOf(id), tolerance: paperTolerance(ratio) }])),
      layers: [...scene.layers],
    },
    center: [camera.center[0], camera.center[1]], zoom: camera.zoom, bearing: camera.bearing, pitch: camera.pitch,
    pixelRatio: ratio, maxCanvasSize: [8192, 8192], canvasContextAttributes: { preserveDrawingBuffer: true }, renderWorldCopies: false, interactive: false, attributionControl: false, fadeDuration: 0,
  });
  map.setMissingStyleImageResolver(async (name) => {
    const image = await drawImage(name, ratio);
    if (image && !map.hasImage(name)) map.addImage(name, image, { pixelRatio: ratio });
  });
  await map.once('idle');
  if (isPlacedAnew) {
    map.style.placement.variableOffsets = {};
    map.redraw();
  }
  const { width, height } = map.getCanvas();
  const pixels = new Uint8Array(width * height * 4);
  const gl = map.painter.context.gl;
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  map.remove();
  container.remove();
  return { width, height, pixels };
}
