/** One element of a list moved to another place. */

/** `toIndex` is its place afterwards, kept within the list. The same list where nothing moves. */
export function reorder<T extends { readonly id: string }>(list: readonly T[], id: string, toIndex: number): readonly T[] {
  const from = list.findIndex((element) => element.id === id);
  const element = list[from];
  const to = Math.min(Math.max(0, Math.trunc(toIndex)), list.length - 1);
  if (!element || !(to >= 0) || to === from) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, element);
}
