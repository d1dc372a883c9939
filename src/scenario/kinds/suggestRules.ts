/** What a planner asks of a suggested line: how far from what is protected, least of what, and where none may stand. */

export const suggestMeasures = ['count', 'width', 'cost'] as const;
/** `count`: fewest crossings; `width`: least carriageway to bar; `cost`: cheapest by the plan's unit costs. */
export type SuggestMeasure = (typeof suggestMeasures)[number];

export interface SuggestRules {
  readonly least: SuggestMeasure;
  /** From wherever a protected site may lie; an area is held at its outline. */
  readonly standOffMeters: number;
  /** Ids of roads on which nothing may be built in any posture, such as bridges. */
  readonly excludedRoads: readonly string[];
}

export const defaultSuggestRules: SuggestRules = {
  least: 'count',
  // Assumption: enough that a suggestion is not the doorstep itself. No standard is claimed.
  standOffMeters: 50,
  excludedRoads: [],
};
