/**
 * A framebuffer as large as the paper, which takes the place of a map's canvas for a frame. Browsers make no canvas beyond some 33 million
 * pixels and keep two copies of each; this needs one, and is bounded by the chip alone.
 */
import type { PixelSize } from './plateSize.ts';

export interface PaperFrame {
  /** From now on all that is drawn to the canvas goes to the paper, and the canvas says that it is as large. */
  take(size: PixelSize): void;
  /** To be asked when the chip has come to it: false where it has no memory for so much. */
  isWhole(): boolean;
  /** The canvas is itself again, and small until its map says otherwise; what was on the paper is gone. */
  leave(): void;
}

export function paperFrame(canvas: HTMLCanvasElement, gl: WebGL2RenderingContext): PaperFrame {
  const bind = gl.bindFramebuffer.bind(gl);
  let paper: WebGLFramebuffer | null = null;
  let buffers: WebGLRenderbuffer[] = [];
  gl.bindFramebuffer = (target, framebuffer) => bind(target, framebuffer ?? paper);
  return {
    take({ widthPixels, heightPixels }) {
      paper = gl.createFramebuffer();
      bind(gl.FRAMEBUFFER, paper);
      const attach = (attachment: GLenum, format: GLenum) => {
        const buffer = gl.createRenderbuffer();
        gl.bindRenderbuffer(gl.RENDERBUFFER, buffer);
        gl.renderbufferStorage(gl.RENDERBUFFER, format, widthPixels, heightPixels);
        gl.framebufferRenderbuffer(gl.FRAMEBUFFER, attachment, gl.RENDERBUFFER, buffer);
        buffers.push(buffer);
      };
      attach(gl.COLOR_ATTACHMENT0, gl.RGBA8);
      attach(gl.DEPTH_STENCIL_ATTACHMENT, gl.DEPTH24_STENCIL8);
      gl.bindRenderbuffer(gl.RENDERBUFFER, null);
      const size = { width: fixed(widthPixels), height: fixed(heightPixels) };
      Object.defineProperties(canvas, size);
      Object.defineProperties(gl, { drawingBufferWidth: size.width, drawingBufferHeight: size.height });
    },
    isWhole() {
      bind(gl.FRAMEBUFFER, paper);
      return gl.checkFramebufferStatus(gl.FRAMEBUFFER) === gl.FRAMEBUFFER_COMPLETE;
    },
    leave() {
      if (paper === null) return;
      gl.deleteFramebuffer(paper);
      for (const buffer of buffers) gl.deleteRenderbuffer(buffer);
      paper = null;
      buffers = [];
      bind(gl.FRAMEBUFFER, null);
      // What stands in the way goes; the browser's own properties are there again.
      for (const name of ['width', 'height'] as const) Reflect.deleteProperty(canvas, name);
      for (const name of ['drawingBufferWidth', 'drawingBufferHeight'] as const) Reflect.deleteProperty(gl, name);
    },
  };
}

/** A property that stays as it is, whatever it is set to. */
const fixed = (value: number) => ({ configurable: true, get: () => value, set: () => undefined });
