/** What a planner changes of a legend that is derived from what is drawn: names, order, entries left out. Pure; what is not drawn is not listed, whatever was said of it. */
import type { LegendId } from '../../../scene/legendEntry.ts';

export interface LegendEdits {
  /** In the planner's words; an entry without has those of the page's language. */
  readonly names: Readonly<Partial<Record<LegendId, string>>>;
  /** The planner's order; what is missing follows in that of the map. */
  readonly order: readonly LegendId[];
  readonly leftOut: readonly LegendId[];
}

export const noLegendEdits: LegendEdits = { names: {}, order: [], leftOut: [] };

export const hasLegendEdits = ({ names, order, leftOut }: LegendEdits): boolean => order.length + leftOut.length + Object.keys(names).length > 0;

/** Entries in the planner's order, those left out among them. */
export function inLegendOrder<Entry extends { readonly id: LegendId }>(entries: readonly Entry[], { order }: Pick<LegendEdits, 'order'>): readonly Entry[] {
  const ranked = order.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  return [...ranked, ...entries.filter((entry) => !order.includes(entry.id))];
}

export const isLeftOut = ({ leftOut }: LegendEdits, id: LegendId): boolean => leftOut.includes(id);

/** An empty name, or that of the map, is no name of the planner's own. */
export function renameEntry(edits: LegendEdits, id: LegendId, name: string, own: string): LegendEdits {
  const { [id]: _, ...names } = edits.names;
  return { ...edits, names: name.trim() === '' || name === own ? names : { ...names, [id]: name } };
}

/** `by` -1 is one place up. `shown` are the ids as they are listed now. The same object where it stands at the end already. */
export function moveEntry(edits: LegendEdits, shown: readonly LegendId[], id: LegendId, by: -1 | 1): LegendEdits {
  const from = shown.indexOf(id);
  const to = from + by;
  const other = shown[to];
  if (from < 0 || other === undefined) return edits;
  return { ...edits, order: shown.map((one, place) => (place === from ? other : place === to ? id : one)) };
}

export function leaveEntryOut(edits: LegendEdits, id: LegendId, isOut: boolean): LegendEdits {
  const others = edits.leftOut.filter((one) => one !== id);
  return { ...edits, leftOut: isOut ? [...others, id] : others };
}
