/**
 * Reads the pixels of a drawn canvas from the top down, strip by strip, without ever waiting for the graphics chip: each strip goes into a
 * buffer of the chip's own and is fetched when a fence says that it is there. drawImage, createImageBitmap and toBlob of so large a
 * canvas each hold the page for seconds where WebGL runs in software.
 */
import type { CanvasSize, PixelSize } from './plateSize.ts';
import { whenPassed } from './whenDrawn.ts';

/** One strip: rows from the bottom up, as WebGL has them, four bytes a pixel. */
export interface Strip {
  /** Its first row, counted from the top of the picture. */
  readonly top: number;
  readonly rows: number;
  readonly pixels: Uint8Array<ArrayBuffer>;
}

/** Some 4 MB a strip: fetched in a few milliseconds, and few enough of them. */
const stripBytes = 4_000_000;

/** Strips under way at once: while one is fetched the next are copied. */
const mostUnderWay = 3;

export const stripRows = ({ widthPixels }: PixelSize): number => Math.max(16, Math.floor(stripBytes / (widthPixels * 4)));

/** The plate out of its canvas, which must keep the drawing until the last strip is read. Ends early where the context is lost; the caller sees to that. */
export async function* readStrips(gl: WebGL2RenderingContext, canvas: CanvasSize, size: PixelSize): AsyncGenerator<Strip, void> {
  const rows = stripRows(size);
  const underWay: { readonly top: number; readonly rows: number; readonly buffer: WebGLBuffer; readonly fence: WebGLSync }[] = [];
  let next = 0;
  const order = () => {
    while (next < size.heightPixels && underWay.length < mostUnderWay) {
      const strip = orderStrip(gl, canvas, size.widthPixels, next, Math.min(rows, size.heightPixels - next));
      if (!strip) return;
      underWay.push(strip);
      next += strip.rows;
    }
    gl.flush();
  };
  try {
    for (order(); underWay.length > 0; order()) {
      const first = underWay[0];
      if (!first || !await whenPassed(gl, first.fence)) return;
      const pixels = new Uint8Array(size.widthPixels * first.rows * 4);
      gl.bindBuffer(gl.PIXEL_PACK_BUFFER, first.buffer);
      gl.getBufferSubData(gl.PIXEL_PACK_BUFFER, 0, pixels);
      gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
      underWay.shift();
      release(gl, first);
      yield { top: first.top, rows: first.rows, pixels };
    }
  } finally {
    for (const strip of underWay) release(gl, strip);
  }
}

function orderStrip(gl: WebGL2RenderingContext, canvas: CanvasSize, widthPixels: number, top: number, rows: number) {
  const buffer = gl.createBuffer();
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
  gl.bufferData(gl.PIXEL_PACK_BUFFER, widthPixels * rows * 4, gl.STREAM_READ);
  gl.readPixels(canvas.left, canvas.heightPixels - canvas.top - top - rows, widthPixels, rows, gl.RGBA, gl.UNSIGNED_BYTE, 0);
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  return buffer && fence ? { top, rows, buffer, fence } : null;
}

function release(gl: WebGL2RenderingContext, { buffer, fence }: { readonly buffer: WebGLBuffer; readonly fence: WebGLSync }): void {
  gl.deleteSync(fence);
  gl.deleteBuffer(buffer);
}
