/** Deflate in the browser's own code, fed piece by piece, so that encoding keeps pace with reading and nothing is held twice. */
import { joinBytes } from '../joinBytes.ts';

export interface DeflateStream {
  /** `piece` belongs to the stream from now on. */
  write(piece: Uint8Array<ArrayBuffer>): Promise<void>;
  /** All that came out, in order. */
  end(): Promise<readonly Uint8Array<ArrayBuffer>[]>;
}

/** `deflate` is the format of zlib, with its header and checksum. */
export function deflateStream(): DeflateStream {
  const { readable, writable } = new CompressionStream('deflate');
  const writer = writable.getWriter();
  const out = collect(readable as ReadableStream<Uint8Array<ArrayBuffer>>);
  return {
    write: async (piece) => {
      await writer.ready;
      // Not awaited: a fault comes out at the end.
      writer.write(piece).catch(() => undefined);
    },
    end: async () => {
      await writer.close();
      return out;
    },
  };
}

async function collect(readable: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>[]> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    pieces.push(value);
  }
}

export async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = deflateStream();
  await stream.write(bytes);
  return joinBytes(await stream.end());
}
