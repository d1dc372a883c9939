/** Ids are unique within their list: later bearers of a taken id, and things without one, get the first free name. */

/** `wanted`, or `wanted-2`, `wanted-3` … whichever is first not among `taken`. The same input gives the same answer. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** One id per entry, in order. `found` null where an entry has none; it then takes its fallback. */
export function uniqueIds(entries: readonly { readonly found: string | null; readonly fallback: string }[]): readonly string[] {
  const taken = new Set(entries.flatMap(({ found }) => (found === null ? [] : [found])));
  const seen = new Set<string>();
  /** By wanted id, the number it was last given: those below are taken. */
  const last = new Map<string, number>();
  return entries.map(({ found, fallback }) => {
    if (found !== null && !seen.has(found)) {
      seen.add(found);
      return found;
    }
    const wanted = found ?? fallback;
    const id = nextFree(wanted, taken, last);
    taken.add(id);
    seen.add(id);
    return id;
  });
}

/** What `freeId` gives, without counting from 2 again for every one of thousands. */
function nextFree(wanted: string, taken: ReadonlySet<string>, last: Map<string, number>): string {
  if (!last.has(wanted) && !taken.has(wanted)) return wanted;
  let number = (last.get(wanted) ?? 1) + 1;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  last.set(wanted, number);
  return `${wanted}-${number}`;
}
