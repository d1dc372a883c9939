/** What the features of a history were called when each of its steps was done: names change, and what was removed keeps the one it had. */
import { isKnown, type Scenario, type ScenarioFeature, type UnknownFeature } from '../../scenario/document.ts';
import type { History } from '../../scenario/history.ts';

type Listed = ScenarioFeature | UnknownFeature;

const idOf = (history: History, index: number) => String(history.steps[index]?.label.parameters['id'] ?? '');

/**
 * For each step the feature its label names: as the step left it, or as it was before where the step removed it, or named it.
 * Null where the label names none, or one that is nowhere to be found.
 */
export function featuresOfSteps(history: History): readonly (ScenarioFeature | null)[] {
  const wanted = new Set(history.steps.map((_, index) => idOf(history, index)).filter((id) => id !== ''));
  /** By id, for every step that touched it, its versions before and after. */
  const touched = new Map<string, { readonly index: number; readonly before: Listed | null; readonly after: Listed | null }[]>();
  for (const [index, { features }] of history.steps.entries()) {
    const versions = new Map<string, { before: Listed | null; after: Listed | null }>();
    for (const splice of features) {
      for (const side of ['before', 'after'] as const) {
        for (const feature of splice[side]) {
          if (!wanted.has(feature.id)) continue;
          const entry = versions.get(feature.id) ?? { before: null, after: null };
          entry[side] = feature;
          versions.set(feature.id, entry);
        }
      }
    }
    for (const [id, entry] of versions) touched.set(id, [...touched.get(id) ?? [], { index, ...entry }]);
  }
  const present = presentVersions(history.present, wanted, touched);
  return history.steps.map(({ label }, index) => {
    const id = idOf(history, index);
    const all = touched.get(id) ?? [];
    const own = all.find((version) => version.index === index);
    const last = all.findLast((version) => version.index <= index);
    const found = own && label.key === 'rename' ? own.before : last?.after ?? last?.before ?? all[0]?.before ?? present.get(id) ?? null;
    return found && isKnown(found) ? found : null;
  });
}

/** Features that no step touched are looked for in the plan itself, in one go. */
function presentVersions({ features }: Scenario, wanted: ReadonlySet<string>, touched: ReadonlyMap<string, unknown>): ReadonlyMap<string, Listed> {
  const missing = [...wanted].filter((id) => !touched.has(id));
  return missing.length === 0 ? new Map() : new Map(features.filter(({ id }) => missing.includes(id)).map((feature) => [feature.id, feature]));
}
