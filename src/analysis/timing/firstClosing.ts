/** When a rising line first stands at full height while vehicles drive over its safety loop. One rule for the tables and the replay. */
import { loopClearSeconds } from './closingSteps.ts';

/** A vehicle over the line, from its nose to its tail; a tail of Infinity stands there for good. */
export interface Occupation {
  readonly fromSeconds: number;
  readonly toSeconds: number;
}

/** A rise that was begun. `toSeconds` is full height, or the moment a vehicle came onto the loop and it went down again. */
export interface Rise {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly isFull: boolean;
}

export interface Closing {
  /** Null: never, for somebody stands on the loop. */
  readonly fullAtSeconds: number | null;
  /** How many of the occupations began before it stood at full height. */
  readonly passed: number;
  /** Every rise that was begun, the last one the full one. */
  readonly rises: readonly Rise[];
  /** Occupations while it moved: only where the loop is overridden. */
  readonly struck: number;
}

/** A rise that ends on the very moment of a nose is in time; this forgives rounding, seconds. */
const roundingSeconds = 1e-9;

/**
 * `occupations` in their order. A rise starts at `orderedAtSeconds`, or one second after the loop is clear if that is later; only
 * full height blocks, so a nose that comes before it passes, and the rise begins anew behind that vehicle. With the loop
 * overridden nothing is waited for, and whoever is on the line is struck.
 */
export function firstClosing(occupations: readonly Occupation[], orderedAtSeconds: number, riseSeconds: number, isLoopOverridden = false): Closing {
  if (isLoopOverridden) {
    const fullAtSeconds = orderedAtSeconds + riseSeconds;
    return {
      fullAtSeconds,
      passed: occupations.filter(({ fromSeconds }) => fromSeconds < fullAtSeconds - roundingSeconds).length,
      rises: [{ fromSeconds: orderedAtSeconds, toSeconds: fullAtSeconds, isFull: true }],
      struck: occupations.filter(({ fromSeconds, toSeconds }) => fromSeconds < fullAtSeconds - roundingSeconds && toSeconds > orderedAtSeconds).length,
    };
  }
  const rises: Rise[] = [];
  let clearFrom = -Infinity;
  for (const [passed, { fromSeconds, toSeconds }] of occupations.entries()) {
    const start = Math.max(orderedAtSeconds, clearFrom + loopClearSeconds);
    if (start + riseSeconds <= fromSeconds + roundingSeconds) return { fullAtSeconds: start + riseSeconds, passed, rises: [...rises, { fromSeconds: start, toSeconds: start + riseSeconds, isFull: true }], struck: 0 };
    if (start < fromSeconds) rises.push({ fromSeconds: start, toSeconds: fromSeconds, isFull: false });
    clearFrom = Math.max(clearFrom, toSeconds);
  }
  if (clearFrom === Infinity) return { fullAtSeconds: null, passed: occupations.length, rises, struck: 0 };
  const start = Math.max(orderedAtSeconds, clearFrom + loopClearSeconds);
  return { fullAtSeconds: start + riseSeconds, passed: occupations.length, rises: [...rises, { fromSeconds: start, toSeconds: start + riseSeconds, isFull: true }], struck: 0 };
}
