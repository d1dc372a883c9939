/**
 * Features on the clipboard: the text of a small scenario that holds them and the phases they name, so that it is valid
 * GeoJSON for any other program and is read here like every file. A member of its own tells it from a whole scenario.
 */
import type { Scenario } from '../scenario/document.ts';
import { isKnown } from '../scenario/document.ts';
import { copyFeatures } from '../scenario/commands/features/copyFeatures.ts';
import { parseScenario } from '../scenario/parseScenario.ts';
import { defaultView } from '../scenario/view.ts';
import { writeScenario } from '../scenario/writeScenario.ts';

/** Its value is the id of the scenario the features come from. */
const mark = 'cordonCopy';

export interface CopiedText {
  /** Its features and phases are what was copied. */
  readonly scenario: Scenario;
  /** Of the scenario they come from. */
  readonly scenarioId: string;
  /** How many features could not be read. */
  readonly leftOut: number;
}

/** Postures, overrides, inventory and slides stay behind: they speak of the scenario, not of its features, and some of it is sensitive. */
export function writeCopiedText(scenario: Scenario, ids: readonly string[]): string {
  const { features } = copyFeatures(scenario, ids);
  const named = new Set(features.map((feature) => (isKnown(feature) ? feature.properties.phase : null)));
  return writeScenario({
    ...scenario, features, phases: scenario.phases.filter(({ id }) => named.has(id)), postures: [], overrides: {}, inventory: [], slides: [], view: defaultView,
    rest: { collection: { [mark]: scenario.id }, cordon: {}, view: {} },
  });
}

/** Whether the text says of itself that it was copied here. Cheap: it is asked at every paste. */
export function isCopiedText(text: string): boolean {
  return text.startsWith('{') && text.includes(`"${mark}":`);
}

/** Null where the text is another one, or was written by a newer release or cut short. */
export function readCopiedText(text: string): CopiedText | null {
  if (!isCopiedText(text)) return null;
  const parsed = parseScenario(text);
  if (!parsed.ok || parsed.isReadOnly) return null;
  const scenarioId = parsed.scenario.rest.collection[mark];
  if (typeof scenarioId !== 'string') return null;
  const kept = new Set(parsed.scenario.features.map(({ id }) => id));
  const leftOut = new Set(parsed.problems.map(({ featureId }) => featureId).filter((id) => id !== null && !kept.has(id))).size;
  return { scenario: parsed.scenario, scenarioId, leftOut };
}
