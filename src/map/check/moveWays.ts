/**
 * Ways in run for a moment after they appear, the way a vehicle would, and then stand still with their arrows: a picture that
 * never rests tires a room. Where less motion is asked for they stand from the start.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { wayDash } from '../../scene/layers/checkLayers.ts';

const movingMs = 4000;
const stepMs = 80;
const steps = 12;

/** The dash pattern shifted by `part` of its period, as a list that starts with a dash. */
export function shiftedDash([dash = 1, gap = 1]: readonly number[], part: number): number[] {
  const shift = part * (dash + gap);
  return shift < gap ? [0, shift, dash, gap - shift] : [shift - gap, gap, dash + gap - shift, 0];
}

let timer: ReturnType<typeof setInterval> | null = null;

export function moveWays(map: MapLibreMap): void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  if (timer !== null) clearInterval(timer);
  let step = 0;
  timer = setInterval(() => {
    step += 1;
    const isOver = step * stepMs >= movingMs;
    if (map.getLayer('way')) map.setPaintProperty('way', 'line-dasharray', isOver ? [...wayDash] : shiftedDash(wayDash, (step % steps) / steps));
    if (!isOver || timer === null) return;
    clearInterval(timer);
    timer = null;
  }, stepMs);
}
