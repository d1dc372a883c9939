/** The id of a feature about to be drawn: its kind and the first free number, so that a person can read it out. */
import type { ScenarioKind } from '../scenario/document.ts';

/** `taken` are all ids of the scenario and of the baseline: a posture names barriers of both. */
export function newFeatureId(kind: ScenarioKind, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}

/** `count` ids, all free. */
export function newFeatureIds(kind: ScenarioKind, taken: ReadonlySet<string>, count: number): readonly string[] {
  const all = new Set(taken);
  return Array.from({ length: count }, () => {
    const id = newFeatureId(kind, all);
    all.add(id);
    return id;
  });
}
