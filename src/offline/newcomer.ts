/** Who sees the first briefing first: whoever comes with an address that says nothing to a device on which nothing is kept, until the reader has been left once. */
import type { BriefingId } from '../scenario/samples/briefingList.ts';
import { hasLibrary } from './tabScenario.ts';

const key = 'cordon.reader';

export async function isNewcomer(): Promise<boolean> {
  return location.hash === '' && !wasReaderLeft() && !await hasLibrary();
}

/** Named here, so that the list of briefings with all its words is not part of the first load. */
const first: BriefingId = 'protecting-the-government-centre';

/** The address of the first slide of the first briefing. */
export const firstBriefing = `#briefing=${first}&slide=`;

export function wasReaderLeft(): boolean {
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
