/**
 * Ways in run for a moment after they appear, the way a vehicle would, and then stand still with their arrows: a picture that
 * never rests tires a room. Where less motion is asked for they stand from the start.
 */

const movingMs = 4000;
const stepMs = 80;
const steps = 12;

let timer: ReturnType<typeof setInterval> | null = null;

/** Ends the run that is under way. */
export function standStill(): void {
  if (timer !== null) clearInterval(timer);
  timer = null;
}

/** `shift` is told by how much of their period the dashes are moved, and at last 0. */
export function moveWays(shift: (part: number) => void): void {
  standStill();
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  let step = 0;
  timer = setInterval(() => {
    step += 1;
    const isOver = step * stepMs >= movingMs;
    shift(isOver ? 0 : (step % steps) / steps);
    if (isOver) standStill();
  }, stepMs);
}
