/** Gzip unpacked by the browser, and given up as soon as more comes of it than can be meant: a kilobyte can hold gigabytes. */
import { TileFault } from './tileRefusal.ts';

/** Throws a `TileFault` where it is no gzip, is cut, or holds more than `mostBytes`. */
export async function inflateWithin(packed: ArrayBuffer, mostBytes: number): Promise<ArrayBuffer> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new TileFault('broken', 'gzip');
    });
    if (done) break;
    length += value.length;
    if (length > mostBytes) {
      void reader.cancel().catch(() => undefined);
      throw new TileFault('too-large', `more than ${mostBytes} bytes`);
    }
    pieces.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.buffer;
}
