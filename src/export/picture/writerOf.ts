/** The writer of a kind of file; each is fetched when it is first asked for. */
import { composedSize } from './composedSize.ts';
import type { PictureOrder } from './pictureOrder.ts';
import type { RowWriter } from './rowWriter.ts';

/** Rejects where the browser cannot write the kind, or none so large. */
export async function writerOf(order: PictureOrder): Promise<RowWriter> {
  const { kind, dpi, scenarioText, ground, description, name } = order;
  const size = composedSize(order);
  switch (kind) {
    case 'png': return (await import('./png/writePng.ts')).writePng({ ...size, dpi, scenarioText });
    case 'jpeg':
    case 'webp': return (await import('./photo/writePhoto.ts')).writePhoto({ ...size, dpi, type: `image/${kind}` });
    case 'geotiff': return (await import('./gis/writeGeotiff.ts')).writeGeotiff({ ...size, dpi, ground, description });
    case 'world': return (await import('./gis/writeWorld.ts')).writeWorld({ ...size, dpi, ground, description, name });
  }
}
