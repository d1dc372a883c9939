/**
 * A framebuffer as large as the paper, which takes the place of a map's canvas for its last frame. Browsers make no canvas beyond some
 * 33 million pixels and keep two copies of each; this needs one, and is bounded by the chip alone.
 */
import type { PixelSize } from './plateSize.ts';

/**
 * From now on all that is drawn to the canvas goes to the paper, and the canvas says that it is as large. The context is of no other use
 * afterwards. To be asked when the chip has come to it: false where it has no memory for so much.
 */
export function drawOnPaper(canvas: HTMLCanvasElement, gl: WebGL2RenderingContext, { widthPixels, heightPixels }: PixelSize): () => boolean {
  const paper = gl.createFramebuffer();
  const bind = gl.bindFramebuffer.bind(gl);
  gl.bindFramebuffer = (target, framebuffer) => bind(target, framebuffer ?? paper);
  bind(gl.FRAMEBUFFER, paper);
  const attach = (attachment: GLenum, format: GLenum) => {
    const buffer = gl.createRenderbuffer();
    gl.bindRenderbuffer(gl.RENDERBUFFER, buffer);
    gl.renderbufferStorage(gl.RENDERBUFFER, format, widthPixels, heightPixels);
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, attachment, gl.RENDERBUFFER, buffer);
  };
  attach(gl.COLOR_ATTACHMENT0, gl.RGBA8);
  attach(gl.DEPTH_STENCIL_ATTACHMENT, gl.DEPTH24_STENCIL8);
  gl.bindRenderbuffer(gl.RENDERBUFFER, null);
  const size = { width: fixed(widthPixels), height: fixed(heightPixels) };
  Object.defineProperties(canvas, size);
  Object.defineProperties(gl, { drawingBufferWidth: size.width, drawingBufferHeight: size.height });
  return () => {
    bind(gl.FRAMEBUFFER, paper);
    return gl.checkFramebufferStatus(gl.FRAMEBUFFER) === gl.FRAMEBUFFER_COMPLETE;
  };
}

/** A property that stays as it is, whatever it is set to. */
const fixed = (value: number) => ({ configurable: true, get: () => value, set: () => undefined });
