/**
 * One tab at a time edits a scenario of the library: the browser's own locks say which. Where it has none (a page that is not
 * served securely) every tab gets the lock, and the check inside each write alone keeps two tabs from overwriting each other.
 */
import { ownName } from '../inside/ownName.ts';

export interface EntryLock {
  release(): void;
}

const nameOf = (entryId: string) => ownName(`cordon.scenario.${entryId}`);

/** How long a tab may take to put its work away before it is taken over all the same (assumption). */
const patienceMs = 2500;

/** Null where another tab holds it. `onLost` is called when another tab took it away. */
export async function tryLock(entryId: string, onLost: () => void): Promise<EntryLock | null> {
  if (!('locks' in navigator)) return { release: () => {} };
  return hold(entryId, { ifAvailable: true }, onLost);
}

/** Waits for the tab that was asked to let go; one that does not answer loses the lock. */
export async function takeLock(entryId: string, onLost: () => void): Promise<EntryLock> {
  if (!('locks' in navigator)) return { release: () => {} };
  const given = await hold(entryId, { signal: AbortSignal.timeout(patienceMs) }, onLost);
  return given ?? await hold(entryId, { steal: true }, onLost) ?? { release: () => {} };
}

/** Whether some tab, this one too, edits the scenario now. */
export async function isLocked(entryId: string): Promise<boolean> {
  if (!('locks' in navigator)) return false;
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === nameOf(entryId));
}

function hold(entryId: string, options: LockOptions, onLost: () => void): Promise<EntryLock | null> {
  return new Promise((resolve) => {
    let isHeld = false;
    let isReleased = false;
    navigator.locks.request(nameOf(entryId), options, (lock) => {
      if (!lock) {
        resolve(null);
        return undefined;
      }
      isHeld = true;
      return new Promise<void>((release) => {
        resolve({
          release: () => {
            isReleased = true;
            release();
          },
        });
      });
    }).catch(() => {
      if (isHeld && !isReleased) onLost();
      else resolve(null);
    });
  });
}
