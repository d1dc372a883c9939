/** Waits for the graphics chip without holding up the page, as every answer of WebGL that must be true at once would. */

/** Milliseconds between two looks. */
const pauseMs = 4;

/** Resolves when all that was asked for before has been drawn: false where the context was lost meanwhile. */
export async function whenDrawn(gl: WebGL2RenderingContext): Promise<boolean> {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!fence) return false;
  gl.flush();
  const isDrawn = await whenPassed(gl, fence);
  gl.deleteSync(fence);
  return isDrawn;
}

export async function whenPassed(gl: WebGL2RenderingContext, fence: WebGLSync): Promise<boolean> {
  for (;;) {
    if (gl.isContextLost()) return false;
    const status = gl.clientWaitSync(fence, 0, 0);
    if (status === gl.ALREADY_SIGNALED || status === gl.CONDITION_SATISFIED) return true;
    if (status === gl.WAIT_FAILED) return false;
    await new Promise((resolve) => { setTimeout(resolve, pauseMs); });
  }
}
