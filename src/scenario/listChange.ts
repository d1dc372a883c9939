/** What differs between two lists that share most of their elements: all that history keeps of one step. */

interface Splice<T> {
  readonly at: number;
  readonly before: readonly T[];
  readonly after: readonly T[];
}

/** In ascending places of the list before; all but the last replace as many elements as they take. */
export type ListChange<T> = readonly Splice<T>[];

/** Compares by identity. Lists of the same length differ in runs, others in one piece between what they share at both ends. */
export function changeBetween<T>(before: readonly T[], after: readonly T[]): ListChange<T> {
  if (before === after) return [];
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let tail = 0;
  const longest = Math.min(before.length, after.length) - start;
  while (tail < longest && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const [endBefore, endAfter] = [before.length - tail, after.length - tail];
  if (endBefore !== endAfter) return [{ at: start, before: before.slice(start, endBefore), after: after.slice(start, endAfter) }];
  const splices: Splice<T>[] = [];
  for (let at = start; at < endBefore; at += 1) {
    if (before[at] === after[at]) continue;
    let end = at + 1;
    while (end < endBefore && before[end] !== after[end]) end += 1;
    splices.push({ at, before: before.slice(at, end), after: after.slice(at, end) });
    at = end;
  }
  return splices;
}

/** The list after, from the list before; with `backwards` the other way round. The same list where nothing differs. */
export function applyChange<T>(list: readonly T[], change: ListChange<T>, backwards = false): readonly T[] {
  if (change.length === 0) return list;
  const result = [...list];
  for (const { at, before, after } of change) {
    const [out, back] = backwards ? [after, before] : [before, after];
    result.splice(at, out.length, ...back);
  }
  return result;
}
