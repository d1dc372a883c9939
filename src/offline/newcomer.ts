/** Who sees the first briefing first: whoever comes with an address that says nothing to a device on which nothing is kept, until the reader has been left once. */
import { briefingIds } from '../scenario/samples/briefingList.ts';
import { hasLibrary } from './tabScenario.ts';

const key = 'cordon.reader';

export async function isNewcomer(): Promise<boolean> {
  return location.hash === '' && !wasReaderLeft() && !await hasLibrary();
}

/** The address of the first slide of the first briefing. */
export const firstBriefing = `#briefing=${briefingIds[0]}&slide=`;

function wasReaderLeft(): boolean {
  try {
    return localStorage.getItem(key) === 'left';
  } catch {
    return false;
  }
}

/** Remembered on this device; where storage is refused, the next visit begins as this one did. */
export function noteReaderLeft(): void {
  try {
    localStorage.setItem(key, 'left');
  } catch {
    // As said.
  }
}
