/** What was done last from the palette, newest first: remembered on this device by the ids of actions, never by what they were done to. */

const storageKey = 'cordon.recent-actions';
const mostKept = 8;

/** Storage may be barred (private windows, files opened from disk); what was done is then remembered as long as the page. */
let kept: readonly string[] = [];

export function recentActs(): readonly string[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    if (Array.isArray(read)) kept = read.filter((id): id is string => typeof id === 'string' && id.length < 80).slice(0, mostKept);
  } catch {
    // Said above.
  }
  return kept;
}

export function rememberAct(id: string): void {
  kept = [id, ...recentActs().filter((other) => other !== id)].slice(0, mostKept);
  try {
    localStorage.setItem(storageKey, JSON.stringify(kept));
  } catch {
    // Said above.
  }
}
