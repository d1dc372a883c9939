/** The chunks of a PNG file (ISO/IEC 15948): length, type, content, checksum. */
import { crc32 } from '../../../share/formats/read/png/crc32.ts';

export const pngSignature: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function pngChunk(type: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(content.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length);
  for (let index = 0; index < 4; index += 1) chunk[4 + index] = type.charCodeAt(index);
  chunk.set(content, 8);
  view.setUint32(content.length + 8, crc32(chunk.subarray(4, content.length + 8)));
  return chunk;
}

/** Eight bits a channel, red, green, blue, no transparency. */
export function headerChunk(widthPixels: number, heightPixels: number): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(13);
  const view = new DataView(content.buffer);
  view.setUint32(0, widthPixels);
  view.setUint32(4, heightPixels);
  content.set([8, 2, 0, 0, 0], 8);
  return pngChunk('IHDR', content);
}

/** Says how large the picture is in print. The chunk counts pixels a metre. */
export function densityChunk(dpi: number): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(9);
  const view = new DataView(content.buffer);
  const pixelsPerMeter = Math.round(dpi / 0.0254);
  view.setUint32(0, pixelsPerMeter);
  view.setUint32(4, pixelsPerMeter);
  content[8] = 1;
  return pngChunk('pHYs', content);
}

/** An iTXt chunk: any text under a keyword, `deflated` in the format of zlib. */
export function textChunk(keyword: string, deflated: Uint8Array): Uint8Array<ArrayBuffer> {
  // Keyword and its end; compressed, by deflate; no language and no translated keyword.
  const head = [...new TextEncoder().encode(keyword), 0, 1, 0, 0, 0];
  const content = new Uint8Array(head.length + deflated.length);
  content.set(head);
  content.set(deflated, head.length);
  return pngChunk('iTXt', content);
}
