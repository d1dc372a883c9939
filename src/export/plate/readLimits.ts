/** Asks the graphics chip what it can draw. Leaves no context behind. */
import type { DrawingLimits } from './plateSize.ts';

let known: DrawingLimits | null = null;

/** Null where the browser has no WebGL 2. Asked once: the answer is that of the machine. */
export function readLimits(): DrawingLimits | null {
  if (known) return known;
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) return null;
  const [wide, high] = gl.getParameter(gl.MAX_VIEWPORT_DIMS) as Int32Array;
  known = { mostSide: Math.min(gl.getParameter(gl.MAX_TEXTURE_SIZE) as number, gl.getParameter(gl.MAX_RENDERBUFFER_SIZE) as number, wide ?? 0, high ?? 0) };
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return known;
}
