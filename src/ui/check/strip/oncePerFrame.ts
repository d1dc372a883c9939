/**
 * Calls at once, once what is under way is done, and then no more than once a frame: movements of the hand may come many times while
 * a slow page draws one frame, and nobody would see the answers between.
 */

/** `beforeFrame` calls back before the next picture, `afterThis` once what is under way is done. One call at a time is asked for. */
export function createOncePerFrame(beforeFrame: (callBack: () => void) => void, afterThis: (callBack: () => void) => void): (callBack: () => void) => void {
  let isFree = true;
  const call = (callBack: () => void) => {
    if (!isFree) {
      beforeFrame(() => call(callBack));
      return;
    }
    isFree = false;
    afterThis(callBack);
    beforeFrame(() => { isFree = true; });
  };
  return call;
}
