/** Whether something of a phase is there once another phase is reached. */
import type { Phase } from '../document.ts';

/**
 * `reached` null is the state before the first phase; `phase` null is there from the start. A phase that the
 * scenario does not have is never reached, on either side.
 */
export function isBuiltBy(reached: string | null, phase: string | null, phases: readonly Phase[]): boolean {
  if (phase === null) return true;
  const builtAt = phases.findIndex(({ id }) => id === phase);
  return builtAt >= 0 && builtAt <= phases.findIndex(({ id }) => id === reached);
}
