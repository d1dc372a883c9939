/** Fixed bollards between two carriageways. */
import { type BollardCount, countBollards, type CountInput } from './countBollards.ts';

/** One bollard at each kerb, the anchors of the carriageways on both sides, and what the rule wants between them. `clearMm` holds all of them. */
export function countMedian({ clearMm, diameterMm, largestGapMm }: CountInput): BollardCount {
  const rest = countBollards({ clearMm: clearMm - 2 * diameterMm, diameterMm, largestGapMm });
  return rest.ok ? { ...rest, count: rest.count + 2 } : rest;
}
