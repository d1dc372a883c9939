/** Waits for a part of the interface that loads on demand to stand on the screen, but never long. */

/** Half a second at the usual rate: React holds back a first reveal for 300 ms. */
const mostFrames = 30;

/** Acts in the frame after `selector` is found, or after half a second without it. */
export function whenDrawn(selector: string, act: () => void, framesLeft = mostFrames): void {
  requestAnimationFrame(() => {
    if (framesLeft > 0 && document.querySelector(selector) === null) whenDrawn(selector, act, framesLeft - 1);
    else act();
  });
}
