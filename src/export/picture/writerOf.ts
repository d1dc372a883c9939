/** The writer of a kind of file; each is fetched when it is first asked for. */
import { composedSize } from './composedSize.ts';
import type { PictureOrder } from './pictureOrder.ts';
import type { RowWriter } from './rowWriter.ts';

export async function writerOf(order: PictureOrder): Promise<RowWriter> {
  const { kind, dpi, scenarioText } = order;
  const size = composedSize(order);
  switch (kind) {
    case 'png': return (await import('./png/writePng.ts')).writePng({ ...size, dpi, scenarioText });
    default: throw new Error(`No writer for ${kind}.`);
  }
}
